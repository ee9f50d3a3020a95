/** What `condition.ts` finds wrong, told as issues with their place in the file. */
import type { ConditionProblem } from './condition';
import type { Issue, IssueCode } from './issue';
import { didYouMean } from './messages/words';
import type { Path, Source } from './source';

const REMEDIES: Record<ConditionProblem['code'], string> = {
  'condition-syntax': 'Write a map of facts, or `and:`, `or:` with a list, or `not:` with a map.',
  'condition-type': 'Write what the message expects.',
  'unknown-fact': 'Add it to facts.yaml.',
  'unknown-option': 'Add it to the options of the fact.',
  'text-in-condition': 'Ask a choice instead, and let the branch depend on it.',
};

/** @param path - of the condition in its file */
export function tellConditionProblem(
  problem: ConditionProblem,
  path: Path,
  source: Source,
  derivedDates: Readonly<Record<string, unknown>>,
): Issue {
  const full = [...path, ...problem.path];
  const isDate = problem.code === 'unknown-fact' && Object.hasOwn(derivedDates, problem.found);
  const code: IssueCode = isDate ? 'derived-date-in-condition' : problem.code;
  const aboutKey = code === 'unknown-fact' || code === 'text-in-condition' || isDate;
  return {
    file: source.file,
    ...source.position(full, { key: aboutKey || problem.found === full.at(-1) }),
    severity: 'error',
    code,
    message: isDate
      ? `A condition reads "${problem.found}", a derived date: only the \`by:\` of a step may.`
      : `A condition cannot be read: ${problem.message}.`,
    remedy: isDate
      ? 'Compare the date fact it is computed from, or read a derived fact with options.'
      : problem.candidates
        ? didYouMean(problem.found, problem.candidates, REMEDIES[problem.code])
        : REMEDIES[problem.code],
  };
}
