/** What a linter of prose says: where, what is wrong, how to mend it. */

/** One fault at one place of a file. */
export interface Finding {
  file: string;
  /** from 1 */
  line: number;
  /** name of the linter, stable and searchable */
  rule: string;
  message: string;
  /** how to mend it */
  hint: string;
}

/** The line of an offset, from 1. */
export function findLine(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Formats a finding as the checker of trees does: a clickable place, then what is wrong and how to mend it. */
export function formatFinding({ file, line, rule, message, hint }: Finding): string {
  return `${file}:${line} ${rule}\n  ${message}\n  ${hint}`;
}
