/** Resolving many operators for one day, each age and shift of today being worked out once. */
import { type BoundContext, resolveBound, spanOf } from '../bound';
import { boundOf } from '../conditionUses';
import type { Bound, Formula } from '../model';
import type { ConditionOperator } from '../operators';
import { resolveOperator } from '../resolve';

/** @returns what `resolveOperator` does, for the day of `at` */
export function createResolver(at: BoundContext): (operator: ConditionOperator) => Formula {
  const points = new Map<string, number>();
  const fix = (bound: Bound): Bound => {
    if (bound.kind !== 'age' && bound.kind !== 'today') return bound;
    const span = spanOf(bound);
    if (span && 'at' in span && span.at !== undefined) return bound;
    const key = JSON.stringify(bound);
    const point = points.get(key) ?? resolveBound(bound, at);
    points.set(key, point);
    return { kind: 'point', value: point };
  };
  return (operator) => {
    const bound = boundOf(operator);
    return resolveOperator(bound ? ({ ...operator, bound: fix(bound) } as ConditionOperator) : operator, at);
  };
}
