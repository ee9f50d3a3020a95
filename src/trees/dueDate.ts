/** The date by which a step is due, for one case on one day. */

import { resolveSpan } from './bound';
import { addDuration, formatDay, parseDay } from './calendar';
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

/** The derived dates that a step shows: the one it is due by, then those that matter meanwhile. */
export function listStepDates(
  { by, dates = [] }: Pick<StepContent, 'by' | 'dates'>,
  known: Readonly<Record<string, DerivedDate>>,
): string[] {
  const due = by && by.base !== 'today' ? [by.base.fact] : [];
  return [...new Set([...due, ...dates])].filter((id) => Object.hasOwn(known, id));
}

/** Facts that no tree need ask, yet that sharpen the dates of a step. */
export function listOptionalFacts(
  step: Pick<StepContent, 'by' | 'dates'>,
  known: Readonly<Record<string, DerivedDate>>,
): string[] {
  return listStepDates(step, known).flatMap((id) => known[id]?.optional ?? []);
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
