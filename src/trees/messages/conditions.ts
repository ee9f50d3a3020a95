/** What authors are told of a condition that cannot be read, by code: what is wrong, then how to mend it. */
import { didYouMean, type IssueText, quote } from './words';

export const CONDITION_MESSAGES = {
  /** nothing there is a condition */
  'not-a-condition': (): IssueText => ({
    message: 'Une condition est une suite de faits avec leur réponse, ou bien `and:`, `or:` ou `not:`.',
    remedy: 'Écrivez par exemple `if: { type-de-client: professionnel }`.',
  }),
  empty: (): IssueText => ({
    message: 'Une condition vide est toujours vraie.',
    remedy: 'Supprimez ce `if:`, ou écrivez-y une condition.',
  }),
  'no-list': ({ key }: { key: string }): IssueText => ({
    message: `${quote(key)} attend une liste de conditions, et n’en trouve pas.`,
    remedy: `Écrivez \`${key}:\`, puis une condition par ligne, chacune après un tiret.`,
  }),
  'unknown-fact': ({ fact, facts }: { fact: string; facts: readonly string[] }): IssueText => ({
    message: `Une condition lit ${quote(fact)}, mais aucun fait ne s’appelle ainsi.`,
    remedy: didYouMean(fact, facts, 'Ajoutez ce fait à facts.yaml.'),
  }),
  'computed-in-only': ({ fact }: { fact: string }): IssueText => ({
    message: `Un \`only:\` lit ${quote(fact)}, qui est calculé\u00a0: il ne peut lire que des faits demandés.`,
    remedy: 'Écrivez à sa place les faits dont il est calculé.',
  }),
  'derived-date': ({ fact }: { fact: string }): IssueText => ({
    message: `Une condition lit ${quote(fact)}, qui est une date calculée\u00a0: seul le \`by:\` d’une étape peut la lire.`,
    remedy: 'Comparez la date dont elle est calculée, ou lisez un fait déduit.',
  }),
  'unknown-option': ({
    fact,
    option,
    options = [],
  }: {
    fact: string;
    option: string;
    options?: readonly string[] | undefined;
  }): IssueText => ({
    message: `Une condition attend la réponse ${quote(option)}, que ${quote(fact)} ne propose pas.`,
    remedy: didYouMean(option, options, 'Ajoutez-la aux réponses de ce fait.'),
  }),
  'text-in-condition': ({ fact }: { fact: string }): IssueText => ({
    message: `${quote(fact)} est un texte libre\u00a0: aucune branche ne peut en dépendre.`,
    remedy: 'Posez une question à choix, et faites dépendre la branche de sa réponse.',
  }),
  'several-answers': ({ fact, keys }: { fact: string; keys: readonly string[] }): IssueText => ({
    message: `${quote(fact)} admet plusieurs réponses\u00a0: une condition doit dire combien d’entre elles elle attend.`,
    remedy: `Écrivez ${keys.map((key) => `\`{ ${key}: […] }\``).join(' ou ')}.`,
  }),
  'unknown-operator': ({ key, keys }: { key: string; keys: readonly string[] }): IssueText => ({
    message: `${quote(key)} n’est pas suivi d’une liste de réponses, ou n’est pas un mot du format.`,
    remedy: didYouMean(
      key,
      keys,
      `Écrivez l’un de ces mots, suivi d’une liste de réponses\u00a0: ${keys.join(', ')}.`,
    ),
  }),
  'not-a-comparison': ({ fact, noun, isDay }: { fact: string; noun: string; isDay: boolean }): IssueText => ({
    message: `${quote(fact)} est ${noun}, et ce qui le suit n’est pas une comparaison.`,
    remedy: isDay
      ? 'Écrivez `older than 2 years`, `within 30 days`, ou `before`, `from`, `after`, `until` suivi d’une date.'
      : 'Écrivez `<= 100`, `> @valeur-de-droit` ou `= 3`\u00a0; pour deux limites, joignez-les par `and`.',
  }),
};
