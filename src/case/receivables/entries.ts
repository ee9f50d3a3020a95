/**
 * Entries of an accounting: a FEC (arrêté of 29 July 2013, art. A47 A-1 of the livre des procédures fiscales), or the
 * export of a journal. An open receivable is a line of an account 411 without a code of lettering.
 */
import { COMMON_ACCOUNTS } from './columnNames';
import { type Columns, simplifyName } from './columns';
import { Gatherer, type Party, type Rows } from './gather';
import type { BesideSum, ItemKind, Ledger, OpenItem, Separator, UnreadReason } from './model';
import { LONGEST_LINE, type NeedlessTest, type Row } from './table';
import { findMark, type Mark, readCents, readIsoDay } from './values';

/** Separators that a label may hold, a count: with more, the line is no line of this file. */
const MOST_SIGNS = 40;
/** Accounts that are no open receivable, and are told apart. */
const BESIDE = ['416', '4191'] as const;
const COMMON = new Set(COMMON_ACCOUNTS.map(simplifyName));

interface Reading {
  columns: Columns;
  /** cells that a row must have at least */
  needed: number;
  /** cells of the heads */
  width: number;
  mark: Mark | null;
  isFec: boolean;
  gatherer: Gatherer;
  beside: Map<string, BesideSum>;
  /** lines of an account 411, a count */
  counted: number;
}

/** True when a table holds entries: accounts, and sums on two sides. */
export function isEntries(columns: Columns): boolean {
  const { account, debit, credit, amount, sense } = columns;
  return (
    account !== undefined &&
    ((debit !== undefined && credit !== undefined) || (amount !== undefined && sense !== undefined))
  );
}

/** Reads the rows of entries below their heads. @param width - cells of the heads */
export function readEntries(
  rows: Rows,
  columns: Columns,
  { width, isFec, separator }: { width: number; isFec: boolean; separator: Separator },
): Pick<Ledger, 'customers' | 'beside' | 'unread' | 'unreadMore' | 'notes'> {
  const { account, debit, credit, amount, sense, lettering } = columns;
  const used = [account, debit, credit, amount, sense, lettering].filter((at) => at !== undefined);
  const reading: Reading = {
    columns,
    needed: Math.max(...used) + 1,
    width,
    mark: findMark(sampleAmounts(rows.sample, columns)) ?? (isFec ? ',' : null),
    isFec,
    gatherer: new Gatherer(separator),
    beside: new Map(),
    counted: 0,
  };
  if (lettering === undefined) reading.gatherer.note('no-lettering');
  const isNeedless = testElsewhere(separator, account ?? 0, width);
  for (const row of rows.below(isNeedless)) {
    const reason = readRow(row, reading);
    if (reason) reading.gatherer.fail(row, reason);
  }
  if (reading.counted === 0) reading.gatherer.note('no-account-411');
  const beside = [...reading.beside.values()].filter(({ cents }) => cents !== 0);
  return { ...reading.gatherer.finish(), beside };
}

const [ZERO, ONE, FOUR, NINE] = [48, 49, 52, 57] as const;

/**
 * Tells sound lines of other accounts than 41, most of a file, at a glance: so many cells as there are heads, and in its
 * place a number of account which does not begin so. Anything else is cut and read.
 */
function testElsewhere(separator: Separator, accountAt: number, width: number): NeedlessTest {
  const sign = separator.charCodeAt(0);
  return (text, start, end) => {
    if (end - start > LONGEST_LINE) return false;
    let cells = 0;
    let isElsewhere = false;
    for (let at = start; ; ) {
      if (cells === accountAt) {
        const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
        if (!(first >= ZERO && first <= NINE) || (first === FOUR && second === ONE)) return false;
        isElsewhere = true;
      }
      cells++;
      while (at < end && text.charCodeAt(at) !== sign) at++;
      if (at >= end) return isElsewhere && cells === width;
      at++;
    }
  };
}

function* sampleAmounts(rows: readonly Row[], { debit, credit, amount }: Columns): Iterable<string> {
  for (const { cells } of rows)
    for (const at of [debit, credit, amount]) if (at !== undefined) yield cells[at]?.trim() ?? '';
}

/** Reads one row. @returns why it cannot be read, or null */
function readRow(row: Row, reading: Reading): UnreadReason | null {
  const { gatherer, width, needed, columns } = reading;
  if (isBlank(row.cells)) return null;
  if (row.cells.some((cell) => cell.length > LONGEST_LINE)) return 'too-long';
  const cells = row.cells.length > width ? mendRow(row.cells, reading) : row.cells;
  if (!cells || cells.length < needed) return 'columns';
  const account = read(cells, columns.account);
  if (!/^\d/.test(account)) return 'account';
  const beside = BESIDE.find((prefix) => account.startsWith(prefix));
  if (!account.startsWith('411') && !beside) return null;
  const cents = readSum(cells, reading);
  if (typeof cents !== 'number') return cents;
  if (beside) {
    addBeside(beside, cells, cents, reading);
    return null;
  }
  reading.counted++;
  const party = findParty(account, cells, columns);
  const code = read(cells, columns.lettering);
  if (code !== '') gatherer.letter(party, code, cents, row.line);
  else if (cents !== 0) gatherer.add(party, buildItem({ line: row.line, cells: [...cells] }, cents, reading));
  return null;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const read = (cells: readonly string[], at: number | undefined): string =>
  at === undefined ? '' : (cells[at]?.trim() ?? '');

/** The sum of a row, above zero for a debit; else why it cannot be read. */
function readSum(
  cells: readonly string[],
  { columns, mark }: Reading,
): number | 'amount' | 'two-ways' | 'sense' {
  const side = (at: number | undefined): number | 'amount' | 'two-ways' =>
    readCents(read(cells, at), mark) ?? 'amount';
  if (columns.debit !== undefined && columns.credit !== undefined) {
    const [debit, credit] = [side(columns.debit), side(columns.credit)];
    if (typeof debit !== 'number') return debit;
    return typeof credit === 'number' ? debit - credit : credit;
  }
  const sum = side(columns.amount);
  if (typeof sum !== 'number') return sum;
  const sign = readSense(read(cells, columns.sense));
  if (sign !== null) return sign * sum || 0;
  return sum === 0 ? 0 : 'sense';
}

/** 1 for a debit, −1 for a credit; null for anything else. */
function readSense(text: string): 1 | -1 | null {
  if (/^-1?$/.test(text)) return -1;
  const sense = simplifyName(text);
  if (/^(?:d|debit|\+?1?)$/.test(sense) && sense !== '') return 1;
  return /^(?:c|credit)$/.test(sense) ? -1 : null;
}

/**
 * A row with more cells than heads: the last ones are empty, as where each line ends with a separator; or the separator
 * stood in the label of the entry, and joining it again puts sums in their places.
 */
function mendRow(cells: readonly string[], reading: Reading): readonly string[] | null {
  const { width, columns, gatherer } = reading;
  if (isBlank(cells.slice(width)) && isPlausible(cells, reading)) return cells;
  const at = columns.label;
  if (at === undefined || !reading.isFec || cells.length > width + MOST_SIGNS) return null;
  for (let count = cells.length - width; count > 0; count--) {
    const end = at + count + 1;
    const joined = [...cells.slice(0, at), cells.slice(at, end).join(' '), ...cells.slice(end)];
    if (!isBlank(joined.slice(width)) || !isPlausible(joined, reading)) continue;
    gatherer.note('repaired-labels');
    return joined;
  }
  return null;
}

/** True when sums stand where they should: on one side, and no sum in the place of the lettering. */
function isPlausible(cells: readonly string[], { columns, mark, isFec }: Reading): boolean {
  const { debit, credit, amount, sense, lettering } = columns;
  if (isFec && /^-?\d+[.,]\d+$/.test(read(cells, lettering))) return false;
  const sums = [debit, credit, amount].filter((at) => at !== undefined).map((at) => read(cells, at));
  const isSum = (text: string): boolean => typeof readCents(text, mark) === 'number';
  if (isFec && sums.some((text) => text === '')) return false;
  if (!sums.every(isSum)) return false;
  if (debit !== undefined && credit !== undefined)
    return !isFec || sums.some((text) => readCents(text, mark) === 0);
  return readSense(read(cells, sense)) !== null;
}

/** Two customers of one name are two; an account of one's own needs no code besides. */
function findParty(account: string, cells: readonly string[], columns: Columns): Party {
  const [code, auxName, accountName] = [
    read(cells, columns.code),
    read(cells, columns.name),
    read(cells, columns.accountLabel),
  ];
  if (code !== '' && auxName !== '') return { key: `${account} ${code}`, code, name: auxName };
  const isOwn = code === '' && accountName !== '' && !COMMON.has(simplifyName(accountName));
  const shown = code || (auxName === '' || account.length > 6 || /\D/.test(account) ? account : '');
  const name = auxName || (isOwn ? accountName : '') || code || account;
  return { key: `${account} ${code || simplifyName(auxName)}`, code: shown, name };
}

function buildItem(row: Row, cents: number, { columns, gatherer }: Reading): OpenItem {
  const { cells } = row;
  const [piece, label] = [read(cells, columns.piece), read(cells, columns.label)];
  const entered = readDay(row, columns.date, gatherer);
  const issued = readDay(row, columns.issued, gatherer) || entered;
  const due = readDay(row, columns.due, gatherer);
  const journal = `${read(cells, columns.journal)} ${read(cells, columns.journalLabel)}`;
  const isCarried = isOpening(journal, label) && issued === entered;
  const currency = read(cells, columns.foreignCurrency).toUpperCase();
  return {
    line: row.line,
    kind: tellKind(cents, journal, `${piece} ${label} ${read(cells, columns.type)}`),
    piece,
    label,
    issued,
    due,
    cents,
    ...(isCarried && { carried: true as const }),
    ...(currency !== '' && currency !== 'EUR' && { currency }),
  };
}

function readDay(row: Row, at: number | undefined, gatherer: Gatherer): string {
  const text = read(row.cells, at);
  if (text === '' || /^0+$/.test(text)) return '';
  const day = readIsoDay(text);
  if (day === null) gatherer.fail(row, 'day', true);
  return day ?? '';
}

const OPENING = /^(?:an|ran|anouv\w*)\b|nouveau|reouverture|ouverture/;

function isOpening(journal: string, label: string): boolean {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    OPENING.test(plain(journal).replaceAll('-', ' ')) || /(?:report|a) (?:a )?nouveau/.test(plain(label))
  );
}

/** What an open sum is, from the journal that it stands in and its words. */
function tellKind(cents: number, journal: string, words: string): ItemKind {
  const isBank = /^(?:b|ca)\w* |banque|caisse|tresorerie/i.test(journal);
  if (cents > 0) return isBank || /\brej(?:et|ete)\b|impay/i.test(words) ? 'rejected' : 'invoice';
  const isSale = /^v\w* |vente|facture/i.test(journal);
  return isSale || /\bavoir\b|\bAV\d/i.test(words) ? 'credit-note' : 'payment';
}

function addBeside(
  account: BesideSum['account'],
  cells: readonly string[],
  cents: number,
  reading: Reading,
): void {
  const { columns, beside } = reading;
  if (read(cells, columns.lettering) !== '') return;
  const { key, code, name } = findParty(read(cells, columns.account), cells, columns);
  const sum = beside.get(key) ?? { account, code, name, cents: 0 };
  sum.cents += cents;
  beside.set(key, sum);
}
