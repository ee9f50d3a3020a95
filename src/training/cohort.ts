/** Several learners seen together by their trainer: who has done what, what is failed most. */

import { findPrint } from './fingerprint';
import { PROGRESS_PROBLEMS } from './messages/results';
import type { CompiledCourse } from './model';
import type { OwedContent } from './owed';
import { type Points, type Progress, shareOf } from './progress';
import { joinProgress } from './progressMerge';
import { type ProgressProblem, parseProgress } from './progressRead';
import { findStanding } from './standing';
import { isSession, parseSessionHead, readLines, type SessionHead } from './trainerSession';

/** A file handed in: a learner's, or a session of a trainer's with many. */
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
  /** the head of the session that was opened last; null: none was */
  session: SessionHead | null;
}

export const EMPTY_COHORT: Cohort = { learners: [], bad: [], damaged: [], doubles: [], session: null };

/** A name without its accents and capitals: by it names are sorted and found, thousands in no time. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Reads files one after the other. A bad file costs nothing of the others. */
export class CohortReader {
  private readonly learners: Map<string, Progress>;
  private readonly cohort: Cohort;

  /** @param before - what was read before, to be added to */
  constructor(before: Cohort = EMPTY_COHORT) {
    const { bad, damaged, doubles, session } = before;
    this.learners = new Map(before.learners.map((one) => [one.id, one]));
    this.cohort = { learners: [], bad: [...bad], damaged: [...damaged], doubles: [...doubles], session };
  }

  /** Reads one file, in steps of one learner at most: between two of them a caller may pause. */
  *read({ name, text }: HandedFile): Generator<void> {
    if (!isSession(text)) {
      const problem = this.add(name, text, true);
      if (problem) this.cohort.bad.push({ name, problem });
      yield;
      return;
    }
    yield* this.readSession(name, text);
  }

  /** What was read. */
  finish(): Cohort {
    const sorted = [...this.learners.values()]
      .map((learner) => ({ learner, key: `${plainName(learner.name)}\n${learner.id}` }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    return { ...this.cohort, learners: sorted.map(({ learner }) => learner) };
  }

  private *readSession(name: string, text: string): Generator<void> {
    let lost = 0;
    let isHead = true;
    for (const line of readLines(text)) {
      if (isHead) {
        const head = parseSessionHead(line);
        if ('problem' in head) {
          this.cohort.bad.push({ name, problem: head.problem });
          return;
        }
        this.cohort.session = head;
        isHead = false;
      } else if (this.add(name, line, false)) lost++;
      yield;
    }
    if (lost > 0) this.cohort.damaged.push({ name, dropped: lost });
  }

  /** Adds one record. @returns why it cannot be read */
  private add(name: string, text: string, tells: boolean): ProgressProblem | null {
    const read = parseProgress(text);
    if ('problem' in read) return read.problem;
    const { progress, dropped } = read;
    if (dropped > 0) this.cohort.damaged.push({ name, dropped });
    const known = this.learners.get(progress.id);
    if (known && tells) this.cohort.doubles.push({ name, learner: progress.name || progress.id });
    this.learners.set(progress.id, known ? joinProgress(known, progress) : progress);
    return null;
  }
}

/** Adds files to those read before, all at once. */
export function readCohort(files: readonly HandedFile[], before: Cohort = EMPTY_COHORT): Cohort {
  const reader = new CohortReader(before);
  for (const file of files) for (const _ of reader.read(file));
  return reader.finish();
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
  return rankFailures(learners.map(countQuestions));
}

/** Ranks the facts of exercises by how many learners read them wrongly; ids are `scenario/fact`. */
export function rankFacts(learners: readonly Progress[]): FrequentFailure[] {
  return rankFailures(learners.map(countFacts));
}

/** What one learner answered, and whether it was missed. */
type Answers = readonly { id: string; missed: boolean }[];

function countQuestions({ questions }: Progress): Answers {
  return Object.entries(questions).map(([id, { first }]) => ({ id, missed: !first }));
}

function countFacts({ exercises }: Progress): Answers {
  return Object.entries(exercises).flatMap(([scenario, { last }]) =>
    Object.entries(last.facts).map(([fact, { right }]) => ({ id: `${scenario}/${fact}`, missed: !right })),
  );
}

function rankFailures(answers: readonly Answers[]): FrequentFailure[] {
  const counts = new Map<string, FrequentFailure>();
  for (const one of answers) addFailures(counts, one);
  return rank(counts);
}

function addFailures(counts: Map<string, FrequentFailure>, answers: Answers): void {
  for (const { id, missed } of answers) {
    const count = counts.get(id) ?? { id, asked: 0, failed: 0 };
    count.asked++;
    if (missed) count.failed++;
    counts.set(id, count);
  }
}

function rank(counts: ReadonlyMap<string, FrequentFailure>): FrequentFailure[] {
  const share = ({ failed, asked }: FrequentFailure): number => shareOf({ points: failed, max: asked });
  return [...counts.values()]
    .filter(({ failed }) => failed > 0)
    .sort((a, b) => share(b) - share(a) || b.failed - a.failed || a.id.localeCompare(b.id));
}

/** Counts a group learner by learner, so that thousands may be counted in slices. */
export class CohortTally {
  private readonly questions = new Map<string, FrequentFailure>();
  private readonly facts = new Map<string, FrequentFailure>();
  private readonly options = new Map<string, number[]>();

  /** @param content - the questions as they read now: choices made among other options are not counted */
  constructor(
    private readonly content: OwedContent['questions'],
    private readonly day: string,
  ) {}

  add(learner: Progress): void {
    addFailures(this.questions, countQuestions(learner));
    addFailures(this.facts, countFacts(learner));
    for (const [id, { chosen }] of Object.entries(learner.questions)) {
      const question = this.content[id];
      if (!chosen || !question || findPrint(question, this.day) !== chosen.print) continue;
      const counts = this.options.get(id) ?? [];
      for (const [option, count] of chosen.counts.entries()) counts[option] = (counts[option] ?? 0) + count;
      this.options.set(id, counts);
    }
  }

  finish(): CohortCounts {
    return {
      questions: rank(this.questions),
      facts: rank(this.facts),
      options: Object.fromEntries(this.options),
    };
  }
}

/** What a group misses, and what it answers. */
export interface CohortCounts {
  questions: FrequentFailure[];
  facts: FrequentFailure[];
  /** question → how often each option was chosen, by its place, over all tries */
  options: Readonly<Record<string, readonly number[]>>;
}

/** What the trainer is told of a file that cannot be read, and what to do. */
export function describeProgressProblem(problem: ProgressProblem): string {
  return PROGRESS_PROBLEMS[problem];
}
