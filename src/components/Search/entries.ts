/** A list found — the glossary, the texts cited — opens at the entry that the reader looks for. */
import type { PageKindId } from '../../site/messages/pageKinds';
import { fold } from './terms';

/** A part of a page, from one heading to the next, as the index tells it. */
export interface Section {
  title: string;
  /** with the base URL, and an anchor unless it is the beginning of the page */
  url: string;
  excerpt: string;
  locations: readonly number[];
}

/** Kinds of page that are lists: a reader wants the entry, not its top. */
const LISTS: ReadonlySet<PageKindId> = new Set(['glossary', 'law']);

/**
 * Picks the entry of a list that a query is about: the one whose title says most of its words, then most often says them.
 *
 * @returns null for a page that is no list, or when only its beginning was found
 */
export function pickEntry(
  kind: PageKindId,
  sections: readonly Section[],
  terms: readonly string[],
): Section | null {
  if (!LISTS.has(kind)) return null;
  const stems = terms.map(toStem);
  const ranked = sections
    .filter(({ url }) => url.includes('#'))
    .map((section) => {
      const words = fold(section.title)
        .split(/[^\p{L}\p{N}-]+/u)
        .map(toStem);
      const named = stems.filter((stem) => words.includes(stem)).length;
      return { section, named, spare: words.length, often: section.locations.length };
    })
    .sort((a, b) => b.named - a.named || (a.named > 0 ? a.spare - b.spare : 0) || b.often - a.often);
  return ranked[0]?.section ?? null;
}

/** A word without accents, capitals and the plural: enough to compare titles by. */
function toStem(word: string): string {
  return fold(word).replace(/(?<=\p{L}{2})[sx]$/u, '');
}
