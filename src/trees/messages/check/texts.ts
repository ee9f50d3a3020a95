/** What authors are told of figures, articles and markers in Markdown texts. */
import { didYouMean, type IssueText, quote } from '../words';

interface UnknownName {
  name: string;
  known: Iterable<string>;
}

export const TEXT_MESSAGES = {
  'unknown-law-value': ({ name, known }: UnknownName): IssueText => ({
    message: `Un texte nomme la valeur de droit ${quote(name)}, que rien ne définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-la dans `law/values/`.'),
  }),
  'unknown-law-reference': ({ name, known }: UnknownName): IssueText => ({
    message: `Un texte nomme la référence de droit ${quote(name)}, que rien ne définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-la dans `law/references/`.'),
  }),
  'unknown-fact': ({ name, known }: UnknownName): IssueText => ({
    message: `Un texte nomme le fait ${quote(name)}, que rien ne définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-le à facts.yaml.'),
  }),
  quantity: ({ found }: { found: string }): IssueText => ({
    message: `Un texte écrit ${quote(found)} en chiffres.`,
    remedy:
      'Nommez la valeur de droit, `{@valeur}`\u00a0; ou marquez un chiffre qui relève de l’usage et non du droit\u00a0: `{=8 jours}`.',
  }),
  article: ({ found }: { found: string }): IssueText => ({
    message: `Un texte cite ${quote(found)} par son numéro.`,
    remedy: 'Nommez la référence de droit, `{§reference}`\u00a0: elle imprime la citation, avec son lien.',
  }),
};
