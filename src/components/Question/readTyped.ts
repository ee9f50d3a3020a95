/** Reading a typed answer: its value, or what is wrong with it in French. */
import { describeRange } from '../../case/problems';
import { readValue } from '../../trees/facts';
import { fieldOf } from '../../trees/factTypes';
import type { Forest } from '../../trees/forest';
import type { CompiledFact } from '../../trees/model';
import { type FormAnswer, readChoice } from './readChoice';

/**
 * Reads the answer that a form holds.
 *
 * @param data - the form's fields, as in `readChoice`
 */
export function readAnswer(forest: Pick<Forest, 'world'>, fact: CompiledFact, data: FormData): FormAnswer {
  return readChoice(fact, data) ?? readTyped(forest, fact, String(data.get('reponse') ?? ''));
}

function readTyped(forest: Pick<Forest, 'world'>, fact: CompiledFact, typed: string): FormAnswer {
  const { parse, empty, invalid } = fieldOf(fact);
  const text = typed.trim();
  if (text === '') return { error: empty, isMissing: true };
  const value = parse(text);
  if (value === null) return { error: invalid, isMissing: false };
  const read = readValue(forest, fact, value);
  if ('value' in read) return read;
  if (read.problem.code !== 'out-of-range') return { error: invalid, isMissing: false };
  const words = describeRange(read.problem, fact);
  return { error: words.charAt(0).toUpperCase() + words.slice(1), isMissing: false };
}
