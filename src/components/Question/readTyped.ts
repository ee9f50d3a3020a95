/** Reading a typed answer: its value, or what is wrong with it in French. */
import { describeRange } from '../../case/problems';
import { readValue } from '../../trees/facts';
import { fieldOf, fromPoint, isDay, toPoint } from '../../trees/factTypes';
import { type Forest, fitDomain } from '../../trees/forest';
import type { CompiledFact, Facts, FactValue } from '../../trees/model';
import { type FormAnswer, readChoice } from './readChoice';

/**
 * Reads the answer that a form holds.
 *
 * @param data - the form's fields, as in `readChoice`
 */
export function readAnswer(
  forest: Pick<Forest, 'world' | 'defs'>,
  fact: CompiledFact,
  data: FormData,
  facts: Facts = {},
): FormAnswer {
  return readChoice(fact, data) ?? readTyped(forest, fact, String(data.get('reponse') ?? ''), facts);
}

/** Reads an answer typed as the French write it; an empty one is missing. */
export function readTyped(
  forest: Pick<Forest, 'world' | 'defs'>,
  fact: CompiledFact,
  typed: string,
  facts: Facts,
): FormAnswer {
  const { parse, empty, invalid } = fieldOf(fact);
  const text = typed.trim();
  if (text === '') return { error: empty, isMissing: true };
  const value = parse(text);
  if (value === null) return { error: invalid, isMissing: false };
  const read = readValue(forest, fact, value);
  if ('value' in read) return tellDisorder(forest, fact, read.value, facts) ?? read;
  if (read.problem.code !== 'out-of-range') return { error: invalid, isMissing: false };
  const words = describeRange(read.problem, fact);
  return { error: words.charAt(0).toUpperCase() + words.slice(1), isMissing: false };
}

/** A date that is not in its order with those already given. */
function tellDisorder(
  forest: Pick<Forest, 'world' | 'defs'>,
  fact: CompiledFact,
  value: FactValue | null,
  facts: Facts,
): FormAnswer | null {
  if (value === null || !isDay(fact)) return null;
  const { low, high } = fitDomain(forest, fact, facts);
  const point = toPoint(fact, value);
  if (point >= low && point <= high) return null;
  const words = describeRange({ low: fromPoint(fact, low), high: fromPoint(fact, high) }, fact);
  return { error: words.charAt(0).toUpperCase() + words.slice(1), isMissing: false };
}
