/** Words that lose their « e » before a vowel, with what may stand before them and the space after. */
export const ELIDED = "(?:^|[\\s(’'«>])(?:[dn]|qu|jusqu|lorsqu|puisqu)e[ \\u00a0\\n]";
const ENDING = new RegExp(`${ELIDED}$`, 'i');
/** « onze » and « oui » begin with a vowel, and nothing is elided before them. */
const VOWEL = /^(?!onz|oui\b)[aâàæeéèêëiîïoôœuûùü]/i;

/**
 * Joins a value to the text before it as French does: « de » and « un an » give « d’un an ».
 *
 * @param before - what stands before the value
 * @param value - as it is printed
 */
export function elide(before: string, value: string): string {
  return elideEnd(before, value) + value;
}

/** The text before a value, without the value. */
export function elideEnd(before: string, value: string): string {
  return VOWEL.test(value) && ENDING.test(before) ? `${before.slice(0, -2)}’` : before;
}
