import { useActor } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseFragment, readFacts } from '../../case/fragment';
import { addNotice, type CaseView, formatCaseAddress, keepCase } from '../../case/keeper';
import {
  adoptSession,
  beginSession,
  describeEntry,
  NEW_SESSION,
  restartSession,
  resumeSession,
  type Session,
  type Turn,
} from '../../case/session';
import {
  clearShelf,
  createCaseId,
  describeStoreProblem,
  loadCase,
  openShelf,
  type Shelf,
} from '../../case/store';
import { readToday } from '../../case/today';
import { createTreeMachine, omit, type TreeEvent } from '../../trees/machine';
import type { CompiledTree, Facts, FactValue } from '../../trees/model';
import { walk } from '../../trees/walk';
import { pushAddress, readAddress, replaceAddress, takeMalformed } from './address';
import { Later } from './later';
import { type ForestState, useForest } from './useForest';

const NOTHING: Facts = {};
const openLocal = (): Shelf => openShelf(() => window.localStorage);
const nameCase = (): string => createCaseId(Math.random());

/** What a reader can do with a case. */
export interface CaseActions {
  answer(fact: string, value: FactValue | null): void;
  /** Leads back to an answered question; `undefined` leaves it as it was. */
  edit(place: string | undefined): void;
  resume(): void;
  restart(): void;
  /** Goes on with the carried answers, except those to be asked again. */
  confirm(forgotten: readonly string[]): void;
  adopt(): void;
  returnToMine(): void;
  /** Shows the case with other facts, without keeping it. */
  explore(facts: Facts): void;
  erase(): void;
  hideNotices(): void;
}

export interface Case extends CaseView, Pick<ForestState, 'add' | 'ready'> {
  /** true once the reader has acted: only then does the focus follow the questions */
  moved: boolean;
  actions: CaseActions;
}

/** How an action leaves its trace: in a new entry of the history, in the one shown, or not at all. */
type Trace = 'push' | 'replace' | 'none';

/**
 * The case of a page: its facts in the tree's machine, its place by walking, and both in step with the address and
 * with what the device keeps.
 *
 * @param visit - a new value whenever the router tells of an address
 * @param isLink - true when that address was reached by a link rather than by Back or Forward
 */
export function useCase(tree: CompiledTree, buildDay: string, visit: unknown, isLink: boolean): Case {
  const { forest, ready, begin, add } = useForest(tree, buildDay);
  const machine = useMemo(() => createTreeMachine(forest, tree.id), [forest, tree.id]);
  const [snapshot, send] = useActor(machine, { input: { facts: NOTHING } });
  const { facts } = snapshot.context;
  const done = useMemo(() => walk(forest, tree.id, facts), [forest, tree.id, facts]);
  const [session, setSession] = useState(NEW_SESSION);
  const moved = useRef(false);
  const [later] = useState(() => new Later());
  const view = useRef<CaseView>({ forest, facts, done, session });
  view.current = { forest, facts, done, session };

  const update = useCallback((next: Session) => {
    view.current = { ...view.current, session: next };
    setSession(next);
  }, []);

  /** Goes on; once the new screen is painted, device and address follow. */
  const go = useCallback(
    (turn: (session: Session) => Session, event: TreeEvent | null, trace: Trace) => {
      moved.current = true;
      later.flush();
      update(turn(view.current.session));
      if (event) send(event);
      if (trace === 'none') return;
      later.run(() => {
        const kept = keepCase(openLocal(), tree, view.current, Math.random());
        if (kept !== view.current.session) update(kept);
        const write = trace === 'push' ? pushAddress : replaceAddress;
        write(formatCaseAddress(view.current), describeEntry(view.current.session));
      });
    },
    [tree, send, update, later],
  );

  useEffect(() => begin(readToday(window, new Date())), [begin]);
  useEffect(() => later.watch(), [later]);
  useAddress({ ready, visit, isLink, view, moved, update, send });
  useForeign(view, forest, update, send);

  const actions = useMemo<CaseActions>(() => {
    const calm = (one: Session): Session => ({ ...one, before: null, edit: undefined });
    const turn = ({ session: next, facts: restored }: Turn, trace: Trace): void =>
      go(() => next, { type: 'RESTORE', facts: restored }, trace);
    return {
      answer: (fact, value) => go(calm, { type: 'ANSWER', fact, value }, 'push'),
      edit: (place) => go((one) => ({ ...calm(one), edit: place }), null, 'push'),
      resume: () => {
        const { stored } = view.current.session;
        const resumed = stored && resumeSession(view.current.forest, tree, stored);
        if (resumed) turn(resumed, resumed.session.before ? 'none' : 'push');
      },
      restart: () => turn(restartSession(view.current.session.stored, nameCase()), 'none'),
      confirm: (forgotten) =>
        go(calm, { type: 'RESTORE', facts: forgotten.reduce(omit, view.current.facts) }, 'push'),
      adopt: () => go((one) => adoptSession(one, nameCase()), null, 'replace'),
      returnToMine: () => {
        const { stored } = view.current.session;
        if (!stored) return;
        const mine = resumeSession(view.current.forest, tree, stored);
        turn({ ...mine, session: { ...mine.session, before: null } }, 'push');
      },
      explore: (variant) => {
        later.flush();
        const { case: stored } = loadCase(openLocal());
        const look = (one: Session): Session => ({ ...calm(one), visiting: 'variant', stored });
        go(look, { type: 'RESTORE', facts: variant }, 'push');
      },
      erase: () => {
        const failed = clearShelf(openLocal()) ?? clearShelf(openShelf(() => window.sessionStorage));
        const notices = failed ? [describeStoreProblem(failed)] : [];
        turn({ session: { ...NEW_SESSION, notices }, facts: NOTHING }, 'none');
        replaceAddress('', {});
      },
      hideNotices: () => update({ ...view.current.session, notices: [] }),
    };
  }, [tree, go, update, later]);

  return { forest, facts, done, session, add, ready, moved: moved.current, actions };
}

interface AddressInput {
  ready: boolean;
  visit: unknown;
  isLink: boolean;
  view: React.RefObject<CaseView>;
  moved: React.RefObject<boolean>;
  update(session: Session): void;
  send(event: TreeEvent): void;
}

/** Takes the case that the address holds: on opening, and whenever the router tells that it changed. */
function useAddress({ ready, visit, isLink, view, moved, update, send }: AddressInput): void {
  const opened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `visit` is what tells that the address changed
  useEffect(() => {
    if (!ready) return;
    const isOpening = !opened.current;
    opened.current = true;
    if (!isOpening) moved.current = true;
    const { hash, state } = readAddress();
    const isDamaged = takeMalformed();
    let fragment = parseFragment(hash);
    if (fragment.kind === 'anchor' && !isDamaged && document.getElementById(fragment.name)) {
      // A place of the page, not a case: the case stays, and so does its address.
      if (!isOpening)
        return replaceAddress(formatCaseAddress(view.current), describeEntry(view.current.session));
      fragment = { kind: 'none' };
    }
    const { case: stored, problem } = loadCase(openLocal());
    const arrival = { fragment, state, stored, isArrival: isOpening || isLink, isDamaged };
    const turn = beginSession(view.current.forest, view.current.session, arrival);
    const { notices } = turn.session;
    const isTold = problem === 'corrupted' || (problem === 'unavailable' && fragment.kind === 'case');
    const told = problem && isTold ? addNotice(notices, describeStoreProblem(problem)) : notices;
    update({ ...turn.session, notices: told });
    send({ type: 'RESTORE', facts: turn.facts });
    if (notices.length > 0) {
      const { foreign } = turn.session;
      replaceAddress(
        formatCaseAddress({ ...view.current, ...turn, session: { ...turn.session, foreign } }),
        state,
      );
    }
  }, [ready, visit]);
}

/** A tree that has just been loaded may ask facts that were kept aside for it. */
function useForeign(
  view: React.RefObject<CaseView>,
  forest: CaseView['forest'],
  update: (session: Session) => void,
  send: (event: TreeEvent) => void,
): void {
  useEffect(() => {
    const { session, facts } = view.current;
    if (!Object.keys(session.foreign).some((id) => Object.hasOwn(forest.defs, id))) return;
    const read = readFacts(forest, session.foreign);
    const notices = read.problems.map(({ message }) => message).reduce(addNotice, session.notices);
    update({ ...session, foreign: read.foreign, notices });
    send({ type: 'RESTORE', facts: { ...read.facts, ...facts } });
  }, [forest, view, update, send]);
}
