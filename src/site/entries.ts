/** What the pages around the trees and guides know of them: enough for a link. */

/** A tree, for a link to it. */
export interface TreeEntry {
  id: string;
  title: string;
  summary: string;
}

/** A situation that the orientation tree knows. */
export interface CaseEntry {
  id: string;
  label: string;
  help: string;
  /** its tree, or the orientation with its first question answered */
  to: string;
}

/** A theme of the guides and what it holds, in reading order. */
export interface ThemeEntry {
  label: string;
  about: string;
  href?: string;
  guides: { id: string; label: string; href: string }[];
}

/** An article, for a link to it. */
export interface ArticleEntry {
  title: string;
  href: string;
  /** `YYYY-MM-DD` */
  date: string;
}

/** Everything the home page is given at build time. */
export interface HomeEntries {
  trees: TreeEntry[];
  cases: CaseEntry[];
  themes: ThemeEntry[];
  /** the latest, newest first */
  articles: ArticleEntry[];
}

/** A page that readers call by a name, as the build lists it. */
export interface NamedPage {
  /** with the base URL */
  url: string;
  kind: 'tree' | 'contact';
  title: string;
  /** what it is, in a sentence */
  about: string;
  words: readonly string[];
}
