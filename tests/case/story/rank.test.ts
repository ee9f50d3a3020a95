import { describe, expect, it } from 'vitest';
import { rankTrees } from '../../../src/case/story';
import { MODEL, TODAY } from './world';

const rank = (text: string) => rankTrees(text, [], MODEL, TODAY);

describe('the tree of a told case', () => {
  it.each([
    ['il paie pas et il répond plus', 'impaye'],
    ['un avis une étoile sur google', 'avis'],
    ['on a livré en retard', 'retard'],
  ])('%s: it comes first', (text, tree) => expect(rank(text).trees[0]?.tree).toBe(tree));

  it('is offered alone where much speaks for it, and among others where little does', () => {
    expect(rank('un avis une étoile sur google').sure).toBe(true);
    expect(rank('on a livré en retard').sure).toBe(false);
  });

  it('is not sure where two suit, nor where none does', () => {
    const both = rank('facture impayée, et un avis sur google');
    expect(new Set(both.trees.slice(0, 2).map(({ tree }) => tree))).toEqual(new Set(['impaye', 'avis']));
    expect(both.sure).toBe(false);
    expect(rank('bonjour').sure).toBe(false);
  });

  it('counts longer phrases more, and no word twice', () => {
    const [first, second] = [rank('un avis'), rank('un avis sur google')].map(
      ({ trees }) => trees[0]?.score ?? 0,
    );
    expect(second).toBeGreaterThan(first as number);
  });
});
