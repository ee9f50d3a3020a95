/** Which steps of an outcome are done in a case: those without a condition, and those of which the case says that theirs holds. */
import type { ParsedContent, StepSource } from './content';
import { decideCondition, type Ground } from './decideCondition';
import type { Facts, OutcomeContent, StepContent } from './model';

/**
 * Lists the steps of an outcome, then what joins it, in the order they were written.
 *
 * @param facts - null: told for no case, so all the steps of the outcome itself, with or without a condition
 */
export function listDoneSteps(
  { steps, joining = [] }: Pick<OutcomeContent, 'steps' | 'joining'>,
  ground: Ground,
  facts: Facts | null,
): StepContent[] {
  if (facts === null) return [...steps];
  const isDone = ({ if: condition }: StepContent) =>
    !condition || decideCondition(condition, ground, facts) === true;
  const done = steps.filter(isDone);
  const own = new Set(done.map(({ id }) => id));
  const joined = joining.filter(({ id, unless = [] }) => ![id, ...unless].some((other) => own.has(other)));
  return [...done, ...joined.filter(isDone)];
}

/** The steps that join every outcome of a tree, by their `everywhere`. */
export function listJoining({ steps }: Pick<ParsedContent, 'steps'>, tree: string): StepSource[] {
  return Object.values(steps).filter(({ everywhere }) => everywhere && !everywhere.except?.includes(tree));
}
