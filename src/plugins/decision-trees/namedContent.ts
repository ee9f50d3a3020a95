import type { LetterBook } from '../../case/letters/model';
import type { LawBook } from '../../law/book';
import type { GuidePage } from './guides';
import type { GuideParts } from './parts/schema';

/** What pages may name: the law, shared parts, letters and guides. */
export interface NamedContent {
  law: LawBook;
  guides: GuidePage[];
  parts: GuideParts;
  letters: LetterBook;
}
