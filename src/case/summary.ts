/** A case in plain text: what the contact form attaches, if the reader ticks it, and what is sent or copied. */
import { formatDate } from '../trees/format';
import { APPROACH_WORDS, findStrongest, LAWYER_WORDS } from './approaches';
import { DISCLAIMER } from './messages/disclaimer';
import { wordDue, wordLastDay } from './messages/due';
import type { OutcomeView } from './outcomeView';
import type { AnswerSummary } from './pathAnswers';

/** What is told of an outcome in a text. */
export type ToldOutcome = Pick<OutcomeView, 'title' | 'approach' | 'first' | 'lastDay'> & {
  lawyer: Pick<OutcomeView['lawyer'], 'level'>;
  steps: readonly Pick<OutcomeView['steps'][number], 'title' | 'due'>[];
};

interface Told {
  /** `YYYY-MM-DD` */
  today: string;
  tree: string;
  /** the outcome reached, or those still possible */
  views: readonly ToldOutcome[];
}

/** Formats the summary of a case for a lawyer: what was answered, what is advised, and its days. */
export function formatSummary({
  today,
  tree,
  views,
  answers,
}: Told & { answers: readonly AnswerSummary[] }): string {
  const [view, ...others] = views;
  return [
    `Résumé du dossier, au ${formatDate(today)}`,
    `Litige : ${tree}`,
    '',
    'Réponses :',
    ...answers.map(({ label, value }) => `- ${label} : ${value}`),
    '',
    ...(view && others.length === 0
      ? [`Démarche proposée : ${nameOutcome(view)}`, '', ...formatSteps(view), '']
      : ['Démarches encore possibles :', ...views.map((one) => `- ${nameOutcome(one)}`)]),
    LAWYER_WORDS[findStrongest(views.map(({ lawyer }) => lawyer.level))],
  ].join('\n');
}

/** Formats an answer to be sent or copied: the advice, its steps, their days, and where it is found again. @param link - its address */
export function formatRecap({ today, tree, views, link }: Told & { link: string }): string {
  const [view, ...others] = views;
  return [
    ...(view && others.length === 0
      ? [view.title, '', ...formatSteps(view)]
      : ['Plusieurs réponses restent possibles :', ...views.map(({ title }) => `- ${title}`)]),
    '',
    `${tree}, réponse du ${formatDate(today)} : ${link}`,
    '',
    DISCLAIMER,
  ].join('\n');
}

function nameOutcome({ approach, title }: ToldOutcome): string {
  return `${APPROACH_WORDS[approach].name} — ${title}`;
}

/** The steps in the order of their days, what fixes each day, and the last one. */
function formatSteps({ steps, lastDay }: ToldOutcome): string[] {
  return [
    'Étapes :',
    ...steps.map(({ title, due }, index) => {
      const law = due?.kind === 'law' && due.law ? `, ${due.law.short}` : '';
      const day = due?.day ? ` (${wordDue(due)}${law})` : '';
      return `${index + 1}. ${title}${day}`;
    }),
    ...(lastDay?.day
      ? [
          '',
          `${lastDay.date.label} : ${wordLastDay(formatDate(lastDay.day))}${lastDay.law ? ` (${lastDay.law.short})` : ''}`,
        ]
      : []),
  ];
}
