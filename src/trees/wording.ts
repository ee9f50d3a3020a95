/** Conditions in French, with the numbers in force. No sentence of advice is written here, only what data says. */
import { type Algebra, applyOperator, foldFormula } from './formula';
import type { Condition } from './model';
import { type ConditionOperator, WORDING } from './operators';
import type { Wording } from './operators/names';

export type { Wording } from './operators/names';

/** Words, and what joins them: « et » within « ou » takes brackets, and the other way round. */
interface Worded {
  text: string;
  joint?: 'and' | 'or';
}

function createWords(names: Wording): Algebra<ConditionOperator, Worded> {
  const join = (parts: Worded[], joint: 'and' | 'or', word: string): Worded => ({
    text: parts
      .map((part) => (part.joint === undefined || part.joint === joint ? part.text : `(${part.text})`))
      .join(` ${word} `),
    joint,
  });
  return {
    always: { text: 'toujours' },
    and: (parts) => join(parts, 'and', 'et'),
    or: (parts) => join(parts, 'or', 'ou'),
    not: ({ text }) => ({ text: `sauf si ${text}` }),
    atom: (operator) => ({ text: applyOperator(WORDING, operator, names) }),
  };
}

/**
 * Words a condition in French, with the numbers in force: `Votre client : un professionnel`,
 * `Montant réclamé ≤ 5 000 €`, joined by « et » / « ou ».
 */
export function formatCondition(condition: Condition, names: Wording): string {
  return foldFormula(condition, createWords(names)).text;
}

/** Words where a fact or an option applies: `seulement si Votre client : un professionnel`, `sauf si …`. */
export function formatLimit(only: Condition, names: Wording): string {
  const words = formatCondition(only, names);
  return words.startsWith('sauf si') ? words : `seulement si ${words}`;
}
