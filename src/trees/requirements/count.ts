/** How much requirements cover: what `check` tells once they are proved. */
import type { ParsedContent } from '../content';
import { countPathsTo } from '../structure';
import { listConcerned } from './concern';
import type { ExpandedTree } from './index';

export interface RequirementCount {
  requirements: number;
  /** outcomes of which at least one requirement speaks */
  outcomes: number;
  /** paths that lead to them from the starts of their trees, counted on the structure */
  paths: bigint;
}

/** Counts what requirements cover. @param trees - their gates in place, without loops */
export function countRequired(
  { requirements }: Pick<ParsedContent, 'requirements'>,
  trees: Readonly<Record<string, ExpandedTree>>,
): RequirementCount {
  const concerned = new Map<string, Set<string>>();
  for (const tree of Object.values(trees))
    concerned.set(
      tree.id,
      new Set(Object.values(requirements).flatMap((requirement) => listConcerned(requirement, tree))),
    );
  let [outcomes, paths] = [0, 0n];
  for (const tree of Object.values(trees)) {
    const meant = concerned.get(tree.id) as Set<string>;
    outcomes += meant.size;
    if (meant.size > 0) paths += countPathsTo(tree, meant);
  }
  return { requirements: Object.keys(requirements).length, outcomes, paths };
}
