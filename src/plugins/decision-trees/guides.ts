import { isGuide, type SitePage } from '../../site/pages/parse';

/** A guide, as trees and plans link to it. */
export interface GuidePage {
  /** path under `docs/` without extension */
  id: string;
  title: string;
  /** without the site's base URL */
  url: string;
  description?: string;
  /** what it tells how to do, as titles of steps say it */
  about: readonly string[];
}

/** Lists the guides among the pages of a site. */
export function listGuides(pages: readonly SitePage[]): GuidePage[] {
  return pages.filter(isGuide).map(({ id, title, url, head }) => ({
    id,
    title,
    url,
    about: head && 'about' in head ? head.about : [],
    ...(head?.description !== undefined && { description: head.description }),
  }));
}
