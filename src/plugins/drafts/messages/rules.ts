/** What authors of `law/drafts/` are told. */
import { didYouMean, type IssueText, quote } from '../../../trees/messages/words';

interface UnknownName {
  name: string;
  known: Iterable<string>;
}

export const DRAFT_MESSAGES = {
  'rule-twice': ({ id, file }: { id: string; file: string }): IssueText => ({
    message: `La règle ${quote(id)} est déjà dans \`${file}\`.`,
    remedy: 'Donnez-lui un autre nom, ou joignez les deux.',
  }),
  'finds-or-sign': (id: string): IssueText => ({
    message: `La règle ${quote(id)} ne dit pas, ou dit deux fois, ce qu’elle cherche.`,
    remedy: 'Écrivez `finds:` ou `sign:`, l’un des deux. `forgets:` va avec `finds:`.',
  }),
  'pattern-syntax': (piece: string): IssueText => ({
    message: `Une tournure ne se lit pas, à ${quote(piece)}.`,
    remedy: 'Fermez chaque parenthèse et chaque crochet\u00a0; une tournure nomme au moins un mot.',
  }),
  'unknown-class': ({ name, known }: UnknownName): IssueText => ({
    message: `Une tournure nomme ${quote(`{${name}}`)}, que rien ne définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-le dans `law/drafts/mots.yaml`.'),
  }),
  'unknown-law-value': ({ name, known }: UnknownName): IssueText => ({
    message: `La valeur de droit ${quote(name)} est nommée ici, et rien ne la définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-la dans `law/values/`.'),
  }),
  'unknown-law-reference': ({ name, known }: UnknownName): IssueText => ({
    message: `La référence de droit ${quote(name)} est nommée ici, et rien ne la définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-la dans `law/references/`.'),
  }),
  'number-in-text': (found: string): IssueText => ({
    message: `Un texte écrit ${quote(found)} en chiffres.`,
    remedy:
      'Nommez-le\u00a0: `{@valeur}`, `{§reference}`, ou `{=8 jours}` pour un chiffre qui relève de l’usage.',
  }),
  'not-marked': (text: string): IssueText => ({
    message: `La règle ne signale pas son propre exemple\u00a0: ${quote(text)}.`,
    remedy: 'Ajoutez la tournure à `finds:`, ou corrigez l’exemple.',
  }),
  'wrongly-marked': ({ text, words }: { text: string; words: string }): IssueText => ({
    message: `La règle signale ${quote(words)} dans un exemple qu’elle doit laisser passer\u00a0: ${quote(text)}.`,
    remedy: 'Resserrez la tournure, ou ajoutez ce qui l’excuse à `unless:`.',
  }),
} as const;
