/** When a text or a value must be read again: the one place where the ages are set. Pure: the day is given. */
import { addDuration, type Day, formatDay, parseDay } from '../trees/calendar';
import type { Confidence } from '../trees/model';
import type { RateSeries } from './book';

/** What was read, and how sure it is. */
export interface Checked {
  /** `YYYY-MM-DD` */
  read: string;
  confidence: Confidence;
}

export type CheckedKind = 'reference' | 'value';

/**
 * The age, in months, from which a check is overdue.
 *
 * An article seldom changes in two years; a number does, and what is still to be confirmed must not wait.
 */
export const CHECK_MONTHS: Readonly<Record<CheckedKind, Readonly<Record<Confidence, number>>>> = {
  reference: { high: 24, agreeing: 18, medium: 12 },
  value: { high: 12, agreeing: 11, medium: 6 },
};

/**
 * Finds the first day on which a check is overdue.
 *
 * @param months - an age that replaces those of `CHECK_MONTHS`
 * @returns `YYYY-MM-DD`
 */
export function findDue(
  { read, confidence }: Checked,
  kind: CheckedKind,
  months = CHECK_MONTHS[kind][confidence],
): string {
  return formatDay(addDuration(parseDay(read) as Day, { count: months, unit: 'months' }));
}

/**
 * Finds the first day on which a series of rates is overdue: the day after the last half-year that is known.
 *
 * @returns `YYYY-MM-DD`; the day of reading when no half-year is known
 */
export function findRateDue({ halves, read }: Pick<RateSeries, 'halves' | 'read'>): string {
  const last = Object.keys(halves).sort().at(-1);
  if (!last) return read;
  const year = Number(last.slice(0, 4));
  return last.endsWith('S1') ? `${year}-07-01` : `${year + 1}-01-01`;
}

/** The earliest of some days written `YYYY-MM-DD`; undefined when there is none. */
export function findFirst(days: readonly string[]): string | undefined {
  return [...days].sort()[0];
}
