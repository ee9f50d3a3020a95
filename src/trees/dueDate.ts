/** The date by which a step is due, for one case on one day. */

import { resolveSpan } from './bound';
import { addDuration, type Day, formatDay, parseDay } from './calendar';
import { isClosed } from './holidays';
import type { DerivedDate, DueRule, Facts, StepContent, World } from './model';

/**
 * Computes when a step is due.
 *
 * @returns `YYYY-MM-DD`; null when the facts it counts from are unasked or unknown
 */
export function computeDue(
  rule: DueRule,
  facts: Facts,
  world: World,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): string | null {
  const base = findBase(rule, facts, world, derivedDates);
  if (base === null) return null;
  if (!rule.shift) return formatDay(base);
  const at = 'law' in rule.shift && rule.shift.at !== undefined ? toDay(facts[rule.shift.at]) : base;
  if (at === null) return null;
  const read = 'law' in rule.shift && rule.shift.at !== undefined ? at : (parseDay(world.today) as number);
  return formatDay(addDuration(base, resolveSpan(rule.shift, read, world.law), rule.sign));
}

/**
 * Computes when the steps of an outcome are due, each with the others in view: none is due before a step that stands above
 * it, nor after the last legal day, ours and still to come, by which it or a step below it is due or which they show, nor
 * after the day of ours that an event fixes for a step below it: what prepares a meeting comes before it.
 *
 * A step that joins every outcome stands beside the others: it neither moves them nor is moved by them.
 *
 * Only days counted from today give way: a day that the law or an event fixes stays. A step due today stays so. No day
 * that is only advised falls on a weekend or a holiday: it goes on to the next working day, or back from a last day. One
 * advised before an event, and over while the event is still to come, is for today.
 *
 * @param since - the day from which « today » counts in rules, where the advice was given earlier
 * @returns as `computeDue`, by step
 */
export function computeDues(
  steps: readonly Pick<StepContent, 'by' | 'dates' | 'joins'>[],
  facts: Facts,
  world: World,
  derivedDates: Readonly<Record<string, DerivedDate>>,
  since = world.today,
): (string | null)[] {
  const isMovable = ({ by }: Pick<StepContent, 'by'>) => by?.base === 'today' && by.shift !== undefined;
  const limits: (string | undefined)[] = [];
  let limit: string | undefined;
  for (const step of [...steps].reverse()) {
    for (const day of step.joins ? [] : listLimits(step, facts, world, derivedDates))
      if (day >= world.today && (limit === undefined || day < limit)) limit = day;
    limits.unshift(limit);
  }
  let floor = '';
  return steps.map((step, index) => {
    if (!step.by) return null;
    const own = step.by.base === 'today' ? { ...world, today: since } : world;
    const day = computeDue(step.by, facts, own, derivedDates);
    const most = limits[index];
    if (day === null) return null;
    if (!isMovable(step)) return settleFixed(step.by, day, facts, world, derivedDates);
    if (step.joins) return avoidClosed(day, world.today);
    const moved = day < floor ? floor : day;
    floor = avoidClosed(most !== undefined && moved > most ? most : moved, world.today, most);
    return floor;
  });
}

/** A day that does not give way: of those that are only advised, one counted back from an event still to come is never over. */
function settleFixed(
  rule: DueRule,
  day: string,
  facts: Facts,
  world: World,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): string {
  if (!isAdvised(rule) || rule.base === 'today') return day;
  const base = findBase(rule, facts, world, derivedDates);
  const isToCome = base !== null && base >= (parseDay(world.today) as Day);
  return isToCome && day < world.today ? world.today : avoidClosed(day, world.today);
}

/** What fixes the day of a step: the law, an event of the case, or no more than the advice of this site. */
export type DueKind = 'law' | 'event' | 'advice';

/** Tells what fixes the day of a rule. A length of practice makes an advice of any day that it is counted from. */
export function findDueKind(
  { base, shift }: DueRule,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): DueKind {
  if (base === 'today' || (shift && 'duration' in shift)) return 'advice';
  return shift || derivedDates[base.fact]?.law.length ? 'law' : 'event';
}

const isAdvised = (rule: DueRule): boolean => findDueKind(rule, {}) === 'advice';

/** The next working day; the one before where that would pass a last day, but never one that is over. */
function avoidClosed(day: string, today: string, most?: string): string {
  const first = parseDay(day) as Day;
  let next = first;
  while (isClosed(next)) next++;
  if (most === undefined || formatDay(next) <= most) return formatDay(next);
  let before = first;
  while (isClosed(before)) before--;
  return formatDay(before) < today ? day : formatDay(before);
}

/**
 * Puts steps in the order of their days. One without a day stays behind the one it followed; what is late is to be done
 * today. So does one whose day is not ours to keep: the customer's, or the first on which something may be done.
 *
 * @param days - of each step, as `computeDues`
 */
export function orderByDay<T extends Pick<StepContent, 'by'>>(
  steps: readonly T[],
  days: readonly (string | null)[],
  today: string,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): T[] {
  let last = today;
  return steps
    .map((step, index) => {
      const day = days[index];
      const floor: string = isOurs(step.by, derivedDates) ? today : last;
      if (day) last = day < floor ? floor : day;
      return { step, day: last };
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ step }) => step);
}

/** Tells that a day is one until which the business acts, not the customer's nor the first of many. */
function isOurs(rule: DueRule | undefined, derivedDates: Readonly<Record<string, DerivedDate>>): boolean {
  if (!rule || rule.base === 'today') return true;
  const { side, act } = derivedDates[rule.base.fact] ?? {};
  return side !== 'customer' && act !== 'after';
}

/** The days after which nothing that comes before a step may be put: last legal days that it shows, and its own. */
function listLimits(
  step: Pick<StepContent, 'by' | 'dates'>,
  facts: Facts,
  world: World,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): string[] {
  const days = listLastDays(step, facts, world, derivedDates);
  const { by } = step;
  if (!by || by.base === 'today' || !isOurs(by, derivedDates)) return days;
  const own = computeDue(by, facts, world, derivedDates);
  return own === null ? days : [...days, settleFixed(by, own, facts, world, derivedDates)];
}

/** The last legal days of the business that a step shows. */
function listLastDays(
  step: Pick<StepContent, 'by' | 'dates'>,
  facts: Facts,
  world: World,
  derivedDates: Readonly<Record<string, DerivedDate>>,
): string[] {
  return listStepDates(step, derivedDates).flatMap((id) => {
    const date = derivedDates[id] as DerivedDate;
    return isOurs({ base: { fact: id } }, derivedDates) ? (date.compute(facts, world) ?? []) : [];
  });
}

/** The derived dates that a step shows: the one it is due by, then those that matter meanwhile. */
export function listStepDates(
  { by, dates = [] }: Pick<StepContent, 'by' | 'dates'>,
  known: Readonly<Record<string, DerivedDate>>,
): string[] {
  const due = by && by.base !== 'today' ? [by.base.fact] : [];
  return [...new Set([...due, ...dates])].filter((id) => Object.hasOwn(known, id));
}

/** Facts that no tree need ask, yet that give or sharpen the dates of a step: the outcome asks them. */
export function listOptionalFacts(
  step: Pick<StepContent, 'by' | 'dates'>,
  known: Readonly<Record<string, DerivedDate>>,
): string[] {
  return listStepDates(step, known).flatMap((id) => {
    const { inputs = [], optional = [] } = known[id] ?? {};
    return [...inputs.flatMap(({ fact, late }) => (late ? [fact] : [])), ...optional];
  });
}

function findBase(
  rule: DueRule,
  facts: Facts,
  world: World,
  dates: Readonly<Record<string, DerivedDate>>,
): number | null {
  if (rule.base === 'today') return parseDay(world.today);
  const derived = dates[rule.base.fact];
  return toDay(derived ? derived.compute(facts, world) : facts[rule.base.fact]);
}

function toDay(value: unknown): number | null {
  return typeof value === 'string' ? parseDay(value) : null;
}
