/** A deadline as a derived date, so that the steps of a tree can be due by it. */
import { parseDay } from '../../trees/calendar';
import type { DerivedDate, DerivedInput, Facts, World } from '../../trees/model';
import { computeDeadline } from './compute';
import { listCited } from './explain';
import { isZone, type Zone } from './holidays';
import type { Deadline, DeadlineRule } from './model';
import { findRule } from './rules';

/** The fact that says where an act must be done; its options are the zones. */
export const ZONE_FACT = 'zone';

export interface DeadlineFacts {
  /** the date fact that starts the period */
  start: string;
  /** the date fact that says which version of the law value counts, for a rule with `readAt` */
  readOn?: string;
  /** the option of a choice fact without which there is no such period */
  only?: { fact: string; option: string };
  /** what starting from that fact supposes, beside what the rule supposes: whole sentences in French */
  assumes?: string[];
}

/** A rule, or the one that an answer chooses: option → rule. */
export type RuleChoice = string | { fact: string; rules: Readonly<Record<string, string>>; label: string };

/**
 * Builds a derived date from a rule: its last day, or the first day of the act where the rule makes wait.
 *
 * Where the place is not known, metropolitan France is supposed; the explanation says so if it matters.
 *
 * @throws {RangeError} no such rule, or it reads the law at an event that `facts` does not name
 */
export function createDeadlineDate(id: string, choice: RuleChoice, facts: DeadlineFacts): DerivedDate {
  const rules = listRules(choice);
  for (const { id: rule, readAt } of rules)
    if (readAt !== undefined && facts.readOn === undefined)
      throw new RangeError(`"${rule}" needs the fact that gives: ${readAt}`);
  const [first] = rules as [DeadlineRule];
  const find = (known: Facts, world: World): Deadline | null => {
    const rule = pickRule(choice, known);
    const start = readDay(known, facts.start);
    const isOther = facts.only && known[facts.only.fact] !== facts.only.option;
    if (!rule || isOther || start === null) return null;
    const assumed = { ...rule, assumes: [...rule.assumes, ...(facts.assumes ?? [])] };
    const place = readZone(known);
    if (facts.readOn === undefined) return computeDeadline(assumed, { start, ...place }, world.law);
    const readOn = readDay(known, facts.readOn);
    return computeDeadline(
      readOn === null ? readAtStart(assumed) : assumed,
      { start, readOn: readOn ?? start, ...place },
      world.law,
    );
  };
  return {
    id,
    label: capitalise(typeof choice === 'string' ? first.label : choice.label),
    inputs: listInputs(choice, facts),
    optional: [ZONE_FACT],
    side: first.side,
    ...(first.act === 'apres' && { act: 'apres' }),
    rule: rules.map(wordRule).join(' '),
    law: [...new Set(rules.flatMap(listCited))],
    values: [...new Set(rules.map(({ value }) => value))],
    compute(known, world) {
      const found = find(known, world);
      return found && (found.first ?? found.end);
    },
    explain(known, world) {
      const found = find(known, world);
      return found && { lines: found.lines, dependsOnPlace: found.dependsOnPlace };
    },
  };
}

/** Where the act must be done: as answered, else supposed. */
export function readZone(facts: Facts): { zone: Zone; isZoneAssumed: boolean } {
  const value = facts[ZONE_FACT];
  return typeof value === 'string' && isZone(value)
    ? { zone: value, isZoneAssumed: false }
    : { zone: 'metropole', isZoneAssumed: true };
}

/** The same rule, its length read at its start, the day that should tell it not being known. */
function readAtStart(rule: DeadlineRule): DeadlineRule {
  const told = `La ${rule.readAt} n’est pas connue\u00A0: par prudence, la durée est celle qui vaut au point de départ.`;
  return { ...rule, readAt: 'jour du point de départ', assumes: [...rule.assumes, told] };
}

function listRules(choice: RuleChoice): DeadlineRule[] {
  return typeof choice === 'string' ? [findRule(choice)] : Object.values(choice.rules).map(findRule);
}

function pickRule(choice: RuleChoice, facts: Facts): DeadlineRule | undefined {
  if (typeof choice === 'string') return findRule(choice);
  const rule = choice.rules[String(facts[choice.fact])];
  return rule === undefined ? undefined : findRule(rule);
}

function listInputs(choice: RuleChoice, facts: DeadlineFacts): DerivedInput[] {
  return [typeof choice === 'string' ? undefined : choice.fact, facts.only?.fact, facts.start, facts.readOn]
    .filter((fact) => fact !== undefined)
    .map((fact) => ({ fact }));
}

function wordRule({ from, value, assumes }: DeadlineRule): string {
  return [`Point de départ\u00A0: ${from}. Durée\u00A0: {@${value}}.`, ...assumes].join(' ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readDay(facts: Facts, id: string): number | null {
  const value = facts[id];
  return typeof value === 'string' ? parseDay(value) : null;
}
