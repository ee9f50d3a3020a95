/** The first sentence of a text: what is left of it where there is room for no more. Pure. */

/** A stop after a word of four letters at least, or a figure or a bracket: « art. L. 441-10 » ends nothing. */
const END = /(?:[\p{L}\d]{4}|[\d)»%€])\s?[.!?…](?=\s+[\p{Lu}«])/u;

/**
 * Takes the first sentence of a text of the content.
 *
 * @param html - rendered from Markdown: paragraphs, links and emphasis
 * @returns without any tag, entities kept; the whole first paragraph where it is one sentence
 */
export function takeFirstSentence(html: string): string {
  const [first = ''] = html.split(/<\/(?:p|li|h\d)>/);
  const text = first.replace(/<[^>]*>/g, '').trim();
  const end = END.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
