import type { CompiledTree, OutcomeContent } from '../../trees/model';

/**
 * How a page gets what its first render does not need: other trees, at a hand-over, and the texts of outcomes.
 *
 * The plugin generates a module whose default export is one; each call is a dynamic `import()`.
 */
export interface TreeLoader {
  /** @throws the tree cannot be fetched, or does not exist */
  loadTree(id: string): Promise<CompiledTree>;
  /** @throws as `loadTree` */
  loadOutcomes(id: string): Promise<Record<string, OutcomeContent>>;
}
