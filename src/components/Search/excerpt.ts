/** A piece of an excerpt, marked where it is a word that was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/**
 * Splits an excerpt of the index into plain pieces, so that no HTML of the index is ever put on the page.
 *
 * @param html - escaped text in which `<mark>` is the only tag
 */
export function splitExcerpt(html: string): ExcerptPart[] {
  return html
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((part, position) => ({ text: decode(part), marked: position % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
