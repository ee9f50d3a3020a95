/** What every answer is, and is not. */
export const DISCLAIMER =
  'Ce site donne une information générale. Ce n’est pas un conseil juridique sur votre situation, et aucun résultat n’est garanti.';
