/**
 * What the platform holds already. It is never lowered: a record may be lost on the way, a success may not.
 */
import type { CourseReport } from './report';
import { scaleScore } from './report';

export interface Held {
  completed: boolean;
  passed: boolean;
  /** said, and not passed since */
  failed: boolean;
  /** share of points, 0 to 1; null where none is told */
  score: number | null;
  /** share of the stages done, 0 to 1 */
  progress: number;
}

export const NOTHING_HELD: Held = {
  completed: false,
  passed: false,
  failed: false,
  score: null,
  progress: 0,
};

/** What is held once a report was told. */
export function holdReport(held: Held, report: CourseReport): Held {
  const { complete, success, score, progress } = raiseReport(held, report);
  return {
    completed: held.completed || complete,
    passed: held.passed || success === true,
    failed: success === false,
    score: score ? Math.max(held.score ?? 0, scaleScore(score)) : held.score,
    progress: Math.max(held.progress, progress),
  };
}

/**
 * A report that lowers nothing of what is held: completed stays completed, passed stays passed, a higher score stands.
 *
 * @returns a score only where it is at least the one held
 */
export function raiseReport(held: Held, report: CourseReport): CourseReport {
  const complete = report.complete || held.completed || held.passed;
  const success = held.passed ? true : (report.success ?? (held.failed ? false : null));
  const isHigher = report.score !== null && scaleScore(report.score) >= (held.score ?? 0);
  return {
    ...report,
    complete,
    success,
    score: isHigher ? report.score : null,
    progress: Math.max(report.progress, held.progress),
  };
}
