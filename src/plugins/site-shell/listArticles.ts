import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { ArticleEntry } from '../../site/entries';

/**
 * Lists the latest articles out of the loaded blog.
 *
 * @param limit - most articles, a count
 * @returns newest first
 */
export function listArticles(blog: BlogContent | undefined, limit: number): ArticleEntry[] {
  return (blog?.blogPosts ?? [])
    .filter(({ metadata }) => !metadata.unlisted)
    .slice(0, limit)
    .map(({ metadata: { title, permalink, date } }) => ({
      title: title ?? permalink,
      href: permalink,
      date: new Date(date).toISOString().slice(0, 10),
    }));
}
