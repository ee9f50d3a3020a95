/** What `condition.ts` finds wrong, told as issues with their place in the file. */
import type { Issue, IssueCode, Name } from './issue';
import { CONDITION_MESSAGES } from './messages/conditions';
import type { ConditionProblem } from './operators/written';
import type { Path } from './path';
import type { Source } from './source';

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
  const { message, remedy } = isDate ? CONDITION_MESSAGES['derived-date']({ fact: problem.found }) : problem;
  return {
    file: source.file,
    ...source.position(full, { key: aboutKey || problem.found === full.at(-1) }),
    severity: 'error',
    code,
    message,
    remedy,
    about: problem.path.map((part): Name => `fact:${part}`),
  };
}
