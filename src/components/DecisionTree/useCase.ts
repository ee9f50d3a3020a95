import { useActor } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseFragment, readFacts } from '../../case/fragment';
import { addNotice, type CaseView, formatCaseAddress, keepCase } from '../../case/keeper';
import {
  type Arrival,
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
import { prepare, useForest } from './useForest';

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

export interface Case extends CaseView {
  /** true once the reader has acted: only then does the focus follow the questions */
  moved: boolean;
  /** Adds a tree that a hand-over leads to. */
  add(tree: CompiledTree): void;
  actions: CaseActions;
}

/** How an action leaves its trace: in a new entry of the history, in the one shown, or not at all. */
type Trace = 'push' | 'replace' | 'none';

interface Input {
  tree: CompiledTree;
  /** the answer to the first question, given before this code was there; undefined if there is none */
  first: FactValue | null | undefined;
  /** a new value whenever the router tells of an address */
  visit: unknown;
  /** true when that address was reached by a link rather than by Back or Forward */
  isLink: boolean;
}

/**
 * The case of a page: its facts in the tree's machine, its place by walking, and both in step with the address and
 * with what the device keeps. For the browser only: the reader's day, address and storage are read at once.
 */
export function useCase({ tree, first, visit, isLink }: Input): Case {
  const [opening] = useState(() => openCase(tree, first));
  const [forest, add] = useForest(tree, opening.today);
  const machine = useMemo(() => createTreeMachine(forest, tree.id), [forest, tree.id]);
  const [snapshot, send] = useActor(machine, { input: { facts: opening.facts } });
  const { facts } = snapshot.context;
  const done = useMemo(() => walk(forest, tree.id, facts), [forest, tree.id, facts]);
  const [session, setSession] = useState(opening.session);
  const moved = useRef(first !== undefined);
  const [later] = useState(() => new Later());
  const view = useRef<CaseView>({ forest, facts, done, session });
  view.current = { forest, facts, done, session };

  const update = useCallback((next: Session) => {
    view.current = { ...view.current, session: next };
    setSession(next);
  }, []);

  /** Once the new screen is painted, device and address follow the case. */
  const record = useCallback(
    (trace: Trace) => {
      if (trace === 'none') return;
      later.run(() => {
        const kept = keepCase(openLocal(), tree, view.current, Math.random());
        if (kept !== view.current.session) update(kept);
        const write = trace === 'push' ? pushAddress : replaceAddress;
        write(formatCaseAddress(view.current), describeEntry(view.current.session));
      });
    },
    [tree, update, later],
  );

  /** Goes on: what waited is written first, so that the session is the latest. */
  const go = useCallback(
    (turn: (session: Session) => Session, event: TreeEvent | null, trace: Trace) => {
      moved.current = true;
      later.flush();
      update(turn(view.current.session));
      if (event) send(event);
      record(trace);
    },
    [send, update, record, later],
  );

  useEffect(() => later.watch(), [later]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was read before the first render
  useEffect(() => {
    if (first !== undefined) record('push');
    else if (opening.isCorrected)
      replaceAddress(formatCaseAddress(view.current), describeEntry(view.current.session));
  }, []);
  useVisits(visit, (isOpening) => {
    if (isOpening) return;
    moved.current = true;
    later.flush();
    const arrival = readArrival(isLink);
    if (!arrival) {
      // A place of the page, not a case: the case stays, and so does its address.
      replaceAddress(formatCaseAddress(view.current), describeEntry(view.current.session));
      return;
    }
    const turn = beginSession(view.current.forest, view.current.session, arrival);
    update(turn.session);
    send({ type: 'RESTORE', facts: turn.facts });
    if (turn.session.notices.length > 0)
      replaceAddress(formatCaseAddress({ ...view.current, ...turn }), arrival.state);
  });
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

  return { forest, facts, done, session, add, moved: moved.current, actions };
}

/** What the address and the device say now; null for a place of the page, which is no case. */
function readArrival(isArrival: boolean): Arrival | null {
  const { hash, state } = readAddress();
  const isDamaged = takeMalformed();
  const fragment = parseFragment(hash);
  if (fragment.kind === 'anchor' && !isDamaged && document.getElementById(fragment.name)) return null;
  const { case: stored } = loadCase(openLocal());
  return { fragment, state, stored, isArrival, isDamaged };
}

interface OpenedCase extends Turn {
  today: string;
  /** true when the address held something that had to be left out */
  isCorrected: boolean;
}

/** Reads everything a page begins with: the day, the address, the device, the answer already given. */
function openCase(tree: CompiledTree, first: FactValue | null | undefined): OpenedCase {
  const today = readToday(window, new Date());
  const { case: stored, problem } = loadCase(openLocal());
  const arrival = readArrival(true) ?? NO_CASE(stored);
  const turn = beginSession(prepare([tree], today), NEW_SESSION, arrival);
  const isCorrected = turn.session.notices.length > 0;
  const isTold = problem === 'corrupted' || (problem === 'unavailable' && arrival.fragment.kind === 'case');
  const notices =
    problem && isTold ? [...turn.session.notices, describeStoreProblem(problem)] : turn.session.notices;
  const fact = tree.questions[tree.start]?.fact as string;
  const isAnswered = first !== undefined;
  return {
    today,
    isCorrected,
    facts: isAnswered ? { ...turn.facts, [fact]: first } : turn.facts,
    session: { ...turn.session, notices, ...(isAnswered && { before: null }) },
  };
}

const NO_CASE = (stored: Arrival['stored']): Arrival => ({
  fragment: { kind: 'none' },
  state: {},
  stored,
  isArrival: true,
  isDamaged: false,
});

/** Calls back whenever the router tells of an address, the first included. */
function useVisits(visit: unknown, onVisit: (isOpening: boolean) => void): void {
  const opened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `visit` is what tells that the address changed
  useEffect(() => {
    onVisit(!opened.current);
    opened.current = true;
  }, [visit]);
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
