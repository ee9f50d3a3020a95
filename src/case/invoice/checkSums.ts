/** Whether the figures of an invoice agree with each other. What does not is told; nothing is corrected. */
import { type Invoice, type InvoiceWarning, listDueDays } from './model';

/** Profiles that do not tell what was paid: the sum due may be lower than the total. */
const isBare = (profile: string): boolean => /:minimum$/i.test(profile);

/** Lists what does not fit. */
export function checkFigures(invoice: Invoice): InvoiceWarning[] {
  const { issued, payee } = invoice;
  const net = listDueDays(invoice);
  return [
    ...checkSums(invoice),
    ...(net.length > 1 && !isSplit(invoice) ? [{ code: 'several-due' } as const] : []),
    ...(net.some(({ value }) => issued && value < issued.value)
      ? [{ code: 'due-before-issue' } as const]
      : []),
    ...(payee ? [{ code: 'payee', name: payee.name } as const] : []),
  ];
}

function checkSums({ net, tax, gross, prepaid, rounding, payable, profile }: Invoice): InvoiceWarning[] {
  const warnings: InvoiceWarning[] = [];
  if (net && gross) {
    const expected = net.value + (tax?.value ?? 0);
    if (expected !== gross.value) warnings.push({ code: 'sum', kind: 'gross', expected, found: gross.value });
  }
  if (gross && payable) {
    const expected = gross.value - (prepaid?.value ?? 0) + (rounding?.value ?? 0);
    const isTold = isBare(profile) && payable.value < gross.value;
    if (expected !== payable.value && !isTold)
      warnings.push({ code: 'sum', kind: 'payable', expected, found: payable.value });
  }
  return warnings;
}

/** True where the file splits what is due into sums that make it up. */
export function isSplit(invoice: Pick<Invoice, 'due' | 'payable' | 'gross'>): boolean {
  const days = listDueDays(invoice);
  const owed = (invoice.payable ?? invoice.gross)?.value;
  const total = days.reduce((sum, { amount }) => sum + (amount ?? Number.NaN), 0);
  return days.length > 1 && total === owed;
}
