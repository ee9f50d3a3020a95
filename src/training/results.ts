/** A learner's results, as files that leave the device: JSON for the trainer's page, CSV for a spreadsheet. */
import { findAssignment, listGroups } from './assignment';
import { type Cell, formatCsv } from './csv';
import { CHANGED, KINDS, READINGS, RESULT_COLUMNS, STATES, tellStages } from './messages/results';
import type { CompiledTraining } from './model';
import { isStageOwed, listOwed, type Owed, type OwedContent } from './owed';
import { type Points, PROGRESS_FORMAT, PROGRESS_VERSION, type Progress, shareOf } from './progress';
import { findStanding, type StageStanding, toPercent } from './standing';

/** What results need of the content: titles. */
export type TrainingOutline = Pick<CompiledTraining, 'courses' | 'version'> & {
  scenarios: readonly { id: string; title: string }[];
};

/** Formats the file that a learner hands to a trainer or takes to another device; read by `parseProgress`. */
export function formatResults(progress: Progress, content: string, day: string): string {
  const file = {
    format: PROGRESS_FORMAT,
    version: PROGRESS_VERSION,
    exportedOn: day,
    content,
    learner: progress,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What tells which of the results have changed since. */
export interface Recheck {
  content: OwedContent;
  /** `YYYY-MM-DD` */
  day: string;
}

/**
 * Formats the results of one or several learners: a line for each course begun, each of its stages, each exercise.
 *
 * @param recheck - left out: nothing is said of what is to be done again
 */
export function formatResultsCsv(
  learners: readonly Progress[],
  outline: TrainingOutline,
  recheck?: Recheck,
): string {
  const rows = learners.flatMap((learner) => {
    const owed = recheck && listOwed(learner, recheck.content, recheck.day);
    const [group = ''] = listGroups(learner);
    return listRows(learner, outline).map(({ cells, due = '', again }) => [
      ...[learner.name, learner.id, ...cells],
      ...[group, due, owed && again?.(owed) ? CHANGED : ''],
    ]);
  });
  return formatCsv([RESULT_COLUMNS, ...rows]);
}

interface Row {
  /** after who it is, and before the group */
  cells: Cell[];
  /** the day by which it was to be done */
  due?: string;
  /** whether it is owed again */
  again?: (owed: Owed) => boolean;
}

function listRows(learner: Progress, { courses, scenarios }: TrainingOutline): Row[] {
  const begun = courses.flatMap((course): Row[] => {
    const record = learner.courses[course.id];
    if (!record) return [];
    const { stages, points, complete, completedOn, done } = findStanding(course, record, learner.guides);
    const state = complete ? STATES.done : STATES.begun;
    const total = tellStages(done, stages.length);
    const due = findAssignment(learner, course.id)?.due ?? '';
    return [
      {
        cells: [course.title, total, 'parcours', state, ...count(points), '', completedOn, course.version],
        due,
      },
      ...stages.map((standing) => ({
        cells: [course.title, ...describeStage(standing)],
        due,
        again: (owed: Owed) => isStageOwed(standing.stage, owed),
      })),
    ];
  });
  const titles = new Map(scenarios.map(({ id, title }) => [id, title]));
  const exercises = Object.entries(learner.exercises).map(([id, { best, attempts }]): Row => {
    const what = ['', titles.get(id) ?? id, KINDS.scenario, STATES.done];
    return {
      cells: [...what, ...count(best), attempts, best.day, best.version],
      again: ({ scenarios: owed }) => owed.includes(id),
    };
  });
  return [...begun, ...exercises];
}

function describeStage(standing: StageStanding): Cell[] {
  const { stage, best, attempts } = standing;
  return [
    stage.title,
    KINDS[stage.kind],
    describeState(standing),
    ...(best ? count(best) : ['', '', '']),
    attempts,
    best?.day ?? '',
    best?.version ?? '',
  ];
}

function describeState({ stage, state, verdict, opened }: StageStanding): string {
  if (stage.kind === 'guide' && state !== 'todo')
    return state === 'begun' ? READINGS.opened : opened === null ? READINGS.declared : READINGS.both;
  return verdict === 'weak' || verdict === 'lacking' ? STATES.again : STATES[state];
}

/** Points, maximum, whole percents; blank where there is nothing to earn. */
function count(points: Points): Cell[] {
  return points.max === 0 ? ['', '', ''] : [points.points, points.max, toPercent(shareOf(points))];
}
