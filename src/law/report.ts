/** Issues about files of `law/`: their own codes, and how one is built at a place. */
import type { Issue, IssueCode } from '../trees/issue';
import type { Path, Source } from '../trees/source';

/** The kinds of issue that only files of `law/` can have, beside those of `src/trees/issue.ts`. Stable: tests name them. */
export const LAW_ISSUE_CODES = {
  'bad-date': 'A day is not one of the calendar, or not written YYYY-MM-DD.',
  'bad-duration': 'A duration is not written as the format asks.',
  'duplicate-id': 'Two files define the same id.',
  'law-period-overlap': 'Two periods of a law value hold on the same day, or stand in the wrong order.',
  'law-period-gap':
    'A law value or a rate says nothing for some time between two periods, or after the last.',
  'stray-law-file': 'A file of `law/` is not where law is read from.',
} as const;

export type LawIssueCode = keyof typeof LAW_ISSUE_CODES;

/**
 * Builds an error at a path of a file.
 *
 * @param on - `key` points at the key that ends the path, `value` at what it holds; an absent path gives the nearest key above
 */
export function buildIssue(
  source: Source,
  code: IssueCode | LawIssueCode,
  path: Path,
  on: 'key' | 'value',
  message: string,
  hint: string,
): Issue {
  const at = source.position(path, { key: on === 'key' });
  // The reports of law and trees are one list: the codes of law travel as codes of that list.
  return { file: source.file, ...at, severity: 'error', code: code as IssueCode, message, hint };
}
