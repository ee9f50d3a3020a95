/**
 * The periods of the law that the site knows, as data.
 *
 * Where a source leaves open whether the last day is moved, the rule takes the answer that cannot hurt the business: not
 * moved on its own clock, moved on the other side's. `assumes` then says so.
 */
import type { DeadlineRule } from './model';
import { CONSUMER_RULES } from './rules/consumer';
import { INSOLVENCY_RULES } from './rules/insolvency';
import { LIMITATION_RULES } from './rules/limitation';
import { PAYMENT_RULES } from './rules/payment';
import { PROCEDURE_RULES } from './rules/procedure';
import { PUBLIC_RULES } from './rules/public';
import { WORKS_RULES } from './rules/works';

export const DEADLINE_RULES: Readonly<Record<string, DeadlineRule>> = Object.fromEntries(
  [
    ...PROCEDURE_RULES,
    ...INSOLVENCY_RULES,
    ...CONSUMER_RULES,
    ...LIMITATION_RULES,
    ...PAYMENT_RULES,
    ...PUBLIC_RULES,
    ...WORKS_RULES,
  ].map((rule) => [rule.id, rule]),
);

/** Finds a rule. @throws {RangeError} there is none of that id */
export function findRule(id: string): DeadlineRule {
  const rule = DEADLINE_RULES[id];
  if (!rule) throw new RangeError(`no deadline rule is called "${id}"`);
  return rule;
}
