/** What was answered along a path. */
import { formatFactValue } from '../trees/factTypes';
import type { CompiledFact, Facts, PathEntry, Walk } from '../trees/model';

/** One answer given: what was asked, in a few words, and what was said. */
export interface AnswerSummary {
  fact: string;
  label: string;
  value: string;
}

/** The answers of a path, each fact once, in the order asked. */
export function listAnswers(
  path: readonly Pick<PathEntry, 'fact' | 'value'>[],
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

/** What a link to a case needs, and no more: the answers of its path, and what decided which questions apply. */
export function listShared({ path, deciding, facts }: Walk): Pick<PathEntry, 'fact' | 'value'>[] {
  return [...path, ...deciding.map((fact) => ({ fact, value: facts[fact] ?? null }))];
}

/** The facts of a path, in the order asked. */
export function pickPathFacts(path: readonly Pick<PathEntry, 'fact' | 'value'>[]): Facts {
  return Object.fromEntries(path.map(({ fact, value }) => [fact, value]));
}
