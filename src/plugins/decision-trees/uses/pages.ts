/** The pages that cite law, read for what they name: guides, letters, articles, pages of `src/pages`. */
import { listIds } from '../../../case/letters/markers';
import type { LetterBook } from '../../../case/letters/model';
import type { SitePage } from '../../../site/pages/parse';
import type { Tags } from '../mdx/loadTags';
import type { CitedIds } from '../mdx/tag';

export type CitingPageKind = 'guide' | 'letter' | 'article' | 'page';

/** A page, and the ids it names. */
export interface CitingPage extends CitedIds {
  kind: CitingPageKind;
  /** unique among the pages of its kind */
  id: string;
  title: string;
  /** without the base URL */
  url: string;
  /** the day on which its author wants it read again, `YYYY-MM-DD` */
  nextCheck?: string;
}

/**
 * Reads pages for what they name.
 *
 * Tags that name law or shared parts are found in the text: what they name is checked where pages are compiled.
 */
export function listCiting(pages: readonly SitePage[], tags: Tags): CitingPage[] {
  return pages.map(({ kind, id, title, url, head, body }) => {
    const nextCheck = head && 'next_check' in head ? head.next_check : undefined;
    const shown = kind === 'index' ? 'guide' : kind;
    return { kind: shown, id, title, url, ...listNamed(body, tags), ...(nextCheck && { nextCheck }) };
  });
}

/** Adds to the pages of letters the law that their templates name. */
export function citeLetters(pages: readonly CitingPage[], { letters }: LetterBook): CitingPage[] {
  return pages.map((page) => {
    const letter = page.kind === 'letter' ? letters[page.id.replace(/^modeles\//, '')] : undefined;
    if (!letter) return page;
    const texts = letter.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text],
    );
    return {
      ...page,
      references: unique([...page.references, ...texts.flatMap((text) => listIds(text, 'reference'))]),
      values: unique([...page.values, ...texts.flatMap((text) => listIds(text, 'value'))]),
    };
  });
}

const TAG = /<([A-Z]\w*)\b([^<>]*)>/g;
const ATTRIBUTE = /\b(\w+)=(?:"([^"]*)"|\{([^{}]*)\})/g;

function listNamed(text: string, tags: Tags): CitedIds {
  const named = [...text.matchAll(TAG)].flatMap(([, name = '', attributes = '']) => {
    const values = [...attributes.matchAll(ATTRIBUTE)].map(([, key, quoted, code]) => [key, quoted ?? code]);
    return tags.get(name)?.names?.(Object.fromEntries(values)) ?? [];
  });
  return {
    references: unique(named.flatMap(({ references = [] }) => references)),
    values: unique(named.flatMap(({ values = [] }) => values)),
    parts: unique(named.flatMap(({ parts = [] }) => parts)),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
