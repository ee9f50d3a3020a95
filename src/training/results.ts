/** A learner's results, as files that leave the device: JSON for the trainer's page, CSV for a spreadsheet. */
import { type Cell, formatCsv } from './csv';
import { KINDS, READINGS, RESULT_COLUMNS, STATES, tellStages } from './messages/results';
import type { CompiledTraining } from './model';
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

/** Formats the results of one or several learners: a line for each course begun, each of its stages, each exercise. */
export function formatResultsCsv(learners: readonly Progress[], outline: TrainingOutline): string {
  return formatCsv([RESULT_COLUMNS, ...learners.flatMap((learner) => listRows(learner, outline))]);
}

function listRows(learner: Progress, { courses, scenarios }: TrainingOutline): Cell[][] {
  const who = [learner.name, learner.id];
  const begun = courses.flatMap((course): Cell[][] => {
    const record = learner.courses[course.id];
    if (!record) return [];
    const { stages, points, complete, completedOn, done } = findStanding(course, record, learner.guides);
    const state = complete ? STATES.done : STATES.begun;
    const total = tellStages(done, stages.length);
    return [
      [...who, course.title, total, 'parcours', state, ...count(points), '', completedOn, course.version],
      ...stages.map((standing) => [...who, course.title, ...describeStage(standing)]),
    ];
  });
  const titles = new Map(scenarios.map(({ id, title }) => [id, title]));
  const exercises = Object.entries(learner.exercises).map(([id, { best, attempts }]): Cell[] => [
    ...who,
    '',
    titles.get(id) ?? id,
    KINDS.scenario,
    STATES.done,
    ...count(best),
    attempts,
    best.day,
    best.version,
  ]);
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
