/** A deadline of one case: its last day, and how it was found. */
import { addDuration, type Day, formatDay } from '../../trees/calendar';
import type { LawValues } from '../../trees/model';
import { readDurationAt } from '../eventSpan';
import { findDurationValue, findPeriodEnd } from '../periodEnd';
import { countPeriod, moveToOpenDay } from './count';
import { explainDeadline } from './explain';
import type { Zone } from './holidays';
import type { Deadline, DeadlineRule } from './model';

export interface DeadlineStart {
  /** the day of the event that starts the period (or, for a rule that counts backwards, the one it ends at) */
  start: Day;
  /** the day of the event that `readAt` names; needed where the rule has one */
  readOn?: Day;
  /** where the act must be done: decides which holidays count */
  zone: Zone;
}

/**
 * Computes a deadline and explains it in French.
 *
 * The length is the one in force at the event; for a limitation, a change of law while it runs is reckoned with. A period
 * counted backwards is never moved: its reason is the time that it leaves.
 *
 * @throws {RangeError} the law value is missing or no duration, or `readOn` is needed and absent
 * @see art. 641 and 642 of the code de procédure civile; art. 2222, 2228 and 2229 of the code civil
 */
export function computeDeadline(
  rule: DeadlineRule,
  { start, readOn, zone }: DeadlineStart,
  law: LawValues,
): Deadline {
  if (rule.readAt !== undefined && readOn === undefined)
    throw new RangeError(`"${rule.id}" needs the day of: ${rule.readAt}`);
  const duration = readDurationAt(law, rule.value, readOn ?? start);
  const sign = rule.act === 'avant' ? -1 : 1;
  const nominal = rule.transitional
    ? findPeriodEnd(findDurationValue(law, rule.value), start)
    : countPeriod(start, duration, rule.counting, zone, sign);
  const end = rule.moved && rule.act !== 'avant' ? moveToOpenDay(nominal, zone) : nominal;
  const isChanged = rule.transitional === true && nominal !== addDuration(start, duration);
  return {
    rule: rule.id,
    zone,
    start: formatDay(start),
    nominal: formatDay(nominal),
    end: formatDay(end),
    ...(rule.act === 'apres' && { first: formatDay(end + 1) }),
    lines: explainDeadline({ rule, start, readOn, zone, duration, nominal, end, isChanged }),
  };
}
