/** What stops a build of the trees, and what translations are told. */
import { countWords, didYouMean, type IssueText, quote } from '../../../trees/messages/words';

export const BUILD_MESSAGES = {
  errors: ({ count, issues }: { count: number; issues: string }): string =>
    `${countWords(count, 'erreur')} dans les arbres ou dans le droit\u00a0:\n\n${issues}\n`,
};

export const TRANSLATION_MESSAGES = {
  'not-read': (): IssueText => ({
    message: 'Cette traduction n’est pas du YAML lisible\u00a0: elle n’a pas été lue.',
    remedy: 'Vérifiez le retrait des lignes et les guillemets.',
  }),
  'no-original': ({ path, known }: { path: readonly string[]; known: readonly string[] }): IssueText => ({
    message: `Le fichier français n’a pas de texte à ${quote(path.join(' › '))}.`,
    remedy: didYouMean(
      path.at(-1) ?? '',
      known,
      'Retirez-le\u00a0: une traduction ne fait que redire des textes qui existent.',
    ),
  }),
};
