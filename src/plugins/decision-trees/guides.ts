import { isGuide, type Page } from '../../site/pages/parse';

/** A guide, as trees and plans link to it. */
export interface Guide {
  /** path under `docs/` without extension */
  id: string;
  title: string;
  /** without the site's base URL */
  url: string;
  description?: string;
}

/** Lists the guides among the pages of a site. */
export function listGuides(pages: readonly Page[]): Guide[] {
  return pages.filter(isGuide).map(({ id, title, url, head }) => ({
    id,
    title,
    url,
    ...(head?.description !== undefined && { description: head.description }),
  }));
}
