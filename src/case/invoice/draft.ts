/** A case in the making: the invoices of one customer, what the reader corrected, and the facts they come to. Pure. */
import { type Day, parseDay } from '../../trees/calendar';
import { formatAmountInput, parseAmount } from '../../trees/factTypes/typed/amount';
import { formatDateInput, parseDate } from '../../trees/factTypes/typed/date';
import type { FactValue } from '../../trees/model';
import { FIGURE_ERRORS } from '../messages/claims';
import { type Claims, listClaims } from './claims';
import { countOwed, type Invoice, type Party } from './model';
import { listReplaced, proposeAbroad, proposeCustomer, proposeDelivery } from './propose';
import { type InvoiceRecord, toRecord } from './record';

/** An invoice in the list. */
export interface DraftItem {
  id: string;
  /** name of the file; empty where the reader typed the figures */
  file: string;
  invoice: Invoice;
}

/** What the reader changed of an invoice; absent: as the file has it. */
export interface DraftEdit {
  isCounted?: boolean;
  /** what is still owed, as typed */
  owed?: string;
  /** the due day, as typed */
  due?: string;
}

/** An invoice with what the reader made of it. */
export interface DraftRow {
  item: DraftItem;
  isCounted: boolean;
  /** as the fields show them */
  owed: string;
  due: string;
  problems: { owed?: string; due?: string };
  /** another invoice of the list takes its place */
  isReplaced: boolean;
  /** sums in another currency than the euro cannot be taken as they are */
  isForeign: boolean;
  record: InvoiceRecord;
}

/** The list with the reader's corrections. @param today - `YYYY-MM-DD` */
export function buildRows(
  items: readonly DraftItem[],
  edits: Readonly<Record<string, DraftEdit>>,
  today: string,
): DraftRow[] {
  const replaced = listReplaced(items.map(({ invoice }) => invoice));
  return items.map((item) => buildRow(item, edits[item.id] ?? {}, replaced, today));
}

function buildRow(item: DraftItem, edit: DraftEdit, replaced: ReadonlySet<string>, today: string): DraftRow {
  const { invoice, file } = item;
  const isReplaced = replaced.has(invoice.number.value);
  const isForeign = !/^(EUR)?$/.test(invoice.currency);
  const read = toRecord(invoice, file);
  const sum = isForeign ? 0 : (countOwed(invoice) ?? 0);
  const owed = edit.owed ?? (sum === 0 ? '' : formatAmountInput(sum / 100));
  const due = edit.due ?? (read.due === '' ? '' : formatDateInput(read.due));
  const isProForma = invoice.typeCode === '325';
  const isCounted = edit.isCounted ?? (!isReplaced && !isProForma && (sum !== 0 || isForeign));
  const cents = edit.owed === undefined ? sum : readCents(edit.owed);
  const day = due.trim() === '' ? null : parseDate(due, parseDay(today) as Day);
  return {
    item,
    isCounted,
    owed,
    due,
    isReplaced,
    isForeign,
    problems: isCounted ? tellProblems({ cents, day, due, isCredit: (cents ?? 0) < 0 }) : {},
    record: {
      ...read,
      owed: cents ?? 0,
      due: day ?? '',
      instalments: edit.owed === undefined && edit.due === undefined ? read.instalments : [],
    },
  };
}

/** A credit note is written with its minus. */
function readCents(text: string): number | null {
  const clean = text.trim().replace(/^[-−–]\s*/, '');
  const euros = parseAmount(clean);
  if (euros === null) return null;
  return Math.round(euros * 100) * (clean === text.trim() ? 1 : -1);
}

function tellProblems(of: { cents: number | null; day: string | null; due: string; isCredit: boolean }) {
  const isMissingDay = of.day === null && (of.due.trim() !== '' || !of.isCredit);
  return {
    ...(!of.cents && { owed: FIGURE_ERRORS.amount }),
    ...(isMissingDay && { due: FIGURE_ERRORS.date }),
  };
}

/** One fact that the invoices give. */
export interface FactProposal {
  fact: 'type-de-client' | 'montant' | 'echeance' | 'date-depart-prescription' | 'situation-client';
  value: FactValue;
  /** to be looked at: not taken unless the reader says so */
  isGuess: boolean;
  /** the invoices that give it */
  rows: readonly DraftRow[];
}

/** What a list comes to. */
export interface Draft {
  counted: readonly DraftRow[];
  /** null while a due day is missing */
  claims: Claims | null;
  /** cents still owed, credit notes taken off; below zero where we owe */
  total: number;
  customer: ReturnType<typeof proposeCustomer>;
  proposals: FactProposal[];
  /** true while a field of a counted invoice is missing or cannot be read */
  hasProblems: boolean;
}

/** Works out the facts. @param today - `YYYY-MM-DD` */
export function buildDraft(rows: readonly DraftRow[], buyer: Party, today: string): Draft {
  const counted = rows.filter(({ isCounted }) => isCounted);
  const records = counted.map(({ record }) => record);
  const claims = listClaims(records);
  const total = records.reduce((sum, { owed }) => sum + owed, 0);
  const customer = proposeCustomer(buyer);
  const hasProblems = counted.some(({ problems }) => Object.keys(problems).length > 0);
  const proposals =
    total > 0 ? [...proposeKind(customer, rows), ...proposeSums(counted, claims, total, today)] : [];
  const abroad = proposeAbroad(buyer);
  if (abroad && total > 0)
    proposals.push({ fact: 'situation-client', value: abroad, isGuess: true, rows: rows.slice(0, 1) });
  return { counted, claims, total, customer, proposals, hasProblems };
}

function proposeKind({ value, isGuess }: Draft['customer'], rows: readonly DraftRow[]): FactProposal[] {
  return value === null ? [] : [{ fact: 'type-de-client', value, isGuess, rows: rows.slice(0, 1) }];
}

function proposeSums(
  counted: readonly DraftRow[],
  claims: Claims | null,
  total: number,
  today: string,
): FactProposal[] {
  const owing = counted.filter(({ record }) => record.owed > 0);
  const first = [...owing]
    .filter(({ record }) => record.due !== '')
    .sort((a, b) => a.record.due.localeCompare(b.record.due))[0];
  const isSettled = owing.every(({ item, record }) => !hasDoubt(item.invoice, record));
  const delivery = proposeDelivery(
    owing.map(({ item }) => item.invoice),
    today,
  );
  const isWrong = owing.some(({ item }) =>
    item.invoice.warnings.some(({ code }) => code === 'sum' || code === 'payee'),
  );
  return [
    { fact: 'montant', value: total / 100, isGuess: isWrong, rows: counted },
    ...(first && claims
      ? [{ fact: 'echeance' as const, value: first.record.due, isGuess: !isSettled, rows: [first] }]
      : []),
    ...(delivery
      ? [
          {
            fact: 'date-depart-prescription' as const,
            value: delivery.value,
            isGuess: delivery.isGuess,
            rows: owing.filter(({ item }) => item.invoice === delivery.invoice),
          },
        ]
      : []),
  ];
}

/** A due day that the file leaves open, and the reader did not write himself. */
function hasDoubt(invoice: Invoice, { due }: InvoiceRecord): boolean {
  const { warnings } = invoice;
  if (due !== toRecord(invoice, '').due) return false;
  return due === '' || warnings.some(({ code }) => code === 'several-due' || code === 'due-before-issue');
}
