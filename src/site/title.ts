/** The title of a page as tabs and engines show it: whole in the width they give. */

/** Most characters that engines show of a title, a count. */
export const LONGEST_TITLE = 69;

/** Cuts a title at a word, with an ellipsis, where it is longer than what is shown. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–]+$/u, '')}…`;
}

/**
 * Puts the parts of a title together, the most telling first.
 *
 * @param parts - the first stays, cut if it must be; each other one joins where all still fit
 * @returns at most `LONGEST_TITLE` characters
 */
export function fitTitle(first: string, ...parts: readonly { before: string; text: string }[]): string {
  return parts.reduce((title, { before, text }) => {
    const longer = `${title}${before}${text}`;
    return longer.length <= LONGEST_TITLE ? longer : title;
  }, shorten(first));
}
