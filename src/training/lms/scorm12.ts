/**
 * SCORM 1.2: a report as calls of `LMSSetValue`.
 *
 * @see SCORM 1.2 Run-Time Environment, 3.4.4 (data model) and appendix A (vocabularies)
 */
import type { Held } from './held';
import { type CourseReport, scaleScore, type TimedInteraction } from './report';
import { formatClock12, formatTimespan12 } from './time';
import { toLine } from './words';

export type Setting = readonly [element: string, value: string];

/** The most that `cmi.suspend_data` holds, in characters. */
export const SUSPEND_LIMIT_12 = 4096;
const LOCATION_LIMIT = 255;
const IDENTIFIER_LIMIT = 255;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The standing of the learner: status, score, location. The score is a percentage, as 1.2 asks. */
export function listStanding12(report: CourseReport): Setting[] {
  const settings: Setting[] = [['cmi.core.lesson_location', report.location.slice(0, LOCATION_LIMIT)]];
  if (report.complete && report.score) {
    settings.push(
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', String(Math.round(scaleScore(report.score) * 10_000) / 100)],
    );
  }
  settings.push(['cmi.core.lesson_status', tellStatus(report)]);
  return settings;
}

/** 1.2 has one status for both: a complete course is passed or failed, or completed where nothing is scored. */
function tellStatus({ complete, success }: CourseReport): string {
  if (!complete) return 'incomplete';
  if (success === null) return 'completed';
  return success ? 'passed' : 'failed';
}

/** How the platform says that the learner stands; a passed or failed course is a completed one. */
export function readHeld12(get: (element: string) => string): Held {
  const status = get('cmi.core.lesson_status');
  const raw = get('cmi.core.score.raw');
  const isDone = ['passed', 'failed', 'completed'].includes(status);
  return {
    completed: isDone,
    passed: status === 'passed',
    failed: status === 'failed',
    score: raw === '' || Number.isNaN(Number(raw)) ? null : Number(raw) / 100,
    progress: isDone ? 1 : 0,
  };
}

/** How a session ends: the learner always comes back to the same attempt, so that nothing reported is lost. */
export function listEnding12(seconds: number): Setting[] {
  return [
    ['cmi.core.session_time', formatTimespan12(seconds)],
    ['cmi.core.exit', 'suspend'],
  ];
}

/**
 * One answer as the entry `index` of the journal of interactions.
 *
 * A choice is told by letters in the order of the content, since 1.2 takes one character for each.
 */
export function listInteraction12(interaction: TimedInteraction, index: number): Setting[] {
  const entry = `cmi.interactions.${index}`;
  return [
    [`${entry}.id`, formatIdentifier(interaction)],
    [`${entry}.type`, interaction.kind === 'text' ? 'fill-in' : interaction.kind],
    [`${entry}.time`, formatClock12(interaction.at)],
    [`${entry}.weighting`, '1'],
    [`${entry}.correct_responses.0.pattern`, formatResponse(interaction, interaction.right)],
    [`${entry}.student_response`, formatResponse(interaction, interaction.given)],
    [`${entry}.result`, interaction.correct ? 'correct' : 'wrong'],
    [`${entry}.latency`, formatTimespan12(interaction.seconds)],
  ];
}

/**
 * A CMIIdentifier: letters, digits, hyphens and underscores, at most 255.
 *
 * 1.2 has no place for the words of a question, and platforms show the identifier: the words follow it, without accents.
 */
function formatIdentifier({ id, description }: TimedInteraction): string {
  const plain = description.normalize('NFD').replace(/\p{M}/gu, '').replace(/[œŒ]/g, 'oe');
  return `${id} ${plain}`
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .slice(0, IDENTIFIER_LIMIT)
    .replace(/_+$/, '');
}

function formatResponse({ kind, options }: TimedInteraction, values: readonly string[]): string {
  if (kind !== 'choice') return toLine(values[0] ?? '').slice(0, 255);
  const letters = values.map((value) => LETTERS[options?.findIndex(({ id }) => id === value) ?? -1] ?? '');
  return letters.filter(Boolean).join(',');
}
