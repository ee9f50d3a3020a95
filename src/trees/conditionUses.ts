/** What a condition names: facts, and law values with the fact that dates them. */
import { listLawUses, type NamedLaw } from './bound';
import { visitOperators } from './formula';
import type { Bound, Condition } from './model';
import type { Operator } from './operators';

/** What an operator compares with; most compare with nothing. */
export function boundOf(operator: Operator): Bound | undefined {
  return 'bound' in operator ? operator.bound : undefined;
}

function listNamedLaw(operator: Operator): NamedLaw[] {
  const bound = boundOf(operator);
  return bound ? listLawUses(bound) : [];
}

/** Lists the facts that a condition names, `at` facts included. */
export function listConditionFacts(condition: Condition): string[] {
  const found = new Set<string>();
  visitOperators(condition, (operator: Operator) => {
    found.add(operator.fact);
    for (const { at } of listNamedLaw(operator)) if (at !== undefined) found.add(at);
  });
  return [...found];
}

/** Lists the law values that a condition names, each with the fact that dates it. */
export function listConditionLaw(condition: Condition): NamedLaw[] {
  const found: NamedLaw[] = [];
  visitOperators(condition, (operator: Operator) => void found.push(...listNamedLaw(operator)));
  return found;
}
