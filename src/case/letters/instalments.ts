/** A payment plan: equal sums, one a month, the last one for the balance. */
import { addDuration, type Day } from '../../trees/calendar';
import { formatAmount, formatDate } from '../../trees/format';

export interface Instalment {
  /** cents */
  amount: number;
  day: Day;
}

/** Most instalments that a plan may have: beyond, it is no plan that a letter should offer. */
const MOST = 60;

/**
 * Splits a sum into monthly payments. The last one makes up what rounding left.
 *
 * @param amount - cents
 * @param count - from 1 on
 * @throws {RangeError} no such plan can be made
 */
function splitPayments(amount: number, count: number, first: Day): Instalment[] {
  if (!Number.isInteger(count) || count < 1 || count > MOST || amount < count)
    throw new RangeError(`no plan of ${count} payments for ${amount} cents`);
  const part = Math.floor(amount / count);
  return Array.from({ length: count }, (_, index) => ({
    amount: index === count - 1 ? amount - part * (count - 1) : part,
    day: index === 0 ? first : addDuration(first, { count: index, unit: 'months' }),
  }));
}

/** Formats a plan, one payment a line. @throws {RangeError} no such plan can be made */
export function formatInstalments(amount: number, count: number, first: Day): string {
  const plan = splitPayments(amount, count, first);
  return plan
    .map(({ amount: due, day }, index) => {
      const isLast = index === plan.length - 1;
      const end = isLast ? (plan.length > 1 ? ', pour solde.' : '.') : '\u00A0;';
      return `${formatAmount(due / 100)} le ${formatDate(day)}${end}`;
    })
    .join('\n');
}
