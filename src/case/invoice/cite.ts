/** Which invoice of a case gives one of its facts. */
import { listClaims } from './claims';
import type { InvoiceRecord } from './record';

/**
 * Names the invoices that give a fact its value.
 *
 * @returns their numbers; null where none does, or where the reader has since answered otherwise
 */
export function citeInvoices(
  fact: string,
  value: unknown,
  records: readonly InvoiceRecord[],
): string[] | null {
  const owed = records.filter((record) => record.owed > 0);
  const pick = (all: readonly InvoiceRecord[]): string[] | null =>
    all.length > 0 ? all.map(({ number }) => number) : null;
  switch (fact) {
    case 'montant': {
      const total = listClaims(records)?.total ?? owed.reduce((sum, record) => sum + record.owed, 0);
      return total > 0 && total / 100 === value ? pick(owed) : null;
    }
    case 'echeance':
      return pick(owed.filter(({ due }) => due !== '' && due === value).slice(0, 1));
    case 'date-depart-prescription':
      return pick(owed.filter(({ delivered }) => delivered !== '' && delivered === value).slice(0, 1));
    default:
      return null;
  }
}
