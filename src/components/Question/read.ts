/** Reading a question's form: the answer, or what is wrong with it in French. */

import { parseAmount, parseDate, parseInteger } from '../../case/input';
import { describeRange } from '../../case/problems';
import { type ReadValue, readValue } from '../../trees/facts';
import type { Forest } from '../../trees/forest';
import type { CompiledFact, FactValue } from '../../trees/model';
import { TEXTS } from '../DecisionTree/texts';

/** The value that stands for « je ne sais pas » in a form. */
export const UNKNOWN = '?';
/** The value of a checkbox that stands for none of the options. */
export const NONE = '-';

export type Reading = { value: FactValue | null } | { error: string; isMissing: boolean };

/**
 * Reads the answer that a form holds.
 *
 * @param data - the form's fields: `reponse` (one or several), and `inconnu` where it is ticked
 */
export function readAnswer(forest: Pick<Forest, 'world'>, fact: CompiledFact, data: FormData): Reading {
  const values = data.getAll('reponse').map(String);
  if (data.has('inconnu') || values.includes(UNKNOWN)) return { value: null };
  if (fact.type === 'choice') {
    const [value] = values;
    return value === undefined ? missing(TEXTS.errorChoice) : { value };
  }
  if (fact.type === 'choices') {
    if (values.length === 0) return missing(TEXTS.errorChoices(nameNone(fact)));
    return { value: values.filter((value) => value !== NONE) };
  }
  const { type } = fact;
  const text = (values[0] ?? '').trim();
  if (text === '') return missing(TEXTS.errorEmpty[type]);
  const typed = PARSERS[type](text);
  if (typed === null) return { error: TEXTS.errorInvalid[type], isMissing: false };
  return explain(readValue(forest, fact, typed), fact, type);
}

const PARSERS: Record<'amount' | 'integer' | 'date' | 'text', (text: string) => FactValue | null> = {
  amount: parseAmount,
  integer: parseInteger,
  date: parseDate,
  text: (text) => text,
};

function missing(error: string): Reading {
  return { error, isMissing: true };
}

function explain(read: ReadValue, fact: CompiledFact, type: keyof typeof PARSERS): Reading {
  if ('value' in read) return read;
  const { problem } = read;
  if (problem.code !== 'out-of-range') return { error: TEXTS.errorInvalid[type], isMissing: false };
  const words = describeRange(problem, fact);
  return { error: words.charAt(0).toUpperCase() + words.slice(1), isMissing: false };
}

/** How « none of them » is called for a several-choice fact: its own option, or ours. */
export function nameNone(fact: CompiledFact): string {
  return fact.options?.find((option) => option.other)?.label ?? TEXTS.noneOfThese;
}
