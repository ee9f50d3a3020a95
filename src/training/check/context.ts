/** What checking training needs to know of the rest of the site, and how it reports. */
import type { GuideTarget } from '../../trees/compile';
import type { Forest } from '../../trees/forest';
import type { Issue, IssueCode, IssueText, Name, NameKind } from '../../trees/issue';
import type { LawReference, LawValues } from '../../trees/model';
import type { Path } from '../../trees/path';
import type { PositionOptions } from '../../trees/source';
import { UNKNOWN_MESSAGES } from '../messages/check';
import type { ParsedTrainingFile } from '../parse';

export interface TrainingContext {
  /** every tree, prepared for the day of the build; `defs` holds every fact */
  forest: Forest;
  law: LawValues;
  references: Readonly<Record<string, LawReference>>;
  guides: Readonly<Record<string, GuideTarget>>;
}

export type ReportIssue = (issue: Issue) => void;

interface IssueBody extends IssueText {
  code: IssueCode;
  about?: readonly Name[];
}

/** Builds an error at a path of a file. */
export function buildIssue(
  file: Pick<ParsedTrainingFile<unknown>, 'file' | 'position'>,
  path: Path,
  told: IssueBody,
  options?: PositionOptions,
): Issue {
  return { file: file.file, ...file.position(path, options), severity: 'error', ...told };
}

/** The code of each kind of name; where it can be spoilt elsewhere, its kind among names. */
const UNKNOWN = {
  guide: { code: 'unknown-guide' },
  skill: { code: 'training-unknown' },
  tree: { code: 'unknown-tree' },
  outcome: { code: 'training-unknown' },
  fact: { code: 'unknown-fact', kind: 'fact' },
  scenario: { code: 'training-unknown' },
  question: { code: 'training-unknown' },
  turn: { code: 'training-unknown' },
  document: { code: 'training-unknown' },
  'law-value': { code: 'unknown-law-value', kind: 'law-value' },
  'law-reference': { code: 'unknown-law-reference', kind: 'law-reference' },
} as const satisfies Record<keyof typeof UNKNOWN_MESSAGES, { code: IssueCode; kind?: NameKind }>;

/** What is said of a name that nothing defines, with the nearest that something does. */
export function tellUnknown(what: keyof typeof UNKNOWN, name: string, known: Iterable<string>): IssueBody {
  const { code, kind }: { code: IssueCode; kind?: NameKind } = UNKNOWN[what];
  return {
    code,
    ...(kind && { about: [`${kind}:${name}` as const] }),
    ...UNKNOWN_MESSAGES[what]({ name, known }),
  };
}
