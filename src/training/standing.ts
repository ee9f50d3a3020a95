/** How a learner stands in a course: a function of the course and of what was done, never kept by itself. */
import type { CompiledCourse, CompiledStage } from './model';
import { type Attempt, type CourseRecord, type Points, type StageRecord, shareOf } from './progress';

export type StageState = 'todo' | 'begun' | 'done';

export interface StageStanding {
  stage: CompiledStage;
  state: StageState;
  /** finished tries, a count */
  attempts: number;
  /** the try that counts; null while none is finished */
  best: Attempt | null;
  /** questions of an open try that are answered, a count */
  answered: number;
}

export interface CourseStanding {
  stages: StageStanding[];
  /** stages done, a count */
  done: number;
  complete: boolean;
  /** points of the stages that are done */
  points: Points;
  /** said only of a complete course */
  passed: boolean | null;
  /** the day of the last first success needed; empty while the course is not complete */
  completedOn: string;
  /** place of the stage to go on with: the one under way, else the first that is not done, else the last */
  next: number;
}

/** What standing needs of a course. */
export type CourseShape = Pick<CompiledCourse, 'stages' | 'passMark'>;

/** Finds how a learner stands. @param record - undefined before anything was done */
export function findStanding(
  { stages, passMark }: CourseShape,
  record: CourseRecord | undefined,
): CourseStanding {
  const all = stages.map((stage) => findStage(stage, record?.stages[stage.id]));
  const finished = all.flatMap(({ best }) => best ?? []);
  const done = finished.length;
  const complete = done === all.length && done > 0;
  const points = addPoints(finished);
  return {
    stages: all,
    done,
    complete,
    points,
    passed: complete ? isPassed(points, passMark) : null,
    completedOn: complete
      ? (finished
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '')
      : '',
    next: findNext(all),
  };
}

function findStage(stage: CompiledStage, record: StageRecord | undefined): StageStanding {
  const best = record?.best ?? null;
  const answered = Object.keys(record?.open?.given ?? {}).length;
  const state = best ? 'done' : record?.open ? 'begun' : 'todo';
  return { stage, state, attempts: record?.attempts ?? 0, best, answered };
}

function findNext(stages: readonly StageStanding[]): number {
  const begun = stages.findIndex(({ state, answered }) => state === 'begun' || answered > 0);
  if (begun >= 0) return begun;
  const first = stages.findIndex(({ state }) => state !== 'done');
  return first >= 0 ? first : Math.max(0, stages.length - 1);
}

/** Whether points reach a mark; both are rounded to whole percents, as they are shown. */
export function isPassed(points: Points, passMark: number): boolean {
  return toPercent(shareOf(points)) >= toPercent(passMark);
}

/** A share as whole percents. */
export function toPercent(share: number): number {
  return Math.round(share * 100);
}

function addPoints(all: readonly Points[]): Points {
  return all.reduce<Points>((sum, { points, max }) => ({ points: sum.points + points, max: sum.max + max }), {
    points: 0,
    max: 0,
  });
}
