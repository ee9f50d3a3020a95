import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { joinTree } from '../../src/trees/joinTree';
import type { CompiledTree } from '../../src/trees/model';
import { splitTree } from '../../src/trees/opening';
import { buildTree, choice, fact, LAW } from './build';

const { trees } = (await loadTrusted(process.cwd(), '2026-11-24')).compiled;

describe('a tree in two parts', () => {
  it('is the same tree once they are joined, its facts in the same order', () => {
    expect(trees.length).toBeGreaterThan(10);
    for (const tree of trees) {
      const { opening, rest } = splitTree(tree);
      const joined = joinTree(opening, rest);
      expect(joined).toEqual(tree);
      expect(Object.keys(joined.facts)).toEqual(Object.keys(tree.facts));
    }
  });

  it('opens with its first question and the law values that it names, no more', () => {
    const client = choice('client', ['particulier', 'pro'], { why: '<p>Au-delà de {@plafond}.</p>' });
    const tree = buildTree({
      facts: [client, fact('montant', { type: 'amount' })],
      questions: { client: ['montant'], montant: [[{ montant: '> @plafond' }, 'grand'], 'petit'] },
      outcomes: ['grand', 'petit'],
      law: LAW,
    });
    const { opening, rest } = splitTree(tree);
    expect(opening).toEqual({
      id: 'essai',
      title: tree.title,
      summary: '',
      start: 'client',
      question: tree.questions.client,
      fact: client,
      law: { plafond: LAW.plafond },
      usual: 2,
    });
    expect(Object.keys(rest.facts)).toEqual(['montant']);
  });

  it('opens with little: at most a seventh of each large tree', () => {
    const size = (value: object): number => JSON.stringify(value).length;
    const large = trees.filter((tree) => size(tree) > 20_000);
    expect(large.length).toBeGreaterThan(5);
    for (const tree of large) expect(size(splitTree(tree).opening), tree.id).toBeLessThan(size(tree) / 7);
  });

  it('needs a first question', () =>
    expect(() => splitTree({ ...(trees[0] as CompiledTree), start: 'nulle-part' })).toThrow(
      'no first question',
    ));
});
