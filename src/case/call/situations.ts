/** What a call may be about: what customers say as it begins, and every tree. Found by words, as they are typed. Pure. */
import { fold } from '../../trees/said/words';

/** What customers say as a call begins, and the trees, as the page of calls needs them. */
export interface CallBook {
  openings: readonly CallOpening[];
  trees: readonly CallTree[];
}

export interface CallOpening {
  id: string;
  says: string;
  tree: string;
  /** the answers that it gives, by fact */
  given: Readonly<Record<string, string>>;
}

export interface CallTree {
  id: string;
  title: string;
  /** how people say it */
  said: readonly string[];
}

export const NO_CALLS: CallBook = { openings: [], trees: [] };

/** A call to begin with. */
export interface Situation {
  /** unique among all */
  id: string;
  /** what the customer says, or the title of a tree */
  label: string;
  isSpoken: boolean;
  tree: string;
  given: Readonly<Record<string, string>>;
}

/** Situations with a key of their own, a count: there are nine digits but nought. */
export const MOST_KEYS = 9;

/** The situations that have a key. */
export function listFirst({ openings }: CallBook): Situation[] {
  return openings.slice(0, MOST_KEYS).map(describeOpening);
}

function describeOpening({ id, says, tree, given }: CallOpening): Situation {
  return { id: `dit-${id}`, label: says, isSpoken: true, tree, given };
}

/**
 * Finds situations by the beginnings of their words; those whose own words begin so come first, then those that people say
 * otherwise. Without words, all of them.
 *
 * @param most - at most so many
 */
export function findSituations({ openings, trees }: CallBook, query: string, most: number): Situation[] {
  const wanted = cut(query);
  const told = new Map(trees.map((tree) => [tree.id, tree]));
  const all = [
    ...openings.map((opening) => {
      const { title = '', said = [] } = told.get(opening.tree) ?? {};
      return {
        situation: describeOpening(opening),
        own: cut(opening.says),
        other: cut([title, ...said].join(' ')),
      };
    }),
    ...trees.map(({ id, title, said }) => ({
      situation: { id: `arbre-${id}`, label: title, isSpoken: false, tree: id, given: {} },
      own: cut(title),
      other: cut(said.join(' ')),
    })),
  ];
  const scored = all.flatMap(({ situation, own, other }) => {
    const score = wanted.reduce(
      (sum, word) => sum + (begins(own, word) ? 2 : begins(other, word) ? 1 : Number.NEGATIVE_INFINITY),
      0,
    );
    return score >= 0 ? [{ situation, score }] : [];
  });
  // The sort is stable: the order of the files decides between equals.
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ situation }) => situation);
}

const begins = (words: readonly string[], start: string): boolean =>
  words.some((word) => word.startsWith(start));

/** Short words that tell nothing, folded. */
const EMPTY = new Set([
  'a',
  'au',
  'c',
  'd',
  'de',
  'des',
  'du',
  'en',
  'est',
  'et',
  'il',
  'j',
  'je',
  'l',
  'la',
  'le',
  'les',
  'n',
  'ou',
  'pas',
  'que',
  's',
  'se',
  'un',
  'une',
]);

function cut(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !EMPTY.has(word));
}
