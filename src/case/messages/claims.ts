/** How an invoice, its days and sums are named in letters, annexes and cases. */
import { formatAmount, formatDate } from '../../trees/format';

/** What a corrected figure should look like. */
export const FIGURE_ERRORS = {
  amount: 'Écrivez un montant en euros, par exemple 1 234,56.',
  date: 'Écrivez une date, par exemple 24/09/2026.',
} as const;

/** @param owed - what is still to pay @param number - empty where the invoice has none */
export function nameUnpaid(owed: number, number: string): string {
  return owed > 1 ? `${owed} factures impayées` : `Facture impayée${number ? ` ${number}` : ''}`;
}

/** In a list of invoices. */
export const nameDue = (due: string): string => `échue le ${formatDate(due)}`;

/** A credit note in a list of invoices. @param cents - what it takes off, above zero */
export const nameDeduction = (credit: string, invoice: string, cents: number): string =>
  `avoir n° ${credit}, déduit de la facture n° ${invoice}, ${formatAmount(-cents / 100)}`;

/** What a line of the accounts takes off. */
export const TAKEN_OFF = {
  'credit-note': 'avoir',
  payment: 'paiement reçu',
  done: 'déduit',
} as const;
