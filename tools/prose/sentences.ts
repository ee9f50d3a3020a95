/** Sentences, words and syllables of French, as readability formulas count them. */

const ABBREVIATION = /(?:\b(?:art|al|cass|civ|com|av|ex|etc|env|min|max|tél|St|Ste|M|MM|p|n)|\b[A-Z])\.$/u;

/**
 * Splits a paragraph into sentences: at `.`, `?`, `!`, `…` before a capital, and at the end.
 *
 * @param text - plain words, see `readPlain`
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!…]+[\s\u00a0\u202f»”)]*(?=\s[«“(\u00a0]*[\p{Lu}\d]|$)/gu)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end).trim();
    if (ABBREVIATION.test(sentence)) continue;
    if (sentence) sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** Lists the words; an elided article counts with its word, as in print. */
export function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Counts the syllables of a word: groups of vowels, the mute final e left out. */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  const bare = word
    .toLowerCase()
    .replace(/[’'-]/g, '')
    .replace(/(?<=[^aeiouyàâéèêëîïôûùüœ])(?:es?|ent)$/u, '');
  return Math.max(1, bare.match(/é(?=[aeoéèêu])|[aeiouyàâéèêëîïôûùüœæ]+/gu)?.length ?? 1);
}
