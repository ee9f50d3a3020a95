/** A chosen set of exercises and quizzes, which learners see as a course of its own. */
import { escapeHtml } from '../trees/text';
import { QUIZ_PREFIX } from './assignment';
import { fingerprintTraining } from './fingerprint';
import { SET_WORDS } from './messages/results';
import type { CompiledCourse, CompiledStage, ScenarioListing, TrainingIndex } from './model';
import { countAsked } from './quiz';

/** What sets need of the content. */
export type SetContent = Pick<TrainingIndex, 'scenarios' | 'quizzes' | 'skills'>;

/** Questions from which a quiz of a set draws at most, a count: a theme holds too many for one sitting. */
const MOST_QUESTIONS = 18;
const MINUTES_A_QUESTION = 0.75;
const PASS_MARK = 0.8;
const PREFIX = 'serie-';

/** The id of a set: the same wherever the same items are given in the same order. */
export function nameSet(items: readonly string[]): string {
  return PREFIX + fingerprintTraining(items.join());
}

/** Whether an id is that of a set. */
export function isSet(id: string): boolean {
  return id.startsWith(PREFIX);
}

/**
 * Builds the course of a set.
 *
 * @param items - ids of scenarios, and of quizzes after `quiz:`; one that the content does not hold is left out
 * @returns null where it holds none of them
 */
export function buildSet(items: readonly string[], content: SetContent): CompiledCourse | null {
  const id = nameSet(items);
  const stages = items.map((item) => buildStage(item, id, content)).filter((stage) => stage !== null);
  const [first] = stages;
  if (!first) return null;
  const skills = new Set(stages.flatMap((stage) => (stage.kind === 'scenario' ? stage.scenario.skills : [])));
  return {
    id,
    title: SET_WORDS.title(first.title, stages.length - 1),
    summary: escapeHtml(SET_WORDS.summary(stages.map(({ title }) => title))),
    audience: SET_WORDS.audience,
    objectives: content.skills.filter((skill) => skills.has(skill.id)).map(({ about }) => escapeHtml(about)),
    order: 0,
    passMark: PASS_MARK,
    minutes: stages.reduce((sum, { minutes }) => sum + minutes, 0),
    stages,
    version: fingerprintTraining(JSON.stringify(stages.map(describeStage))),
  };
}

/** The items that the content does not hold. */
export function listMissing(items: readonly string[], content: SetContent): string[] {
  return items.filter((item) => buildStage(item, '', content) === null);
}

function buildStage(item: string, set: string, { scenarios, quizzes }: SetContent): CompiledStage | null {
  if (!item.startsWith(QUIZ_PREFIX)) {
    const scenario = scenarios.find(({ id }) => id === item);
    return scenario ? buildExercise(scenario) : null;
  }
  const quiz = quizzes.find(({ id }) => id === item.slice(QUIZ_PREFIX.length));
  if (!quiz) return null;
  const rank = new Map(quiz.questions.map((id) => [id, fingerprintTraining(set + id)]));
  const order = [...quiz.questions].sort((a, b) => (rank.get(a) ?? '').localeCompare(rank.get(b) ?? ''));
  const questions = order.slice(0, MOST_QUESTIONS);
  const asks = countAsked(questions.length);
  const minutes = Math.ceil(asks * MINUTES_A_QUESTION);
  // Apart from scenarios of the same name.
  return {
    kind: 'quiz',
    id: `quiz-${quiz.id}`,
    title: quiz.title,
    minutes,
    questions,
    asks,
    indispensable: false,
  };
}

function buildExercise(scenario: ScenarioListing): CompiledStage {
  const { id, title, minutes } = scenario;
  return { kind: 'scenario', id, title, minutes, scenario, feedback: 'at-end', indispensable: false };
}

function describeStage(stage: CompiledStage): unknown {
  return stage.kind === 'quiz' ? [stage.id, stage.questions] : [stage.id];
}
