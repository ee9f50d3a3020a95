/** From conditions to formulas: law values and dates are worked out for one day, and only cuts and options remain. */
import type { BoundContext } from './bound';
import { foldFormula, visitOperators } from './formula';
import type { Condition, Formula } from './model';
import { type Atom, type ConditionOperator, RESOLUTION } from './operators';

/**
 * Resolves a condition for a day.
 *
 * @param resolve - what to make of each operator, where not the usual
 * @throws {RangeError} a law value is missing on the day
 */
export function resolveCondition(
  condition: Condition,
  at: BoundContext,
  resolve: (operator: ConditionOperator, at: BoundContext) => Formula = resolveOperator,
): Formula {
  return foldFormula<ConditionOperator, Formula>(condition, {
    always: { op: 'true' },
    and: (of) => ({ op: 'and', of }),
    or: (of) => ({ op: 'or', of }),
    not: (of) => ({ op: 'not', of }),
    atom: (operator) => resolve(operator, at),
  });
}

/** Resolves one operator for a day. @throws {RangeError} a law value is missing on the day */
export function resolveOperator(operator: ConditionOperator, at: BoundContext): Formula {
  const functions: Partial<Record<string, (operator: never, at: BoundContext) => Formula>> = RESOLUTION;
  return functions[operator.op]?.(operator as never, at) ?? (operator as Atom);
}

/** Lists the cuts of a formula: fact → points where a comparison changes its answer. */
export function listCuts(
  formula: Formula,
  into: Map<string, Set<number>> = new Map(),
): Map<string, Set<number>> {
  visitOperators(formula, (atom: Atom) => {
    if (!('cut' in atom)) return;
    const cuts = into.get(atom.fact) ?? new Set();
    into.set(atom.fact, cuts.add(atom.cut));
  });
  return into;
}
