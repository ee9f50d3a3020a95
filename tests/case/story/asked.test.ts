import { describe, expect, it } from 'vitest';
import { keepAsked } from '../../../src/case/story';
import type { Proposal } from '../../../src/case/story/model';

const MODEL = {
  trees: { impaye: {}, avis: {}, retard: {} },
  asks: { montant: 'ac', auteur: 'b', client: 'abc' },
};
const propose = (fact: string): Proposal => ({ fact, value: 'x', at: [[0, 1]], guess: false });
const FOUND = ['montant', 'auteur', 'client', 'a-cote'].map(propose);
const keep = (trees: readonly string[], here?: string) =>
  keepAsked(FOUND, trees, MODEL, here).map(({ fact }) => fact);

describe('what is proposed', () => {
  it.each([
    [['impaye', 'avis'], undefined, ['montant', 'client', 'a-cote']],
    [['avis', 'impaye'], undefined, ['auteur', 'client', 'a-cote']],
    [['avis'], 'retard', ['montant', 'auteur', 'client', 'a-cote']],
    [['avis'], 'orientation', ['auteur', 'client', 'a-cote']],
    [[], undefined, ['montant', 'auteur', 'client', 'a-cote']],
  ])('is what %j asks, and the tree of the page, %s', (trees, here, facts) =>
    expect(keep(trees, here)).toEqual(facts),
  );
});
