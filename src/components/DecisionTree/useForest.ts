import { useCallback, useMemo, useState } from 'react';
import { DERIVED_FACTS } from '../../law/derived';
import { type Forest, prepareForest } from '../../trees/forest';
import type { CompiledTree } from '../../trees/model';

/** The trees loaded so far, prepared for the reader's day. @returns the forest, and how to add a tree to it */
export function useForest(tree: CompiledTree, today: string): [Forest, (more: CompiledTree) => void] {
  const [trees, setTrees] = useState([tree]);
  const forest = useMemo(() => prepare(trees, today), [trees, today]);
  const add = useCallback(
    (more: CompiledTree) =>
      setTrees((known) => (known.some(({ id }) => id === more.id) ? known : [...known, more])),
    [],
  );
  return [forest, add];
}

/** Prepares trees with the derived facts of this site. The law comes with the trees. */
export function prepare(trees: readonly CompiledTree[], today: string): Forest {
  return prepareForest(trees, { today, law: {}, derived: DERIVED_FACTS });
}
