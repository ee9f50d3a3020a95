/** Grading the questions of quizzes: all that is right and nothing else, explained option by option. */
import { fingerprint } from '../trees/fingerprint';
import type { ChosenOptions, Progress } from './progress';

/** Questions that a try asks of a reserve: two thirds, so that the next one can leave half of them out. */
export function countAsked(reserve: number): number {
  return Math.floor((2 * reserve) / 3);
}

/**
 * Draws the questions of a try, in order.
 *
 * The reserve is shuffled once for each learner, and each try takes up where the last one ended, around and around: two
 * tries in a row share at most half of their questions, none of them in the same place, and in the end all are met.
 *
 * @param ids - the reserve, in the order of the content
 * @param seed - names the learner and the quiz: the same draws on every device of theirs
 * @param attempt - 0 for the first try
 */
export function drawQuiz(ids: readonly string[], seed: string, attempt: number): string[] {
  const asks = countAsked(ids.length);
  const shuffled = shuffle(ids, seed);
  const start = (attempt * asks) % Math.max(1, ids.length);
  return [...shuffled.slice(start), ...shuffled.slice(0, start)].slice(0, asks);
}

/**
 * The questions of a learner's try at a quiz, in order.
 *
 * @param back - how many tries ago: 0 for the one under way or to come, 1 for the last that was finished
 */
export function drawTry(
  course: string,
  stage: { id: string; questions: readonly string[] },
  { id, courses }: Pick<Progress, 'id' | 'courses'>,
  back = 0,
): string[] {
  const attempts = courses[course]?.stages[stage.id]?.attempts ?? 0;
  return drawQuiz(stage.questions, `${id}/${course}/${stage.id}`, Math.max(0, attempts - back));
}

/**
 * Draws the order in which options are shown: places in the content, first to last.
 *
 * @param turn - how often the question was met: each time every option stands elsewhere than the time before
 */
export function drawOptions(count: number, seed: string, turn: number): number[] {
  const shuffled = shuffle(
    Array.from({ length: count }, (_, index) => index),
    seed,
  );
  const start = turn % Math.max(1, count);
  return [...shuffled.slice(start), ...shuffled.slice(0, start)];
}

/** Fisher and Yates, by numbers drawn from the seed. */
function shuffle<T>(items: readonly T[], seed: string): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Number.parseInt(fingerprint(`${seed}#${last}`), 36) % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** What grading needs of a question. */
export interface Gradable {
  kind: 'single' | 'multiple';
  options: readonly { right: boolean }[];
}

/** What became of one option. */
export type Mark = 'found' | 'missed' | 'mistaken' | 'left';

export interface Graded {
  right: boolean;
  /** by option: rightly chosen, right but not chosen, wrongly chosen, rightly left */
  marks: Mark[];
}

/** Grades an answer. A question counts one point, whole or not at all. */
export function gradeAnswer({ options }: Pick<Gradable, 'options'>, given: ChosenOptions): Graded {
  const marks = options.map(({ right }, index): Mark => {
    const chosen = given.includes(index);
    if (right) return chosen ? 'found' : 'missed';
    return chosen ? 'mistaken' : 'left';
  });
  return { right: marks.every((mark) => mark === 'found' || mark === 'left'), marks };
}

/** Why an answer cannot be graded yet; null when it can. Choosing nothing is never an answer. */
export function findGap(
  { kind, options }: Gradable,
  given: ChosenOptions,
): 'nothing-chosen' | 'too-many' | null {
  const known = given.filter((index) => index >= 0 && index < options.length);
  if (known.length === 0) return 'nothing-chosen';
  return kind === 'single' && known.length > 1 ? 'too-many' : null;
}

export interface QuizScore {
  points: number;
  max: number;
  /** ids, in the order of the quiz */
  missed: string[];
}

/**
 * Scores a quiz.
 *
 * @param ids - its questions, in order; one that the content no longer holds is left out
 * @param given - question → options; what is unanswered is missed
 */
export function scoreQuiz(
  questions: Readonly<Record<string, Pick<Gradable, 'options'>>>,
  ids: readonly string[],
  given: Readonly<Record<string, ChosenOptions>>,
): QuizScore {
  const asked = ids.filter((id) => questions[id] !== undefined);
  const missed = asked.filter((id) => {
    const question = questions[id];
    return question !== undefined && !gradeAnswer(question, given[id] ?? []).right;
  });
  return { points: asked.length - missed.length, max: asked.length, missed };
}
