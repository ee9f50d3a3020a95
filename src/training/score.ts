/** What an exercise is worth: facts found, the approach, and what was asked though the file told it. */

import { readText } from '../trees/facts';
import { meaningOf, toPoint } from '../trees/factTypes';
import type { Forest } from '../trees/forest';
import type { CompiledFact, FactValue } from '../trees/model';
import {
  CONVERSATION_POINTS,
  findWorst,
  followPath,
  NO_CONVERSATION,
  scoreConversation,
} from './conversation/play';
import { readWritten } from './facts';
import { findPrint } from './fingerprint';
import type { CompiledScenario, ExerciseResult } from './model';
import type { ExerciseState } from './play';

/** Points of a right approach; a fact counts for one. */
const APPROACH_POINTS = 2;
/** Points lost by asking for what the file told already. */
const NEEDLESS_POINTS = 0.5;

/** One answer beside what the file tells. */
export interface FactScore {
  fact: string;
  given: string;
  /** the answer as a value; undefined where it could not be read */
  value: FactValue | null | undefined;
  right: FactValue | null;
  isRight: boolean;
  /** several choices: options ticked in excess, and options forgotten */
  extra: string[];
  missing: string[];
  /** the learner wanted to ask before answering: rightly where the file does not tell */
  query: 'useful' | 'needless' | null;
}

/**
 * Compares one answer with the file.
 *
 * @param forest - prepared for the day on which the exercise was begun
 * @throws {RangeError} the exercise does not ask this fact
 */
export function scoreFact(
  forest: Forest,
  scenario: Pick<CompiledScenario, 'asked' | 'facts'>,
  fact: string,
  given: string,
  queries: readonly string[],
): FactScore {
  const def = scenario.asked.find((one) => one.fact.id === fact)?.fact;
  const written = scenario.facts[fact];
  if (!def || !written) throw new RangeError(`no fact "${fact}"`);
  const expected = readWritten(forest, fact, written.value);
  const read = readText(forest, def, given);
  const right = 'value' in expected ? expected.value : null;
  const value = 'value' in read ? read.value : undefined;
  const [held, wanted] = [listOptions(value), listOptions(right)];
  const query = !queries.includes(fact) ? null : right === null ? 'useful' : 'needless';
  return {
    fact,
    given,
    value,
    right,
    isRight: value !== undefined && isSame(def, value, right),
    extra: held.filter((id) => !wanted.includes(id)),
    missing: wanted.filter((id) => !held.includes(id)),
    query,
  };
}

function listOptions(value: FactValue | null | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function isSame(def: CompiledFact, a: FactValue | null, b: FactValue | null): boolean {
  if (a === null || b === null) return a === b;
  switch (meaningOf(def).shape) {
    case 'several': {
      const [held, wanted] = [listOptions(a), listOptions(b)];
      return held.length === wanted.length && held.every((id) => wanted.includes(id));
    }
    case 'points':
      return toPoint(def, a) === toPoint(def, b);
    case 'free':
      return String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
    case 'one':
      return a === b;
  }
}

export interface ExerciseScore {
  /** in the order of the questions */
  facts: FactScore[];
  /** facts found, a count */
  found: number;
  /** indispensable facts answered wrongly: with one of them the exercise is not passed */
  lacking: string[];
  approachRight: boolean;
  /** counts */
  needless: number;
  useful: number;
  /** points of the conversation; null where there is none */
  talk: number | null;
  points: number;
  max: number;
}

/** Scores an exercise, whole or under way. @param forest - as for `scoreFact` */
export function scoreExercise(
  forest: Forest,
  scenario: CompiledScenario,
  { answers, queries, approach, talk: talked }: ExerciseState,
): ExerciseScore {
  const facts = answers.map((given, index) =>
    scoreFact(forest, scenario, scenario.asked[index]?.fact.id ?? '', given, queries),
  );
  const found = facts.filter(({ isRight }) => isRight).length;
  const needless = facts.filter(({ query }) => query === 'needless').length;
  const { expected, conversation } = scenario;
  const talk = conversation ? scoreConversation(conversation, talked ?? NO_CONVERSATION) : null;
  // The first step is a right answer too: it is what the learner would do tomorrow morning.
  const approachRight = approach !== undefined && [expected.approach, expected.now].includes(approach);
  const points = found + (approachRight ? APPROACH_POINTS : 0) + (talk ?? 0) - needless * NEEDLESS_POINTS;
  return {
    facts,
    found,
    lacking: facts.flatMap(({ fact, isRight }) =>
      !isRight && scenario.facts[fact]?.indispensable ? [fact] : [],
    ),
    approachRight,
    needless,
    useful: facts.filter(({ query }) => query === 'useful').length,
    talk,
    points: Math.max(0, points),
    max: scenario.asked.length + APPROACH_POINTS + (conversation ? CONVERSATION_POINTS : 0),
  };
}

/** The result of a finished exercise, as courses and LMS reports keep it. */
export function formatResult(
  scenario: Pick<CompiledScenario, 'id' | 'conversation' | 'print' | 'awaiting'>,
  { day, talk }: Pick<ExerciseState, 'day' | 'talk'>,
  score: ExerciseScore,
): ExerciseResult {
  const { id, conversation } = scenario;
  return {
    scenario: id,
    score: score.points,
    max: score.max,
    facts: Object.fromEntries(
      score.facts.map(({ fact, isRight, given }) => [fact, { right: isRight, given }]),
    ),
    approachRight: score.approachRight,
    ...(conversation &&
      talk?.first && {
        conversation: {
          path: talk.first,
          end: followPath(conversation, talk.first).place.id,
          worst: findWorst(conversation, talk.first),
        },
      }),
    needless: score.needless,
    lacking: score.lacking,
    day,
    print: findPrint(scenario, day),
  };
}
