/** A file of the accounting program, from its bytes to what customers owe. Never throws: what cannot be read is told. */

import type { Role } from './columnNames';
import { type Columns, findAgeColumns, findColumns, simplifyName } from './columns';
import { decodeBytes } from './decode';
import { isEntries, readEntries } from './entries';
import type { Rows } from './gather';
import { isInvoices, readAged, readInvoices } from './lists';
import { type Encoding, type Format, LARGEST_FILE, type Ledger, type Refusal, type Separator } from './model';
import { countLines, findSeparator, parseTable, type Row, sampleLines, type Table } from './table';

/** Rows among which the heads are looked for, a count: some programs write a title above. */
const HEAD_ROWS = 20;
/** Columns of a table, a count: more are none that a program writes. */
const MOST_HEADS = 200;
/** Heads by which a file is a FEC, whatever its sums are called. */
const FEC_HEADS = ['JournalCode', 'EcritureNum', 'EcritureDate', 'CompteNum', 'PieceRef'].map(simplifyName);

/** Columns that the reader says, where the file names none that is known: role → place. */
export interface ChosenColumns {
  /** row of the heads, as `ColumnChoice.head` gave it */
  head: number;
  columns: Columns;
}

/** What the reader is shown to choose columns. */
export interface ColumnChoice {
  /** place of the row taken for the heads */
  head: number;
  columns: { at: number; head: string; samples: string[] }[];
  /** what was recognised already */
  found: Columns;
}

/** Roles that the reader can give to a column, in order of the form. */
export const CHOICE_ROLES: readonly Role[] = [
  'name',
  'code',
  'piece',
  'issued',
  'due',
  'total',
  'paid',
  'left',
];

export type ReadResult =
  | { kind: 'ledger'; ledger: Ledger }
  | { kind: 'choose'; choice: ColumnChoice }
  | { kind: 'refused'; reason: Refusal };

/** Reads a file. @param chosen - what the reader said of its columns */
export function readFile(bytes: Uint8Array, chosen?: ChosenColumns): ReadResult {
  if (bytes.length > LARGEST_FILE) return { kind: 'refused', reason: 'too-big' };
  const decoded = decodeBytes(bytes);
  if ('refused' in decoded) return { kind: 'refused', reason: decoded.refused };
  const { text, encoding } = decoded;
  if (text.trim() === '') return { kind: 'refused', reason: 'empty' };
  if (sampleLines(text).length < 2) return { kind: 'refused', reason: 'one-line' };
  const separator = findSeparator(text);
  if (!separator) return { kind: 'refused', reason: 'no-table' };
  const table = parseTable(text, separator, isQuoted(text, separator));
  const base = { encoding, lines: countLines(text) };
  return readTable(table, separator, base, chosen);
}

/** A FEC has no quotation marks around its cells: one in a name is part of it. Unless all its heads have them. */
function isQuoted(text: string, separator: Separator): boolean {
  const [heads = ''] = sampleLines(text);
  const names = heads.split(separator).map(simplifyName);
  return !isFecHeads(names) || heads.startsWith('"');
}

function isFecHeads(names: readonly string[]): boolean {
  return FEC_HEADS.every((name) => names.includes(name));
}

interface Heads {
  /** place among the rows */
  at: number;
  columns: Columns;
  names: string[];
}

/** The row that names most columns among the first ones. */
function findHeads({ sample }: Table): Heads {
  let best: Heads = { at: 0, columns: {}, names: [] };
  let most = -1;
  for (const [at, { cells }] of sample.slice(0, HEAD_ROWS).entries()) {
    const names = cells.slice(0, MOST_HEADS).map((cell) => cell.trim());
    if (names.filter((name) => name !== '').length < 2) continue;
    const columns = findColumns(names);
    const found = Object.keys(columns).length + findAgeColumns(names).ages.length;
    if (found > most) {
      best = { at, columns, names };
      most = found;
    }
  }
  return best;
}

function readTable(
  table: Table,
  separator: Separator,
  base: { encoding: Encoding; lines: number },
  chosen: ChosenColumns | undefined,
): ReadResult {
  const heads = findHeads(table);
  const at = chosen?.head ?? heads.at;
  const rows: Rows = {
    below: (isNeedless) => skipTo(table.sample[at + 1]?.line, table.rows(isNeedless)),
    sample: table.sample.slice(at + 1),
  };
  const build = (format: Format, read: Partial<Ledger>): ReadResult => ({
    kind: 'ledger',
    ledger: tellReading({ ...EMPTY, ...base, format, ...read }, table, heads),
  });
  if (chosen) return build('invoices', readInvoices(rows, chosen.columns, separator));
  const { columns, names } = heads;
  if (isEntries(columns)) {
    const isFec = isFecHeads(names.map(simplifyName));
    const width = trimHeads(names);
    return build(isFec ? 'fec' : 'journal', readEntries(rows, columns, { width, isFec, separator }));
  }
  const ages = findAgeColumns(names);
  const hasParty = columns.name !== undefined || columns.code !== undefined || columns.account !== undefined;
  if (ages.ages.length >= 2 && hasParty) return build('aged', readAged(rows, columns, ages, separator));
  if (isInvoices(columns)) return build('invoices', readInvoices(rows, columns, separator));
  return { kind: 'choose', choice: offerColumns(heads, table.sample) };
}

/** The rows from a line on. */
function* skipTo(line: number | undefined, rows: Iterable<Row>): Generator<Row> {
  if (line !== undefined) for (const row of rows) if (row.line >= line) yield row;
}

const EMPTY: Omit<Ledger, 'format' | 'encoding' | 'lines'> = {
  customers: [],
  beside: [],
  unread: [],
  unreadMore: [],
  notes: [],
};

/** Cells of the heads; a separator at the end of each line is none. */
function trimHeads(names: readonly string[]): number {
  let width = names.length;
  while (width > 0 && names[width - 1] === '') width--;
  return width;
}

function tellReading(ledger: Ledger, { looseQuotes }: Table, { names }: Heads): Ledger {
  const notes = [...ledger.notes];
  if (looseQuotes) notes.push('loose-quotes');
  if (names.some((name) => /[?\ufffd]/.test(name))) notes.push('lost-accents');
  return { ...ledger, notes };
}

function offerColumns({ at, names, columns }: Heads, rows: readonly Row[]): ColumnChoice {
  const below = rows.slice(at + 1, at + 200);
  const found = Object.fromEntries(
    CHOICE_ROLES.flatMap((role) => (columns[role] === undefined ? [] : [[role, columns[role]]])),
  );
  return {
    head: at,
    found,
    columns: names.slice(0, 100).map((head, place) => ({
      at: place,
      head: head.slice(0, 80),
      samples: below
        .map(({ cells }) => cells[place]?.trim().slice(0, 40) ?? '')
        .filter((cell) => cell !== '')
        .slice(0, 3),
    })),
  };
}
