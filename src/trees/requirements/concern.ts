/** Which outcomes a requirement concerns. */
import type { OutcomeSource, RequirementSource, TreeSource } from '../content';
import { readHandover } from '../structure';

/** How an exception names an outcome. */
export function nameOutcome(tree: string, outcome: string): string {
  return `${tree}/${outcome}`;
}

/**
 * True where a requirement says something of the outcomes of a tree.
 *
 * Not of the trees that it leads to: they are its answer.
 */
export function concernsTree({ trees, leads }: RequirementSource, tree: string): boolean {
  return (trees?.includes(tree) ?? true) && !leads.some(({ to }) => readHandover(to) === tree);
}

/** True for an outcome that a requirement is about, exceptions included. */
export function concernsOutcome(
  { approaches, steps }: RequirementSource,
  outcome: Pick<OutcomeSource, 'approach' | 'now' | 'steps'>,
): boolean {
  return (
    approaches.includes(outcome.approach) ||
    approaches.includes(outcome.now) ||
    outcome.steps.some((step) => steps.includes(step))
  );
}

/** The outcomes of a tree before which a requirement is verified. */
export function listConcerned(requirement: RequirementSource, tree: TreeSource): string[] {
  return listMeant(requirement, tree).filter((id) => !isExcepted(requirement, tree, id));
}

/** The outcomes of a tree that a requirement would concern, were they not left out by name. */
export function listExcepted(requirement: RequirementSource, tree: TreeSource): string[] {
  return listMeant(requirement, tree).filter((id) => isExcepted(requirement, tree, id));
}

function listMeant(requirement: RequirementSource, { id, outcomes }: TreeSource): string[] {
  if (!concernsTree(requirement, id)) return [];
  return Object.values(outcomes)
    .filter((outcome) => concernsOutcome(requirement, outcome))
    .map((outcome) => outcome.id);
}

function isExcepted({ except }: RequirementSource, tree: TreeSource, outcome: string): boolean {
  return Object.hasOwn(except, nameOutcome(tree.id, outcome));
}
