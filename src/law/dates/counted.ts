/** A date counted by one rule of `law/deadlines/` from the day that a fact gives. */
import { parseDay } from '../../trees/calendar';
import type { CountedDate, DateRules, DeadlineRule, RuleChoice } from '../../trees/dateRules';
import type { DateInput, DerivedDate, Facts, World } from '../../trees/model';
import { computeDeadline } from '../deadlines/compute';
import { explainDeadline, listCited } from '../deadlines/explain';
import { isZone, type Zone } from '../deadlines/holidays';
import type { Deadline } from '../deadlines/model';
import type { Say } from '../wording/say';

/** The fact that says where an act must be done; its options are the zones. */
export const ZONE_FACT = 'zone';

type Deadlines = DateRules['deadlines'];

/**
 * Builds a date from its rule: its last day, or the first day of the act where the rule makes wait.
 *
 * Where the place is not known, metropolitan France is supposed; the explanation says so if it matters.
 *
 * @throws {RangeError} no such rule
 */
export function createCountedDate(date: CountedDate, deadlines: Deadlines, say: Say): DerivedDate {
  const rules = listRules(date.rule).map((id) => findRule(deadlines, id));
  const [first] = rules as [DeadlineRule];
  const find = (facts: Facts, world: World) => countDate(date, deadlines, facts, world, say);
  return {
    id: date.id,
    label: date.label ?? capitalise(first.label),
    inputs: listInputs(date),
    optional: [ZONE_FACT],
    side: first.side,
    ...(first.act === 'after' && { act: 'after' }),
    law: [...new Set(rules.flatMap(listCited))],
    values: [...new Set(rules.map(({ value }) => value))],
    compute(facts, world) {
      const found = find(facts, world);
      return found && (found.first ?? found.end);
    },
    explain(facts, world) {
      const found = find(facts, world);
      return found && { lines: explainDeadline(found.counted, say), dependsOnPlace: found.dependsOnPlace };
    },
  };
}

function countDate(
  date: CountedDate,
  deadlines: Deadlines,
  facts: Facts,
  { law }: World,
  say: Say,
): Deadline | null {
  const id = pickRule(date.rule, facts);
  const start = readDay(facts, date.start);
  const isOther = date.only && facts[date.only.fact] !== date.only.option;
  if (id === undefined || isOther || start === null) return null;
  const rule = findRule(deadlines, id);
  const assumed = { ...rule, assumes: [...rule.assumes, ...date.assumes] };
  const place = readZone(facts);
  if (date.readOn === undefined) return computeDeadline(assumed, { start, ...place }, law);
  const readOn = readDay(facts, date.readOn);
  const read = readOn === null ? readAtStart(assumed, say) : assumed;
  return computeDeadline(read, { start, readOn: readOn ?? start, ...place }, law);
}

/** Where the act must be done: as answered, else supposed. */
export function readZone(facts: Facts): { zone: Zone; isZoneAssumed: boolean } {
  const value = facts[ZONE_FACT];
  return typeof value === 'string' && isZone(value)
    ? { zone: value, isZoneAssumed: false }
    : { zone: 'metropole', isZoneAssumed: true };
}

/** The same rule, its length read at its start, the day that should tell it not being known. */
function readAtStart(rule: DeadlineRule, say: Say): DeadlineRule {
  if (rule.readAt === undefined) return rule;
  const told = say('deadlines.read-at-unknown', { event: rule.readAt });
  return { ...rule, readAt: say('deadlines.read-at-start'), assumes: [...rule.assumes, told] };
}

/** Finds a rule. @throws {RangeError} there is none of that id */
export function findRule(deadlines: Deadlines, id: string): DeadlineRule {
  const rule = deadlines[id];
  if (!rule) throw new RangeError(`no deadline rule is called "${id}"`);
  return rule;
}

/** The rules that a date may count by. */
export function listRules(choice: RuleChoice): string[] {
  return typeof choice === 'string' ? [choice] : Object.values(choice.rules);
}

function pickRule(choice: RuleChoice, facts: Facts): string | undefined {
  return typeof choice === 'string' ? choice : choice.rules[String(facts[choice.fact])];
}

function listInputs({ rule, only, start, readOn, onOutcome }: CountedDate): DateInput[] {
  return [
    ...(typeof rule === 'string' ? [] : [{ fact: rule.fact, at: ['rule', rule.fact] }]),
    ...(only ? [{ fact: only.fact, at: ['only', only.fact] }] : []),
    { fact: start, at: ['start'], ...(onOutcome && { late: true as const }) },
    ...(readOn === undefined ? [] : [{ fact: readOn, at: ['read-on'] }]),
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readDay(facts: Facts, id: string): number | null {
  const value = facts[id];
  return typeof value === 'string' ? parseDay(value) : null;
}
