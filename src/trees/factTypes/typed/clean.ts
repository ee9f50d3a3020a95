/** Longest text that may be a number or a date, in characters: what is longer is not read. */
const LONGEST = 80;

/**
 * A typed text made plain: lower case, no accents, one kind of space, dash and apostrophe, no invisible characters, no
 * punctuation at its end.
 *
 * @returns an empty text for one too long to be a number or a date
 */
export function simplify(text: string): string {
  if (text.length > LONGEST) return '';
  return text
    .replace(/ᵉʳ/g, 'er')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^ |[ .,;:!?-]+$/g, '');
}

/** What says that a figure or a day is only about right. */
export const ABOUT =
  /(?:^| )(?:vers|environ|autour|approximativement|a peu pres|je crois|je pense)(?= |$)|[~≈±]/g;
