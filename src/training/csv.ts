/**
 * Tables as CSV, for spreadsheets set to French: semicolons, decimal commas, a byte-order mark so that accents hold.
 *
 * A cell that a spreadsheet would take for a formula begins with an apostrophe, which makes it text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */

export type Cell = string | number;

/** What makes a spreadsheet compute, also behind spaces; tab and carriage return may begin a cell in a paste. */
const FORMULA = /^[\s\u00a0\u202f\ufeff]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20|%]/;

/** Formats rows as one document. */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(formatCell).join(';')).join('\r\n')}\r\n`;
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  // Line breaks and other controls have no place in a cell: one line, one row.
  const text = cell.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
