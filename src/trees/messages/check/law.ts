/** What authors are told of law values where trees name them. */
import type { LawValueType } from '../../model';
import { didYouMean, type IssueText, quote } from '../words';

const TYPES: Record<LawValueType, { of: string; one: string }> = {
  amount: { of: 'montant', one: 'un montant' },
  duration: { of: 'durée', one: 'une durée' },
  integer: { of: 'nombre entier', one: 'un nombre entier' },
  rate: { of: 'taux', one: 'un taux' },
  date: { of: 'date', one: 'une date' },
};

export const LAW_USE_MESSAGES = {
  'unknown-law-value': ({ value, known }: { value: string; known: Iterable<string> }): IssueText => ({
    message: `La valeur de droit ${quote(value)} est nommée ici, et rien ne la définit.`,
    remedy: didYouMean(value, known, 'Ajoutez-la dans `law/values/`, avec ses périodes.'),
  }),
  'other-type': (found: {
    value: string;
    type: LawValueType;
    expected: LawValueType;
    known: Iterable<string>;
  }): IssueText => ({
    message: `La valeur de droit ${quote(found.value)} est de type ${TYPES[found.type].of}, là où il faut ${TYPES[found.expected].one}.`,
    remedy: didYouMean(found.value, found.known, 'Nommez une valeur de ce type, ou comparez un autre fait.'),
  }),
  'dated-by-derived': ({ fact }: { fact: string }): IssueText => ({
    message: `Une valeur de droit est lue à la date ${quote(fact)}, qui est une date calculée\u00a0: seule une date demandée peut la dater.`,
    remedy: 'Nommez la date dont elle est calculée.',
  }),
  'dated-by-other': ({ fact, known }: { fact: string; known: Iterable<string> }): IssueText => ({
    message: `Une valeur de droit est lue à la date ${quote(fact)}, qui n’est pas une date.`,
    remedy: didYouMean(fact, known, 'Nommez un fait de type date après `at`.'),
  }),
  'dated-by-unknown': ({ fact, known }: { fact: string; known: Iterable<string> }): IssueText => ({
    message: `Une valeur de droit est lue à la date ${quote(fact)}, que rien ne définit.`,
    remedy: didYouMean(fact, known, 'Nommez un fait de type date après `at`.'),
  }),
  'law-missing': ({ value, day }: { value: string; day: string }): IssueText & { example: string } => ({
    message: `La valeur de droit ${quote(value)} est lue ici, et n’a pas de période au ${day}.`,
    remedy:
      'Donnez-lui une période qui couvre ce jour, dans `law/values/`\u00a0; ou lisez-la à une date qu’elle couvre\u00a0: `@valeur at <fait de type date>`.',
    example: `un lecteur qui vient le ${day}.`,
  }),
  'repeats-law-value': ({
    question,
    shown,
    values,
  }: {
    question: string;
    shown: string;
    values: readonly string[];
  }): IssueText => ({
    message: `Une condition de la question ${quote(question)} écrit ${quote(shown)}, que ${values.length === 1 ? 'dit déjà une valeur' : 'disent déjà plusieurs valeurs'} de droit.`,
    remedy:
      values.length === 1
        ? `Nommez-la\u00a0: \`@${values[0]}\`.`
        : `Nommez celle que vous voulez dire\u00a0: ${values.map((id) => `\`@${id}\``).join(' ou ')}.`,
  }),
};
