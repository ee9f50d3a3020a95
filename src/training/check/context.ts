/** What checking training needs to know of the rest of the site, and how it reports. */
import type { Guide } from '../../trees/compile';
import type { Forest } from '../../trees/forest';
import type { Issue, IssueCode } from '../../trees/issue';
import { didYouMean } from '../../trees/messages/words';
import type { LawReference, LawValues } from '../../trees/model';
import type { Path, PositionOptions } from '../../trees/source';
import type { Parsed } from '../parse';

export interface TrainingContext {
  /** every tree, prepared for the day of the build; `defs` holds every fact */
  forest: Forest;
  law: LawValues;
  references: Readonly<Record<string, LawReference>>;
  guides: Readonly<Record<string, Guide>>;
}

export type Report = (issue: Issue) => void;

interface Told {
  code: IssueCode;
  message: string;
  remedy: string;
}

/** Builds an error at a path of a file. */
export function buildIssue(
  file: Pick<Parsed<unknown>, 'file' | 'position'>,
  path: Path,
  told: Told,
  options?: PositionOptions,
): Issue {
  return { file: file.file, ...file.position(path, options), severity: 'error', ...told };
}

/** What is said of a name that nothing defines, with the nearest that something does. */
export function tellUnknown(
  code: IssueCode,
  what: string,
  id: string,
  known: Iterable<string>,
  otherwise: string,
): Told {
  return {
    code,
    message: `This names the ${what} "${id}", which nothing defines.`,
    remedy: didYouMean(id, known, otherwise),
  };
}
