/** Small files of accounts with invented customers, in the manner of one program or another. */

import type { Customer, Ledger, Separator } from '../../../src/case/receivables/model';
import { type ReadResult, readFile } from '../../../src/case/receivables/readFile';

export const FEC_HEADS = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;
type Head = (typeof FEC_HEADS)[number];

/** A line of entries: what differs from a plain invoice of 1 200 € to « Menuiserie Kerloch ». */
export type EntryLine = Partial<Record<Head | 'Montant' | 'Sens', string>>;

const PLAIN: EntryLine = {
  JournalCode: 'VE',
  JournalLib: 'Ventes',
  EcritureNum: '1',
  EcritureDate: '20250310',
  CompteNum: '411000',
  CompteLib: 'Clients',
  CompAuxNum: 'KERLO',
  CompAuxLib: 'Menuiserie Kerloch',
  PieceRef: 'F1',
  PieceDate: '20250310',
  EcritureLib: 'Facture F1',
  Debit: '1200,00',
  Credit: '0,00',
  ValidDate: '20250331',
};

export interface FecStyle {
  separator?: Separator;
  newline?: string;
  heads?: readonly string[];
  /** put after each line */
  end?: string;
}

/** Writes a FEC. */
export function writeFec(lines: readonly EntryLine[], style: FecStyle = {}): string {
  const { separator = '\t', newline = '\r\n', heads = FEC_HEADS, end = '' } = style;
  const rows = lines.map((line) =>
    heads.map((head) => ({ ...PLAIN, ...line })[head as Head] ?? '').join(separator),
  );
  return [heads.join(separator), ...rows].map((row) => row + end + newline).join('');
}

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes text one byte a sign. @param signs - those whose byte is not their code point */
export function toBytes(text: string, signs: Readonly<Record<string, number>> = {}): Uint8Array {
  return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
}

export const read = (text: string | Uint8Array): ReadResult =>
  readFile(typeof text === 'string' ? toUtf8(text) : text);

/** Reads a file that is a list. */
export function readLedger(text: string | Uint8Array): Ledger {
  const result = read(text);
  if (result.kind !== 'ledger') throw new Error(`not a list: ${JSON.stringify(result)}`);
  return result.ledger;
}

export const readEntryLines = (lines: readonly EntryLine[], style?: FecStyle): Ledger =>
  readLedger(writeFec(lines, style));

export const sum = ({ items }: Pick<Customer, 'items'>): number =>
  items.reduce((before, { cents }) => before + cents, 0);

/** What each customer owes, in cents. */
export const sums = ({ customers }: Ledger): Record<string, number> =>
  Object.fromEntries(customers.map((customer) => [customer.name, sum(customer)]));
