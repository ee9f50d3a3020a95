/** What the operator of the site is told of `site.config.ts`. */
import { countWords } from '../../../trees/messages/words';

/** Why a value is refused, as the end of a sentence. */
export const OPERATOR_FORM_WORDS = {
  empty: 'ne doit pas être vide\u00a0; retirez plutôt la ligne',
  address: 'doit être une adresse complète, en http ou https',
  phone: 'doit être un numéro de téléphone, comme "01 23 45 67 89"',
  email: 'doit être une adresse électronique',
  day: 'doit être une date, comme 2026-11-24',
  key: 'doit être une clé publique créée par age-keygen, "age1…"',
  siren: 'doit compter neuf chiffres',
};

export const OPERATOR_MESSAGES = {
  unusable: (faults: readonly { path: string; reason: string }[]): string =>
    [
      'site.config.ts, ou une variable d’environnement qui le remplace, ne peut pas être employé\u00a0:',
      ...faults.map(({ path, reason }) => `  ${path || '(fichier)'}\u00a0: ${reason}`),
    ].join('\n'),
  missing: (count: number): string =>
    `site.config.ts laisse ${countWords(count, 'mention')} à remplir. La page indiquée le dit aux lecteurs\u00a0:`,
};
