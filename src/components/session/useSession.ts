import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { readToday } from '../../case/today';
import type { CompiledTree, Facts } from '../../trees/model';
import { BROWSER_PORTS } from './browserPorts';
import type { TreeLoader } from './loader';
import { prepare } from './prepare';
import { type CaseView, createActions, type RunningSession, runSession } from './run';

export type { CaseActions, CaseView } from './run';

interface UseSessionOptions {
  tree: CompiledTree;
  loader: TreeLoader;
  /** answers given before this code was there; undefined if there is none */
  given: Facts | undefined;
  /** a new value whenever the router tells of an address */
  visit: unknown;
  /** true when that address was reached by a link rather than by Back or Forward */
  isLink: boolean;
}

/** Runs the session of a page. For the browser only: the reader's day, address and storage are read at once. */
export function useSession(input: UseSessionOptions): CaseView {
  const [actor] = useState(() => startSession(input));
  const session = useSyncExternalStore(actor.subscribe, actor.getSnapshot);
  const actions = useMemo(() => createActions(actor), [actor]);
  useEffect(() => actor.stop, [actor]);
  const { visit, isLink } = input;
  const opened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `visit` is what tells that the address changed
  useEffect(() => {
    if (opened.current) actor.send({ type: 'VISIT', isLink });
    opened.current = true;
  }, [visit]);
  const { forest, facts, done, moved } = session.context;
  return { session, forest, facts, done, moved, actions };
}

/** Starts the session of a page. */
function startSession({ tree, loader, given }: UseSessionOptions): RunningSession {
  const today = readToday(window, new Date());
  return runSession({
    ...BROWSER_PORTS,
    prepare: (trees) => prepare(trees, today),
    loadTree: (id) => loader.loadTree(id),
    tree,
    given,
  });
}
