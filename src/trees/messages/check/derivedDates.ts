/** What authors are told of the dates of `law/dates.yaml`. */
import { didYouMean, type IssueText, quote } from '../words';

export const DATE_CHECK_MESSAGES = {
  'unknown-input': (found: { date: string; fact: string; known: Iterable<string> }): IssueText => ({
    message: `La date ${quote(found.date)} se compte depuis ${quote(found.fact)}, que facts.yaml ne définit pas.`,
    remedy: didYouMean(found.fact, found.known, 'Ajoutez ce fait à facts.yaml.'),
  }),
  'not-a-date': ({ date, fact }: { date: string; fact: string }): IssueText => ({
    message: `La date ${quote(date)} se compte depuis ${quote(fact)}, qui n’est pas un fait de type date.`,
    remedy: 'Nommez un fait dont la réponse est une date.',
  }),
};
