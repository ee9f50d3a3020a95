import { useCallback, useEffect } from 'react';
import type { CompiledTree } from '../../trees/model';
import type { TreeLoader } from '../TreePage/content';
import { useModule } from '../useModule';
import type { Case } from './useCase';

/** Fetches the tree that a hand-over leads to, and adds it to the forest. */
export function useHandover(
  { done, add }: Pick<Case, 'done' | 'add'>,
  loader: TreeLoader,
): { failed: boolean; retry(): void } {
  const wanted = done.status === 'load' ? done.tree : '';
  const load = useCallback((): Promise<CompiledTree> => loader.loadTree(wanted), [loader, wanted]);
  const { module, failed, retry } = useModule(wanted === '' ? null : load);
  useEffect(() => {
    if (module) add(module);
  }, [module, add]);
  return { failed, retry };
}
