/** What a case keeps of the invoices that were read into it: what letters and sums need, as the reader confirmed it. */

import { isSplit } from './checkSums';
import { countOwed, type Invoice, listDueDays, type Party } from './model';

export interface RecordParty {
  name: string;
  /** lines joined by line ends */
  address: string;
  siren: string;
  email: string;
  phone: string;
}

export interface InvoiceRecord {
  number: string;
  /** `YYYY-MM-DD`, or empty where nothing says it; so are the other days */
  issued: string;
  due: string;
  delivered: string;
  /** cents still to be paid; below zero for a credit note */
  owed: number;
  /** the invoice that a credit note lowers, where it names one */
  credits: string;
  /** what falls due when, where the file splits what is owed */
  instalments: readonly { due: string; amount: number }[];
  /** the buyer's order, contract or commitment */
  order: string;
  seller: RecordParty;
  buyer: RecordParty;
  /** name of the file; empty where the reader typed the figures */
  file: string;
}

const toParty = ({ name, address, siren, email, phone }: Party): RecordParty => ({
  name,
  address: address.join('\n'),
  siren,
  email,
  phone,
});

/**
 * The day from which payment is late: where several are named without their sums, the last one, so that no interest is
 * asked too early. Empty where the file names none.
 */
function pickDue(invoice: Pick<Invoice, 'due' | 'payable' | 'gross'>): string {
  const days = listDueDays(invoice).map(({ value }) => value);
  const sorted = [...days].sort();
  return (isSplit(invoice) ? sorted[0] : sorted.at(-1)) ?? '';
}

/** Makes the record of an invoice as its file tells it. */
export function toRecord(invoice: Invoice, file: string): InvoiceRecord {
  const owed = countOwed(invoice) ?? 0;
  return {
    number: invoice.number.value,
    issued: invoice.issued?.value ?? '',
    due: pickDue(invoice),
    delivered: invoice.delivered?.value ?? '',
    owed,
    credits: owed < 0 ? (invoice.preceding[0]?.number ?? '') : '',
    instalments: isSplit(invoice)
      ? listDueDays(invoice).map(({ value, amount = 0 }) => ({ due: value, amount }))
      : [],
    order: invoice.order,
    seller: toParty(invoice.seller),
    buyer: toParty(invoice.buyer),
    file,
  };
}
