/** Bounds and spans on a day: what they stand for, and the law values that they name. */
import { addDuration, type Day, type Duration, firstDayWithin } from './calendar';
import { findFirstMoved } from './holidays';
import { findPeriod, readDuration, toLawPoint } from './law';
import type { Bound, LawValues, Span } from './model';

/** What resolving needs: the day and the law. */
export interface BoundContext {
  today: Day;
  law: LawValues;
}

/** The point a bound stands for on a day: cents, units or days. @throws {RangeError} a law value is missing */
export function resolveBound(bound: Bound, { today, law }: BoundContext): number {
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
      return firstDayWithin(
        resolveSpan(bound.span, today, law),
        isMoved(bound, law) ? findFirstMoved(today) : today,
      );
  }
}

/** A date is "within" a moved time limit as long as an act done today would still keep it. */
function isMoved({ span, moved }: Bound & { kind: 'age' }, law: LawValues): boolean {
  return moved ?? ('law' in span && law[span.law]?.moved === true);
}

/** The duration a span stands for, a law value being read on `day`. @throws {RangeError} it is missing */
export function resolveSpan(span: Span, day: Day, law: LawValues): Duration {
  return 'duration' in span ? span.duration : readDuration(law, span.law, day);
}

/** A law value named, and the fact that dates it. */
export interface NamedLaw {
  law: string;
  at?: string;
}

/** The law values that a bound names. */
export function listLawUses(bound: Bound): NamedLaw[] {
  if (bound.kind === 'law') return [{ law: bound.id, ...(bound.at && { at: bound.at }) }];
  const span = spanOf(bound);
  return span && 'law' in span ? [span] : [];
}

/** The length of time in a bound. */
export function spanOf(bound: Bound): Span | undefined {
  return bound.kind === 'age' ? bound.span : bound.kind === 'today' ? bound.shift : undefined;
}
