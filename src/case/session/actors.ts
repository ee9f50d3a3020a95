/**
 * What a session has done for it: reading and writing the address, waiting for the paint, storing, fetching.
 *
 * All but the fetching answer before they return, so that nothing can happen in between.
 */
import { fromCallback, fromPromise } from 'xstate';
import type { Forest } from '../../trees/forest';
import type { CompiledTree } from '../../trees/model';
import { parseFragment } from '../fragment';
import { addNotice } from '../notices';
import { loadAnswers, loadOpenCase } from '../repository/answers';
import { describeStorageProblem, type StorageProblem } from '../storage';
import { type CaseToKeep, keepCase } from './keep';
import type { SessionEvent, SessionPorts } from './model';
import { type Arrival, type CaseBefore, openCase } from './opening';

/** Asks what the address and the device say now. */
export interface ReadCommand {
  type: 'READ';
  isArrival: boolean;
  forest: Forest;
  before: CaseBefore;
}

interface ReaderInput extends Omit<ReadCommand, 'type' | 'isArrival'> {
  ports: SessionPorts;
}

/** Reads the address and the device: once at the beginning, then whenever it is asked. */
export const reader = fromCallback<ReadCommand, ReaderInput>(({ input, receive, sendBack }) => {
  const { ports, forest, before } = input;
  const answer = (event: SessionEvent): void => sendBack(event);
  const first = readArrival(ports);
  const opening = openCase(forest, before, {
    ...(first.isPlace ? { ...first, fragment: { kind: 'none' }, state: {} } : first),
    isArrival: true,
  });
  answer({ type: 'OPENED', opening: { ...opening, notices: tellStorage(first, opening.notices) } });
  receive((command) => {
    const arrival = readArrival(ports);
    if (arrival.isPlace) answer({ type: 'ANCHORED' });
    else {
      const { isArrival } = command;
      answer({
        type: 'OPENED',
        opening: openCase(command.forest, command.before, { ...arrival, isArrival }),
      });
    }
  });
});

interface ReadArrival extends Omit<Arrival, 'isArrival'> {
  problem: StorageProblem | undefined;
  /** the address is a place of the page, not a case */
  isPlace: boolean;
}

function readArrival({ address, openStorage }: SessionPorts): ReadArrival {
  const { hash, state } = address.read();
  const isDamaged = address.takeMalformed();
  const fragment = parseFragment(hash);
  const isPlace = fragment.kind === 'anchor' && !isDamaged && address.hasPlace(fragment.name);
  const storage = openStorage();
  const { case: open, problem } = loadOpenCase(storage);
  // Another tab may have opened another case meanwhile: this entry of the history goes on with its own.
  const own = state.caseId === undefined ? null : loadAnswers(storage, state.caseId);
  return { fragment, state, stored: own ?? open, problem, isDamaged, isPlace };
}

/** A case that could not be read is told; a refusal only where there is something to lose. */
function tellStorage({ problem, fragment }: ReadArrival, notices: readonly string[]): readonly string[] {
  const isTold = problem === 'corrupted' || (problem === 'unavailable' && fragment.kind === 'case');
  return problem && isTold ? addNotice(notices, describeStorageProblem(problem)) : notices;
}

/** Tells when the screen is painted, or the page is hidden before it is. */
export const painter = fromCallback<SessionEvent, Pick<SessionPorts, 'afterPaint'>>(({ input, sendBack }) =>
  input.afterPaint(() => sendBack({ type: 'WRITE' })),
);

interface StorerInput extends CaseToKeep {
  ports: SessionPorts;
}

/** Keeps the case on the device, and names it the first time. */
export const storer = fromCallback<SessionEvent, StorerInput>(({ input, sendBack }) => {
  const { ports, ...one } = input;
  const answer = (event: SessionEvent): void => sendBack(event);
  const result = keepCase(ports.openStorage(), { ...one, caseId: one.caseId || ports.createId() });
  if (result.outcome === 'kept') answer({ type: 'KEPT', kept: result.kept });
  else answer({ type: 'REFUSED', notices: result.notices });
});

/** Removes everything kept about cases. */
export const eraser = fromCallback<SessionEvent, Pick<SessionPorts, 'clear'>>(({ input, sendBack }) => {
  sendBack({ type: 'ERASED', problem: input.clear() });
});

/** Fetches the tree that a hand-over leads to. */
export const loader = fromPromise<CompiledTree, { ports: SessionPorts; tree: string }>(({ input }) =>
  input.ports.loadTree(input.tree),
);
