/**
 * A model of the session for path-based tests: the real machine over two small trees, and every event that a reader,
 * the browser or another tab can cause in each of its states.
 */
import type { EventFromLogic, SnapshotFrom } from 'xstate';
import { TestModel } from 'xstate/graph';
import { parseFragment } from '../../../src/case/fragment';
import type { StoredCase } from '../../../src/case/repository/answers';
import { sessionMachine } from '../../../src/case/session/machine';
import type { EntryState, SessionEvent, SessionInput, StorageResult } from '../../../src/case/session/model';
import { openCase } from '../../../src/case/session/opening';
import { prepareForest } from '../../../src/trees/forest';
import type { CompiledTree, Facts } from '../../../src/trees/model';
import { buildTree, choice, fact, TODAY } from '../../trees/build';

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
export type ModelEvent = EventFromLogic<typeof sessionMachine>;

export const NEXT_TREE = buildTree({
  id: 'suite',
  facts: [choice('accord', ['oui', 'non'])],
  questions: { accord: [[{ accord: 'oui' }, 'signer'], 'juge'] },
  outcomes: ['signer', 'juge'],
});

export const TREE = buildTree({
  id: 'essai',
  facts: [choice('a', ['x', 'y', 'z']), choice('b', ['x', 'y']), fact('nom', { type: 'text' })],
  questions: { a: [[{ a: 'z' }, 'tree:suite'], 'b'], b: [[{ b: 'x' }, 'un'], 'deux'] },
  outcomes: ['un', 'deux'],
  handovers: { suite: { title: 'suite', usual: 1, ends: 2 } },
});

const prepare = (trees: readonly CompiledTree[]) =>
  prepareForest(trees, { today: TODAY, law: {}, derived: {} });

const stored = (id: string, tree: string, facts: StoredCase['facts']): StoredCase => ({
  id,
  tree,
  treeTitle: tree,
  facts,
  updatedAt: TODAY,
  treesVersion: '1',
  walks: [],
});

/** How a page can begin: its address, the history entry, what the device keeps. */
export interface World {
  hash: string;
  state?: EntryState;
  stored: StoredCase | null;
}

const MINE = stored('k1', 'essai', { a: 'x', nom: 'Dupont' });

export const WORLDS = {
  fresh: { hash: '', stored: null },
  choice: { hash: '', stored: MINE },
  carried: { hash: '', stored: stored('k1', 'autre', { a: 'x', ailleurs: 'oui' }) },
  own: { hash: '#a=x', state: { caseId: 'k1' }, stored: MINE },
  editing: { hash: '#a=x', state: { caseId: 'k1', edit: 'essai/a' }, stored: MINE },
  received: { hash: '#a=y', stored: MINE },
  variant: { hash: '#a=y', state: { caseId: 'k1', variant: true }, stored: MINE },
  handover: { hash: '#a=z&accord=oui', stored: null },
  ended: { hash: '#a=x&b=x', stored: null },
  unknown: { hash: '#a=x&b=?', stored: null },
} satisfies Record<string, World>;

/** The world of which an `OPENED` of the model tells. */
export const worldOf = new WeakMap<SessionEvent, World>();

function openedIn(world: World, snapshot: SessionSnapshot, isArrival: boolean): SessionEvent {
  const { forest, caseId, replaces, facts } = snapshot.context;
  const whose = snapshot.value.showing;
  const opening = openCase(
    forest,
    { caseId, replaces, facts, whose },
    {
      fragment: parseFragment(world.hash),
      state: world.state ?? {},
      stored: world.stored,
      isArrival,
      isDamaged: false,
    },
  );
  const event: SessionEvent = { type: 'OPENED', opening };
  worldOf.set(event, world);
  return event;
}

/** What storing makes of a case, when nothing stands in its way. */
function keep({ caseId, facts, foreign, notices, tree }: SessionSnapshot['context']): StorageResult {
  const seen = { ...foreign, ...facts };
  const id = caseId || 'k9';
  return { caseId: id, seen, notices, stored: stored(id, tree.id, seen) };
}

/** Every event that may come in a state. */
function listEvents(snapshot: SessionSnapshot): ModelEvent[] {
  const { context } = snapshot;
  if (snapshot.matches({ progress: 'opening' }))
    return Object.values(WORLDS).map((world) => openedIn(world, snapshot, true));
  const { facts, done } = context;
  const first = done.path[0];
  const asked = done.status === 'question' ? done.id : undefined;
  const events: ModelEvent[] = [
    { type: 'VISIT', isLink: false },
    { type: 'ANCHORED' },
    openedIn({ hash: '', stored: context.stored }, snapshot, false),
    { type: 'RESUME' },
    { type: 'RESTART' },
    { type: 'CONFIRM', forgotten: [] },
    { type: 'CONFIRM', forgotten: ['a'] },
    { type: 'RETRY' },
    { type: 'ADOPT' },
    { type: 'RETURN' },
    { type: 'ERASE' },
    { type: 'HIDE_NOTICES' },
    { type: 'WRITE' },
    { type: 'EXPLORE', facts: { ...facts, a: 'y', b: 'y' } },
  ];
  if (asked === 'a') events.push({ type: 'TELL', facts: { a: 'x', b: 'y' } });
  if (asked === 'a')
    events.push({ type: 'ANSWER', fact: 'a', value: 'x' }, { type: 'ANSWER', fact: 'a', value: 'z' });
  if (asked === 'b')
    events.push({ type: 'ANSWER', fact: 'b', value: 'x' }, { type: 'ANSWER', fact: 'b', value: null });
  if (asked === 'accord') events.push({ type: 'ANSWER', fact: 'accord', value: 'oui' });
  if (first) events.push({ type: 'CHANGE', place: `${first.tree}/${first.question}` });
  return [...events, ...listReplies(snapshot)];
}

/** What the actors may answer in a state. */
function listReplies(snapshot: SessionSnapshot): ModelEvent[] {
  const { context } = snapshot;
  if (snapshot.matches({ keeping: { saving: 'writing' } }))
    return [
      { type: 'KEPT', kept: keep(context) },
      { type: 'REFUSED', notices: ['refusé'] },
    ];
  if (snapshot.matches({ keeping: 'erasing' }))
    return [
      { type: 'ERASED', problem: null },
      { type: 'ERASED', problem: 'unavailable' },
    ];
  if (snapshot.matches({ progress: { underway: 'loading' } }))
    return [
      { type: 'xstate.done.actor.loader', output: NEXT_TREE, actorId: 'loader' },
      { type: 'xstate.error.actor.loader', error: new Error('offline'), actorId: 'loader' },
    ] as unknown as ModelEvent[];
  return [];
}

/** What makes two states of the model one: the same place, the same facts, the same case. */
function serialize({ value, context }: SessionSnapshot): string {
  const { facts, edit, caseId, stored, trees } = context;
  const parts = [value, sort(facts), edit, caseId === '', stored?.tree, trees.length];
  return JSON.stringify(parts);
}

const sort = (facts: Facts): unknown => Object.entries(facts).sort(([a], [b]) => a.localeCompare(b));

/** Nothing that happens outside: the model only follows the states. */
export const INERT: SessionInput = {
  tree: TREE,
  prepare,
  openStorage: () => null,
  clear: () => null,
  address: {
    read: () => ({ hash: '', state: {} }),
    push: () => {},
    replace: () => {},
    takeMalformed: () => false,
    hasPlace: () => false,
  },
  afterPaint: () => () => {},
  loadTree: async () => NEXT_TREE,
  createId: () => 'k9',
};

/** What makes two events of one state the same. */
function serializeEvent(event: ModelEvent): string {
  const world = worldOf.get(event);
  if (world) return `OPENED ${world.hash} ${JSON.stringify(world.state)} ${world.stored?.tree}`;
  const { type, ...rest } = event as Record<string, unknown>;
  const parts = Object.values(rest).filter((part) => typeof part !== 'object' || part === null);
  return [type, ...parts.map(String), Array.isArray(rest.forgotten) && rest.forgotten.join()].join(' ');
}

export const OPTIONS = {
  serializeEvent,
  events: listEvents,
  serializeState: serialize,
  input: INERT,
  limit: 200_000,
};

/** The model; `createTestModel` would refuse a machine that invokes. */
const model = new TestModel<SessionSnapshot, ModelEvent, SessionInput>(sessionMachine);

/** One step of a path: an event, and the state it leads to. */
export interface Step {
  event: ModelEvent;
  state: SessionSnapshot;
}

/** The shortest path to each state of the model. @param without - events that must not be on it */
export function listPaths(without: readonly SessionEvent['type'][] = []): Step[][] {
  const filterEvents = (_: SessionSnapshot, { type }: ModelEvent): boolean =>
    !without.some((other) => other === type);
  return model
    .getShortestPaths({ ...OPTIONS, filterEvents, allowDuplicatePaths: true })
    .map(({ steps }) => steps);
}

/** States that the session leaves by itself before it can be seen in them. */
export function isPassing(state: SessionSnapshot): boolean {
  const isWriting = state.matches({ keeping: { saving: 'writing' } });
  return isWriting || state.matches({ keeping: 'erasing' }) || state.matches({ progress: 'opening' });
}

/** The shortest path to each state of each region, by its id: `session.progress.asking`. */
export function listShortestById(paths: readonly Step[][]): Map<string, Step[]> {
  const shortest = new Map<string, Step[]>();
  for (const path of paths) {
    const last = path.at(-1)?.state;
    for (const { id, type } of last?._nodes ?? [])
      if (type === 'atomic' && path.length < (shortest.get(id)?.length ?? Number.POSITIVE_INFINITY))
        shortest.set(id, path);
  }
  return shortest;
}

/** Of those, the shortest to each state of the statechart, whatever the facts. */
export function listShortest(paths: readonly Step[][]): Map<string, Step[]> {
  const shortest = new Map<string, Step[]>();
  for (const path of paths) {
    const key = JSON.stringify(path.at(-1)?.state.value);
    const known = shortest.get(key);
    if (!known || path.length < known.length) shortest.set(key, path);
  }
  return shortest;
}
