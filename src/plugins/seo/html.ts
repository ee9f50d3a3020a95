/** What a built page says of itself, read from its head, and additions to that head. */

export interface HeadTags {
  title: string;
  description?: string;
  canonical: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The value of an attribute in a tag, with or without quotes: the build leaves out those that HTML does not need. */
function readAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decode(value);
}

function findTag(html: string, element: string, attribute: string, value: string): string | undefined {
  return html
    .match(new RegExp(`<${element}\\b[^>]*>`, 'g'))
    ?.find((tag) => readAttribute(tag, attribute) === value);
}

/**
 * Reads the head of a built page.
 *
 * @returns null when the page has no title or address of its own, and so nothing to share
 */
export function readHead(html: string): HeadTags | null {
  const title = readAttribute(findTag(html, 'meta', 'property', 'og:title') ?? '', 'content');
  const canonical = readAttribute(findTag(html, 'link', 'rel', 'canonical') ?? '', 'href');
  if (title === undefined || canonical === undefined) return null;
  const description = readAttribute(findTag(html, 'meta', 'name', 'description') ?? '', 'content');
  return { title, description, canonical };
}

/** A JSON value in a script element: nothing in it can end the element. */
export function formatJsonLd(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;
}

/** Puts elements at the end of the head. */
export function addToHead(html: string, elements: readonly string[]): string {
  return html.replace('</head>', () => `${elements.join('')}</head>`);
}

/** The tags of the picture shown where the page is shared. */
export function formatPictureTags(url: string, alt: string): string[] {
  const text = alt.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return [
    `<meta property="og:image" content="${url}">`,
    '<meta property="og:image:type" content="image/png">',
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    `<meta property="og:image:alt" content="${text}">`,
  ];
}
