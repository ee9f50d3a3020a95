/** Counting days as texts of law do. */
import { addDuration, type Day, type Duration, splitDay, toDay } from '../../trees/calendar';
import type { Counting } from '../../trees/dateRules';
import { findWeekday } from '../../trees/holidays';
import { findHoliday, type Zone } from './holidays';

const SATURDAY = 6;
const SUNDAY = 0;

/** True on a Saturday, a Sunday or a public holiday: the days past which a time limit is moved. */
export function isClosed(day: Day, zone: Zone): boolean {
  const weekday = findWeekday(day);
  return weekday === SATURDAY || weekday === SUNDAY || findHoliday(day, zone) !== undefined;
}

/** The day itself, or the next one that is no Saturday, Sunday or public holiday. @see art. 642 of the code de procédure civile */
export function moveToOpenDay(day: Day, zone: Zone): Day {
  let moved = day;
  while (isClosed(moved, zone)) moved++;
  return moved;
}

/** True when a day counts. */
function counts(day: Day, counting: Counting, zone: Zone): boolean {
  const weekday = findWeekday(day);
  if (counting === 'business-days' && weekday === SATURDAY) return false;
  if (counting !== 'no-holidays' && weekday === SUNDAY) return false;
  return findHoliday(day, zone) === undefined;
}

/** True when a counting looks at each day by itself, so that holidays on the way lengthen the period. */
export function picksDays(counting: Counting): boolean {
  return counting === 'working-days' || counting === 'business-days' || counting === 'no-holidays';
}

/**
 * The last day of a period, before any move.
 *
 * @param sign - -1 counts backwards: the day on which an act must be done so long before another
 * @throws {RangeError} the counting picks days and the duration is not in days
 * @see art. 641 of the code de procédure civile
 */
export function countPeriod(
  start: Day,
  duration: Duration,
  counting: Counting,
  zone: Zone,
  sign: 1 | -1 = 1,
): Day {
  if (!picksDays(counting)) {
    const end = addDuration(start, duration, sign);
    if (counting === 'end-of-month') return findMonthEnd(end);
    return counting === 'clear' ? end + sign : end;
  }
  if (duration.unit !== 'days') throw new RangeError(`"${counting}" counts days, not ${duration.unit}`);
  let day = start;
  for (let left = duration.count; left > 0; ) {
    day += sign;
    if (counts(day, counting, zone)) left--;
  }
  return day;
}

function findMonthEnd(day: Day): Day {
  const { year, month } = splitDay(day);
  return toDay(year, month + 1, 0);
}
