import type { Bank } from '../../bank/parse';
import type { ParsedContent } from '../../trees/content';
import type { Issue } from '../../trees/issue';
import type { DraftBook } from '../drafts/parse';
import type { ContentFile } from './files';
import type { NamedContent } from './namedContent';
import type { CitingPage } from './uses/pages';

/** The content of a site, read and checked. */
export interface Project extends NamedContent {
  /** the files of `decision-trees/` and `law/` as they were read, translated */
  files: ContentFile[];
  content: ParsedContent;
  /** real cases, and how they ended */
  bank: Bank;
  /** what replies are read for before they leave */
  drafts: DraftBook;
  /** guides, letters, articles and other pages, with the law that each names */
  pages: CitingPage[];
  /** every finding of every file; with an error among them the content must not be compiled */
  issues: Issue[];
}
