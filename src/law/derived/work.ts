/** One file of `law/derived/` on its way to a derived fact, and how its faults are told. */
import type { FactSource } from '../../trees/content';
import type { Issue, IssueCode, Name } from '../../trees/issue';
import { didYouMean, type IssueText } from '../../trees/messages/words';
import type { Path } from '../../trees/path';
import type { Source } from '../../trees/source';
import type { LawBook } from '../book';
import { buildIssue } from '../report';
import type { DerivedFunction } from './function';
import type { RawDerived } from './schema';

export interface SettleContext {
  facts: Readonly<Record<string, FactSource>>;
  /** `facts.yaml` could be read whole: what it does not define does not exist */
  hasFacts: boolean;
  law: Pick<LawBook, 'references' | 'values'>;
  /** by the name that `compute:` gives */
  functions: Readonly<Record<string, DerivedFunction>>;
}

export interface Work {
  id: string;
  source: Source;
  raw: RawDerived;
  compute: DerivedFunction;
  context: SettleContext;
  report(issue: Issue): void;
}

export interface TellOptions {
  /** points at the key that ends the path, not at what it holds */
  key?: boolean;
  /** what was written, and the names that it may be a misspelling of */
  among?: [written: string, known: Iterable<string>];
  /** a part of the text to point at */
  find?: string;
  /** the names that it speaks of */
  about?: readonly Name[];
}

/** Reports an error at a path of the file. */
export function tell(
  { source, report }: Pick<Work, 'source' | 'report'>,
  code: IssueCode,
  path: Path,
  { message, remedy }: IssueText,
  { key = false, among, find, about }: TellOptions = {},
): void {
  const text = { message, remedy: among ? didYouMean(...among, remedy) : remedy };
  const issue = buildIssue(source, code, path, key ? 'key' : 'value', text);
  report({ ...issue, ...(find !== undefined && source.position(path, { find })), ...(about && { about }) });
}
