/** What authors are told of loops. */
import type { IssueText } from '../words';

export const CYCLE_MESSAGES = {
  cycle: ({ loop }: { loop: string }): IssueText => ({
    message: `Des questions ramènent à elles-mêmes\u00a0: ${loop}.`,
    remedy:
      'Menez à une question suivante ou à une issue. Le lecteur change une réponse donnée par «\u00a0Modifier\u00a0», non par une branche.',
  }),
  'cycle-over-trees': ({ loop }: { loop: string }): IssueText => ({
    message: `Des arbres se renvoient l’un à l’autre\u00a0: ${loop}.`,
    remedy:
      'Terminez l’un d’eux par une issue\u00a0; on revient à un arbre précédent par un lien dans un texte.',
  }),
};
