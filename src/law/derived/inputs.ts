/** What derived facts share: reading their inputs, and the conditions under which an input counts. */
import { type Day, parseDay } from '../../trees/calendar';
import { readNumber } from '../../trees/law';
import type { Condition, DerivedFact, DerivedInput, Facts, World } from '../../trees/model';

/** « This fact has one of these options. » */
export function when(fact: string, ...values: string[]): Condition {
  return { op: 'one-of', fact, values };
}

export const IS_PUBLIC = when('type-de-client', 'public');
export const IS_PRIVATE: Condition = { op: 'not', of: IS_PUBLIC };
const IS_BUSINESS = when('type-de-client', 'professionnel');

/** The inputs that give the court: our trade and theirs count only between businesses. */
export const COURT_INPUTS: DerivedInput[] = [
  { fact: 'type-de-client' },
  { fact: 'statut-entreprise', when: IS_BUSINESS },
  { fact: 'statut-client', when: IS_BUSINESS },
];

/** Reads a choice. @throws {RangeError} it has no value, against the contract of `compute` */
export function readChoice<T extends string>(facts: Facts, fact: string): T {
  const value = facts[fact];
  if (typeof value !== 'string') throw new RangeError(`"${fact}" has no value`);
  return value as T;
}

/** Reads a choice that may not count. */
export function findChoice<T extends string>(facts: Facts, fact: string): T | undefined {
  const value = facts[fact];
  return typeof value === 'string' ? (value as T) : undefined;
}

/** Reads an amount, in cents. @throws {RangeError} it has no value */
export function readCents(facts: Facts, fact: string): number {
  const value = facts[fact];
  if (typeof value !== 'number') throw new RangeError(`"${fact}" has no value`);
  return Math.round(value * 100);
}

/** Reads a date that may not count. */
export function findDay(facts: Facts, fact: string): Day | undefined {
  const value = facts[fact];
  return typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined;
}

/** The reader's day. @throws {RangeError} it is not a date */
export function readToday({ today }: World): Day {
  const day = parseDay(today);
  if (day === null) throw new RangeError(`"${today}" is not a day`);
  return day;
}

/** Reads an amount fixed by law as it stands today, in cents. */
export function readThreshold(world: World, id: string): number {
  return Math.round(readNumber(world.law, id, readToday(world)) * 100);
}

/** Builds the rows of a rule from pairs « when, then », in French. */
export function buildRule(...rows: [when: string, then: string][]): DerivedFact['rule'] {
  return rows.map(([on, then]) => ({ when: on, then }));
}
