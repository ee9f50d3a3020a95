/** Which of several open questions comes first: the one that, on average over its answers, leaves the fewest ends. */
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/trees/walk';
import { buildForest, choice } from './build';

const CLIENT = choice('client', ['pro', 'particulier', 'association']);
/** Unknown in every case here: it leads to three outcomes, or to two. */
const FOG = [choice('flou', ['a', 'b', 'c']), choice('trouble', ['a', 'b'])];
const FOGGY = {
  flou: [[{ flou: 'a' }, 'un'], [{ flou: 'b' }, 'deux'], 'trois'],
  trouble: [[{ trouble: 'a' }, 'un'], 'deux'],
} as Record<string, ([unknown, string] | string)[]>;
const OUTCOMES = ['un', 'deux', 'trois', 'fin', 'autre'];
const UNKNOWN = { client: null, flou: null, trouble: null };

function rank(
  facts: ReturnType<typeof choice>[],
  questions: Record<string, ([unknown, string] | string)[]>,
): string[] {
  const forest = buildForest([
    { facts: [CLIENT, ...FOG, ...facts], questions: { ...questions, ...FOGGY }, outcomes: OUTCOMES },
  ]);
  const done = walk(forest, 'essai', UNKNOWN);
  expect(done).toMatchObject({ status: 'question', id: done.pending[0]?.id });
  return done.pending.map(({ id }) => id);
}

describe('of several open questions', () => {
  const vague = choice('vague', ['oui', 'non']);
  const sharp = choice('net', ['oui', 'non']);

  it.each(['pro', 'particulier'])(
    'the one that separates best comes first, wherever it stands (%s)',
    (first) =>
      expect(
        rank([vague, sharp], {
          client: [[{ client: first }, 'vague'], 'net'],
          vague: ['flou'],
          net: ['fin'],
        }),
      ).toEqual(['net', 'vague']),
  );

  it('an average over the answers counts, not their number', () => {
    const many = choice('nombreux', ['a', 'b', 'c']);
    expect(
      rank([many, sharp], {
        client: [[{ client: 'pro' }, 'net'], 'nombreux'],
        net: [[{ net: 'oui' }, 'fin'], 'trouble'],
        nombreux: ['fin'],
      }),
    ).toEqual(['nombreux', 'net']);
  });

  it('where they separate alike, the one to which more ways lead comes first', () =>
    expect(
      rank([vague, sharp], {
        client: [[{ client: 'pro' }, 'net'], [{ client: 'particulier' }, 'vague'], 'vague'],
        vague: ['fin'],
        net: ['autre'],
      }),
    ).toEqual(['vague', 'net']));
});
