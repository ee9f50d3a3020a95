import { useCallback, useMemo } from 'react';
import type { CaseFile } from '../../case/file/model';
import type { PlanSource } from '../../case/file/plan';
import { prepareDay, type Replay, replayWalk } from '../../case/file/replay';
import { readFacts } from '../../case/fragment';
import { describeAside } from '../../case/problems';
import { settleFacts } from '../../trees/applicability';
import { createEnv, type Forest } from '../../trees/forest';
import type { CompiledTree, Facts, OutcomeContent } from '../../trees/model';
import { type LoadedModule, useModule } from '../useModule';

/** The open case seen through the trees of today. */
export interface Review {
  forest: Forest;
  facts: Facts;
  /** answers that could not be kept, each in a sentence */
  problems: string[];
  /** answers that no tree asks any more */
  foreign: readonly string[];
  replays: Replay[];
  sources: PlanSource[];
}

/** Fetches the trees of a case and walks them again. */
export function useReview(file: CaseFile | undefined, today: string): LoadedModule<Review> {
  const key = file ? JSON.stringify([file.facts, file.walks, file.lastTree]) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what is read of the file
  const load = useCallback(() => review(file as CaseFile, today), [key, today]);
  const loaded = useModule(file ? load : null);
  return useMemo(() => (file ? loaded : { ...loaded, module: null }), [file, loaded]);
}

async function review(file: CaseFile, today: string): Promise<Review> {
  const { default: loader, treeIds } = await import('~decision-trees/loaders');
  const trees = new Map<string, CompiledTree>();
  const add = async (ids: readonly string[]): Promise<void> => {
    const wanted = ids.filter((id) => treeIds.includes(id) && !trees.has(id));
    for (const tree of await Promise.all(wanted.map((id) => loader.loadTree(id)))) trees.set(tree.id, tree);
  };
  await add([...file.walks, ...(file.lastTree ? [file.lastTree] : [])].map(({ tree }) => tree));
  const prepare = (day: string): Forest | null => prepareDay([...trees.values()], day);
  const isKnown = (id: string): boolean => [...trees.values()].some(({ facts }) => Object.hasOwn(facts, id));
  if (Object.keys(file.facts).some((id) => !isKnown(id))) await add(treeIds);
  for (;;) {
    const forest = prepare(today);
    if (!forest) throw new RangeError(`no law for ${today}`);
    const { facts: kept, foreign, problems } = readFacts(forest, file.facts);
    const facts = settleFacts(createEnv(forest, kept));
    const aside = Object.keys(kept).flatMap((id) => (id in facts ? [] : (forest.defs[id]?.label ?? [])));
    const replays = file.walks.map((noted) => replayWalk(forest, prepare(noted.day), noted, facts));
    const missing = replays.flatMap(({ done }) => (done?.status === 'load' ? [done.tree] : []));
    if (missing.length > 0) {
      await add(missing);
      continue;
    }
    const sources = await loadSources(replays, loader.loadOutcomes);
    return {
      forest,
      facts,
      problems: [...problems.map(({ message }) => message), ...aside.map(describeAside)],
      foreign: Object.keys(foreign),
      replays,
      sources,
    };
  }
}

async function loadSources(
  replays: readonly Replay[],
  loadOutcomes: (id: string) => Promise<Record<string, OutcomeContent>>,
): Promise<PlanSource[]> {
  return Promise.all(
    [...replays].reverse().map(async ({ now, since }) => ({
      since,
      outcomes: (
        await Promise.all(
          (now?.outcomes ?? []).map(async (one) => {
            const content = (await loadOutcomes(one.tree))[one.id];
            return content ? [{ ...one, content }] : [];
          }),
        )
      ).flat(),
    })),
  );
}
