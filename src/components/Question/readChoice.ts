/** Reading the answer to a choice from its form. Apart from typed answers, so that a first page needs no engine. */
import { FIELD_KINDS } from '../../trees/factTypes/fieldKinds';
import type { CompiledFact, FactValue } from '../../trees/model';
import { TEXTS } from '../session/texts';

/** The value that stands for « je ne sais pas » in a form. */
export const UNKNOWN = '?';
/** The value of a checkbox that stands for none of the options. */
export const NONE = '-';

export type FormAnswer = { value: FactValue | null } | { error: string; isMissing: boolean };

/**
 * Reads the answer to a choice, or « je ne sais pas » of any question.
 *
 * @param data - the form's fields: `reponse` (one or several), and `inconnu` where it is ticked
 * @returns null for a typed answer, which `readTyped` reads
 */
export function readChoice(fact: CompiledFact, data: FormData): FormAnswer | null {
  const values = data.getAll('reponse').map(String);
  if (data.has('inconnu') || values.includes(UNKNOWN)) return { value: null };
  const kind = FIELD_KINDS[fact.type];
  if (kind === 'one') {
    const [value] = values;
    return value === undefined ? { error: TEXTS.errorChoice, isMissing: true } : { value };
  }
  if (kind === 'typed') return null;
  if (values.length === 0) return { error: TEXTS.errorChoices(nameNone(fact)), isMissing: true };
  return { value: values.filter((value) => value !== NONE) };
}

/** How « none of them » is called for a several-choice fact: its own option, or ours. */
function nameNone(fact: CompiledFact): string {
  return fact.options?.find((option) => option.other)?.label ?? TEXTS.noneOfThese;
}
