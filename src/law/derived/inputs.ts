/** What the functions of derived facts share: reading their inputs, the day and the thresholds of the law. */
import { type Day, parseDay } from '../../trees/calendar';
import { readNumber } from '../../trees/law';
import type { FactValue } from '../../trees/model';
import type { LawWorld } from './function';

type InputValue = FactValue | null | undefined;

/** Reads a choice. @throws {RangeError} it has no value, against the contract of `compute` */
export function readChoice<T extends string>(value: InputValue): T {
  if (typeof value !== 'string') throw new RangeError('a choice that counts has no value');
  return value as T;
}

/** Reads a choice that may not count. */
export function findChoice<T extends string>(value: InputValue): T | undefined {
  return typeof value === 'string' ? (value as T) : undefined;
}

/** Reads an amount, in cents. @throws {RangeError} it has no value */
export function readCents(value: InputValue): number {
  if (typeof value !== 'number') throw new RangeError('an amount that counts has no value');
  return Math.round(value * 100);
}

/** Reads a date. @throws {RangeError} it has no value */
export function readDay(value: InputValue): Day {
  const day = findDay(value);
  if (day === undefined) throw new RangeError('a date that counts has no value');
  return day;
}

/** Reads a date that may not count. */
export function findDay(value: InputValue): Day | undefined {
  return typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined;
}

/** The reader's day. @throws {RangeError} it is not a date */
export function readToday({ today }: Pick<LawWorld, 'today'>): Day {
  const day = parseDay(today);
  if (day === null) throw new RangeError(`"${today}" is not a day`);
  return day;
}

/** Reads an amount fixed by law as it stands today, in cents. */
export function readThreshold(world: LawWorld, id: string): number {
  return Math.round(readNumber(world.law, id, readToday(world)) * 100);
}
