/** Resolving many conditions for one day, each age and shift of today being worked out once. */
import type { Bound, Condition, Formula } from '../model';
import { type Calendar, resolveBound, resolveCondition } from '../resolve';

/** @returns what `resolveCondition` does, for the day of `at` */
export function createResolver(at: Calendar): (condition: Condition) => Formula {
  const points = new Map<string, number>();
  const fix = (bound: Bound): Bound => {
    if (bound.kind !== 'age' && bound.kind !== 'today') return bound;
    const span = bound.kind === 'age' ? bound.span : bound.shift;
    if (span && 'at' in span && span.at !== undefined) return bound;
    const key = JSON.stringify(bound);
    const point = points.get(key) ?? resolveBound(bound, at);
    points.set(key, point);
    return { kind: 'point', value: point };
  };
  /** The condition with its ages as points; the very same one where it has none. */
  const fixAll = (condition: Condition): Condition => {
    switch (condition.op) {
      case 'and':
      case 'or': {
        const of = condition.of.map(fixAll);
        return of.every((part, index) => part === condition.of[index]) ? condition : { op: condition.op, of };
      }
      case 'not': {
        const of = fixAll(condition.of);
        return of === condition.of ? condition : { op: 'not', of };
      }
      case 'compare': {
        const bound = fix(condition.bound);
        return bound === condition.bound
          ? condition
          : { op: 'compare', fact: condition.fact, cmp: condition.cmp, bound };
      }
      default:
        return condition;
    }
  };
  return (condition) => resolveCondition(fixAll(condition), at);
}
