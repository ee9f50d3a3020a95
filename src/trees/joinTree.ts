import type { CompiledTree } from './model';
import type { TreeOpening, TreeRest } from './opening';

/** Joins the two parts of a tree again: see `splitTree`, which the browser does not need. */
export function joinTree({ title, summary, fact }: TreeOpening, rest: TreeRest): CompiledTree {
  return { ...rest, title, summary, facts: { [fact.id]: fact, ...rest.facts } };
}
