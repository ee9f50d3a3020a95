/** What authors are told of the phrases of `said:`. */
import { type IssueText, listWords, quote } from '../words';

export const SAID_MESSAGES = {
  'no-words': ({ phrase }: { phrase: string }): IssueText => ({
    message: `La phrase ${quote(phrase)} n’a aucun mot qui compte\u00a0: elle se trouverait partout.`,
    remedy: 'Ajoutez-lui un nom ou un verbe qui ne se dit que de cela, ou retirez-la.',
  }),
  'no-place': ({ phrase, fact }: { phrase: string; fact: string }): IssueText => ({
    message: `La phrase ${quote(phrase)} ne dit pas où lire la réponse de ${quote(fact)}, qui se tape.`,
    remedy: 'Mettez la place entre accolades\u00a0: `{somme}`, `{date}`, `{durée}` ou `{nombre}`.',
  }),
  'said-on-choice': ({ fact }: { fact: string }): IssueText => ({
    message: `${quote(fact)} a des réponses proposées\u00a0: une phrase écrite sous le fait n’en dit aucune.`,
    remedy: 'Écrivez `said:` sous la réponse que la phrase dit.',
  }),
  'unknown-place': ({
    phrase,
    place,
    known,
  }: {
    phrase: string;
    place: string;
    known: readonly string[];
  }): IssueText => ({
    message: `La phrase ${quote(phrase)} nomme la place ${quote(place)}, qui ne se lit pas ici.`,
    remedy: `Écrivez l’une de celles-ci\u00a0: ${listWords(known)}.`,
  }),
  'two-options': (found: {
    fact: string;
    phrase: string;
    other: string;
    options: readonly string[];
  }): IssueText => ({
    message: `La phrase ${quote(found.phrase)} se lit comme ${quote(found.other)}\u00a0: elle mènerait à deux réponses de ${quote(found.fact)}, ${listWords(found.options)}.`,
    remedy: 'Gardez-la sous la réponse qu’elle dit vraiment, ou ajoutez le mot qui les distingue.',
  }),
  'two-trees': ({ phrase, trees }: { phrase: string; trees: readonly string[] }): IssueText => ({
    message: `La phrase ${quote(phrase)} mène à plusieurs arbres\u00a0: ${listWords(trees)}.`,
    remedy: 'Gardez-la dans l’arbre qu’elle dit vraiment, ou ajoutez le mot qui les distingue.',
  }),
};
