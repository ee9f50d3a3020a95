/** The case of a line, or of a customer: its facts, and the invoices that letters take their words from. */
import { formatAmount, formatDate } from '../../trees/format';
import type { FactValue } from '../../trees/model';
import { type CaseFile, createFile } from '../file/model';
import type { InvoiceRecord, RecordParty } from '../invoice/record';
import { SHARED } from '../letters/model';
import { nameDue, TAKEN_OFF } from '../messages/claims';
import type { CustomerKind } from './limits';
import type { Customer, OpenItem } from './model';

/** The tree of a customer who does not pay. */
export const UNPAID_TREE = 'impaye';

/** What is claimed of a customer: sums owed, and what is taken off them. */
export interface Claim {
  customer: Customer;
  /** the open sums in question; all those of the customer, or one of them */
  items: readonly OpenItem[];
  kind?: CustomerKind | undefined;
  /** name of the file that tells it */
  file: string;
}

/** What a claim adds up to, in cents. */
export function sumClaim({ items }: Pick<Claim, 'items'>): number {
  return items.reduce((sum, { cents }) => sum + cents, 0);
}

/** The sums owed of a claim, without what is taken off, the oldest first. */
function listOwed({ items }: Claim): OpenItem[] {
  const day = ({ due, issued }: OpenItem): string => due || issued;
  return items.filter(({ cents }) => cents > 0).sort((a, b) => day(a).localeCompare(day(b)));
}

/** The facts that a claim proves; what it does not tell is asked. */
export function listClaimFacts(claim: Claim): Record<string, FactValue> {
  const days = listOwed(claim).map(({ due }) => due);
  const [first] = days.filter((day) => day !== '').sort();
  return {
    ...(claim.kind && { 'type-de-client': claim.kind }),
    ...(first && { echeance: first }),
    montant: sumClaim(claim) / 100,
  };
}

const NOBODY: RecordParty = { name: '', address: '', siren: '', email: '', phone: '' };

/**
 * The invoices and credit notes of a claim, as a case keeps them. A payment without invoice is taken off the oldest ones:
 * interest is then never counted on what was paid.
 */
export function listClaimRecords(claim: Claim): InvoiceRecord[] {
  let paid = -claim.items
    .filter(({ kind, cents }) => cents < 0 && kind !== 'credit-note')
    .reduce((sum, { cents }) => sum + cents, 0);
  const owed = listOwed(claim).map((item) => {
    const taken = Math.min(paid, item.cents);
    paid -= taken;
    return { item, cents: item.cents - taken };
  });
  const credits = claim.items
    .filter(({ kind, cents }) => cents < 0 && kind === 'credit-note')
    .map((item) => ({ item, cents: item.cents }));
  return [...owed.filter(({ cents }) => cents > 0), ...credits].map(({ item, cents }) => ({
    number: item.piece,
    issued: item.carried ? '' : item.issued,
    due: item.due,
    delivered: '',
    owed: cents,
    credits: '',
    instalments: [],
    order: '',
    seller: NOBODY,
    buyer: { ...NOBODY, name: claim.customer.name },
    file: claim.file,
  }));
}

/** Words of letters that invoices alone do not tell: what was taken off, line by line. */
export function listClaimFields(claim: Claim): Record<string, string> {
  if (claim.items.every(({ cents }) => cents > 0)) return {};
  const taken = claim.items.filter(({ cents }) => cents < 0);
  const lines = [...listOwed(claim), ...taken].map((item) => {
    const isCredit = item.kind === 'credit-note';
    const number = item.piece && (item.cents > 0 || isCredit) ? `n°\u00a0${item.piece}` : '';
    const off = item.cents < 0 ? TAKEN_OFF[isCredit ? 'credit-note' : 'payment'] : '';
    return [
      [off, number].filter(Boolean).join(' '),
      item.issued && !item.carried && `du ${formatDate(item.issued)}`,
      item.due && item.cents > 0 && nameDue(item.due),
      item.cents < 0 && TAKEN_OFF.done,
      formatAmount(item.cents / 100),
    ]
      .filter(Boolean)
      .join(', ');
  });
  return { factures: lines.join('\n') };
}

/**
 * The case of a claim: the one that was opened of it before, brought up to date, else a new one.
 *
 * @param files - the cases of the device
 * @param newId - of a new case
 * @param today - `YYYY-MM-DD`
 */
export function buildClaimCase(
  claim: Claim,
  files: readonly CaseFile[],
  newId: string,
  today: string,
): { file: CaseFile; before: CaseFile | null } {
  const records = listClaimRecords(claim);
  const invoices = Object.fromEntries(records.map((record, index) => [`f${index + 1}`, record]));
  const before = files.find((file) => isSameClaim(Object.values(file.invoices ?? {}), records)) ?? null;
  const base = before ?? createFile(newId, nameClaim(claim), today);
  const letters = { ...base.letters, [SHARED]: { ...base.letters[SHARED], ...listClaimFields(claim) } };
  const lastTree = base.lastTree ?? { tree: UNPAID_TREE, title: '', version: '' };
  return { file: { ...base, facts: listClaimFacts(claim), letters, invoices, lastTree }, before };
}

function isSameClaim(known: readonly InvoiceRecord[], records: readonly InvoiceRecord[]): boolean {
  const name = (list: readonly InvoiceRecord[]): string =>
    list
      .map(({ number, issued, buyer }) => `${buyer.name} ${number} ${issued}`)
      .sort()
      .join('\n');
  return records.length > 0 && name(known) === name(records);
}

function nameClaim(claim: Claim): string {
  const [first, ...others] = listOwed(claim);
  const what = others.length > 0 ? `${others.length + 1} factures` : (first?.piece ?? '');
  return [claim.customer.name, what].filter(Boolean).join(' – ').slice(0, 120);
}
