/** Small words that the messages share: quotes, lists, counts and « did you mean », in French. */
import { suggest } from '../suggest';

/** What an author is told of an issue: what is wrong, then how to mend it, in whole sentences. */
export interface IssueText {
  message: string;
  remedy: string;
}

/** `« montant »`, with the non-breaking spaces that French wants. */
export function quote(word: string): string {
  return `«\u00a0${word}\u00a0»`;
}

/** `« a », « b » et « c »`. */
export function listWords(words: readonly string[]): string {
  return joinWords(words.map(quote));
}

/** `a, b et c`; another last word, such as `ou`, may be given. */
export function joinWords(words: readonly string[], last = 'et'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `1 erreur`, `3 erreurs`: French counts nought as one. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count < 2 ? one : many}`;
}

/**
 * Begins a remedy with the nearest name, when there is one.
 *
 * @param otherwise - a whole sentence: what to do when another name was meant
 */
export function didYouMean(written: string, known: Iterable<string>, otherwise: string): string {
  const nearest = suggest(written, known);
  return nearest === undefined
    ? otherwise
    : `Vouliez-vous dire ${quote(nearest)}\u00a0? Sinon, ${lowerFirst(otherwise)}`;
}

/** The same text with a small letter first. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
