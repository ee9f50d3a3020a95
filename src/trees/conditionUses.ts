/** What a condition names: facts, and law values with the fact that dates them. */
import { listLawUses, type NamedLaw } from './bound';
import { visitOperators } from './formula';
import type { Bound, Condition } from './model';
import type { ConditionOperator } from './operators';

/** What an operator compares with; most compare with nothing. */
export function boundOf(operator: ConditionOperator): Bound | undefined {
  return 'bound' in operator ? operator.bound : undefined;
}

function listNamedLaw(operator: ConditionOperator): NamedLaw[] {
  const bound = boundOf(operator);
  return bound ? listLawUses(bound) : [];
}

/** Lists the facts that a condition names, `at` facts included. */
export function listConditionFacts(condition: Condition): string[] {
  const found = new Set<string>();
  visitOperators(condition, (operator: ConditionOperator) => {
    found.add(operator.fact);
    for (const { at } of listNamedLaw(operator)) if (at !== undefined) found.add(at);
  });
  return [...found];
}

/** Lists the law values that a condition names, each with the fact that dates it. */
export function listConditionLaw(condition: Condition): NamedLaw[] {
  const found: NamedLaw[] = [];
  visitOperators(condition, (operator: ConditionOperator) => void found.push(...listNamedLaw(operator)));
  return found;
}
