import type { ParsedContent } from '../../../trees/content';
import type { LawValues } from '../../../trees/model';
import type { Source } from '../../../trees/source';

/** What letters may name. */
export interface LetterContext {
  facts: ParsedContent['facts'];
  law: LawValues;
  references: ReadonlySet<string>;
  guides: ReadonlySet<string>;
}

/** A file that follows the format, with its places. */
export interface ParsedLetterFile<T> {
  id: string;
  source: Source;
  data: T;
}
