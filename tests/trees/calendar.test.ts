import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDuration,
  firstDayWithin,
  formatDay,
  parseDay,
  parseDuration,
  splitDay,
  toDay,
} from '../../src/trees/calendar';

const day = (iso: string) => parseDay(iso) as number;
const add = (iso: string, duration: string, sign: 1 | -1 = 1) =>
  formatDay(addDuration(day(iso), parseDuration(duration) as never, sign));

describe('calendar', () => {
  it('refuses dates that do not exist', () => {
    expect(parseDay('2025-02-29')).toBeNull();
    expect(parseDay('2024-02-29')).not.toBeNull();
    expect(parseDay('24/09/2026')).toBeNull();
  });

  it.each([
    ['2024-09-24', '2 years', '2026-09-24'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2026-11-24', '8 days', '2026-12-02'],
    ['2026-11-24', '8 weeks', '2027-01-19'],
    ['2023-03-15', '4 calendar-years', '2027-12-31'],
  ])('%s + %s ends on %s', (from, duration, end) => expect(add(from, duration)).toBe(end));

  it('subtracts months from a month end', () => expect(add('2026-03-31', '1 month', -1)).toBe('2026-02-28'));

  const duration = fc.record({
    count: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom('days', 'weeks', 'months', 'years', 'calendar-years' as const),
  });
  const days = fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') });

  it('counts days as the language does, from the year 1 to 9999', () =>
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (one) => {
        const date = new Date(one * 86_400_000);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
        expect(splitDay(one)).toEqual(parts);
        expect(toDay(parts.year, parts.month, parts.date)).toBe(one);
        expect(formatDay(one)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 5000 },
    ));

  it('rolls over parts that are out of range', () => {
    expect(formatDay(toDay(2026, 13, 1))).toBe('2027-01-01');
    expect(formatDay(toDay(2026, 3, 0))).toBe('2026-02-28');
    expect(formatDay(toDay(2026, 0, 31))).toBe('2025-12-31');
  });

  it('finds the first day within a duration exactly', () =>
    fc.assert(
      fc.property(days, duration, (today, span) => {
        const first = firstDayWithin(span as never, today);
        expect(addDuration(first, span as never)).toBeGreaterThanOrEqual(today);
        expect(addDuration(first - 1, span as never)).toBeLessThan(today);
      }),
    ));

  it('never goes back when the start moves on', () =>
    fc.assert(
      fc.property(days, duration, (start, span) => {
        const end = addDuration(start, span as never);
        expect(addDuration(start + 1, span as never)).toBeGreaterThanOrEqual(end);
      }),
    ));
});
