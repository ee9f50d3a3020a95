import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createActor, type SnapshotFrom } from 'xstate';
import { sessionMachine } from '../../case/session/machine';
import type { SessionContext, SessionEvent } from '../../case/session/model';
import { readToday } from '../../case/today';
import type { CompiledTree, Facts, FactValue } from '../../trees/model';
import { BROWSER_PORTS } from './browserPorts';
import type { TreeLoader } from './loader';
import { prepare } from './prepare';

/** What a reader can do with a case. */
export interface CaseActions {
  answer(fact: string, value: FactValue | null): void;
  /** Gives several answers at once, told in a sentence and confirmed. */
  tell(facts: Facts): void;
  /** Leads back to an answered question, `tree/question`. */
  edit(place: string): void;
  resume(): void;
  restart(): void;
  /** Goes on with the carried answers, except those to be asked again. */
  confirm(forgotten: readonly string[]): void;
  adopt(): void;
  returnToMine(): void;
  /** Shows the case with other facts, without keeping it. */
  explore(facts: Facts): void;
  retry(): void;
  erase(): void;
  hideNotices(): void;
  /** Keeps the case that is shown as the reader's own, at once. @returns false where the device refuses */
  keep(): boolean;
}

/** A case as the views are given it. */
export interface CaseView extends Pick<SessionContext, 'forest' | 'facts' | 'done' | 'moved'> {
  /** asked what state the session is in: `matches`, `hasTag`, `can` */
  session: SnapshotFrom<typeof sessionMachine>;
  actions: CaseActions;
}

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

interface RunningSession {
  getSnapshot(): CaseView['session'];
  subscribe(onChange: () => void): () => void;
  send(event: SessionEvent): void;
  stop(): void;
}

/** Starts the session. What waits to be written is written before anything else happens, and before it ends. */
function startSession({ tree, loader, given }: UseSessionOptions): RunningSession {
  const today = readToday(window, new Date());
  const ports = {
    ...BROWSER_PORTS,
    prepare: (trees: readonly CompiledTree[]) => prepare(trees, today),
    loadTree: (id: string) => loader.loadTree(id),
  };
  const actor = createActor(sessionMachine, { input: { ...ports, tree, given } }).start();
  return {
    getSnapshot: () => actor.getSnapshot(),
    subscribe: (onChange) => {
      const { unsubscribe } = actor.subscribe(onChange);
      return () => unsubscribe();
    },
    send: (event) => {
      actor.send({ type: 'WRITE' });
      actor.send(event);
    },
    stop: () => {
      actor.send({ type: 'WRITE' });
      actor.stop();
    },
  };
}

function createActions({ send, getSnapshot }: RunningSession): CaseActions {
  return {
    answer: (fact, value) => send({ type: 'ANSWER', fact, value }),
    tell: (facts) => send({ type: 'TELL', facts }),
    edit: (place) => send({ type: 'CHANGE', place }),
    resume: () => send({ type: 'RESUME' }),
    restart: () => send({ type: 'RESTART' }),
    confirm: (forgotten) => send({ type: 'CONFIRM', forgotten }),
    adopt: () => send({ type: 'ADOPT' }),
    returnToMine: () => send({ type: 'RETURN' }),
    explore: (facts) => send({ type: 'EXPLORE', facts }),
    retry: () => send({ type: 'RETRY' }),
    erase: () => send({ type: 'ERASE' }),
    hideNotices: () => send({ type: 'HIDE_NOTICES' }),
    keep: () => {
      send({ type: 'ADOPT' });
      send({ type: 'RECORD', trace: 'replace' });
      send({ type: 'WRITE' });
      return !getSnapshot().matches({ keeping: 'refused' });
    },
  };
}
