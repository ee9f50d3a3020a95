/** What the invoices of a case give to a letter: fields, and the claims that interest is counted on. */
import { parseDay } from '../../trees/calendar';
import { formatAmountInput } from '../../trees/factTypes/typed/amount';
import { formatDateInput } from '../../trees/factTypes/typed/date';
import { formatAmount, formatDate } from '../../trees/format';
import { type Claims, listClaims } from '../invoice/claims';
import type { InvoiceRecord, RecordParty } from '../invoice/record';
import { nameDeduction, nameDue } from '../messages/claims';

/** A text for a field, and the invoices that give it. */
export interface InvoiceText {
  text: string;
  /** numbers of the invoices, joined */
  document: string;
  /** false where the reader typed the figures himself */
  isRead: boolean;
}

type ReadField = (of: Documents) => string;

interface Documents {
  /** those with something to pay, by day */
  owed: readonly InvoiceRecord[];
  claims: Claims | null;
  seller: RecordParty;
  buyer: RecordParty;
}

const showDay = (day: string): string => (day === '' ? '' : formatDateInput(day));

/** « F-1, F-2 et F-3 » */
function joinNumbers(numbers: readonly string[]): string {
  const all = [...new Set(numbers)].filter((number) => number !== '');
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} et ${last}`;
}

/** A text of which one invoice alone can speak. */
const ofOne =
  (read: (record: InvoiceRecord) => string): ReadField =>
  ({ owed: [first, second] }) =>
    first && !second ? read(first) : '';

const FIELDS: Readonly<Record<string, ReadField>> = {
  facture: ({ owed }) => joinNumbers(owed.map(({ number }) => number)),
  'date-de-facture': ofOne(({ issued }) => showDay(issued)),
  'execute-le': ofOne(({ delivered }) => showDay(delivered)),
  factures: listInvoices,
  montant: ({ claims, owed }) =>
    formatAmountInput((claims?.total ?? owed.reduce((sum, record) => sum + record.owed, 0)) / 100),
  echeance: ({ claims, owed }) => showDay(findFirstDue(claims, owed)),
  marche: ({ owed }) => joinNumbers(owed.flatMap(({ order }) => order || [])),
  client: ({ buyer }) => buyer.name,
  'adresse-client': ({ buyer }) => buyer.address,
  'courriel-client': ({ buyer }) => buyer.email,
  siren: ({ buyer }) => buyer.siren.replace(/(\d{3})(?=\d)/g, '$1 '),
  entreprise: ({ seller }) => seller.name,
  'adresse-entreprise': ({ seller }) => seller.address,
  telephone: ({ seller }) => seller.phone,
};

function findFirstDue(claims: Claims | null, owed: readonly InvoiceRecord[]): string {
  const days = owed.map(({ due }) => due).sort();
  return claims ? (days[0] ?? '') : owed.length === 1 ? (days[0] ?? '') : '';
}

/** Several invoices, one a line; nothing for one alone. */
function listInvoices({ owed, claims }: Documents): string {
  if (owed.length < 2) return '';
  const lines = owed.map(({ number, issued, due, owed: sum }) =>
    [
      number && `n° ${number}`,
      issued && `du ${formatDate(issued)}`,
      due && nameDue(due),
      formatAmount(sum / 100),
    ]
      .filter(Boolean)
      .join(', '),
  );
  const credits = (claims?.deductions ?? []).map(({ credit, invoice, amount }) =>
    nameDeduction(credit, invoice, amount),
  );
  return [...lines, ...credits].join('\n');
}

const NOBODY: RecordParty = { name: '', address: '', siren: '', email: '', phone: '' };

function openDocuments(records: readonly InvoiceRecord[]): Documents {
  const owed = records.filter((record) => record.owed > 0).sort((a, b) => a.due.localeCompare(b.due));
  const [first] = owed;
  return {
    owed,
    claims: listClaims(records),
    seller: first?.seller ?? NOBODY,
    buyer: first?.buyer ?? NOBODY,
  };
}

/** Reads a field from the invoices of a case; null where they say nothing of it. */
export function readInvoiceField(id: string, records: readonly InvoiceRecord[]): InvoiceText | null {
  const read = Object.hasOwn(FIELDS, id) ? FIELDS[id] : undefined;
  if (!read || records.length === 0) return null;
  const documents = openDocuments(records);
  const text = documents.owed.length === 0 ? '' : read(documents);
  if (text === '') return null;
  const { owed } = documents;
  return {
    text,
    document: joinNumbers(owed.map(({ number }) => number)),
    isRead: owed.every(({ file }) => file !== ''),
  };
}

/**
 * The claims of several invoices, where the letter asks for their sum: interest is then counted for each.
 *
 * @param amount - the sum of the letter, in cents
 * @param due - the due day of the letter
 * @returns null for one due day alone, or where the reader wrote another sum or day
 */
export function findClaims(
  records: readonly InvoiceRecord[],
  amount: number | undefined,
  due: number | undefined,
): Claims | null {
  const claims = listClaims(records);
  if (!claims || claims.claims.length < 2 || claims.total !== amount) return null;
  const { owed } = openDocuments(records);
  return parseDay(findFirstDue(claims, owed)) === due ? claims : null;
}
