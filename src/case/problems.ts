/** What a reader is told of a value that could not be kept, in French and without blame. */

import type { ValueProblem } from '../trees/facts';
import { formatFactValue, pointsOf } from '../trees/factTypes';
import type { CompiledFact } from '../trees/model';

/** One part of an address or of a stored case that was left out, and why. */
export interface CaseProblem {
  code: ValueProblem['code'] | 'damaged' | 'repeated' | 'too-many';
  /** the fact concerned, when it is known */
  fact?: string;
  /** one sentence in French */
  message: string;
}

/**
 * Words the refusal of a value.
 *
 * @param def - the fact that refused it; its label names the answer
 */
export function describeProblem(problem: ValueProblem, def: CompiledFact): CaseProblem {
  return { code: problem.code, fact: def.id, message: `« ${def.label} » : ${explain(problem, def)}` };
}

function explain(problem: ValueProblem, def: CompiledFact): string {
  switch (problem.code) {
    case 'unknown-option':
      return 'cette réponse n’est pas, ou plus, proposée.';
    case 'not-offered':
      return `« ${problem.label ?? problem.found} » ne va pas avec vos autres réponses.`;
    case 'not-a-number':
    case 'not-a-date':
      return pointsOf(def).refusal;
    case 'out-of-range':
      return describeRange(problem, def);
    case 'too-long':
      return 'le texte est trop long.';
    case 'not-unknown':
      return 'cette question attend une réponse.';
    case 'unknown-fact':
    case 'wrong-shape':
      return 'la réponse est illisible.';
  }
}

/** The bounds that a value must lie between, as words: « la date doit être comprise entre … et … ». */
export function describeRange({ low, high }: Pick<ValueProblem, 'low' | 'high'>, def: CompiledFact): string {
  if (low === undefined || high === undefined) return 'la valeur est hors limites.';
  const [from, to] = [formatFactValue(def, low), formatFactValue(def, high)];
  return `${pointsOf(def).mustLie} entre ${from} et ${to}.`;
}

/** Says of an answer that it is kept and does not count, by the label of its fact. */
export function describeAside(label: string): string {
  return `« ${label} » : réponse mise de côté, car la question ne se pose pas dans votre cas.`;
}
