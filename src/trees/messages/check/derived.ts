/** What authors are told of derived facts. */
import { didYouMean, type IssueText, quote } from '../words';

export const DERIVED_CHECK_MESSAGES = {
  'unknown-input': ({
    derived,
    fact,
    known,
  }: {
    derived: string;
    fact: string;
    known: Iterable<string>;
  }): IssueText => ({
    message: `Le fait déduit ${quote(derived)} dépend de ${quote(fact)}, que facts.yaml ne définit pas.`,
    remedy: didYouMean(fact, known, 'Ajoutez-le à facts.yaml.'),
  }),
  'no-witness': ({ derived, option }: { derived: string; option: string }): IssueText => ({
    message: `La réponse ${quote(option)} du fait déduit ${quote(derived)} n’a pas de cas témoin.`,
    remedy: 'Donnez un cas, avec son jour, pour lequel le fait a cette réponse\u00a0; ou retirez la réponse.',
  }),
  'other-witness': (found: { derived: string; option: string; given: string }): IssueText => ({
    message: `Le cas témoin de la réponse ${quote(found.option)} du fait déduit ${quote(found.derived)} donne ${quote(found.given)}.`,
    remedy: 'Corrigez le cas, ou la règle\u00a0; si aucun cas ne donne cette réponse, retirez-la.',
  }),
  'failed-witness': (found: { derived: string; option: string; reason: string }): IssueText => ({
    message: `Le cas témoin de la réponse ${quote(found.option)} du fait déduit ${quote(found.derived)} ne peut pas être calculé\u00a0: ${found.reason}.`,
    remedy:
      'Donnez dans ce cas chaque fait que le calcul lit, et nommez sous `values` chaque valeur de droit.',
  }),
};
