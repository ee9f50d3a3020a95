/** A learner's record as a report: how the course stands, and every answer given in it. */
import { isDay, meaningOf } from '../../trees/factTypes';
import { followPath } from '../conversation/play';
import { resolveDay } from '../fill';
import type {
  AskedQuestion,
  CompiledCourse,
  CompiledQuizQuestion,
  CompiledScenario,
  CompiledStage,
  ExerciseResult,
} from '../model';
import type { Progress } from '../progress';
import { type CourseStanding, findStanding, toPercent } from '../standing';
import type { CourseReport, Interaction } from './report';

/** Everything that a course takes its learner through. */
export interface CourseContent {
  course: CompiledCourse;
  /** those that its quizzes ask */
  questions: Readonly<Record<string, CompiledQuizQuestion>>;
  /** those that it plays */
  scenarios: Readonly<Record<string, CompiledScenario>>;
}

/** Stands for « je ne sais pas » among the options of a question. */
const UNKNOWN = { id: 'inconnu', text: 'Je ne sais pas' };

/**
 * Builds the report of a course.
 *
 * The score is in whole percents, as the learner sees it: a rounded pass must not be a failure for the platform.
 *
 * @param location - anchor of where the learner is
 */
export function buildCourseReport(
  content: CourseContent,
  progress: Progress,
  location: string,
): CourseReport {
  const { course } = content;
  const standing = findStanding(course, progress.courses[course.id], progress.guides);
  const { done, complete, points, passed } = standing;
  return {
    complete,
    success: passed,
    score: complete && points.max > 0 ? { raw: tellPercent(course, standing), max: 100 } : null,
    progress: course.stages.length === 0 ? 0 : done / course.stages.length,
    location,
    interactions: course.stages.flatMap((stage) => listInteractions(stage, content, progress)),
  };
}

/**
 * Whole percents. Platforms judge by them: where something indispensable is missing, they stay under the mark.
 */
function tellPercent({ passMark }: CompiledCourse, { points, passed }: CourseStanding): number {
  const percent = toPercent(points.points / points.max);
  return passed ? percent : Math.min(percent, toPercent(passMark) - 1);
}

function listInteractions(stage: CompiledStage, content: CourseContent, progress: Progress): Interaction[] {
  if (stage.kind === 'quiz') return listQuizAnswers(stage, content, progress);
  if (stage.kind !== 'scenario') return [];
  const scenario = content.scenarios[stage.scenario.id];
  const result = progress.exercises[stage.scenario.id]?.last;
  if (!scenario || !result) return [];
  return [
    ...scenario.asked.flatMap((asked) => buildFactAnswer(stage.id, asked, scenario, result) ?? []),
    ...listTurns(stage.id, scenario, result),
  ];
}

function listQuizAnswers(
  stage: Extract<CompiledStage, { kind: 'quiz' }>,
  { course, questions }: CourseContent,
  progress: Progress,
): Interaction[] {
  const record = progress.courses[course.id]?.stages[stage.id];
  return stage.questions.flatMap((id) => {
    const question = questions[id];
    const last = progress.questions[id]?.last;
    if (!question || !last || !(record?.best || record?.open?.given[id])) return [];
    const options = question.options.map(({ html }, index) => ({
      id: nameOption(index),
      text: toPlain(html),
    }));
    return {
      id: `${stage.id}/${id}`,
      kind: 'choice',
      description: toPlain(question.question),
      options,
      given: last.given.map(nameOption),
      right: question.options.flatMap(({ right }, index) => (right ? nameOption(index) : [])),
      correct: last.right,
    };
  });
}

const nameOption = (index: number): string => String.fromCharCode(97 + index);

function buildFactAnswer(
  stage: string,
  { fact }: AskedQuestion,
  { facts }: CompiledScenario,
  { facts: given, day }: ExerciseResult,
): Interaction | null {
  const answer = given[fact.id];
  const told = facts[fact.id];
  if (!answer || !told) return null;
  const right = listRight(told.value, day);
  const isUnknown = answer.given === '?' || told.value === null;
  const base = { id: `${stage}/${fact.id}`, description: fact.question, right, correct: answer.right };
  if (fact.options) {
    const options = [...fact.options.map(({ id, label }) => ({ id, text: toPlain(label) })), UNKNOWN];
    return { ...base, kind: 'choice', options, given: splitGiven(answer.given) };
  }
  const isNumber = meaningOf(fact).shape === 'points' && !isDay(fact);
  const kind = isNumber && !isUnknown ? 'numeric' : 'text';
  return { ...base, kind, given: splitGiven(answer.given).slice(0, 1) };
}

/** The replies of the first way through the conversation, as far as it is still offered. */
function listTurns(stage: string, { conversation }: CompiledScenario, result: ExerciseResult): Interaction[] {
  if (!conversation || !result.conversation) return [];
  return followPath(conversation, result.conversation.path).steps.flatMap(({ turn, choice, verdict }) => {
    const said = conversation.turns[turn];
    if (!said) return [];
    return {
      id: `${stage}/conversation-${turn}`,
      kind: 'choice',
      description: toPlain(said.customer),
      options: said.replies.map(({ html }, index) => ({ id: nameOption(index), text: toPlain(html) })),
      given: [nameOption(choice)],
      right: said.replies.flatMap((reply, index) => (reply.verdict === 'good' ? nameOption(index) : [])),
      correct: verdict === 'good',
    };
  });
}

function splitGiven(given: string): string[] {
  return given.split(',').map((one) => (one.trim() === '?' ? UNKNOWN.id : one.trim()));
}

function listRight(value: CompiledScenario['facts'][string]['value'], day: string): string[] {
  if (value === null) return [UNKNOWN.id];
  if (Array.isArray(value)) return value;
  return [typeof value === 'string' ? (resolveDay(value, day) ?? value) : String(value)];
}

/** The words of a compiled text: no mark-up, characters as they are. */
export function toPlain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: 'amp' | 'lt' | 'gt' | 'quot') => ENTITIES[name])
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
