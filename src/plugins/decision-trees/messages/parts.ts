/** What authors of `docs/parties/` are told. */
import { didYouMean, type IssueText, joinWords, quote } from '../../../trees/messages/words';

interface UnknownName {
  name: string;
  known: Iterable<string>;
}

export const PART_MESSAGES = {
  'unknown-kind': ({ kind, kinds }: { kind: string; kinds: readonly string[] }): IssueText => ({
    message: `${quote(kind)} n’est pas un fichier de \`docs/parties/\` que le site sache lire.`,
    remedy: didYouMean(kind, kinds, `Les fichiers se nomment ${joinWords(kinds, 'ou')}.`),
  }),
  'unknown-guide': ({ name, known }: UnknownName): IssueText => ({
    message: `Le guide ${quote(name)} est nommé ici, et n’existe pas.`,
    remedy: didYouMean(name, known, 'Écrivez-le dans `docs/`, à ce chemin.'),
  }),
  'unknown-law-value': ({ name, known }: UnknownName): IssueText => ({
    message: `La valeur de droit ${quote(name)} est nommée ici, et rien ne la définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-la dans `law/values/`.'),
  }),
  'unknown-law-reference': ({ name, known }: UnknownName): IssueText => ({
    message: `La référence de droit ${quote(name)} est nommée ici, et rien ne la définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-la dans `law/references/`.'),
  }),
  'number-in-text': ({ found }: { found: string }): IssueText => ({
    message: `Un texte écrit ${quote(found)} en chiffres.`,
    remedy:
      'Nommez-le\u00a0: `{@valeur}`, `{§reference}`, ou `{=8 jours}` pour un chiffre qui relève de l’usage.',
  }),
};
