import { useCallback, useMemo, useState } from 'react';
import { DERIVED_FACTS } from '../../law/derived';
import { type Forest, prepareForest } from '../../trees/forest';
import type { CompiledTree } from '../../trees/model';

export interface ForestState {
  forest: Forest;
  /** true once the reader's day is known: before that, the forest is that of the build */
  ready: boolean;
  /** Takes the reader's day. */
  begin(today: string): void;
  /** Adds a tree that a hand-over leads to. */
  add(tree: CompiledTree): void;
}

/**
 * The trees loaded, prepared for the day: the day of the build at first, so that the first render equals the
 * pre-built page, then the reader's.
 */
export function useForest(tree: CompiledTree, buildDay: string): ForestState {
  const [{ today, trees, ready }, set] = useState({ today: buildDay, trees: [tree], ready: false });
  const forest = useMemo(
    () => prepareForest(trees, { today, law: {}, derived: DERIVED_FACTS }),
    [trees, today],
  );
  const begin = useCallback((day: string) => set((now) => ({ ...now, today: day, ready: true })), []);
  const add = useCallback(
    (more: CompiledTree) =>
      set((now) =>
        now.trees.some(({ id }) => id === more.id) ? now : { ...now, trees: [...now.trees, more] },
      ),
    [],
  );
  return { forest, ready, begin, add };
}
