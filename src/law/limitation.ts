/** Limitation of a claim for payment: until when the business may act, and whether that time is over. */
import { addDuration, type Day, type Duration } from '../trees/calendar';
import type { LawValues } from '../trees/model';
import { readDurationAt } from './eventSpan';
import { findDurationValue, findPeriodEnd } from './periodEnd';

export type LimitationCustomer = 'consommateur' | 'professionnel' | 'association' | 'public';

export type LimitationEvent =
  | 'aucun'
  | 'demande-ecrite'
  | 'reconnaissance-ecrite'
  | 'paiement-partiel'
  | 'acte-de-justice'
  | 'mediation-ou-conciliation'
  | 'autre';

export type LimitationStatus = 'non-acquise' | 'discutee' | 'acquise';

/** The law value of what is left at least after a mediation. */
const AFTER_MEDIATION = 'reliquat-suspension';

export interface LimitationCase {
  customer: LimitationCustomer;
  /** transport of goods; false where it need not be known, see `needsTransport` */
  transport: boolean;
  start: Day;
  event: LimitationEvent;
  /** day of the event, where `needsEventDay`; of a mediation, the written agreement or the first meeting, where it is known */
  eventDay?: Day;
  /** day on which the mediation was said to be over; absent: it still goes on */
  mediationEnd?: Day;
}

export interface Limitation {
  status: LimitationStatus;
  /** the law value that gives the period */
  rule: string;
  /** last day to act if nothing had happened */
  firstEnd: Day;
  /** last day to act that may be relied upon: an event that a judge must appreciate does not move it */
  sureEnd: Day;
  /** the event came on `firstEnd` or before; true when there is none */
  inTime: boolean;
  /** a mediation whose days are known: how long it paused the period, and the least that is left after it */
  pause?: { from: Day; until: Day; isOpen: boolean; least: Duration };
}

/** The law value that fixes the period, and its texts: transport of goods first, then the kind of customer. */
export function findLimitationRule(
  customer: LimitationCustomer,
  transport: boolean,
): { value: string; law: string[] } {
  if (customer === 'public') return { value: 'prescription-publique', law: ['loi-1968-1250-1'] };
  if (transport) return { value: 'prescription-transport', law: ['ccom-l133-6'] };
  if (customer === 'consommateur') return { value: 'prescription-consommateur', law: ['cconso-l218-2'] };
  if (customer === 'association') return { value: 'prescription-professionnel', law: ['cciv-2224'] };
  return { value: 'prescription-professionnel', law: ['ccom-l110-4', 'cciv-2224'] };
}

/** True when transport of goods can change the period, and must therefore be known. */
export function needsTransport(customer: LimitationCustomer): boolean {
  return customer === 'professionnel' || customer === 'association';
}

/** True when the day of the event can change the answer, and must therefore be known. */
export function needsEventDay(customer: LimitationCustomer, event: LimitationEvent): boolean {
  if (event === 'demande-ecrite') return customer === 'public';
  return event === 'reconnaissance-ecrite' || event === 'paiement-partiel' || event === 'acte-de-justice';
}

/**
 * Says whether the time to act is over on a day.
 *
 * In private law a written acknowledgement or an act of justice starts the period anew and a mere demand does
 * nothing; against a public body a written demand or a payment, even in part, does it too. `discutee` is answered
 * where a judge must appreciate: part payment, suspension, an event after the end, what came of an act of justice
 * (its effect lasts as long as the proceedings), or a cause unknown to this rule. A mediation or conciliation of private law
 * whose days are known pauses the period, and leaves at least the time that the law says.
 *
 * @param today - the last day of the period is still in time
 * @throws {RangeError} the law value is missing, or the event needs a day and has none
 * @see art. L218-2 of the code de la consommation; L110-4 and L133-6 of the code de commerce; 2224, 2238, 2240 to 2244,
 *   2249 to 2251 of the code civil; law n° 68-1250 of 31 December 1968, art. 1 and 2
 */
export function computeLimitation(of: LimitationCase, law: LawValues, today: Day): Limitation {
  const rule = findLimitationRule(of.customer, of.transport).value;
  const value = findDurationValue(law, rule);
  const firstEnd = findPeriodEnd(value, of.start);
  const paused = pausePeriod(of, rule, firstEnd, law, today);
  if (paused) return paused;
  const eventDay = needsEventDay(of.customer, of.event) ? of.eventDay : firstEnd;
  if (eventDay === undefined) throw new RangeError(`the day of the event "${of.event}" is missing`);
  const inTime = eventDay <= firstEnd;
  const restartEnd = findPeriodEnd(value, eventDay);
  const sureEnd = inTime && interrupts(of) ? Math.max(firstEnd, restartEnd) : firstEnd;
  const status = today <= sureEnd ? 'non-acquise' : judgeOver(of, today <= restartEnd);
  return { status, rule, firstEnd, sureEnd, inTime };
}

/**
 * The period as a mediation or conciliation paused it; null for any other event, or where its days are not known.
 *
 * @see art. 2238 of the code civil
 */
function pausePeriod(
  of: LimitationCase,
  rule: string,
  firstEnd: Day,
  law: LawValues,
  today: Day,
): Limitation | null {
  if (of.event !== 'mediation-ou-conciliation' || of.customer === 'public' || of.eventDay === undefined)
    return null;
  const inTime = of.eventDay <= firstEnd;
  const until = of.mediationEnd ?? Math.max(today, of.eventDay);
  const from = Math.max(of.eventDay, of.start);
  const least = readDurationAt(law, AFTER_MEDIATION, until);
  const isPaused = inTime && until > from;
  const sureEnd = isPaused ? Math.max(firstEnd + until - from, addDuration(until, least)) : firstEnd;
  return {
    status: today <= sureEnd ? 'non-acquise' : 'acquise',
    rule,
    firstEnd,
    sureEnd,
    inTime,
    ...(isPaused && { pause: { from: of.eventDay, until, isOpen: of.mediationEnd === undefined, least } }),
  };
}

/** Starts the period anew for certain, when it comes in time. */
function interrupts({ customer, event }: LimitationCase): boolean {
  if (event === 'reconnaissance-ecrite' || event === 'acte-de-justice') return true;
  return customer === 'public' && (event === 'demande-ecrite' || event === 'paiement-partiel');
}

/** What is left once the sure end is past. */
function judgeOver({ event }: LimitationCase, restartRuns: boolean): LimitationStatus {
  switch (event) {
    case 'aucun':
    case 'demande-ecrite':
      return 'acquise';
    case 'reconnaissance-ecrite':
    case 'paiement-partiel':
      return restartRuns ? 'discutee' : 'acquise';
    default:
      return 'discutee';
  }
}
