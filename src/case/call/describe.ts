/** A call in words: for its tab, the journal of its case, and a program of the company. Pure. */
import { formatDate } from '../../trees/format';
import type { Exchange } from '../file/model';
import { SHARED } from '../letters/model';
import { CALL_WORDS as WORDS } from '../messages/call';
import { wordDue } from '../messages/due';
import type { StepView } from '../outcomeView';
import type { AnswerSummary } from '../pathAnswers';
import { cleanText } from '../plainText';
import { formatHour, formatLength, formatMoment } from './clock';
import { listNotes } from './model';
import type { CallFile } from './store';

/** Who calls, as far as it is known: the customer, else what the call is about. */
export function nameCaller({ name, letters }: Pick<CallFile, 'name' | 'letters'>): string {
  const client = letters[SHARED]?.client?.trim().split('\n')[0] ?? '';
  if (client !== '') return client;
  return name.includes(WORDS.part) ? (name.split(WORDS.part)[0] as string) : WORDS.unnamed;
}

/** What a call came to. */
export interface CallResult {
  /** the answers, in the order asked */
  answers: readonly AnswerSummary[];
  /** titles of the outcome reached, or of those still possible */
  outcomes: readonly string[];
  steps: readonly Pick<StepView, 'title' | 'due'>[];
  /** what the customer may be told that we do */
  told: readonly ToldStep[];
  /** labels of what is to be found out */
  toFind: readonly string[];
  /** what the call was about: title of its tree */
  subject: string;
}

/** The line of the journal that tells a call; one a call, told again as it changes. */
export function describeExchange(
  { id, call, letters }: CallFile,
  { subject, outcomes, told }: Pick<CallResult, 'subject' | 'outcomes' | 'told'>,
  day: string,
): Exchange {
  const notes = listNotes(call).map(({ at, text }) => `${formatHour(at)} : ${text}`);
  const head = [WORDS.name(formatMoment(call.began)), subject].filter(Boolean).join(' : ');
  const first = told.find(({ due }) => isAhead(due)) ?? told[0];
  return {
    id: `appel-${id}`,
    on: day,
    kind: 'appel',
    who: letters[SHARED]?.client?.trim().split('\n')[0] ?? '',
    said: cleanText(
      [`${head}.`, ...notes, ...(outcomes.length === 1 ? [WORDS.next(outcomes[0] ?? '')] : [])].join('\n'),
    ),
    promised: first?.text ?? '',
    promisedFor: (first && isAhead(first.due) && first.due?.day) || '',
    attachments: '',
  };
}

/** A call as plain text, to be pasted into a program that follows customers. @param now - the moment, while it lasts */
export function formatForCrm({ call, letters }: CallFile, result: CallResult, now: string): string {
  const { answers, outcomes, steps, toFind, subject } = result;
  const shared = letters[SHARED] ?? {};
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title} :`, ...lines.map((line) => `- ${line}`)];
  const text = [
    WORDS.head(formatMoment(call.began), formatLength(call.began, call.ended || now)),
    ...(shared.client ? [WORDS.client(shared.client.replace(/\s*\n\s*/g, ', '))] : []),
    ...(shared.reference ? [WORDS.reference(shared.reference)] : []),
    ...(subject ? [WORDS.subject(subject)] : []),
    ...list(
      WORDS.known,
      answers.map(({ label, value }) => `${label} : ${value}`),
    ),
    ...list(
      WORDS.notes,
      listNotes(call).map(({ at, text: note }) => `${formatHour(at)} : ${note}`),
    ),
    ...list(outcomes.length > 1 ? WORDS.possible : WORDS.answer, outcomes),
    ...list(
      WORDS.steps,
      steps.map(({ title, due }) => (due?.day ? `${title} (${wordDue(due)})` : title)),
    ),
    ...list(WORDS.toFind, toFind),
  ];
  return cleanText(text.join('\n'));
}

/** One thing that the customer may be told that we do. */
export interface ToldStep {
  /** in the words said to the customer */
  text: string;
  due: StepView['due'];
}

/** A day still to come, by which a step is done. */
function isAhead(due: StepView['due']): boolean {
  return due?.state === 'by' || due?.state === 'today';
}

/** What we do next, line by line, as a letter to the customer tells it: only what is said to them, with its day. */
export function listNextSteps(told: readonly ToldStep[]): string {
  return told
    .map(({ text, due }) => (isAhead(due) ? `${text} ${WORDS.by(formatDate(due?.day ?? ''))}` : text))
    .join('\n');
}
