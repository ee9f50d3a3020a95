/**
 * An invoice as a file tells it, whatever its format.
 *
 * Sums are cents of the invoice's currency, days `YYYY-MM-DD`. Each figure keeps where it stands in the file, so that the
 * reader can check it.
 */

/** A value, and the place of the file that gives it. */
export interface Found<T> {
  value: T;
  /** name of the element */
  element: string;
  /** what stands there */
  text: string;
}

/** How the file is written. */
export type Syntax = 'cii' | 'zugferd-1' | 'ubl' | 'typed';

/** A day on which something is to be paid. */
export interface DueDay extends Found<string> {
  /** what is due then, where the file splits the sum */
  amount?: number;
  /** paying until then takes a discount: it is no due date */
  isDiscount?: true;
}

/** One side of an invoice. */
export interface Party {
  name: string;
  /** lines of its address */
  address: readonly string[];
  /** two letters, as the file gives them; empty where it does not */
  country: string;
  siren: string;
  siret: string;
  /** number for value added tax, without blanks */
  vat: string;
  email: string;
  phone: string;
  /** every number of a public register or network that the file gives, digits only */
  numbers: readonly string[];
}

/** A party of which nothing is known. */
export const NOBODY: Party = {
  name: '',
  address: [],
  country: '',
  siren: '',
  siret: '',
  vat: '',
  email: '',
  phone: '',
  numbers: [],
};

/** The invoice that a document follows: corrects, credits or completes. */
export interface Reference {
  number: string;
  day?: string;
}

export interface Invoice {
  syntax: Syntax;
  /** the profile that the file names; empty where it names none */
  profile: string;
  number: Found<string>;
  /** UNTDID 1001 */
  typeCode: string;
  issued?: Found<string>;
  due: readonly DueDay[];
  /** end of the work or delivery, the earliest day that the file gives */
  delivered?: Found<string>;
  /** ISO 4217 */
  currency: string;
  net?: Found<number>;
  tax?: Found<number>;
  gross?: Found<number>;
  prepaid?: Found<number>;
  rounding?: Found<number>;
  payable?: Found<number>;
  seller: Party;
  buyer: Party;
  /** who is to be paid, where it is not the seller */
  payee?: Party;
  /** terms of payment, in words */
  terms: string;
  /** the buyer's order, contract or commitment */
  order: string;
  preceding: readonly Reference[];
  /** what does not fit, for the reader to look at */
  warnings: readonly InvoiceWarning[];
}

/** What does not fit in a file: a code of the messages, and what they name. */
export type InvoiceWarning =
  | { code: 'wrong-key'; side: Side; kind: 'SIREN' | 'SIRET' | 'TVA'; number: string }
  | { code: 'other-number'; side: Side; siren: string; vat: string }
  | { code: 'sum'; kind: 'gross' | 'payable'; expected: number; found: number }
  | { code: 'unreadable'; element: string; text: string }
  | { code: 'payee'; name: string }
  | { code: 'due-before-issue' }
  | { code: 'several-due' }
  | { code: 'signed' }
  | { code: 'encoding' };
export type Side = 'seller' | 'buyer';

/** Codes of UNTDID 1001 that say: we owe the buyer. */
const CREDITS = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '502',
  '503',
  '532',
]);

/** True where the sums are owed to the buyer. */
export function isCredit({
  typeCode,
  payable,
  gross,
}: Pick<Invoice, 'typeCode' | 'payable' | 'gross'>): boolean {
  return CREDITS.has(typeCode) || (gross?.value ?? payable?.value ?? 0) < 0;
}

/** What the buyer owes by this document: below zero for a credit note. @returns cents; null where no sum is given */
export function countOwed(invoice: Invoice): number | null {
  const owed = (invoice.payable ?? invoice.gross)?.value;
  if (owed === undefined) return null;
  return CREDITS.has(invoice.typeCode) && owed > 0 ? -owed : owed;
}

/** The days on which the sum is to be paid in full; those of a discount only where there is no other. */
export function listDueDays({ due }: Pick<Invoice, 'due'>): readonly DueDay[] {
  const net = due.filter(({ isDiscount }) => !isDiscount);
  return net.length > 0 ? net : due;
}
