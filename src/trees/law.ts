/** Reading law values: which period is in force on a day, and what it says. */
import { type Day, type Duration, parseDay, parseDuration } from './calendar';
import type { LawPeriod, LawValue, LawValues } from './model';

/** The period of a value in force on a day; undefined before the first or in a hole. */
export function findPeriod(value: LawValue, day: Day): LawPeriod | undefined {
  return value.periods.find((period) => {
    const from = parseDay(period.from) as Day;
    const until = period.until === undefined ? Number.POSITIVE_INFINITY : (parseDay(period.until) as Day);
    return from <= day && day <= until;
  });
}

/**
 * Reads a law value as it stands on a day.
 *
 * @throws {RangeError} the value does not exist or has no period for that day (the checker reports both beforehand)
 */
export function readPeriod(law: LawValues, id: string, day: Day): LawPeriod {
  const value = law[id];
  const period = value && findPeriod(value, day);
  if (!period) throw new RangeError(`law value "${id}" is not defined on day ${day}`);
  return period;
}

/** Reads an amount (euros), an integer or a rate (percent). @throws {RangeError} as `readPeriod`, or not a number */
export function readNumber(law: LawValues, id: string, day: Day): number {
  const { value } = readPeriod(law, id, day);
  if (typeof value !== 'number') throw new RangeError(`law value "${id}" is not a number`);
  return value;
}

/** Reads a duration. @throws {RangeError} as `readPeriod`, or not a duration */
export function readDuration(law: LawValues, id: string, day: Day): Duration {
  const duration = parseDuration(String(readPeriod(law, id, day).value));
  if (!duration) throw new RangeError(`law value "${id}" is not a duration`);
  return duration;
}

/** The point that a value compares as: cents, units or days. Durations have none. */
export function toLawPoint(value: LawValue, period: LawPeriod): number {
  if (value.type === 'date') return parseDay(String(period.value)) as Day;
  return value.type === 'amount' ? Math.round(Number(period.value) * 100) : Number(period.value);
}

/** Every day from which some value changes, in order. */
export function listChangeDays(law: LawValues): Day[] {
  const days = new Set<Day>();
  for (const value of Object.values(law))
    for (const period of value.periods.slice(1)) days.add(parseDay(period.from) as Day);
  return [...days].sort((a, b) => a - b);
}
