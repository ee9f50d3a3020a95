/** Noting which trees a case went through, and where each led. Part of the pages of the trees: kept small. */
import { findOutcome } from '../../trees/findOutcome';
import type { Forest } from '../../trees/forest';
import type { CompiledTree, Walk } from '../../trees/model';
import { isMap } from '../json';
import type { TreeWalk } from './model';

/** A walk as it is noted; null while a question is still to be answered. */
export function noteWalk(
  forest: Forest,
  tree: Pick<CompiledTree, 'id' | 'title' | 'version'>,
  done: Walk,
): TreeWalk | null {
  if (done.status !== 'outcome' && done.status !== 'open') return null;
  return {
    tree: tree.id,
    title: tree.title,
    version: tree.version,
    day: forest.world.today,
    outcomes: done.outcomes.map((place) => {
      const { title, approach } = findOutcome(forest, place);
      return { ...place, title, approach };
    }),
  };
}

/**
 * Notes a walk among those of a case.
 *
 * An outcome reached again under the same tree keeps its first day: steps are counted from it.
 *
 * @param walks - as stored; what is no walk of this tree is left as it is
 */
export function recordWalk(
  walks: readonly unknown[],
  forest: Forest,
  tree: Pick<CompiledTree, 'id' | 'title' | 'version'>,
  done: Walk,
): readonly unknown[] {
  const noted = noteWalk(forest, tree, done);
  if (!noted) return walks;
  const known = walks.find((one) => isMap(one) && one.tree === tree.id);
  if (isMap(known) && known.version === noted.version && sameText(known.outcomes, noted.outcomes))
    return walks;
  return [...walks.filter((one) => one !== known), noted];
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
