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
  const { year, month, date } = splitDay(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/*
 * The two conversions count in years that begin in March, so that a leap day is the last of its year, and in eras of
 * 400 years, which are all alike (H. Hinnant, "chrono-compatible low-level date algorithms"). Checking the trees makes
 * millions of them, and `Date` is ten times slower.
 */
const DAYS_PER_ERA = 146_097;
/** Days from the 1 March of year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Builds a day from year, month and day of month; parts out of range roll over as in `Date.UTC`. */
export function toDay(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const dayOfYear = Math.floor((153 * (months - 12 * marchYear) + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + dayOfYear + date - 1 - EPOCH;
}

/** Splits a day into year, month (1-12) and day of month. */
export function splitDay(day: Day): { year: number; month: number; date: number } {
  const era = Math.floor((day + EPOCH) / DAYS_PER_ERA);
  const dayOfEra = day + EPOCH - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const place = Math.floor((5 * dayOfYear + 2) / 153);
  const month = place < 10 ? place + 3 : place - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * place + 2) / 5) + 1,
  };
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
  const { count, unit } = duration;
  if (unit === 'calendar-years') return toDay(splitDay(on).year - count, 1, 1);
  const back = addDuration(on, duration, -1);
  if (unit === 'days' || unit === 'weeks') return back;
  // Months differ by at most three days, and it is they that make the subtraction wrong.
  let low = back - 4;
  let high = back + 4;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (addDuration(middle, duration) >= on) high = middle;
    else low = middle + 1;
  }
  return low;
}
