/** What authors of `law/derived/` are told. */
import { type IssueText, listWords, quote } from '../words';

const NBSP = '\u00a0';

export const DERIVED_MESSAGES = {
  'unknown-computation': ({ compute }: { compute: string }): IssueText => ({
    message: `Aucun calcul du programme ne s’appelle ${quote(compute)}.`,
    remedy: 'Corrigez le nom, ou demandez à un programmeur d’ajouter ce calcul à src/law/derived/functions/.',
  }),
  'unused-computation': ({ computes }: { computes: readonly string[] }): IssueText => ({
    message: `Aucun fichier de law/derived/ ne nomme le calcul ${listWords(computes)}, que le programme connaît pourtant.`,
    remedy: 'Écrivez ce fichier avec ce compute, ou demandez à un programmeur de retirer le calcul.',
  }),
  'option-never-given': ({ option, compute }: { option: string; compute: string }): IssueText => ({
    message: `Le calcul ${quote(compute)} ne donne jamais la réponse ${quote(option)}.`,
    remedy: 'Corrigez le nom de la réponse, ou retirez-la.',
  }),
  'option-missing': ({ options, compute }: { options: readonly string[]; compute: string }): IssueText => ({
    message: `Le calcul ${quote(compute)} donne aussi ${listWords(options)}, que ce fichier ne décrit pas.`,
    remedy: 'Ajoutez cette réponse, avec label, when et witness.',
  }),
  'other-inputs': ({
    field,
    wanted,
  }: {
    field: 'inputs' | 'values';
    wanted: readonly string[];
  }): IssueText => ({
    message: `Le calcul lit autre chose que ce que dit le champ ${field}.`,
    remedy:
      wanted.length === 0
        ? `Retirez le champ ${field}.`
        : `Sous ${field}, nommez exactement${NBSP}: ${wanted.join(', ')}.`,
  }),
  'unknown-fact': ({ fact }: { fact: string }): IssueText => ({
    message: `Cette règle lit le fait ${quote(fact)}, que facts.yaml ne définit pas.`,
    remedy: 'Corrigez le nom, ou ajoutez ce fait à facts.yaml.',
  }),
  'unknown-law-value': ({ value }: { value: string }): IssueText => ({
    message: `Cette règle nomme la valeur ${quote(value)}, que law/values/ ne définit pas.`,
    remedy: 'Corrigez le nom, ou ajoutez cette valeur sous law/values/.',
  }),
  'unknown-law-reference': ({ reference }: { reference: string }): IssueText => ({
    message: `Cette règle nomme le texte ${quote(reference)}, que law/references/ ne définit pas.`,
    remedy: 'Corrigez le nom, ou ajoutez ce texte sous law/references/.',
  }),
  'bad-witness-value': ({ fact, found }: { fact: string; found: string }): IssueText => ({
    message: `Dans ce cas témoin, le fait ${quote(fact)} ne peut pas valoir ${quote(found)}.`,
    remedy:
      'Écrivez une réponse que ce fait accepte, ou un montant tel que "@avocat-obligatoire + 1", ou un jour tel que "today - 3 years".',
  }),
  'witness-fact-unread': ({ fact }: { fact: string }): IssueText => ({
    message: `Ce cas témoin donne le fait ${quote(fact)}, qui n’y compte pas.`,
    remedy: 'Retirez-le, ou corrigez le when de ce fait sous inputs.',
  }),
  'witness-fact-missing': ({ facts }: { facts: readonly string[] }): IssueText => ({
    message: `Ce cas témoin ne donne pas ${listWords(facts)}, qui y compte.`,
    remedy: 'Ajoutez ce fait avec sa valeur.',
  }),
  'witness-other-option': ({ option, given }: { option: string; given: string }): IssueText => ({
    message: `Ce cas témoin devrait donner ${quote(option)}, or le calcul donne ${quote(given)}.`,
    remedy: 'Corrigez le cas témoin. S’il est juste, la règle du programme est à corriger.',
  }),
  'witness-fails': ({ option, reason }: { option: string; reason: string }): IssueText => ({
    message: `Le cas témoin de ${quote(option)} ne peut pas être calculé${NBSP}: ${reason}.`,
    remedy: 'Donnez chaque fait qui compte, et nommez sous values chaque valeur que le calcul lit.',
  }),
} as const;
