/** How a learner stands in a course: a function of the course and of what was done, never kept by itself. */
import type { CompiledCourse, CompiledStage } from './model';
import {
  type Attempt,
  type CourseRecord,
  isLacking,
  type Points,
  type Progress,
  type StageRecord,
  shareOf,
} from './progress';

/** `begun`: a guide was opened and not declared read, a quiz answered in part. */
export type StageState = 'todo' | 'begun' | 'done';

/** What a stage that is done is worth: `weak` misses the pass mark, `lacking` an indispensable fact. */
export type StageVerdict = 'good' | 'weak' | 'lacking';

export interface StageStanding {
  stage: CompiledStage;
  state: StageState;
  /** finished tries, a count */
  attempts: number;
  /** the try that counts; null while none is finished */
  best: Attempt | null;
  /** questions of an open try that are answered, a count */
  answered: number;
  /** null while it is not done, and of a guide: it has no points */
  verdict: StageVerdict | null;
  /** of a guide: the day it was last opened; null where it never was, whatever is declared */
  opened: string | null;
  /** true: as it stands, the course is not passed whatever its other points */
  blocks: boolean;
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
  /** places of the stages to do again, those that block first, then where most points are missing */
  again: number[];
  /** place of the stage to go on with: under way, else not done, else to do again, else the last */
  next: number;
}

/** What standing needs of a course. */
export type CourseShape = Pick<CompiledCourse, 'stages' | 'passMark'>;

/**
 * Finds how a learner stands.
 *
 * A course is passed by all its stages, its points, each indispensable stage by itself, and every indispensable fact.
 *
 * @param record - undefined before anything was done
 * @param guides - those that the learner opened
 */
export function findStanding(
  { stages, passMark }: CourseShape,
  record: CourseRecord | undefined,
  guides: Progress['guides'] = {},
): CourseStanding {
  const all = stages.map((stage) =>
    findStage(stage, record?.stages[stage.id], passMark, guides[stage.id]?.last ?? null),
  );
  const finished = all.flatMap(({ best }) => best ?? []);
  const done = finished.length;
  const complete = done === all.length && done > 0;
  const points = addPoints(finished);
  return {
    stages: all,
    done,
    complete,
    points,
    passed: complete ? isPassed(points, passMark) && !all.some(({ blocks }) => blocks) : null,
    completedOn: complete
      ? (finished
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '')
      : '',
    again: listAgain(all),
    next: findNext(all),
  };
}

function findStage(
  stage: CompiledStage,
  record: StageRecord | undefined,
  passMark: number,
  openedOn: string | null,
): StageStanding {
  const best = record?.best ?? null;
  const answered = Object.keys(record?.open?.given ?? {}).length;
  const opened = stage.kind === 'guide' ? openedOn : null;
  const state = best ? 'done' : record?.open || opened !== null ? 'begun' : 'todo';
  const verdict = best ? judge(stage, best, passMark) : null;
  const blocks =
    verdict === 'lacking' || (verdict === 'weak' && stage.kind !== 'guide' && stage.indispensable);
  return { stage, state, attempts: record?.attempts ?? 0, best, answered, verdict, opened, blocks };
}

function judge(stage: CompiledStage, best: Attempt, passMark: number): StageVerdict | null {
  if (stage.kind === 'guide') return null;
  if (stage.kind === 'scenario' && stage.scenario.indispensable > 0 && isLacking(best)) return 'lacking';
  return isPassed(best, passMark) ? 'good' : 'weak';
}

function listAgain(stages: readonly StageStanding[]): number[] {
  const left = ({ best }: StageStanding): number => (best ? best.max - best.points : 0);
  return stages
    .map((standing, index) => ({ standing, index }))
    .filter(({ standing: { verdict } }) => verdict === 'weak' || verdict === 'lacking')
    .sort(
      (a, b) =>
        Number(b.standing.blocks) - Number(a.standing.blocks) ||
        left(b.standing) - left(a.standing) ||
        a.index - b.index,
    )
    .map(({ index }) => index);
}

function findNext(stages: readonly StageStanding[]): number {
  const begun = stages.findIndex(
    ({ state, answered, opened }) => (state === 'begun' && opened === null) || answered > 0,
  );
  if (begun >= 0) return begun;
  const first = stages.findIndex(({ state }) => state !== 'done');
  return first >= 0 ? first : (listAgain(stages)[0] ?? Math.max(0, stages.length - 1));
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
