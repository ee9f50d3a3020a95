import { useCallback } from 'react';
import type { NodeRef } from '../../trees/model';
import type { TreeLoader } from '../session/loader';
import { formatPlace } from '../session/position';
import { useModule } from '../useModule';
import type { Reached } from './props';

/** Fetches the texts of outcomes; those of one tree come together. */
export function useContents(places: readonly NodeRef[], loader: TreeLoader) {
  const key = places.map(formatPlace).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `places`
  const load = useCallback(() => loadContents(places, loader), [key, loader]);
  const { module, failed, retry } = useModule(load);
  const isCurrent = module?.map(({ place }) => formatPlace(place)).join() === key;
  return { reached: isCurrent ? module : null, failed, retry };
}

async function loadContents(places: readonly NodeRef[], loader: TreeLoader): Promise<Reached[]> {
  const trees = [...new Set(places.map((place) => place.tree))];
  const contents = new Map(
    await Promise.all(trees.map(async (id) => [id, await loader.loadOutcomes(id)] as const)),
  );
  return places.map((place) => {
    const content = contents.get(place.tree)?.[place.id];
    if (!content) throw new RangeError(`no texts for "${place.tree}/${place.id}"`);
    return { place, content };
  });
}
