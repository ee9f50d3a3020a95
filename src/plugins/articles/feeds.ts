/** What the feeds of the articles lack as they are built: their own address, an author, plain headings. */
/** The link to itself that a heading bears on the page, see `src/theme/Heading`. */
const ANCHOR = /<a class="lc-anchor[^>]*>#<\/a>/g;

/** Takes out of an article's text what only its page has use for. */
export function cleanFeedItem<T extends { content?: string }>(item: T): T {
  return item.content === undefined ? item : { ...item, content: item.content.replace(ANCHOR, '') };
}

export interface FeedFacts {
  /** where the feed is read */
  url: string;
  author: string;
}

/** Says in a feed where it is read, and who writes it; by the name of its file. */
export const FINISHERS: Readonly<Record<string, (text: string, facts: FeedFacts) => string>> = {
  'rss.xml': (text, { url }) =>
    text
      .replace('<rss version="2.0"', '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"')
      .replace(
        '<channel>',
        () => `<channel>\n        <atom:link href="${url}" rel="self" type="application/rss+xml"/>`,
      ),
  'atom.xml': (text, { url, author }) =>
    text.replace(
      /(<link rel="alternate"[^>]*>)/,
      (link) =>
        `${link}\n    <link rel="self" href="${url}" type="application/atom+xml"/>\n    <author><name>${author}</name></author>`,
    ),
  'feed.json': (text, { url, author }) => {
    const { version, title, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify({ version, title, feed_url: url, author: { name: author }, ...rest }, null, 4);
  },
};
