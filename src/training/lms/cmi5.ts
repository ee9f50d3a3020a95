/**
 * cmi5: which statements a report calls for, given what was said before.
 *
 * @see cmi5 (Quartz) 9.3 (verbs) and 9.5 (order): over a registration at most one « completed » and one « passed »,
 * no « failed » after « passed »; in a session at most one of « passed » and « failed ».
 */
import { type CourseReport, type Interaction, listFresh, scaleScore, type TimedInteraction } from './report';

/** What has been said: in earlier sessions too for the first three, in this one for the others. */
export interface Said {
  completed: boolean;
  passed: boolean;
  /** percent */
  progress: number;
  judged: boolean;
  /** anything but « initialized » */
  anything: boolean;
}

export type Statement =
  | { verb: 'answered'; interaction: Interaction }
  | { verb: 'progressed'; percent: number }
  | { verb: 'completed' }
  | { verb: 'passed' | 'failed'; score: XapiScore };

/** As xAPI takes it: `scaled` is the share, between `min` and `max` lies `raw`. */
export interface XapiScore {
  scaled: number;
  raw: number;
  min: number;
  max: number;
}

/**
 * Plans what to say while the session goes on, in the order in which it must be said.
 *
 * « Failed » waits for the end: said earlier, it would forbid « passed » to one who tries again at once.
 *
 * @param told - the answers of the report before this one
 * @param mastery - the share of points that the platform asks for
 */
export function planStatements(
  report: CourseReport,
  told: readonly Interaction[],
  said: Said,
  mastery: number | null,
): Statement[] {
  const statements: Statement[] = listFresh(told, report.interactions).map((interaction) => ({
    verb: 'answered',
    interaction,
  }));
  const percent = Math.round(report.progress * 100);
  if (percent !== said.progress && !said.completed) statements.push({ verb: 'progressed', percent });
  if (!report.complete) return statements;
  if (!said.completed) statements.push({ verb: 'completed' });
  const judgement = judge(report, said, mastery);
  return judgement?.verb === 'passed' ? [...statements, judgement] : statements;
}

/** Plans what to say before « terminated »: a failure, where something was done about it in this session. */
export function planEnding(report: CourseReport, said: Said, mastery: number | null): Statement[] {
  const judgement = report.complete && said.anything ? judge(report, said, mastery) : null;
  return judgement ? [judgement] : [];
}

function judge(report: CourseReport, said: Said, mastery: number | null): Statement | null {
  if (!report.score || said.passed || said.judged) return null;
  const scaled = scaleScore(report.score);
  const passed = mastery === null ? report.success === true : scaled >= mastery;
  return { verb: passed ? 'passed' : 'failed', score: { scaled, min: 0, ...report.score } };
}

/** Notes what a statement says. */
export function noteSaid(before: Said, statement: Statement): Said {
  const said = { ...before, anything: true };
  switch (statement.verb) {
    case 'progressed':
      return { ...said, progress: statement.percent };
    case 'completed':
      return { ...said, completed: true };
    case 'passed':
      return { ...said, passed: true, judged: true };
    case 'failed':
      return { ...said, judged: true };
    default:
      return said;
  }
}

/** The parts of an answer's identifier: the stage, and the question or fact. */
export function splitId({ id }: Pick<TimedInteraction, 'id'>): readonly [test: string, question: string] {
  const [test = '', ...question] = id.split('/');
  return [encodeURIComponent(test), encodeURIComponent(question.join('/'))];
}
