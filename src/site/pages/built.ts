/** The front matter of a page as its theme component receives it: validated, with what the build adds. Types alone. */
import type { ArticleHead, GuideHead } from './schema';

/** A guide as a card shows it. */
export interface RelatedGuide {
  id: string;
  title: string;
  description: string;
  /** without the base URL */
  url: string;
}

interface Added {
  reading_minutes?: number;
  /** the oldest reading of what the page rests on, `YYYY-MM-DD` */
  law_read_from?: string;
}

/** Of a guide, a letter, or the page that lists them. All may lack: the list has few of them, a faulty page of the dev server none. */
export type BuiltGuideHead = Partial<GuideHead> & Added & { related_guides?: RelatedGuide[] };
export type BuiltArticleHead = Partial<ArticleHead> & Added;
