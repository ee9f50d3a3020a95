import { bindTrees } from '../../law/derived';
import { type Forest, prepareForest } from '../../trees/forest';
import type { CompiledTree } from '../../trees/model';

/** Prepares trees. The law comes with them, and their derived facts but for the functions. */
export function prepare(trees: readonly CompiledTree[], today: string): Forest {
  return prepareForest(trees, { today, law: {}, derived: bindTrees(trees) });
}
