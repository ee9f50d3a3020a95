import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteWords, splitText } from '../../../src/case/story/marks';

const TEXT = 'facture de 3 200 €, il ne répond plus';

describe('marking a text', () => {
  it('marks what was taken, and nothing else', () => {
    const pieces = splitText(TEXT, [{ at: [[11, 18]] }, { at: [[20, 37]] }]);
    expect(pieces).toEqual([
      { text: 'facture de ', isMarked: false },
      { text: '3 200 €', isMarked: true },
      { text: ', ', isMarked: false },
      { text: 'il ne répond plus', isMarked: true },
    ]);
  });

  it('joins words taken twice', () => {
    const pieces = splitText('abcdef', [
      {
        at: [
          [3, 5],
          [0, 2],
        ],
      },
      { at: [[1, 4]] },
    ]);
    expect(pieces).toEqual([
      { text: 'abcde', isMarked: true },
      { text: 'f', isMarked: false },
    ]);
  });

  it('never loses nor repeats a character, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range), (text, at) => {
        const pieces = splitText(text, [{ at }]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('quoting', () => {
  it('gives the words in their order, what lies between left out', () => {
    expect(
      quoteWords(TEXT, {
        at: [
          [20, 37],
          [11, 18],
        ],
      }),
    ).toBe('3 200 € … il ne répond plus');
  });

  it('stays short, and in one line', () => {
    expect(quoteWords('a\n\nb', { at: [[0, 4]] })).toBe('a b');
    expect(quoteWords('x'.repeat(10_000), { at: [[0, 10_000]] })).toHaveLength(91);
  });
});
