/** Lists that name customers: sales invoices with what is left of each, and aged balances. */
import { SETTLED } from './columnNames';
import { type AgeColumn, type AgeColumns, type Columns, simplifyName } from './columns';
import { Gatherer, isTotal, type Party, type Rows } from './gather';
import type { ItemKind, Ledger, Separator, UnreadReason } from './model';
import { LONGEST_LINE, type Row } from './table';
import { findMark, type Mark, readCents, readIsoDay } from './values';

type Gathered = Pick<Ledger, 'customers' | 'unread' | 'unreadMore' | 'notes'>;

const read = (cells: readonly string[], at: number | undefined): string =>
  at === undefined ? '' : (cells[at]?.trim() ?? '');
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
const STATUSES = new Set(SETTLED.map(simplifyName));

/** True when a table holds invoices: customers, and a sum for each line. */
export function isInvoices({ name, code, account, left, total, amount }: Columns): boolean {
  const [who, sum] = [name ?? code ?? account, left ?? total ?? amount];
  return who !== undefined && sum !== undefined;
}

function findParty(cells: readonly string[], columns: Columns): Party {
  const code = read(cells, columns.code) || read(cells, columns.account);
  const name = read(cells, columns.name) || code;
  return { key: code || simplifyName(name), code, name };
}

/** Reads a list of invoices. */
export function readInvoices(rows: Rows, columns: Columns, separator: Separator): Gathered {
  const gatherer = new Gatherer(separator);
  const { left, total, paid, amount, status } = columns;
  const sums = [left, total, paid, amount].filter((at) => at !== undefined);
  const texts = rows.sample.flatMap(({ cells }) => sums.map((at) => read(cells, at)));
  const mark = findMark(texts);
  if (left === undefined && paid === undefined && status === undefined) gatherer.note('no-paid');
  if (columns.code === undefined && columns.account === undefined) gatherer.note('no-code');
  if (columns.due === undefined) gatherer.note('no-due');
  for (const row of rows.below()) {
    const reason = readInvoice(row, columns, mark, gatherer);
    if (reason) gatherer.fail(row, reason);
  }
  return gatherer.finish();
}

/** Reads one row. @returns why it cannot be read, or null */
function readInvoice(row: Row, columns: Columns, mark: Mark | null, gatherer: Gatherer): UnreadReason | null {
  const { cells } = row;
  if (isBlank(cells)) return null;
  if (cells.some((cell) => cell.length > LONGEST_LINE)) return 'too-long';
  const party = findParty(cells, columns);
  if (isTotal(party.name, ...cells.slice(0, 3))) return null;
  if (party.name === '') return 'customer';
  const cents = readLeft(cells, columns, mark);
  if (typeof cents !== 'number') return cents;
  if (cents === 0) return null;
  const currency = read(cells, columns.currency).toUpperCase();
  if (currency !== '' && currency !== 'EUR' && currency !== '€') return 'currency';
  const [piece, label] = [read(cells, columns.piece), read(cells, columns.label)];
  const kind = tellKind(cents, `${read(cells, columns.type)} ${piece} ${label}`);
  const day = (at: number | undefined): string => {
    const text = read(cells, at);
    const iso = text === '' ? '' : readIsoDay(text);
    if (iso === null) gatherer.fail(row, 'day', true);
    return iso ?? '';
  };
  const issued = day(columns.issued ?? columns.date);
  gatherer.add(party, { line: row.line, kind, piece, label, issued, due: day(columns.due), cents });
  return null;
}

/** What is left to pay of a line: as it says, else its sum less what was paid. */
function readLeft(
  cells: readonly string[],
  columns: Columns,
  mark: Mark | null,
): number | 'amount' | 'two-ways' | 'columns' {
  const sum = (at: number | undefined) => readCents(read(cells, at), mark) ?? 'amount';
  const whole = columns.left ?? columns.total ?? columns.amount ?? 0;
  if (whole >= cells.length) return 'columns';
  const isSettled = STATUSES.has(simplifyName(read(cells, columns.status)));
  if (columns.left !== undefined && read(cells, columns.left) !== '') return sum(columns.left);
  if (isSettled) return 0;
  const total = sum(columns.total ?? columns.amount ?? columns.left);
  if (typeof total !== 'number' || columns.paid === undefined) return total;
  const paid = sum(columns.paid);
  return typeof paid === 'number' ? total - paid : paid;
}

function tellKind(cents: number, words: string): ItemKind {
  if (cents > 0) return 'invoice';
  return /\bavoir\b|\bAV\d/i.test(words) ? 'credit-note' : 'payment';
}

/** Reads an aged balance: sums by customer and age, without their invoices. */
export function readAged(
  rows: Rows,
  columns: Columns,
  { ages, total, hasUnknown }: AgeColumns,
  separator: Separator,
): Gathered {
  const gatherer = new Gatherer(separator);
  const texts = rows.sample.flatMap(({ cells }) => ages.map(({ at }) => read(cells, at)));
  const mark = findMark(texts);
  if (hasUnknown) gatherer.note('unknown-column');
  let sum = 0;
  let said: number | null = null;
  for (const row of rows.below()) {
    const { cells } = row;
    if (isBlank(cells)) continue;
    const whole = total < 0 ? null : readCents(read(cells, total), mark);
    const party = findParty(cells, columns);
    if (isTotal(party.name, party.code)) {
      if (typeof whole === 'number') said = whole;
      continue;
    }
    sum += readBalance(row, party, ages, mark, whole, gatherer);
  }
  if (said !== null && said !== sum) gatherer.note('total-differs');
  return gatherer.finish();
}

/** @returns what the customer owes in all, 0 for a line that cannot be read */
function readBalance(
  row: Row,
  party: Party,
  ages: readonly AgeColumn[],
  mark: Mark | null,
  whole: number | 'two-ways' | null,
  gatherer: Gatherer,
): number {
  const fail = (reason: 'customer' | 'amount' | 'two-ways' | 'columns' | 'too-long'): number => {
    gatherer.fail(row, reason);
    return 0;
  };
  if (row.cells.some((cell) => cell.length > LONGEST_LINE)) return fail('too-long');
  if (party.name === '') return fail('customer');
  const last = Math.max(...ages.map(({ at }) => at));
  if (row.cells.length <= last) return fail('columns');
  const sums = ages.map(({ at, age }) => ({ age, cents: readCents(read(row.cells, at), mark) ?? 'amount' }));
  const wrong = sums.find(({ cents }) => typeof cents !== 'number');
  if (wrong) return fail(wrong.cents as 'amount' | 'two-ways');
  const parts = sums as { age: AgeColumn['age']; cents: number }[];
  const sum = parts.reduce((before, { cents }) => before + cents, 0);
  if (typeof whole === 'number' && whole !== sum) gatherer.note('total-differs');
  for (const { age, cents } of parts)
    if (cents !== 0)
      gatherer.add(party, {
        line: row.line,
        kind: 'balance',
        piece: '',
        label: '',
        issued: '',
        due: '',
        cents,
        age,
      });
  return sum;
}
