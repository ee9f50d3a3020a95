/** The lump sum for recovery costs that each invoice paid late adds, whatever its amount. */
import type { Day } from '../trees/calendar';
import { readNumber } from '../trees/law';
import type { LawValues } from '../trees/model';
import type { LimitationCustomer } from './limitation';

export interface LumpSumLine {
  /** cents */
  amount: number;
  /** owed, or why nothing is: `lump-sum.<reason>` of `law/wording.yaml` tells it */
  reason: 'owed' | 'private' | 'not-late' | 'insolvency';
  /** the due date of the invoice; absent where none gives it */
  due?: Day;
}

export interface LumpSum {
  lines: LumpSumLine[];
  /** cents */
  total: number;
  law: string[];
}

/**
 * Computes the lump sum: once for each invoice of a business or public customer that is late, never for a consumer or
 * an association outside any trade.
 *
 * @param due - the due date of each invoice
 * @param today - an invoice due on this day is not late yet
 * @param opening - day of the judgment that opened an insolvency procedure of a business customer: an invoice that falls
 *   due on it or after gives no lump sum
 * @see art. L441-10 II and D441-5 of the code de commerce; art. L2192-13 and D2192-35 of the code de la commande publique
 */
export function computeLumpSum(
  customer: LimitationCustomer,
  due: readonly Day[],
  today: Day,
  law: LawValues,
  opening?: Day,
): LumpSum {
  const isPublic = customer === 'public';
  const texts = isPublic ? ['ccp-l2192-13', 'ccp-d2192-35'] : ['ccom-l441-10', 'ccom-d441-5'];
  if (!isPublic && customer !== 'professionnel')
    return { lines: [{ amount: 0, reason: 'private' }], total: 0, law: texts };
  const id = isPublic ? 'indemnite-forfaitaire-publique' : 'indemnite-forfaitaire';
  const lines = due.map((day): LumpSumLine => {
    if (day >= today) return { amount: 0, reason: 'not-late', due: day };
    if (!isPublic && opening !== undefined && day >= opening)
      return { amount: 0, reason: 'insolvency', due: day };
    return { amount: Math.round(readNumber(law, id, day + 1) * 100), reason: 'owed', due: day };
  });
  return { lines, total: lines.reduce((total, { amount }) => total + amount, 0), law: texts };
}
