/** What a learner does, as changes of the record. Each takes a record and gives a new one; days and versions are given. */
import {
  type Attempt,
  type ChosenOptions,
  type CourseRecord,
  type ExerciseResult,
  isLacking,
  type Points,
  type Progress,
  type QuestionRecord,
  questionKey,
  type ReviewCard,
  type StageRecord,
  scenarioKey,
  shareOf,
} from './progress';
import { pickBetter } from './progressMerge';
import { LONGEST_NAME } from './progressRead';
import { scheduleCard } from './repetition';

/** Where and when something was done. */
export interface Moment {
  course: string;
  stage: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** version of the course */
  version: string;
}

/** One answer to a question. */
export interface Answer {
  question: string;
  given: ChosenOptions;
  right: boolean;
  /** fingerprint of the question as it was asked */
  print?: string;
}

/** Below this share an exercise comes back. */
const SOLID_SHARE = 0.8;

const BLANK_STAGE: StageRecord = { attempts: 0, best: null, open: null };

/** Sets the name that stands on the attestation. */
export function rename(progress: Progress, name: string): Progress {
  const short = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return short === progress.name ? progress : { ...progress, name: short, named: progress.named + 1 };
}

/**
 * Finishes a stage with its points: a guide declared read has none. What was open in it is closed.
 *
 * @param lacking - the indispensable facts that were missed, where the stage has such
 */
export function finishStage(
  progress: Progress,
  moment: Moment,
  { points, max }: Points,
  lacking?: readonly string[],
): Progress {
  const { day, version } = moment;
  const attempt: Attempt = { points, max, day, version, ...(lacking && { lacking }) };
  const last = { day, opened: countOpenings(progress) };
  return changeStage(progress, moment, ({ attempts, best }) => ({
    attempts: attempts + 1,
    best: best ? pickBetter(best, attempt) : attempt,
    open: null,
    last,
  }));
}

/** Notes that a guide was opened. That it was read, the learner declares by finishing its stage. */
export function noteGuide(progress: Progress, guide: string, day: string): Progress {
  const before = progress.guides[guide] ?? { first: day, last: day };
  // A device whose clock was set back does not undo what it did.
  const days = [before.first, before.last, day].sort();
  const record = { first: days[0] ?? day, last: days[2] ?? day, serial: countOpenings(progress) + 1 };
  return { ...progress, guides: { ...progress.guides, [guide]: record } };
}

/**
 * Whether a stage may be tried again: on another day, or once one of its guides was opened since the last try. Right
 * after the corrections a try would only show that they were read.
 *
 * @param guides - ids
 */
export function canRetry(
  { guides: opened }: Pick<Progress, 'guides'>,
  stage: Pick<StageRecord, 'last'> | undefined,
  guides: readonly string[],
  day: string,
): boolean {
  const last = stage?.last;
  if (!last || day > last.day) return true;
  return guides.some((id) => (opened[id]?.serial ?? 0) > last.opened);
}

function countOpenings({ guides }: Pick<Progress, 'guides'>): number {
  return Math.max(0, ...Object.values(guides).map(({ serial }) => serial));
}

/** Opens a stage's next try, empty. One under way goes on, unless its content has changed: then it is given up. */
export function openStage(progress: Progress, moment: Moment): Progress {
  const open = progress.courses[moment.course]?.stages[moment.stage]?.open;
  if (open?.version === moment.version) return progress;
  const { day, version } = moment;
  return changeStage(progress, moment, (stage) => ({
    ...stage,
    open: { serial: (open?.serial ?? 0) + 1, day, version, given: {} },
  }));
}

/** Keeps the answer to a question of a quiz, at once. A question answered in this try already keeps its answer. */
export function answerQuiz(
  progress: Progress,
  moment: Moment,
  { question, given, right, print }: Answer,
): Progress {
  const opened = openStage(progress, moment);
  const open = opened.courses[moment.course]?.stages[moment.stage]?.open;
  if (!open || open.given[question] !== undefined) return progress;
  const noted = noteAnswer(opened, {
    ...{ question, given, right, day: moment.day },
    ...(print !== undefined && { print }),
  });
  return changeStage(noted, moment, (stage) => ({
    ...stage,
    open: { ...open, given: { ...open.given, [question]: given } },
  }));
}

/** Notes an answer, in a quiz or on review, and sends what was missed back later. */
export function noteAnswer(
  progress: Progress,
  { question, given, right, day, print }: Answer & { day: string },
): Progress {
  const before = progress.questions[question];
  const known = right ? print : before?.known;
  const record: QuestionRecord = {
    tries: (before?.tries ?? 0) + 1,
    rights: (before?.rights ?? 0) + (right ? 1 : 0),
    first: before?.first ?? right,
    last: { day, right, given: [...given].sort((a, b) => a - b) },
    ...(known !== undefined && { known }),
    ...(print !== undefined && { chosen: countChosen(before?.chosen, given, print) }),
  };
  return {
    ...progress,
    questions: { ...progress.questions, [question]: record },
    cards: moveCard(progress.cards, questionKey(question), right, day),
  };
}

/** Counts the options of one more answer; those of the question as it read before are forgotten. */
function countChosen(
  before: QuestionRecord['chosen'],
  given: ChosenOptions,
  print: string,
): NonNullable<QuestionRecord['chosen']> {
  const earlier = before?.print === print ? before.counts : [];
  const length = Math.max(earlier.length, ...given.map((option) => option + 1));
  const counts = Array.from(
    { length },
    (_, option) => (earlier[option] ?? 0) + Number(given.includes(option)),
  );
  return { print, counts };
}

/** Notes the result of an exercise; one that did not go well comes back later. */
export function noteExercise(progress: Progress, result: ExerciseResult, version: string): Progress {
  const { scenario, score, max, day, lacking } = result;
  const attempt: Attempt = { points: score, max, day, version, ...(lacking && { lacking }) };
  const before = progress.exercises[scenario];
  return {
    ...progress,
    exercises: {
      ...progress.exercises,
      [scenario]: {
        attempts: (before?.attempts ?? 0) + 1,
        best: before ? pickBetter(before.best, attempt) : attempt,
        last: result,
      },
    },
    cards: moveCard(progress.cards, scenarioKey(scenario), isSolid(attempt), day),
  };
}

function isSolid(attempt: Attempt): boolean {
  return !isLacking(attempt) && shareOf(attempt) >= SOLID_SHARE;
}

/** A card is made by a miss, and moved by every later answer, once a day at most when it is right. */
function moveCard(cards: Progress['cards'], key: string, right: boolean, day: string): Progress['cards'] {
  const card: ReviewCard | undefined = cards[key];
  if (!card && right) return cards;
  // Right again on the day it was missed only shows that the explanation was read.
  if (card && right && day <= card.last) return cards;
  return { ...cards, [key]: scheduleCard(card, right, day) };
}

function changeStage(
  progress: Progress,
  { course, stage, day }: Moment,
  change: (stage: StageRecord) => StageRecord,
): Progress {
  const before: CourseRecord = progress.courses[course] ?? { begun: day, stages: {} };
  const stages = { ...before.stages, [stage]: change(before.stages[stage] ?? BLANK_STAGE) };
  return { ...progress, courses: { ...progress.courses, [course]: { ...before, stages } } };
}
