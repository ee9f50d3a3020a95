import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTrees, readStory } from '../../../src/case/story';
import { meaningOf } from '../../../src/trees/factTypes';
import { MODEL, TODAY } from './world';

const WORDS =
  'il elle on je client ne pas plus jamais sans dit que selon avant maintenant si veut posée fini facture payé doit reste versé 3200 € euros le 12 mars hier depuis 8 mois , . conteste assigné société dame avis < > & " ’ \u202e \ud800'.split(
    ' ',
  );
const told = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);

describe('any text', () => {
  it('is read without a fault, within itself, as values that the facts admit', () => {
    fc.assert(
      fc.property(told, (text) => {
        const proposals = readStory(text, MODEL, TODAY);
        expect(new Set(proposals.map(({ fact }) => fact)).size).toBe(proposals.length);
        for (const { fact, value, at } of proposals) {
          const def = MODEL.facts[fact];
          if (!def) throw new Error(fact);
          const options = (def.options ?? []).map((id) => ({ id, label: id }));
          expect(meaningOf(def).read(value, { ...def, options })).toEqual({ value });
          expect(at.length).toBeGreaterThan(0);
          let last = 0;
          for (const [start, end] of at) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
        const { trees } = rankTrees(text, proposals, MODEL, TODAY);
        expect(trees.map(({ score }) => score)).toEqual(
          [...trees.map(({ score }) => score)].sort((a, b) => b - a),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('says the same in capitals, without accents', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const values = (of: string) => readStory(of, MODEL, TODAY).map(({ fact, value }) => [fact, value]);
        expect(values(text.toUpperCase())).toEqual(values(text));
      }),
      { numRuns: 200 },
    );
  });
});
