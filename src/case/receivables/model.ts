/**
 * What customers owe, as a file of the accounting program tells it: plain JSON, which travels from the worker that reads
 * to the page that shows. Sums are in cents, above zero where the customer owes; days are `YYYY-MM-DD`, or empty.
 */

/** How long a sum has been due. */
export const AGES = ['not-due', 'd30', 'd60', 'd90', 'older', 'undated'] as const;
export type Age = (typeof AGES)[number];
/** The last day of lateness of each age but the last, as aged balances have them. */
export const AGE_CUTS = { d30: 30, d60: 60, d90: 90 } as const;

export const ITEM_KINDS = ['invoice', 'credit-note', 'payment', 'rejected', 'balance'] as const;
/** `rejected`: a payment that came back · `balance`: a sum of an aged balance, without its invoices */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One open sum. */
export interface OpenItem {
  /** where it stands in the file, the first line being 1 */
  line: number;
  kind: ItemKind;
  piece: string;
  label: string;
  issued: string;
  due: string;
  cents: number;
  /** the age that the file itself says */
  age?: Age;
  /** brought forward from an earlier year: its own day may be older than the one written */
  carried?: true;
  /** the currency that it was made out in, where it is not the euro */
  currency?: string;
}

/** Lines marked with one code of lettering, which do not balance. */
export interface PartialLettering {
  code: string;
  cents: number;
  /** nothing but debits, or nothing but credits: the other side is not in the file */
  oneSided: boolean;
  lines: number[];
}

export interface Customer {
  /** tells it from the others, also from those of the same name */
  key: string;
  code: string;
  name: string;
  items: OpenItem[];
  partial: PartialLettering[];
}

/** A sum of a customer in an account that is not counted: doubtful (416), or paid in advance (4191). */
export interface BesideSum {
  account: '416' | '4191';
  code: string;
  name: string;
  cents: number;
}

export const UNREAD_REASONS = [
  'columns',
  'amount',
  'two-ways',
  'sense',
  'account',
  'customer',
  'currency',
  'too-long',
  'day',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** A line that could not be read. */
export interface Unread {
  line: number;
  reason: UnreadReason;
  /** the beginning of the line */
  text: string;
  /** only its day could not be read: its sum is counted */
  counted?: true;
}

/** Lines that could not be read, beyond those shown one by one. */
export interface UnreadRange {
  reason: UnreadReason;
  from: number;
  to: number;
}

export const NOTES = [
  'no-lettering',
  'no-paid',
  'no-code',
  'lost-accents',
  'repaired-labels',
  'loose-quotes',
  'total-differs',
  'unknown-column',
  'no-account-411',
  'no-due',
] as const;
/** What the reader must know of how the file was read. */
export type Note = (typeof NOTES)[number];

export const FORMATS = ['fec', 'journal', 'invoices', 'aged'] as const;
export type Format = (typeof FORMATS)[number];

/** Everything that a file says of what customers owe. */
export interface Ledger {
  format: Format;
  encoding: Encoding;
  /** lines of the file, its header and empty lines included */
  lines: number;
  customers: Customer[];
  beside: BesideSum[];
  unread: Unread[];
  unreadMore: UnreadRange[];
  notes: Note[];
}

export type Encoding = 'utf-8' | 'utf-16' | 'iso-8859-15' | 'windows-1252' | 'ms-dos';
export type Separator = '\t' | '|' | ';' | ',';

export const REFUSALS = ['empty', 'too-big', 'spreadsheet', 'pdf', 'binary', 'one-line', 'no-table'] as const;
/** Why a file cannot be read at all. */
export type Refusal = (typeof REFUSALS)[number];

/** Largest file that is read, in bytes: a year of a large business takes some 15 million. */
export const LARGEST_FILE = 40 * 1024 * 1024;
