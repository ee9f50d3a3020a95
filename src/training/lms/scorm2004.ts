/**
 * SCORM 2004, 4th edition: a report as calls of `SetValue`.
 *
 * @see SCORM 2004 4th Edition Run-Time Environment, 4.2 (data model elements)
 */
import type { Held } from './held';
import { type CourseReport, scaleScore, type TimedInteraction } from './report';
import type { Setting } from './scorm12';
import { formatDuration, formatTimestamp } from './time';
import { toLine } from './words';

/** The most that `cmi.suspend_data` is sure to hold, in characters. */
export const SUSPEND_LIMIT_2004 = 64_000;
const LOCATION_LIMIT = 1000;
const DESCRIPTION_LIMIT = 250;

/** The standing of the learner: completion, success, score in points and scaled, progress, location. */
export function listStanding2004(report: CourseReport): Setting[] {
  const settings: Setting[] = [
    ...(report.location ? [['cmi.location', report.location.slice(0, LOCATION_LIMIT)] as const] : []),
    ['cmi.progress_measure', formatReal(report.progress)],
    ['cmi.completion_status', report.complete ? 'completed' : 'incomplete'],
  ];
  if (!report.complete) return settings;
  if (report.score) {
    settings.push(
      ['cmi.score.min', '0'],
      ['cmi.score.max', formatReal(report.score.max)],
      ['cmi.score.raw', formatReal(report.score.raw)],
      ['cmi.score.scaled', formatReal(scaleScore(report.score))],
    );
  }
  if (report.success !== null) settings.push(['cmi.success_status', report.success ? 'passed' : 'failed']);
  return settings;
}

/** How the platform says that the learner stands. */
export function readHeld2004(get: (element: string) => string): Held {
  const success = get('cmi.success_status');
  const share = (element: string): number | null => {
    const value = get(element);
    return value === '' || Number.isNaN(Number(value)) ? null : Number(value);
  };
  return {
    completed: get('cmi.completion_status') === 'completed' || success === 'passed',
    passed: success === 'passed',
    failed: success === 'failed',
    score: share('cmi.score.scaled'),
    progress: share('cmi.progress_measure') ?? 0,
  };
}

/** How a session ends: the learner always comes back to the same attempt, so that nothing reported is lost. */
export function listEnding2004(seconds: number): Setting[] {
  return [
    ['cmi.session_time', formatDuration(seconds)],
    ['cmi.exit', 'suspend'],
  ];
}

/** One answer as the entry `index` of the journal of interactions; identifier and type come first, as the rules ask. */
export function listInteraction2004(interaction: TimedInteraction, index: number): Setting[] {
  const entry = `cmi.interactions.${index}`;
  // A brace would be read as a delimiter.
  const description = toLine(interaction.description.replace(/[{}]/g, ' ')).slice(0, DESCRIPTION_LIMIT);
  return [
    [`${entry}.id`, formatIdentifier(interaction.id)],
    [`${entry}.type`, interaction.kind === 'text' ? 'fill-in' : interaction.kind],
    [`${entry}.timestamp`, formatTimestamp(interaction.at)],
    [`${entry}.weighting`, '1'],
    [`${entry}.correct_responses.0.pattern`, formatPattern(interaction)],
    [`${entry}.learner_response`, formatResponse(interaction, interaction.given)],
    [`${entry}.result`, interaction.correct ? 'correct' : 'incorrect'],
    [`${entry}.latency`, formatDuration(interaction.seconds)],
    [`${entry}.description`, `{lang=fr}${description}`],
  ];
}

/** A long identifier: no blank, and told apart from other courses’ by the stage that it begins with. */
function formatIdentifier(id: string): string {
  return id.replace(/[^A-Za-z0-9_/.-]+/g, '_').slice(0, 4000);
}

/** A number is right within an interval of one point; the others are right as such. */
function formatPattern(interaction: TimedInteraction): string {
  const [right = ''] = interaction.right;
  return interaction.kind === 'numeric'
    ? `${right}[:]${right}`
    : formatResponse(interaction, interaction.right);
}

/**
 * Several choices are a set of short identifiers joined by `[,]`. In a text, a bracket would be read as a delimiter, and
 * some run-times read a comma as one too: none may leave an empty part, nor one that begins or ends with a blank.
 */
function formatResponse({ kind }: TimedInteraction, values: readonly string[]): string {
  if (kind === 'choice') return values.join('[,]');
  const line = toLine((values[0] ?? '').replace(/[[\]{}]/g, ' ')).slice(0, DESCRIPTION_LIMIT);
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(',');
}

/** `real(10,7)`: seven significant decimals, without an exponent. */
function formatReal(value: number): string {
  // Never with an exponent, which run-times refuse.
  return value
    .toFixed(7)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}
