/** The bank of real cases, each played through the trees as shipped. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/bank/replay';
import type { BankCase } from '../../src/bank/schema';
import { findShare, tally } from '../../src/bank/tally';
import { loadTrusted } from '../../src/cli/project';

/** The cases are told as of this day. */
const TOLD_ON = '2026-11-30';
const ready = await loadTrusted(process.cwd(), TOLD_ON);
const cases: [string, BankCase][] = Object.entries(ready.project.bank);

describe('the bank', () => {
  it('holds at least 150 cases, of every theme and every kind of customer', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(([, { customer }]) => customer)).size).toBe(4);
    expect(new Set(cases.map(([, { theme }]) => theme)).size).toBeGreaterThanOrEqual(12);
  });

  it('takes each case from a page of its own', () => {
    const sources = cases.map(([, { source }]) => source);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('had fifty drawn by lot each time, judged the first time they were played', () => {
    const draws = new Set(cases.flatMap(([, { drawn }]) => drawn ?? []));
    expect(draws.size).toBeGreaterThan(0);
    for (const draw of draws) {
      const drawn = cases.filter(([, one]) => one.drawn === draw);
      expect(drawn.length, `draw ${draw}`).toBe(50);
      for (const [id, { first }] of drawn) expect(first, id).toBeDefined();
    }
  });
});

describe.each(cases.filter(([, { mapping }]) => mapping))('the case %s', (_, one) => {
  const { now } = one;
  const played = replay(ready.forest, one);

  it('ends where it was judged to end, on the answers it was given', () => {
    expect(played.end).toBe(now?.end);
    expect(played.unused).toEqual([]);
  });

  it('is not called right where the approach or the lawyer is not as expected, but by a judge', () => {
    const { wrong = [], despite = [] } = now ?? {};
    expect(played.misses.filter((aspect) => ![...wrong, ...despite].includes(aspect))).toEqual([]);
  });
});

it('asks no more than seven questions in half of the cases', () => {
  const counts = cases
    .filter(([, { mapping }]) => mapping)
    .map(([, one]) => replay(ready.forest, one).questions)
    .sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(7);
});

describe('the tally', () => {
  const build = (...verdicts: ('right' | 'partly' | 'wrong' | null)[]) =>
    verdicts.map(
      (verdict) => ({ theme: 'impaye', ...(verdict && { now: { verdict, end: 'a/b' } }) }) as BankCase,
    );

  it('leaves out what was not judged, and never rounds up', () => {
    const counts = tally(build('right', 'right', 'wrong', null), 'now');
    expect(counts).toEqual({ right: 2, partly: 0, wrong: 1, cases: 3 });
    expect(findShare(counts)).toBe(66);
  });

  it('has no share without a case', () => expect(findShare(tally(build(null), 'now'))).toBeNull());
});
