/** Whether an event falls within a period fixed by law, counted from an earlier event. */
import { addDuration, type Day, type Duration, parseDay, parseDuration } from '../trees/calendar';
import type { LawValues } from '../trees/model';
import { findDurationValue, listDurations } from './periodEnd';

/** Reads a duration as it stood when an event took place. An event before the first period known takes it. */
export function readDurationAt(law: LawValues, id: string, event: Day): Duration {
  const { periods } = findDurationValue(law, id);
  const inForce = periods.findLast(({ from }) => (parseDay(from) as Day) <= event) ?? periods[0];
  return parseDuration(String(inForce?.value)) as Duration;
}

/** Whether `event` falls on or before the last day of the period that `start` opens, counted from date to date. */
export function isWithin(law: LawValues, id: string, start: Day, event: Day): boolean {
  return event <= addDuration(start, readDurationAt(law, id, start));
}

/** The days from which a value of the list has another period: where the rule for a starting day changes. */
export function listStartCuts(law: LawValues, ids: readonly string[]): Day[] {
  return ids
    .flatMap((id) => findDurationValue(law, id).periods.slice(1))
    .map(({ from }) => parseDay(from) as Day);
}

/** Every length that the values of the list have had or will have. */
export function listSpans(law: LawValues, ids: readonly string[]): Duration[] {
  return ids.flatMap((id) => listDurations(findDurationValue(law, id)));
}

/** The least and the most days that a duration may take, whatever day it starts on. */
export function boundDays({ count, unit }: Duration): { least: number; most: number } {
  if (unit === 'days') return { least: count, most: count };
  if (unit === 'weeks') return { least: 7 * count, most: 7 * count };
  if (unit === 'calendar-years') return { least: 365 * count, most: 366 * (count + 1) };
  const months = unit === 'years' ? 12 * count : count;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return { least: 365 * years + 28 * rest, most: 365 * years + Math.ceil(years / 4) + 31 * rest };
}
