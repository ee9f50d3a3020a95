/**
 * What of a help is seen with its question or its answer, and what waits to be unfolded.
 *
 * The first sentence is seen where it is short enough; the mark is a comment of HTML, which other readers of the text
 * need not know of.
 */

/** Stands between the two parts in the HTML of a help; at its beginning where nothing is seen at once. */
export const MORE = '<!--more-->';

/** Most words seen at once. */
const MOST_WORDS = 12;

/** The end of a sentence: before a capital, a quotation, a figure or a mark, or at the end of a paragraph. */
const END = /[.!?…](?=\s+[\p{Lu}«\d*[{]|\s*\n\s*\n|\s*$)/gu;
/** Full stops that end no sentence: « M. », « art. », « L. 218-2 ». */
const ABBREVIATION = /(^|[\s(’])(\p{Lu}|MM?|art|al|cf|p|ex|etc)\.$/u;
/**
 * Parts the Markdown of a help.
 *
 * @returns what is seen at once and the rest, either of which may be empty
 */
export function splitHelp(help: string): [short: string, more: string] {
  const text = help.trim();
  // A line broken inside a paragraph is a space.
  const flat = text.replace(/\n(?!\s*\n|\s*[-*\d])/g, ' ');
  const ends = [...flat.matchAll(END)].map(({ index }) => index + 1);
  const end = ends.find((one) => !ABBREVIATION.test(flat.slice(0, one))) ?? flat.length;
  const first = flat.slice(0, end);
  const isSeen = !first.includes('\n') && !isTorn(first) && countWords(first) <= MOST_WORDS;
  return isSeen ? [first, flat.slice(end).trim()] : ['', text];
}

/** True where a cut would part the two ends of a mark: a link, a marker, bold. */
function isTorn(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/[[{]/g) !== count(/[\]}]/g) || count(/\*\*/g) % 2 === 1;
}

/** Words as a reader counts them: a law value, « {@…} », counts as two, a citation as three. */
export function countWords(text: string): number {
  const words = text.replace(/\{@[^}]*\}/g, 'x x').replace(/\{[^}]*\}/g, 'x x x');
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Parts the HTML of a help again. */
export function parseHelp(html: string | undefined): [short: string, more: string] {
  const [short = '', more = ''] = (html ?? '').split(MORE);
  return [short, more];
}
