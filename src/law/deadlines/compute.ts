/** A deadline of one case: its last day, and what it was counted from. */
import { addDuration, type Day, type Duration, formatDay } from '../../trees/calendar';
import type { DeadlineRule } from '../../trees/dateRules';
import type { LawValues } from '../../trees/model';
import { readDurationAt } from '../eventSpan';
import { findDurationValue, findPeriodEnd } from '../periodEnd';
import { countPeriod, moveToOpenDay, picksDays } from './count';
import { ZONES, type Zone } from './holidays';
import type { Deadline } from './model';
import { addIncreased, type Residence, readIncrease } from './residence';

export interface DeadlineStart {
  /** the day of the event that starts the period (or, for a rule that counts backwards, the one it ends at) */
  start: Day;
  /** the day of the event that `readAt` names; needed where the rule has one */
  readOn?: Day;
  /** where the act must be done: decides which holidays count */
  zone: Zone;
  /** where whoever must act lives, for a rule that is longer for it; absent: near, which is told */
  residence?: Residence;
  /** the reader did not say where: the zone is supposed, which is told wherever it matters */
  isZoneAssumed?: boolean;
}

/**
 * Computes a deadline.
 *
 * The length is the one in force at the event; for a limitation, a change of law while it runs is reckoned with. A period
 * counted backwards is never moved: its reason is the time that it leaves.
 *
 * @throws {RangeError} the law value is missing or no duration, or `readOn` is needed and absent
 * @see art. 641 to 644 of the code de procédure civile; art. 2222, 2228 and 2229 of the code civil
 */
export function computeDeadline(rule: DeadlineRule, of: DeadlineStart, law: LawValues): Deadline {
  const { start, readOn, zone, isZoneAssumed = false } = of;
  const residence = rule.farther && of.residence;
  if (rule.readAt !== undefined && readOn === undefined)
    throw new RangeError(`"${rule.id}" needs the day of: ${rule.readAt}`);
  const duration = readDurationAt(law, rule.value, readOn ?? start);
  const increase = residence && readIncrease(residence, start, law);
  const span = { duration, ...(increase && { increase }) };
  const nominal = rule.transitional
    ? findPeriodEnd(findDurationValue(law, rule.value), start)
    : findNominal(rule, start, span, zone);
  const end = findEnd(rule, nominal, zone);
  const isChanged = rule.transitional === true && nominal !== addDuration(start, duration);
  const dependsOnPlace = ZONES.some((other) => {
    const there = picksDays(rule.counting) ? findNominal(rule, start, span, other) : nominal;
    return findEnd(rule, there, other) !== end;
  });
  return {
    rule: rule.id,
    zone,
    start: formatDay(start),
    nominal: formatDay(nominal),
    end: formatDay(end),
    ...(rule.act === 'after' && { first: formatDay(end + 1) }),
    dependsOnPlace,
    counted: {
      rule,
      start,
      readOn,
      zone,
      residence,
      ...span,
      nominal,
      end,
      isChanged,
      isZoneAssumed,
      dependsOnPlace,
    },
  };
}

function findNominal(
  rule: DeadlineRule,
  start: Day,
  { duration, increase }: { duration: Duration; increase?: Duration },
  zone: Zone,
): Day {
  if (increase) return addIncreased(start, duration, increase);
  return countPeriod(start, duration, rule.counting, zone, rule.act === 'before' ? -1 : 1);
}

function findEnd(rule: DeadlineRule, nominal: Day, zone: Zone): Day {
  return rule.moved && rule.act !== 'before' ? moveToOpenDay(nominal, zone) : nominal;
}
