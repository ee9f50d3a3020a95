/** A deadline as a derived date, so that the steps of a tree can be due by it. */
import { parseDay } from '../../trees/calendar';
import type { DerivedDate, DerivedInput, Facts } from '../../trees/model';
import { computeDeadline } from './compute';
import { isZone, type Zone } from './holidays';
import { findRule } from './rules';

export interface DeadlineFacts {
  /** the date fact that starts the period */
  start: string;
  /** the date fact that says which version of the law value counts, for a rule with `readAt` */
  readOn?: string;
  /** the choice fact whose options are zones; absent: metropole */
  zone?: string;
}

/**
 * Builds a derived date from a rule: its last day, or the first day of the act where the rule makes wait.
 *
 * @throws {RangeError} no such rule, or it reads the law at an event that `facts` does not name
 */
export function createDeadlineDate(id: string, ruleId: string, facts: DeadlineFacts): DerivedDate {
  const rule = findRule(ruleId);
  if (rule.readAt !== undefined && facts.readOn === undefined)
    throw new RangeError(`"${ruleId}" needs the fact that gives: ${rule.readAt}`);
  const inputs: DerivedInput[] = [facts.start, facts.readOn, facts.zone]
    .filter((fact) => fact !== undefined)
    .map((fact) => ({ fact }));
  return {
    id,
    label: `${rule.label.charAt(0).toUpperCase()}${rule.label.slice(1)}`,
    inputs,
    rule: [`Point de départ\u00A0: ${rule.from}. Durée\u00A0: {@${rule.value}}.`, ...rule.assumes].join(' '),
    law: rule.law,
    values: [rule.value],
    compute(known, world) {
      const start = readDay(known, facts.start);
      const readOn = facts.readOn === undefined ? undefined : readDay(known, facts.readOn);
      const zone = facts.zone === undefined ? 'metropole' : readZone(known, facts.zone);
      if (start === null || readOn === null || zone === null) return null;
      const found = computeDeadline(
        rule,
        { start, zone, ...(readOn !== undefined && { readOn }) },
        world.law,
      );
      return found.first ?? found.end;
    },
  };
}

function readDay(facts: Facts, id: string): number | null {
  const value = facts[id];
  return typeof value === 'string' ? parseDay(value) : null;
}

function readZone(facts: Facts, id: string): Zone | null {
  const value = facts[id];
  return typeof value === 'string' && isZone(value) ? value : null;
}
