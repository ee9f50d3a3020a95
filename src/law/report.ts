/** How an issue about a file of `law/` is built at a place. */
import type { Issue, IssueCode, IssueText } from '../trees/issue';
import type { Path } from '../trees/path';
import type { Source } from '../trees/source';

/**
 * Builds an error at a path of a file.
 *
 * @param on - `key` points at the key that ends the path, `value` at what it holds; an absent path gives the nearest key above
 */
export function buildIssue(
  source: Source,
  code: IssueCode,
  path: Path,
  on: 'key' | 'value',
  { message, remedy }: IssueText,
): Issue {
  const at = source.position(path, { key: on === 'key' });
  return { file: source.file, ...at, severity: 'error', code, message, remedy };
}
