/** Text as rows of cells: which sign separates them, and where each row begins in the file. */
import Papa from 'papaparse';
import type { Separator } from './model';

const SEPARATORS: readonly Separator[] = ['\t', '|', ';', ','];
/** No sign of a text: nothing is quoted. */
const NO_QUOTES = '\u0000';
/** Lines by which the separator is told, a count. */
const SAMPLE = 30;
/** Longest line that is read, in characters. */
export const LONGEST_LINE = 20_000;

export interface Row {
  /** its first line in the file, from 1 */
  line: number;
  cells: string[];
}

/** Tells a line, from its first sign to the one after its last. */
export type NeedlessTest = (text: string, start: number, end: number) => boolean;

export interface Table {
  /** the first rows: heads are found among them, and the way of writing sums */
  sample: readonly Row[];
  /**
   * Every row, one after the other: a large file never stands in memory cut into cells.
   *
   * @param isNeedless - tells lines that need not be cut, where a row is a line
   */
  rows(isNeedless?: NeedlessTest): Iterable<Row>;
  /** a quotation mark was opened and never closed: marks were then read as any other sign */
  looseQuotes: boolean;
}

/** Rows of the sample, a count. */
const SAMPLE_ROWS = 3_000;
/** Signs cut at a time, a count. */
const PIECE = 200_000;

/** The lines by which a file is recognised. */
export function sampleLines(text: string): string[] {
  return text
    .slice(0, 200_000)
    .split(/\r\n|\r|\n/, SAMPLE * 2)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
}

/**
 * Finds the sign that separates cells: the one that cuts most lines into the same number of cells, two at least.
 *
 * @returns null when no sign does
 */
export function findSeparator(text: string): Separator | null {
  const lines = sampleLines(text);
  const known = /^\uFEFF?"?JournalCode"?([\t|;,])/i.exec(lines[0] ?? '')?.[1];
  if (known) return known as Separator;
  let best: { separator: Separator; score: number } | null = null;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
    const usual = findUsual(counts.filter((count) => count > 1));
    const score =
      usual === 0
        ? 0
        : (counts.filter((count) => count === usual).length / lines.length) * Math.min(usual, 8);
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  return best?.separator ?? null;
}

function findUsual(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/**
 * Cuts a text into rows.
 *
 * @param quoted - cells may stand between quotation marks, as in CSV; else a mark is a sign like any other, as in a FEC
 */
export function parseTable(text: string, separator: Separator, quoted: boolean): Table {
  if (quoted) {
    const options = { delimiter: separator, newline: findNewline(text), quoteChar: '"' };
    const { data, errors } = Papa.parse<string[]>(text, options);
    if (!errors.some(({ code }) => code === 'MissingQuotes')) return holdRows(() => numberRows(data), false);
  }
  const plain = (isNeedless?: NeedlessTest): Iterable<Row> => cutRows(text, separator, isNeedless);
  return quoted ? holdRows(() => unquoteRows(plain()), true) : holdRows(plain, false);
}

function holdRows(rows: Table['rows'], looseQuotes: boolean): Table {
  const sample: Row[] = [];
  for (const row of rows()) {
    sample.push(row);
    if (sample.length === SAMPLE_ROWS) break;
  }
  return { sample, rows, looseQuotes };
}

/**
 * Rows of a text without quotation marks: each is a line, and the text is cut piece by piece. What is left of an end of line
 * of two signs stands in the last cell, as space.
 */
function* cutRows(text: string, delimiter: Separator, isNeedless?: NeedlessTest): Generator<Row> {
  const newline = findBreak(text);
  const options = { delimiter, newline, quoteChar: NO_QUOTES };
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(newline, start + PIECE);
    const end = found < 0 ? text.length : found;
    const kept: string[] = [];
    const numbers: number[] = [];
    for (let at = start; at <= end; line++) {
      const next = text.indexOf(newline, at);
      const stop = next < 0 ? text.length : next;
      if (!isNeedless?.(text, at, stop)) {
        kept.push(text.slice(at, stop));
        numbers.push(line);
      }
      at = stop + 1;
    }
    const { data } = Papa.parse<string[]>(kept.join(newline), options);
    for (const [index, cells] of data.entries()) yield { line: numbers[index] as number, cells };
    start = end + 1;
  }
}

function* unquoteRows(rows: Iterable<Row>): Generator<Row> {
  for (const { line, cells } of rows) yield { line, cells: cells.map(unquote) };
}

function unquote(cell: string): string {
  const bare = cell.trimEnd();
  return /^".*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The sign that ends lines, alone or after another. */
const findBreak = (text: string): '\r' | '\n' => (text.includes('\n') ? '\n' : '\r');

/** How lines end. Where they end in two ways, they are cut at the sign that both have. */
function findNewline(text: string): '\r\n' | '\r' | '\n' {
  const sign = findBreak(text);
  return sign === '\r' || /(?<!\r)\n/.test(text) ? sign : '\r\n';
}

function* numberRows(data: readonly string[][]): Generator<Row> {
  let line = 1;
  for (const cells of data) {
    yield { line, cells };
    line += 1 + countBreaks(cells);
  }
}

/** Lines of a text; a sign of end of line at its end begins none. */
export function countLines(text: string): number {
  const newline = findBreak(text);
  let count = 0;
  for (let at = -1; ; count++) {
    at = text.indexOf(newline, at + 1);
    if (at < 0) break;
  }
  return text.endsWith(newline) ? count : count + 1;
}

function countBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
}

/** The beginning of a row as the file has it. */
export function showRow(cells: readonly string[], separator: Separator): string {
  const text = cells.join(separator === '\t' ? ' ⇥ ' : separator).trimEnd();
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
