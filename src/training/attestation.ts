/** What an attestation says, and what it does not: data for a page and for print. */
import { findAssignment } from './assignment';
import type { CompiledCourse } from './model';
import { isStageOwed, type Owed } from './owed';
import { type Points, type Progress, shareOf } from './progress';
import { findStanding, toPercent } from './standing';

export interface AttestationLine extends Points {
  title: string;
  kind: 'guide' | 'quiz' | 'scenario';
  /** `YYYY-MM-DD`, of the try that counts; of a guide, the day it was declared read */
  day: string;
  /** of a guide: the day it was last opened from training, null where it never was */
  opened: string | null;
  attempts: number;
  /** what it rests on has changed since it was done */
  isOwed: boolean;
}

export interface Attestation {
  /** as the learner typed it; may be empty */
  name: string;
  /** as the trainer's link named it; empty: none */
  group: string;
  course: string;
  objectives: readonly string[];
  begun: string;
  completed: string;
  points: Points;
  /** whole percents */
  percent: number;
  passPercent: number;
  lines: AttestationLine[];
  /** versions of the course by which its stages were done, in the order in which they were met */
  versions: string[];
  /** the day at which the law of this content stands */
  lawDay: string;
  /** the day on which the attestation is drawn up */
  drawnUp: string;
  /** tells two attestations apart */
  number: string;
}

/**
 * Draws up an attestation.
 *
 * @param lawDay - the day of the build
 * @param drawnUp - the learner's day
 * @param owed - what has changed since it was done
 * @returns null unless the course is complete and passed
 */
export function drawUpAttestation(
  course: CompiledCourse,
  progress: Progress,
  { lawDay, drawnUp, owed }: { lawDay: string; drawnUp: string; owed?: Owed },
): Attestation | null {
  const record = progress.courses[course.id];
  const standing = findStanding(course, record, progress.guides);
  if (!record || !standing.passed) return null;
  const lines = standing.stages.flatMap(({ stage, best, attempts, opened }): AttestationLine[] =>
    best
      ? [
          {
            title: stage.title,
            kind: stage.kind,
            points: best.points,
            max: best.max,
            day: best.day,
            opened,
            attempts,
            isOwed: owed !== undefined && isStageOwed(stage, owed),
          },
        ]
      : [],
  );
  return {
    name: progress.name,
    group: findAssignment(progress, course.id)?.group ?? '',
    course: course.title,
    objectives: course.objectives,
    begun: record.begun,
    completed: standing.completedOn,
    points: standing.points,
    percent: toPercent(shareOf(standing.points)),
    passPercent: toPercent(course.passMark),
    lines,
    versions: [...new Set(standing.stages.flatMap(({ best }) => (best ? [best.version] : [])))],
    lawDay,
    drawnUp,
    number: `${course.id}-${standing.completedOn.replaceAll('-', '')}-${progress.id}`,
  };
}
