/** The time to withdraw from a distance or off-premises contract. Days are whole; nothing here reads the clock. */
import { addDuration, type Day } from '../trees/calendar';
import type { LawValues } from '../trees/model';
import { boundDays, readDurationAt } from './eventSpan';

/** Complete before the contract · given during the extension · never, or not complete. */
export type WithdrawalNotice = 'complete' | 'tardive' | 'manquante';

export interface WithdrawalCase {
  notice: WithdrawalNotice;
  /** the day that opens the period: receipt or conclusion, or the late notice where there was one */
  start: Day;
  /** the day the customer sent the withdrawal */
  sent: Day;
}

export type WithdrawalStatus = 'dans-le-delai' | 'fin-a-compter' | 'hors-delai';

/**
 * The most days by which a Saturday, Sunday or public holiday can move the end: two holidays beside a weekend (Good
 * Friday to Easter Monday or Christmas, in Alsace-Moselle). A bound for the calendar, not a number of the law.
 */
export const LONGEST_SHIFT = 4;

/**
 * The last day to withdraw, before any move past a Saturday, Sunday or public holiday.
 *
 * @see art. L221-18 (length), L221-19 (count: the first day does not count) and L221-20 (extension; late notice) of the
 * code de la consommation
 */
export function findWithdrawalEnd({ notice, start }: Omit<WithdrawalCase, 'sent'>, law: LawValues): Day {
  const end = addDuration(start, readDurationAt(law, 'retractation', start));
  if (notice !== 'manquante') return end;
  return addDuration(end, readDurationAt(law, 'retractation-prolongation', start));
}

/** The days after `start` up to which a withdrawal is certainly in time, and after which it is certainly late. */
export function boundWithdrawal(
  notice: WithdrawalNotice,
  start: Day,
  law: LawValues,
): { sure: number; late: number } {
  const first = boundDays(readDurationAt(law, 'retractation', start));
  if (notice !== 'manquante') return { sure: first.least, late: first.most + LONGEST_SHIFT };
  const more = boundDays(readDurationAt(law, 'retractation-prolongation', start));
  return { sure: first.least + more.least, late: first.most + more.most + LONGEST_SHIFT };
}

/**
 * Whether a withdrawal was sent in time. Between the two bounds the last day has to be counted with a calendar in hand:
 * it may be moved to the next working day (art. L221-19, 3°).
 */
export function findWithdrawalStatus(
  { notice, start, sent }: WithdrawalCase,
  law: LawValues,
): WithdrawalStatus {
  const { sure, late } = boundWithdrawal(notice, start, law);
  if (sent - start <= sure) return 'dans-le-delai';
  return sent - start <= late ? 'fin-a-compter' : 'hors-delai';
}
