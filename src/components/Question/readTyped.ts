/** Reading a typed answer: its value, or what is wrong with it in French. */

import { describeRange } from '../../case/problems';
import { readValue } from '../../trees/facts';
import { parseAmount } from '../../trees/factTypes/amount';
import { parseDate } from '../../trees/factTypes/date';
import { parseInteger } from '../../trees/factTypes/integer';
import type { Forest } from '../../trees/forest';
import type { CompiledFact, FactValue } from '../../trees/model';
import { TEXTS } from '../session/texts';
import { type Reading, readChoice } from './readChoice';

type TypedFact = CompiledFact & { type: keyof typeof PARSERS };

/**
 * Reads the answer that a form holds.
 *
 * @param data - the form's fields, as in `readChoice`
 */
export function readAnswer(forest: Pick<Forest, 'world'>, fact: CompiledFact, data: FormData): Reading {
  return readChoice(fact, data) ?? readTyped(forest, fact as TypedFact, String(data.get('reponse') ?? ''));
}

const PARSERS = {
  amount: parseAmount,
  integer: parseInteger,
  date: parseDate,
  text: (text: string): FactValue => text,
};

function readTyped(forest: Pick<Forest, 'world'>, fact: TypedFact, typed: string): Reading {
  const text = typed.trim();
  if (text === '') return { error: TEXTS.errorEmpty[fact.type], isMissing: true };
  const value = PARSERS[fact.type](text);
  if (value === null) return { error: TEXTS.errorInvalid[fact.type], isMissing: false };
  const read = readValue(forest, fact, value);
  if ('value' in read) return read;
  if (read.problem.code !== 'out-of-range') return { error: TEXTS.errorInvalid[fact.type], isMissing: false };
  const words = describeRange(read.problem, fact);
  return { error: words.charAt(0).toUpperCase() + words.slice(1), isMissing: false };
}
