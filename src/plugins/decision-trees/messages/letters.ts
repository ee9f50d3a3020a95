/** What authors of letters (`docs/modeles/*.letter.yaml`) are told. */

import { didYouMean, type IssueText, quote } from '../../../trees/messages/words';
import type { FactType } from '../../../trees/model';

interface UnknownName {
  name: string;
  known: Iterable<string>;
}

export const LETTER_MESSAGES = {
  'no-page': ({ letter }: { letter: string }): IssueText => ({
    message: `La lettre ${quote(letter)} n’a pas de page qui la présente.`,
    remedy: `Écrivez docs/modeles/${letter}.mdx, avec <Lettre id="${letter}" />.`,
  }),
  'unused-field': ({ field }: { field: string }): IssueText => ({
    message: `Le champ ${quote(field)} est demandé, et ne figure nulle part dans la lettre.`,
    remedy: 'Nommez-le dans le texte, `{#champ}`, ou retirez-le.',
  }),
  'unused-shared-field': ({ field }: { field: string }): IssueText => ({
    message: `Aucune lettre n’emploie le champ commun ${quote(field)}.`,
    remedy: 'Nommez-le dans une lettre, `{#champ}`, ou retirez-le.',
  }),
  'input-not-shared': ({ field }: { field: string }): IssueText => ({
    message: `Un calcul lit le champ ${quote(field)}, qui n’est pas commun aux lettres.`,
    remedy: 'Ajoutez-le ici, sous `fields`.',
  }),
  'field-from-unknown-fact': (found: {
    field: string;
    fact: string;
    known: Iterable<string>;
  }): IssueText => ({
    message: `Le champ ${quote(found.field)} est donné par le fait ${quote(found.fact)}, que rien ne définit.`,
    remedy: didYouMean(found.fact, found.known, 'Ajoutez-le à facts.yaml.'),
  }),
  'other-type': (found: { field: string; type: string; fact: string; given: FactType }): IssueText => ({
    message: `Le champ ${quote(found.field)} est de type \`${found.type}\`, et le fait ${quote(found.fact)} de type \`${found.given}\`.`,
    remedy: 'Donnez le même type aux deux.',
  }),
  'bad-suggestion': ({ found }: { found: string }): IssueText => ({
    message: `${quote(found)} n’est pas une date que l’on puisse proposer.`,
    remedy: 'Écrivez par exemple `today + 8 days`, pour un champ de type `date`.',
  }),
  'no-date': ({ field }: { field: string }): IssueText => ({
    message: `${quote(field)} n’est pas un champ de type \`date\`\u00a0: rien ne peut le placer avant ou après un jour.`,
    remedy: 'Réservez `when` et `from` aux dates, et nommez dans `from` une date de cette lettre.',
  }),
  'without-unknown': ({ name, known }: UnknownName): IssueText => ({
    message: `Un passage vaut sans ${quote(name)}, qui n’est pas un champ facultatif.`,
    remedy: didYouMean(name, known, 'Ajoutez-le sous `fields`, avec `optional: true`.'),
  }),
  'unknown-field': ({ name, known }: UnknownName): IssueText => ({
    message: `Un texte nomme le champ ${quote(name)}, que rien ne définit.`,
    remedy: didYouMean(name, known, 'Ajoutez-le sous `fields`.'),
  }),
  'unknown-computed': ({ name, known }: UnknownName): IssueText => ({
    message: `Un texte nomme le calcul ${quote(name)}, qui n’existe pas.`,
    remedy: didYouMean(
      name,
      known,
      'Demandez ce calcul à un programmeur\u00a0: ils sont dans src/case/letters/.',
    ),
  }),
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
  'number-in-text': ({ found }: { found: string }): IssueText => ({
    message: `Un texte écrit ${quote(found)} en chiffres.`,
    remedy:
      'Nommez-le\u00a0: `{@valeur}`, `{§reference}`, `{!calcul}`, ou `{=8 jours}` pour un chiffre qui relève de l’usage.',
  }),
};
