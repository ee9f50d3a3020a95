/**
 * Calendar arithmetic on whole days. A day is the count of days since 1970-01-01 (proleptic Gregorian),
 * so that dates compare, add and cut like integers; no clock and no time zone enter here.
 */

export type Day = number;

export type DurationUnit = 'days' | 'weeks' | 'months' | 'years' | 'calendar-years';

export interface Duration {
  count: number;
  unit: DurationUnit;
}

const MS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION = /^(\d+)\s+(day|week|month|year|calendar-year)s?$/;

/** Parses `YYYY-MM-DD`; null when the text is not a date of the calendar (2025-02-29 is not). */
export function parseDay(text: string): Day | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = toDay(year, month, date);
  const found = splitDay(day);
  return found.year === year && found.month === month && found.date === date ? day : null;
}

/** Formats a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Builds a day from year, month (1-12) and day of month; out-of-range parts roll over as in `Date.UTC`. */
export function toDay(year: number, month: number, date: number): Day {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY);
}

/** Splits a day into year, month (1-12) and day of month. */
export function splitDay(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Parses `2 years`, `1 month`, `30 days`, `4 calendar-years`; null when it is none of these. */
export function parseDuration(text: string): Duration | null {
  const match = DURATION.exec(text.trim());
  if (!match) return null;
  return { count: Number(match[1]), unit: `${match[2]}s` as DurationUnit };
}

/**
 * The last day of a period that starts at `day`, counted from date to date: the day with the same number,
 * or the last day of the month when it has none (2024-02-29 + 1 year is 2025-02-28).
 *
 * `calendar-years` starts on the 1 January after `day` and ends on a 31 December.
 *
 * @see art. 641 of the code de procédure civile, for the date-to-date rule
 */
export function addDuration(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  const count = duration.count * sign;
  if (duration.unit === 'days') return day + count;
  if (duration.unit === 'weeks') return day + 7 * count;
  const { year, month, date } = splitDay(day);
  if (duration.unit === 'calendar-years') return toDay(year + count, 12, 31);
  const months = year * 12 + (month - 1) + (duration.unit === 'years' ? 12 * count : count);
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  const lastDate = splitDay(toDay(targetYear, targetMonth + 1, 0)).date;
  return toDay(targetYear, targetMonth, Math.min(date, lastDate));
}

/**
 * The first day that is not yet "older than" a duration on a given day: the smallest `d` with
 * `addDuration(d, duration) >= on`. Subtracting from `on` would be wrong at month ends.
 */
export function firstDayWithin(duration: Duration, on: Day): Day {
  const span = { days: 1, weeks: 7, months: 31, years: 366, 'calendar-years': 366 }[duration.unit];
  let low = on - duration.count * span - 740;
  let high = on + 740;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (addDuration(middle, duration) >= on) high = middle;
    else low = middle + 1;
  }
  return low;
}
