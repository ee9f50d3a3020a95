import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '../../src/training/progress';
import { findNextDue, listDue, scheduleCard } from '../../src/training/repetition';
import { formatDay, parseDay } from '../../src/trees/calendar';

const gap = ({ due, last }: ReviewCard): number => (parseDay(due) ?? 0) - (parseDay(last) ?? 0);

/** Answers a card on each day it is due. */
function follow(answers: readonly boolean[], start = '2026-11-24'): ReviewCard[] {
  const cards: ReviewCard[] = [scheduleCard(undefined, false, start)];
  for (const right of answers) {
    const last = cards.at(-1) as ReviewCard;
    cards.push(scheduleCard(last, right, last.due));
  }
  return cards;
}

describe('a missed point', () => {
  it('comes back the next day, then further and further away', () => {
    const gaps = follow([true, true, true, true]).map(gap);
    expect(gaps[0]).toBe(1);
    for (const [index, days] of gaps.entries())
      if (index > 0) expect(days).toBeGreaterThan(gaps[index - 1] ?? 0);
  });

  it('is near again once missed again', () => {
    const cards = follow([true, true, true, false]);
    expect(gap(cards.at(-1) as ReviewCard)).toBeLessThan(gap(cards.at(-2) as ReviewCard));
    expect(cards.at(-1)?.lapses).toBe(1);
  });

  it('never comes back on the same day, nor after more than a year', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (answers) => {
        for (const card of follow(answers)) {
          expect(gap(card)).toBeGreaterThanOrEqual(1);
          expect(gap(card)).toBeLessThanOrEqual(366);
        }
      }),
    );
  });

  it('bears a clock that was set back', () => {
    const card = scheduleCard(undefined, false, '2026-11-24');
    const later = scheduleCard(card, true, '2020-01-01');
    expect(later.last).toBe('2026-11-24');
    expect(later.due > '2026-11-24').toBe(true);
  });

  it('takes the day as it is given, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 30_000 }), (day) => {
        expect(scheduleCard(undefined, false, formatDay(day)).due).toBe(formatDay(day + 1));
      }),
    );
  });
});

describe('the day’s points', () => {
  const card = (due: string, stability = 1): ReviewCard => ({
    due,
    last: '2026-11-01',
    stability,
    difficulty: 5,
    reps: 1,
    lapses: 0,
  });
  const cards = {
    a: card('2026-11-25'),
    b: card('2026-11-20', 2),
    c: card('2026-11-20', 1),
    d: card('2026-11-24'),
  };

  it('are those due, the longest overdue first, the shakiest among them', () => {
    expect(listDue(cards, '2026-11-24')).toEqual(['c', 'b', 'd']);
    expect(findNextDue(cards, '2026-11-24')).toBe('2026-11-25');
    expect(findNextDue({}, '2026-11-24')).toBeNull();
  });
});
