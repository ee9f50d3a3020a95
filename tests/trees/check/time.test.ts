import { describe, expect, it } from 'vitest';
import { listDays } from '../../../src/trees/check/days';
import { buildGraph, type DecidableTree } from '../../../src/trees/check/graph';
import { decideTree } from '../../../src/trees/check/verdict';
import { parseCondition } from '../../../src/trees/condition';
import type { LawValue, World } from '../../../src/trees/model';

const SHAPES = { d: { type: 'date' }, n: { type: 'amount' } } as const;

/** A tree that asks one fact and has one branch for each condition. */
function ask(fact: 'd' | 'n', ...conditions: (string | undefined)[]): DecidableTree {
  return {
    id: 't',
    start: 'q',
    questions: {
      q: {
        fact,
        branches: conditions.map((text, index) => ({
          ...(text && {
            if: parseCondition({ [fact]: text }, SHAPES, (problem) => expect(problem).toBeNull()),
          }),
          to: `o${index}`,
        })),
      },
    },
    outcomes: Object.fromEntries(conditions.map((_, index) => [`o${index}`, {}])),
    facts: {
      d: { type: 'date', max: { kind: 'today' } },
      n: { type: 'amount', min: { kind: 'point', value: 0 } },
    },
  };
}

const LIMIT: LawValue = {
  id: 'limit',
  label: 'limit',
  type: 'amount',
  periods: [
    { from: '2020-01-01', until: '2027-06-30', value: 100 },
    { from: '2027-07-01', value: 300 },
  ],
};
const WORLD: World = { today: '2026-11-24', law: { limit: LIMIT }, derived: {} };

function decide(tree: DecidableTree) {
  return decideTree(buildGraph(tree), WORLD, 100_000);
}

describe('the days on which a tree is decided', () => {
  it('are today alone when nothing it reads changes', () =>
    expect(listDays(buildGraph(ask('n', '< 5', undefined)), WORLD)).toEqual(['2026-11-24']));

  it('hold each day on which a law value that it reads changes', () =>
    expect(listDays(buildGraph(ask('n', '< @limit', undefined)), WORLD)).toEqual([
      '2026-11-24',
      '2027-07-01',
    ]));

  it('hold the days around which a fixed date and one that moves with today change places', () =>
    expect(
      listDays(buildGraph(ask('d', 'before 2027-03-01', 'older than 30 days', undefined)), WORLD),
    ).toEqual(['2026-11-24', '2027-03-01', '2027-03-02', '2027-03-31', '2027-04-01']));
});

describe('over time', () => {
  it('a branch that some day takes is not dead', () => {
    const { alive } = decide(ask('d', 'before 2027-03-01', 'older than 30 days', undefined));
    expect(alive).toEqual([[true, true, true]]);
  });

  it('a branch that no day takes is dead', () => {
    expect(decide(ask('n', '<= @limit', '<= 80', undefined)).alive).toEqual([[true, false, true]]);
  });

  it('a gap that opens later is found, with its day', () => {
    const { gaps } = decide(ask('n', '< 200', '> @limit', '> 250'));
    expect(gaps).toMatchObject([{ day: '2027-07-01', case: { facts: { n: 200 } } }]);
    const opening = decide(ask('d', 'before 2027-03-01', 'within 30 days'));
    expect(opening.gaps).toMatchObject([{ day: '2027-04-01', case: { facts: { d: '2027-03-01' } } }]);
  });
});
