/** Reading a typed answer: its value, or what is wrong with it in French. */
import { describeRange } from '../../case/problems';
import { parseDay } from '../../trees/calendar';
import { readValue } from '../../trees/facts';
import { fromPoint, isDay, isFree, toPoint } from '../../trees/factTypes';
import { typedFieldOf } from '../../trees/factTypes/typed';
import type { TypedContext } from '../../trees/factTypes/typed/field';
import { type Forest, findDomain, fitDomain } from '../../trees/forest';
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

/** What reading a typed answer needs: the day, and the bounds that the fact has whatever the case. */
export function findContext({ world }: Pick<Forest, 'world'>, fact: CompiledFact): TypedContext {
  const today = parseDay(world.today) as number;
  return { today, ...(isFree(fact) ? { low: 0, high: 0 } : findDomain(fact, world)) };
}

/** Reads a typed answer; an empty one is missing. */
export function readTyped(
  forest: Pick<Forest, 'world' | 'defs'>,
  fact: CompiledFact,
  typed: string,
  facts: Facts,
): FormAnswer {
  const { read, empty, invalid } = typedFieldOf(fact);
  const text = typed.trim();
  if (text === '') return { error: empty, isMissing: true };
  const reading = read(text, findContext(forest, fact));
  if (reading === null) return { error: invalid, isMissing: false };
  if ('problem' in reading) return { error: reading.problem, isMissing: false };
  const found = readValue(forest, fact, reading.value);
  if ('value' in found) return tellDisorder(forest, fact, found.value, facts) ?? found;
  return found.problem.code === 'out-of-range'
    ? refuse(describeRange(found.problem, fact))
    : { error: invalid, isMissing: false };
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
  return refuse(describeRange({ low: fromPoint(fact, low), high: fromPoint(fact, high) }, fact));
}

function refuse(words: string): FormAnswer {
  return { error: words.charAt(0).toUpperCase() + words.slice(1), isMissing: false };
}
