import { expect, it } from 'vitest';
import { listDeciding } from '../../src/plugins/decision-trees/plan/brief';

const question = (...targets: string[]) => ({ fact: 'f', branches: targets.map((to) => ({ to })) });

it('lists the questions that shut out most outcomes, in the order of the tree', () => {
  const questions = {
    client: question('stade'),
    stade: question('clos', 'motif'),
    motif: question('preuve', 'delai'),
    preuve: question('accord', 'refus'),
    delai: question('juge', 'temps'),
  };
  expect(listDeciding({ questions })).toEqual(['stade', 'motif', 'preuve', 'delai']);
  // Of five outcomes, the first halves them; the next two leave two of four, the last ones one of two.
  expect(listDeciding({ questions }, 2)).toEqual(['stade', 'motif']);
});

it('leaves out a question whose answers all lead to the same place', () => {
  expect(listDeciding({ questions: { nom: question('fin', 'fin') } })).toEqual([]);
});
