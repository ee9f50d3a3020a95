/** From conditions to formulas: law values and dates are worked out for one day, and only cuts remain. */
import { addDuration, type Day, type Duration, firstDayWithin, parseDay, parseDuration } from './calendar';
import { findPeriod, readDuration, toLawPoint } from './law';
import type { Bound, Condition, Formula, LawPeriod, LawValue, LawValues, Span } from './model';

/** What resolving needs: the day and the law. */
export interface Calendar {
  today: Day;
  law: LawValues;
}

const NEVER: Formula = { op: 'or', of: [] };

/**
 * Resolves a condition for a day.
 *
 * `@x at fact` becomes one case for each period of `x`: the fact falls in the period, and the comparison holds
 * with the period's value. A date before the first period matches none (the checker reports it).
 *
 * @throws {RangeError} a law value is missing on the day
 */
export function resolveCondition(condition: Condition, at: Calendar): Formula {
  switch (condition.op) {
    case 'and':
    case 'or':
      return { op: condition.op, of: condition.of.map((part) => resolveCondition(part, at)) };
    case 'not':
      return { op: 'not', of: resolveCondition(condition.of, at) };
    case 'compare':
      return resolveComparison(condition, at);
    default:
      return condition;
  }
}

type Compare = Extract<Condition, { op: 'compare' }>;

function resolveComparison({ fact, cmp, bound }: Compare, at: Calendar): Formula {
  const dated = findDating(bound);
  if (!dated) return compare(fact, cmp, resolveBound(bound, at));
  const value = at.law[dated.law];
  if (!value) throw new RangeError(`law value "${dated.law}" does not exist`);
  const cases = value.periods.map((period): Formula => {
    const point = resolveBound(fixBound(bound, value, period), at);
    return { op: 'and', of: [...inPeriod(dated.at, period), compare(fact, cmp, point)] };
  });
  return cases.length === 0 ? NEVER : { op: 'or', of: cases };
}

function findDating(bound: Bound): { law: string; at: string } | null {
  if (bound.kind === 'law') return bound.at ? { law: bound.id, at: bound.at } : null;
  const span = bound.kind === 'age' ? bound.span : bound.kind === 'today' ? bound.shift : undefined;
  return span && 'law' in span && span.at ? { law: span.law, at: span.at } : null;
}

function fixBound(bound: Bound, value: LawValue, period: LawPeriod): Bound {
  if (bound.kind === 'law') return { kind: 'point', value: toLawPoint(value, period) };
  const span: Span = { duration: parseDuration(String(period.value)) as Duration };
  return bound.kind === 'today' ? { ...bound, shift: span } : { kind: 'age', span };
}

function inPeriod(fact: string, period: LawPeriod): Formula[] {
  const parts: Formula[] = [{ op: 'not', of: { op: 'below', fact, cut: parseDay(period.from) as Day } }];
  if (period.until !== undefined) parts.push({ op: 'below', fact, cut: (parseDay(period.until) as Day) + 1 });
  return parts;
}

function compare(fact: string, cmp: Compare['cmp'], point: number): Formula {
  const below: Formula = { op: 'below', fact, cut: cmp === '<' || cmp === '>=' ? point : point + 1 };
  return cmp === '<' || cmp === '<=' ? below : { op: 'not', of: below };
}

/** The point a bound stands for on a day: cents, units or days. @throws {RangeError} a law value is missing */
export function resolveBound(bound: Bound, { today, law }: Calendar): number {
  switch (bound.kind) {
    case 'point':
      return bound.value;
    case 'law': {
      const value = law[bound.id];
      const period = value && findPeriod(value, today);
      if (!value || !period) throw new RangeError(`law value "${bound.id}" is not defined on day ${today}`);
      return toLawPoint(value, period);
    }
    case 'today':
      return bound.shift ? addDuration(today, resolveSpan(bound.shift, today, law), bound.sign) : today;
    case 'age':
      return firstDayWithin(resolveSpan(bound.span, today, law), today);
  }
}

/** The duration a span stands for, a law value being read on `day`. @throws {RangeError} it is missing */
export function resolveSpan(span: Span, day: Day, law: LawValues): Duration {
  return 'duration' in span ? span.duration : readDuration(law, span.law, day);
}

/** Lists the cuts of a formula: fact → points where a comparison changes its answer. */
export function listCuts(
  formula: Formula,
  into: Map<string, Set<number>> = new Map(),
): Map<string, Set<number>> {
  if (formula.op === 'below') {
    const cuts = into.get(formula.fact) ?? new Set();
    into.set(formula.fact, cuts.add(formula.cut));
  } else if (formula.op === 'and' || formula.op === 'or') for (const part of formula.of) listCuts(part, into);
  else if (formula.op === 'not') listCuts(formula.of, into);
  return into;
}
