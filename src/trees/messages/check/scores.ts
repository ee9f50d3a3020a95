/** What authors are told of `scores.yaml`. */
import { didYouMean, type IssueText, quote } from '../words';

interface ScoreFact {
  score: string;
  fact: string;
}

export const SCORE_MESSAGES = {
  'unknown-fact': ({ score, fact, known }: ScoreFact & { known: Iterable<string> }): IssueText => ({
    message: `Le score ${quote(score)} pèse ${quote(fact)}, que facts.yaml ne définit pas.`,
    remedy: didYouMean(fact, known, 'Ajoutez-le à facts.yaml.'),
  }),
  'not-a-choice': ({ score, fact }: ScoreFact): IssueText => ({
    message: `Le score ${quote(score)} pèse ${quote(fact)}, qui n’est pas un choix.`,
    remedy: 'Pesez un fait de type choix\u00a0: chacune de ses réponses a ses points.',
  }),
  'missing-points': ({ score, fact, option }: ScoreFact & { option: string }): IssueText => ({
    message: `Le score ${quote(score)} ne donne pas de points à la réponse ${quote(option)} de ${quote(fact)}.`,
    remedy: `Ajoutez \`${option}: 0\`, ou ses points, sous \`weights:\`.`,
  }),
  'unknown-option': (found: { fact: string; option: string; known: Iterable<string> }): IssueText => ({
    message: `${quote(found.fact)} n’a pas de réponse ${quote(found.option)}.`,
    remedy: didYouMean(found.option, found.known, 'Retirez-la.'),
  }),
  'band-never-given': ({ score, band }: { score: string; band: string }): IssueText => ({
    message: `Aucune suite de réponses ne donne la tranche ${quote(band)} du score ${quote(score)}.`,
    remedy: 'Corrigez les points ou les sommes maximales `to:`, ou retirez cette tranche.',
  }),
  'bands-out-of-order': ({ score, band }: { score: string; band: string }): IssueText => ({
    message: `Les tranches de ${quote(score)} ne se suivent pas à ${quote(band)}.`,
    remedy:
      'Donnez à chaque tranche, sauf à la dernière, une somme maximale `to:`, plus grande que celle d’avant.',
  }),
};
