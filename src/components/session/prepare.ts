import { DERIVED_FACTS } from '../../law/derived';
import { type Forest, prepareForest } from '../../trees/forest';
import type { CompiledTree } from '../../trees/model';

/** Prepares trees with the derived facts of this site. The law comes with the trees. */
export function prepare(trees: readonly CompiledTree[], today: string): Forest {
  return prepareForest(trees, { today, law: {}, derived: DERIVED_FACTS });
}
