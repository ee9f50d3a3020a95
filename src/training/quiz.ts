/** Grading the questions of quizzes: all that is right and nothing else, explained option by option. */
import type { ChosenOptions } from './progress';

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
