/** Several learners seen together by their trainer: who has done what, what is failed most. */

import { PROGRESS_PROBLEMS } from './messages/results';
import type { CompiledCourse } from './model';
import { type Points, type Progress, shareOf } from './progress';
import { joinProgress } from './progressMerge';
import { type ProgressProblem, parseProgress } from './progressRead';
import { findStanding } from './standing';

/** A file handed in. */
export interface HandedFile {
  name: string;
  text: string;
}

export interface BadFile {
  name: string;
  problem: ProgressProblem;
}

export interface Cohort {
  /** by name */
  learners: Progress[];
  bad: BadFile[];
  /** files read in part: parts left out, a count */
  damaged: { name: string; dropped: number }[];
  /** files that hold someone who was there already: both were joined */
  doubles: { name: string; learner: string }[];
}

export const EMPTY_COHORT: Cohort = { learners: [], bad: [], damaged: [], doubles: [] };

/** Adds files to those read before. A bad file costs nothing of the others. */
export function readCohort(files: readonly HandedFile[], before: Cohort = EMPTY_COHORT): Cohort {
  const learners = new Map(before.learners.map((one) => [one.id, one]));
  const bad: BadFile[] = [];
  const damaged: Cohort['damaged'] = [];
  const doubles: Cohort['doubles'] = [];
  for (const { name, text } of files) {
    const read = parseProgress(text);
    if ('problem' in read) {
      bad.push({ name, problem: read.problem });
      continue;
    }
    const { progress, dropped } = read;
    if (dropped > 0) damaged.push({ name, dropped });
    const known = learners.get(progress.id);
    if (known) doubles.push({ name, learner: progress.name || progress.id });
    learners.set(progress.id, known ? joinProgress(known, progress) : progress);
  }
  return {
    learners: [...learners.values()].sort(
      (a, b) => a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id),
    ),
    bad: [...before.bad, ...bad],
    damaged: [...before.damaged, ...damaged],
    doubles: [...before.doubles, ...doubles],
  };
}

/** How one learner stands in one course; null: not begun. */
export interface CourseCell {
  done: number;
  total: number;
  points: Points;
  passed: boolean | null;
  completedOn: string;
}

/** Who has done what: a row for each learner, a cell for each course. */
export function tabulateCourses(
  learners: readonly Progress[],
  courses: readonly CompiledCourse[],
): { learner: Progress; cells: (CourseCell | null)[] }[] {
  return learners.map((learner) => ({
    learner,
    cells: courses.map((course) => {
      const record = learner.courses[course.id];
      if (!record) return null;
      const { done, stages, points, passed, completedOn } = findStanding(course, record, learner.guides);
      return { done, total: stages.length, points, passed, completedOn };
    }),
  }));
}

export interface FrequentFailure {
  /** id of the question or of the scenario */
  id: string;
  /** learners, counts */
  asked: number;
  failed: number;
}

/**
 * Ranks questions by how many learners missed them at the first try: later tries follow an explanation.
 *
 * @returns only those that someone missed; by share, then by number of those who missed it
 */
export function rankQuestions(learners: readonly Progress[]): FrequentFailure[] {
  return rank(
    learners.flatMap(({ questions }) =>
      Object.entries(questions).map(([id, { first }]) => ({ id, missed: !first })),
    ),
  );
}

/** Ranks the facts of exercises by how many learners read them wrongly; ids are `scenario/fact`. */
export function rankFacts(learners: readonly Progress[]): FrequentFailure[] {
  return rank(
    learners.flatMap(({ exercises }) =>
      Object.entries(exercises).flatMap(([scenario, { last }]) =>
        Object.entries(last.facts).map(([fact, { right }]) => ({
          id: `${scenario}/${fact}`,
          missed: !right,
        })),
      ),
    ),
  );
}

function rank(answers: readonly { id: string; missed: boolean }[]): FrequentFailure[] {
  const counts = new Map<string, FrequentFailure>();
  for (const { id, missed } of answers) {
    const { asked, failed } = counts.get(id) ?? { asked: 0, failed: 0 };
    counts.set(id, { id, asked: asked + 1, failed: failed + (missed ? 1 : 0) });
  }
  const share = ({ failed, asked }: FrequentFailure): number => shareOf({ points: failed, max: asked });
  return [...counts.values()]
    .filter(({ failed }) => failed > 0)
    .sort((a, b) => share(b) - share(a) || b.failed - a.failed || a.id.localeCompare(b.id));
}

/** What the trainer is told of a file that cannot be read, and what to do. */
export function describeProgressProblem(problem: ProgressProblem): string {
  return PROGRESS_PROBLEMS[problem];
}
