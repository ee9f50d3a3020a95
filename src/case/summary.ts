/** A case in a few lines of plain text: what the contact form attaches, if the reader ticks it. */
import { formatDate } from '../trees/format';
import type { AnswerSummary } from './pathAnswers';

export interface SummaryInput {
  /** `YYYY-MM-DD` */
  today: string;
  tree: string;
  /** the outcome reached, or those still possible */
  outcomes: readonly { title: string; approach: string }[];
  lawyer: string;
  answers: readonly AnswerSummary[];
}

/** Formats the summary of a case. */
export function formatSummary({ today, tree, outcomes, lawyer, answers }: SummaryInput): string {
  const found =
    outcomes.length === 1
      ? `Démarche proposée : ${outcomes[0]?.approach} — ${outcomes[0]?.title}`
      : [
          'Démarches encore possibles :',
          ...outcomes.map(({ title, approach }) => `- ${approach} — ${title}`),
        ].join('\n');
  return [
    `Résumé du dossier, au ${formatDate(today)}`,
    `Litige : ${tree}`,
    '',
    'Réponses :',
    ...answers.map(({ label, value }) => `- ${label} : ${value}`),
    '',
    found,
    lawyer,
  ].join('\n');
}
