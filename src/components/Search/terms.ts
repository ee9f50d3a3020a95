/** Words too common to tell pages apart: a reader types whole sentences, the index wants what matters. */
const COMMON = new Set(
  `a ai as au aux avec c ca ce cela ces cet cette comment d dans de depuis des dois doit donc du elle elles en est
  et eu faire fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou
  par pas peut peux plus pour qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont suis sur t
  te tout tous toute un une va veut veux vos votre vous y`.split(/\s+/),
);

/** Without accents, ligatures and capitals. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/**
 * Splits what the reader typed into the words to look for.
 *
 * @returns words in order, common ones left out unless there are no others; empty when nothing was typed
 */
export function listTerms(query: string): string[] {
  const words = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON.has(fold(word)));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Fewest letters that two words must begin with alike, unless one begins the other; a count. */
const LEAST_ALIKE = 4;
/** Least part of the longer word that both must begin with, from 0 to 1. */
const LEAST_PART = 0.6;

function countAlike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** Whether a word found is one that was looked for: typed so far, in the plural, or of the same family. */
function resembles(word: string, term: string): boolean {
  if (word.startsWith(term)) return true;
  const alike = countAlike(word, term);
  return alike >= LEAST_ALIKE && alike >= LEAST_PART * Math.max(word.length, term.length);
}

/** Splits a text into its words, folded. */
function listWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a text says one of the words looked for. The index, where it lacks a word, gives what begins like it. */
export function saysOne(text: string, terms: readonly string[]): boolean {
  const words = listWords(text);
  return terms.some((term) => words.some((word) => resembles(word, fold(term))));
}

/** Whether a text says every word looked for. */
export function saysAll(text: string, terms: readonly string[]): boolean {
  const words = listWords(text);
  return terms.every((term) => words.some((word) => resembles(word, fold(term))));
}
