/** An exercise under way as text, for the device or an LMS, and back. Nothing that comes back is trusted. */
import { parseDay } from '../trees/calendar';
import { APPROACHES } from '../trees/model';
import { parseConversation } from './conversation/play';
import type { CompiledScenario } from './model';
import type { ExerciseShape, ExerciseState } from './play';

const VERSION = 1;

/** Writes an exercise under way. Answers carry their questions, so that a change of the tree is seen. */
export function formatExercise({ asked }: Pick<CompiledScenario, 'asked'>, state: ExerciseState): string {
  const { answers, ...rest } = state;
  return JSON.stringify({
    version: VERSION,
    ...rest,
    answers: answers.map((given, index) => [asked[index]?.fact.id ?? '', given]),
  });
}

/**
 * Reads an exercise under way.
 *
 * @returns null when the text is none; answers are kept up to the first question that the exercise asks no more
 */
export function parseExercise({ asked, conversation }: ExerciseShape, text: string): ExerciseState | null {
  const json = readJson(text);
  if (json?.version !== VERSION) return null;
  const { feedback, day, answers, read, queries, approach, talk } = json;
  if (feedback !== 'at-once' && feedback !== 'at-end') return null;
  if (typeof day !== 'string' || parseDay(day) === null || !Array.isArray(answers)) return null;
  const kept: string[] = [];
  for (const [index, { fact }] of asked.entries()) {
    const pair: unknown = answers[index];
    if (!Array.isArray(pair) || pair[0] !== fact.id || typeof pair[1] !== 'string') break;
    kept.push(pair[1]);
  }
  const facts = new Set(asked.map(({ fact }) => fact.id));
  const guess = APPROACHES.find((id) => id === approach);
  const isWhole = guess && kept.length === asked.length;
  const isRead = typeof read === 'number' && Number.isInteger(read) && read >= 0;
  return {
    feedback,
    day,
    answers: kept,
    read: isRead ? Math.min(read, kept.length) : 0,
    queries: listTexts(queries).filter((id) => facts.has(id)),
    ...(isWhole && { approach: guess }),
    ...(isWhole && conversation && talk !== undefined && { talk: parseConversation(conversation, talk) }),
  };
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : null;
  } catch {
    return null;
  }
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
