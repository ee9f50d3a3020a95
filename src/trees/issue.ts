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
  /** what cannot be read because of this fault, though it is written */
  spoils?: readonly Name[] | undefined;
  /** what the finding speaks of: where one of these could not be read it is a mere consequence, and is withheld */
  about?: readonly Name[] | undefined;
}

/** Kinds of things that authors name. */
export type NameKind =
  | 'fact'
  | 'derived'
  | 'step'
  | 'tree'
  | 'law-value'
  | 'law-reference'
  | 'law-rate'
  | 'deadline'
  | 'date'
  | 'letter-field'
  | 'training';

/** A thing that authors name: `law-value:delai`; `law-value:*` is every one of its kind, as of a file that is no YAML. */
export type Name = `${NameKind}:${string}`;

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

/**
 * Orders issues by file, line and column, drops those said twice, and withholds those that only follow from another:
 * the cause of a cascade stands alone.
 */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = withholdConsequences(issues).sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
  const seen = new Set<string>();
  return sorted.filter((issue) => {
    const key = JSON.stringify([issue.file, issue.line, issue.column, issue.code, issue.message]);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Leaves out what only follows from another fault: what is said of names that are written, but could not be read; and of a
 * file that is no YAML, all but that.
 */
function withholdConsequences(issues: readonly Issue[]): Issue[] {
  const spoilt = new Set<string>(issues.flatMap(({ spoils = [] }) => spoils));
  const broken = new Set(issues.flatMap(({ code, file }) => (code === 'yaml-syntax' ? [file] : [])));
  const isSpoilt = (name: Name) => spoilt.has(name) || spoilt.has(`${name.split(':', 1)[0]}:*`);
  return issues.filter(
    ({ code, file, about = [] }) =>
      (code === 'yaml-syntax' || code === 'duplicate-key' || !broken.has(file)) && !about.some(isSpoilt),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
