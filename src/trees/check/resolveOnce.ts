/** Resolving many conditions for one day, each age and shift of today being worked out once. */
import { type BoundContext, resolveBound, spanOf } from '../bound';
import { boundOf } from '../conditionUses';
import type { Bound, Condition, Formula } from '../model';
import type { ConditionOperator } from '../operators';
import { resolveCondition } from '../resolve';

/** @returns what `resolveCondition` does, for the day of `at` */
export function createResolver(at: BoundContext): (condition: Condition) => Formula {
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
  const prepare = (operator: ConditionOperator): ConditionOperator => {
    const bound = boundOf(operator);
    return bound ? ({ ...operator, bound: fix(bound) } as ConditionOperator) : operator;
  };
  return (condition) => resolveCondition(condition, at, prepare);
}
