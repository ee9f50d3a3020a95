/** Days on which nothing can be done: weekends, and the public holidays of the whole country. */
import { type Day, splitDay, toDay } from './calendar';

/** A holiday of a fixed date, or counted from Easter. */
export type HolidayRule<Id extends string = string> = { id: Id } & (
  | { month: number; date: number }
  | { afterEaster: number }
);

/** The eleven holidays of every place. @see art. L3133-1 of the code du travail */
export const NATIONAL_HOLIDAYS = [
  { id: 'new-year', month: 1, date: 1 },
  { id: 'easter-monday', afterEaster: 1 },
  { id: 'labour-day', month: 5, date: 1 },
  { id: 'victory-1945', month: 5, date: 8 },
  { id: 'ascension', afterEaster: 39 },
  { id: 'whit-monday', afterEaster: 50 },
  { id: 'national-day', month: 7, date: 14 },
  { id: 'assumption', month: 8, date: 15 },
  { id: 'all-saints', month: 11, date: 1 },
  { id: 'armistice-1918', month: 11, date: 11 },
  { id: 'christmas', month: 12, date: 25 },
] as const satisfies readonly HolidayRule[];

/** Easter Sunday of a year of the Gregorian calendar (anonymous algorithm, known from Meeus). */
export function findEaster(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return toDay(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The day of a holiday in a year. @param easter - Easter Sunday of that year */
export function findHolidayDay(rule: HolidayRule, year: number, easter: Day): Day {
  return 'month' in rule ? toDay(year, rule.month, rule.date) : easter + rule.afterEaster;
}

const SATURDAY = 6;
const SUNDAY = 0;

/** The day of the week, 0 for Sunday. */
export function findWeekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** True for a Saturday, a Sunday and a holiday of the whole country. */
export function isClosed(day: Day): boolean {
  if ([SATURDAY, SUNDAY].includes(findWeekday(day))) return true;
  const { year } = splitDay(day);
  const easter = findEaster(year);
  return NATIONAL_HOLIDAYS.some((rule) => findHolidayDay(rule, year, easter) === day);
}

/**
 * The first of the closed days that end on the eve of a day; the day itself when its eve was a working day.
 *
 * A time limit that ended on one of them may still be kept on that day: it was moved to the first working day.
 *
 * @see art. 642 of the code de procédure civile
 */
export function findFirstMoved(day: Day): Day {
  let first = day;
  while (isClosed(first - 1)) first--;
  return first;
}
