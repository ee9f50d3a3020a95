/** Dates made ready to be computed, from the rules that travelled with them. */
import type { ComputedDate, DateDefinition, DateRules } from '../../trees/dateRules';
import type { DerivedDate } from '../../trees/model';
import { listCited } from '../deadlines/explain';
import { createSay, type Say } from '../wording/say';
import type { DateComputeId } from './computes';
import { createCountedDate, findRule, ZONE_FACT } from './counted';
import type { DateFunction } from './function';
import { createGivenDate } from './given';
import { limitationEnd, paymentClaimEnd } from './limitationEnd';
import { withdrawalEnd } from './withdrawalEnd';

const FUNCTIONS: Readonly<Record<DateComputeId, DateFunction>> = {
  'limitation-end': limitationEnd,
  'payment-claim-end': paymentClaimEnd,
  'withdrawal-end': withdrawalEnd,
};

type Rules = Pick<DateRules, 'dates' | 'deadlines' | 'wording'>;
type DerivedDates = Readonly<Record<string, DerivedDate>>;

const KNOWN = new WeakMap<Rules, DerivedDates>();

/**
 * The dates that some rules define, each set made once.
 *
 * @param rules - undefined: none
 */
export function readDates(rules: Rules | undefined): DerivedDates {
  if (!rules) return {};
  const dates = KNOWN.get(rules) ?? createDates(rules);
  KNOWN.set(rules, dates);
  return dates;
}

/** The dates that several sets of rules define together. */
export function readAllDates(rules: readonly (Rules | undefined)[]): DerivedDates {
  return Object.assign({}, ...rules.map(readDates));
}

function createDates({ dates, deadlines, wording }: Rules): DerivedDates {
  const say = createSay(wording);
  return Object.fromEntries(Object.values(dates).map((date) => [date.id, createDate(date, deadlines, say)]));
}

function createDate(date: DateDefinition, deadlines: Rules['deadlines'], say: Say): DerivedDate {
  if ('day' in date) return createGivenDate(date);
  return 'compute' in date
    ? createComputedDate(date, deadlines, say)
    : createCountedDate(date, deadlines, say);
}

function createComputedDate(date: ComputedDate, deadlines: Rules['deadlines'], say: Say): DerivedDate {
  const { id, label, side, inputs, optional = [], values, law } = date;
  const { compute, explain } = findFunction(date.compute);
  const context = { date, deadlines, say };
  const rules = date.rules.map((rule) => findRule(deadlines, rule));
  return {
    id,
    label,
    inputs: inputs.map((fact, index) => ({ fact, at: ['inputs', index] })),
    optional: [...(rules.length > 0 ? [ZONE_FACT] : []), ...optional],
    side,
    law: [...new Set([...law, ...rules.flatMap(listCited)])],
    values: [...values],
    compute: (facts, world) => compute(context, facts, world),
    explain: (facts, world) => explain(context, facts, world),
  };
}

function findFunction(id: string): DateFunction {
  if (!Object.hasOwn(FUNCTIONS, id)) throw new RangeError(`no date is computed by "${id}"`);
  return FUNCTIONS[id as DateComputeId];
}
