import type { CompiledTree } from '../../trees/model';
import type { TreeLoader } from '../session/loader';

/**
 * Fetches trees and all that they may hand over to: a wrong answer may lead anywhere, and the connection may be gone then.
 *
 * @throws one of them cannot be fetched
 */
export async function loadTrees(loader: TreeLoader, ids: readonly string[]): Promise<CompiledTree[]> {
  const trees = new Map<string, CompiledTree>();
  let wanted = [...ids];
  while (wanted.length > 0) {
    for (const tree of await Promise.all(wanted.map((id) => loader.loadTree(id)))) trees.set(tree.id, tree);
    const next = [...trees.values()].flatMap(({ handovers }) => Object.keys(handovers));
    wanted = [...new Set(next)].filter((id) => !trees.has(id));
  }
  return [...trees.values()];
}
