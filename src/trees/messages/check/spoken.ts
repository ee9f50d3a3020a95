/** What authors are told of the words of a call. */
import { countWords, type IssueText, joinWords, quote } from '../words';

export const SPOKEN_MESSAGES = {
  'words-too-long': ({ key, count, most }: { key: string; count: number; most: number }): IssueText => ({
    message: `Ce \`${key}:\` a ${count}\u00a0mots\u00a0: on n’en dit pas plus de ${most} d’une haleine.`,
    remedy: 'Gardez une seule idée\u00a0; le reste est dans les étapes, que l’écran montre à côté.',
  }),
  'words-marker': ({ key, marker }: { key: string; marker: string }): IssueText => ({
    message: `Ce \`${key}:\` écrit ${quote(marker)}\u00a0: au téléphone, on ne dit ni citation ni réponse du dossier.`,
    remedy: 'Dites-le avec des mots. Seuls {@valeur} et {=chiffre d’usage} sont admis.',
  }),
  'words-out-of-order': ({ isLast }: { isLast: boolean }): IssueText => ({
    message: isLast
      ? 'Le dernier texte de ce `say:` a un `if:`\u00a0: quand aucun n’est vrai, il ne resterait rien à dire.'
      : 'Ce texte n’a pas de `if:`\u00a0: il est toujours dit, et ceux qui le suivent jamais.',
    remedy: isLast
      ? 'Ajoutez un dernier texte sans `if:`.'
      : 'Mettez-le en dernier, ou donnez-lui une condition.',
  }),
  'words-never': ({ key, unknown }: { key: string; unknown?: string | undefined }): IssueText => ({
    message:
      unknown === undefined
        ? `La condition de ce \`${key}:\` n’est jamais vraie là où on le dirait.`
        : `Ce \`${key}:\` dépend de ${quote(unknown)}, que rien n’a demandé quand on le dirait.`,
    remedy: 'Corrigez la condition, ou retirez ce texte.',
  }),
  'outcome-without-words': ({ outcome }: { outcome: string }): IssueText => ({
    message: `Un appel peut mener à l’issue ${quote(outcome)}, qui n’a pas de \`say:\`.`,
    remedy: 'Écrivez ce qu’on dit alors au client, en vingt-cinq mots au plus.',
  }),
  'question-without-words': ({ fact, trees }: { fact: string; trees: readonly string[] }): IssueText => ({
    message: `Un appel peut poser la question ${quote(fact)}, qui n’a pas de \`say:\` (${countWords(trees.length, 'arbre')}\u00a0: ${joinWords(trees)}).`,
    remedy: 'Écrivez comment on la pose à voix haute, ou `ours: true` si le client n’en sait rien.',
  }),
};
