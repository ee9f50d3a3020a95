/** Rates fixed by half-year: which half a day is in, and what a series says for it. */
import { type Day, splitDay, toDay } from '../trees/calendar';
import type { Confidence } from '../trees/model';
import type { RateBook } from './book';

/** The half-year of a day, as `2026-S2`. */
export function findHalf(day: Day): string {
  const { year, month } = splitDay(day);
  return `${year}-S${month <= 6 ? 1 : 2}`;
}

/** The half-year after one: `2026-S1` → `2026-S2` → `2027-S1`. */
export function followHalf(half: string): string {
  const year = Number(half.slice(0, 4));
  return half.endsWith('S1') ? `${year}-S2` : `${year + 1}-S1`;
}

/** The last day of a half-year. */
export function findHalfEnd(half: string): Day {
  const year = Number(half.slice(0, 4));
  return half.endsWith('S1') ? toDay(year, 6, 30) : toDay(year, 12, 31);
}

/**
 * Reads the rate of a half-year, in percent a year.
 *
 * @returns undefined when the series has none: the caller says so and never supposes one
 */
export function readRate(
  rates: RateBook,
  series: string,
  half: string,
): { value: number; confidence: Confidence } | undefined {
  return rates[series]?.halves[half];
}
