/** Words that lose their « e » before a vowel, at the end of a text. */
const ELIDED = /(^|[\s(’'«])([dn]|qu|jusqu|lorsqu|puisqu)e[ \u00a0]$/i;
/** « onze » and « oui » begin with a vowel, and nothing is elided before them. */
const VOWEL = /^(?!onz|oui\b)[aâàæeéèêëiîïoôœuûùü]/i;

/**
 * Joins a value to the text before it as French does: « de » and « un an » give « d’un an ».
 *
 * @param before - what stands before the value
 * @param value - as it is printed
 */
export function elide(before: string, value: string): string {
  return (VOWEL.test(value) ? before.replace(ELIDED, '$1$2’') : before) + value;
}
