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
