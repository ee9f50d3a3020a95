/** What was answered along a path. */
import { formatFactValue } from '../trees/factTypes';
import type { CompiledFact, Facts, PathEntry } from '../trees/model';

/** One answer given: what was asked, in a few words, and what was said. */
export interface AnswerSummary {
  fact: string;
  label: string;
  value: string;
}

/** The answers of a path, each fact once, in the order asked. */
export function listAnswers(
  path: readonly PathEntry[],
  defs: Readonly<Record<string, CompiledFact>>,
): AnswerSummary[] {
  const answers = new Map<string, AnswerSummary>();
  for (const { fact, value } of path) {
    const def = defs[fact];
    if (def && !answers.has(fact))
      answers.set(fact, { fact, label: def.label, value: formatFactValue(def, value) });
  }
  return [...answers.values()];
}

/** The facts of a path, in the order asked: what a link to this case needs, and no more. */
export function pickPathFacts(path: readonly PathEntry[]): Facts {
  return Object.fromEntries(path.map(({ fact, value }) => [fact, value]));
}
