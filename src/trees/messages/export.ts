/** The words of exported trees, beside those of the trees themselves. */

export const EXPORT_WORDS = {
  /** the branch that is taken when no earlier one is */
  otherwise: 'sinon',
  /** the only branch of a question */
  answered: 'réponse donnée',
  ranked: ({ rank, words }: { rank: number; words: string }) => `${rank}\u00a0· ${words}`,
  'machine-head': ({ tree, today }: { tree: string; today: string }) => [
    `L’arbre ${tree} au ${today}, en machine XState\u00a0: à ouvrir dans Stately (stately.ai/editor).`,
    'Écrit par la commande «\u00a0tree export\u00a0»\u00a0: pour changer l’arbre, corrigez decision-trees/, puis exportez de nouveau.',
  ],
  'machine-branch':
    'Une branche\u00a0: sa question, son rang, et sa condition, s’il y en a une. Une question dont `meta.only` est faux est passée sans réponse.',
  'machine-guard':
    'Tient lieu de chaque condition, que le site seul sait juger\u00a0; donnez les vôtres par machine.provide({ guards }).',
};
