/**
 * Issues: what the checker found, where, and how to mend it.
 *
 * Authors are French lawyers: `message`, `remedy` and what is printed are French. The words stand in catalogues,
 * `messages/*.ts` of each room: one object a stage, an entry a kind of issue, giving an `IssueText` from plain data.
 * The code that finds an issue holds no sentence: it spreads the entry into the issue.
 *
 * In code an issue's kind is an English identifier (`unknown-target`); what is printed is its French slug
 * (`cible-inconnue`), kept beside it in `messages/codes.ts`.
 */
import { ISSUE_CODES } from './messages/codes';
import { REPORT_MESSAGES } from './messages/report';
import type { IssueText } from './messages/words';

export { ISSUE_CODES } from './messages/codes';
export type { IssueText } from './messages/words';

export type Severity = 'error' | 'warning';

/** One finding at one place in a file. */
export interface Issue extends IssueText {
  file: string;
  /** from 1 */
  line: number;
  /** from 1 */
  column: number;
  severity: Severity;
  code: IssueCode;
  /** a concrete case that hits it: the facts as they would be answered */
  example?: string;
}

export type IssueCode = keyof typeof ISSUE_CODES;

/**
 * Formats an issue for a terminal: `fichier:ligne:colonne erreur cible-inconnue` on one line, then what is wrong, how to
 * mend it and a case that hits it, indented by two spaces.
 *
 * A clickable place comes first, as compilers print it.
 */
export function formatIssue(issue: Issue): string {
  const { file, line, column, severity, code, message, remedy, example } = issue;
  const head = `${file}:${line}:${column} ${REPORT_MESSAGES.severity[severity]} ${ISSUE_CODES[code].slug}`;
  const body = [message, remedy, example && REPORT_MESSAGES.example(example)];
  const lines = body.filter((text): text is string => Boolean(text)).flatMap((text) => text.split('\n'));
  return [head, ...lines.map((text) => `  ${text}`)].join('\n');
}

/** Orders issues by file, line and column, and drops those said twice. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
  const seen = new Set<string>();
  return sorted.filter((issue) => {
    const key = JSON.stringify([issue.file, issue.line, issue.column, issue.code, issue.message]);
    return !seen.has(key) && seen.add(key);
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
