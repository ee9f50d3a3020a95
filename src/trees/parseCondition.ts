/** Reads a condition where it stands in a file. */
import { type ConditionProblem, type FactShape, parseCondition } from './condition';
import { tellConditionProblem } from './conditionIssue';
import type { Issue } from './issue';
import type { Condition } from './model';
import type { Path } from './path';
import type { Source } from './source';

export interface ParseContext {
  shapes: Readonly<Record<string, FactShape>>;
  derivedDates: Readonly<Record<string, unknown>>;
  /** the facts could not all be read: an unknown one may exist */
  incomplete: boolean;
  /** facts of which the type could not be read: what reads them is not judged */
  faulty: ReadonlySet<string>;
}

/** Reads a condition. @param path - where it stands in the file */
export function parseIf(
  raw: unknown,
  path: Path,
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): { condition: Condition; faulty: boolean } {
  let faulty = false;
  const condition = parseCondition(raw, context.shapes, (problem: ConditionProblem) => {
    faulty = true;
    if (problem.path.some((part) => context.faulty.has(String(part)))) return;
    const unknown = problem.code === 'unknown-fact' || problem.code === 'unknown-option';
    if (!(unknown && context.incomplete))
      report(tellConditionProblem(problem, path, source, context.derivedDates));
  });
  return { condition, faulty };
}
