/** A case in a few lines of plain text: what the contact form attaches, if the reader ticks it. */

import { formatFactValue } from '../trees/factTypes';
import { formatDate } from '../trees/format';
import type { CompiledFact, Facts, PathEntry } from '../trees/model';

export interface SummaryInput {
  /** `YYYY-MM-DD` */
  today: string;
  tree: string;
  /** the outcome reached, or those still possible */
  outcomes: readonly { title: string; approach: string }[];
  lawyer: string;
  answers: readonly AnswerSummary[];
}

/** One answer given: what was asked, in a few words, and what was said. */
export interface AnswerSummary {
  fact: string;
  label: string;
  value: string;
}

/** The answers of a path, each fact once, in the order asked. */
export function listAnswers(
  path: readonly PathEntry[],
  defs: Readonly<Record<string, CompiledFact>>,
): AnswerSummary[] {
  const answers = new Map<string, AnswerSummary>();
  for (const { fact, value } of path) {
    const def = defs[fact];
    if (def && !answers.has(fact))
      answers.set(fact, { fact, label: def.label, value: formatFactValue(def, value) });
  }
  return [...answers.values()];
}

/** The facts of a path, in the order asked: what a link to this case needs, and no more. */
export function pickPathFacts(path: readonly PathEntry[]): Facts {
  return Object.fromEntries(path.map(({ fact, value }) => [fact, value]));
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
