import { describe, expect, it } from 'vitest';
import { type AnyStateNode, createActor, initialTransition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { parseFragment } from '../../../src/case/fragment';
import { loadOpenCase, saveAnswers } from '../../../src/case/repository/answers';
import { loadCases } from '../../../src/case/repository/cases';
import { sessionMachine } from '../../../src/case/session/machine';
import type { Facts } from '../../../src/trees/model';
import { walk } from '../../../src/trees/walk';
import { createMemory } from '../memory';
import {
  INERT,
  listPaths,
  listShortest,
  type ModelEvent,
  OPTIONS,
  type SessionSnapshot,
  TREE,
  WORLDS,
} from './model';
import { play, type Run } from './run';

const transitions = adjacencyMapToArray<SessionSnapshot, ModelEvent>(
  getAdjacencyMap(sessionMachine, OPTIONS),
);
const paths = listPaths();

/** Every state of the statechart that holds no other. */
function listAtoms(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states);
  return children.length === 0 ? [node] : children.flatMap(listAtoms);
}

function listNodes(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(listNodes)];
}

const holds = (facts: Facts, known: Facts): boolean =>
  Object.entries(known).every(([id, value]) => facts[id] === value);

describe('the statechart', () => {
  it('has every state reached', () => {
    const reached = new Set(
      transitions
        .flatMap(({ state, nextState }) => [...state._nodes, ...nextState._nodes])
        .map(({ id }) => id),
    );
    // `placing` is left as soon as it is entered.
    const missed = listAtoms(sessionMachine.root).filter(({ id }) => !reached.has(id));
    expect(missed.map(({ id }) => id)).toEqual(['session.progress.underway.placing']);
  });

  it('has every transition taken', () => {
    const [answered] = initialTransition(sessionMachine, { ...INERT, given: { a: 'x' } });
    const opened = transitions.find(({ event }) => event.type === 'OPENED') as { event: ModelEvent };
    const [arriving] = initialTransition(sessionMachine, INERT);
    const told = tellOpening(opened.event);
    // Raised by the machine itself, within another transition.
    const raised = { type: 'RECORD', trace: 'push' } as const;
    const taken = new Set(
      [
        ...transitions,
        { state: answered, event: opened.event },
        { state: arriving, event: told },
        { state: answered, event: raised },
      ].flatMap(({ state, event }) => sessionMachine.getTransitionData(state, event)),
    );
    const missed = listNodes(sessionMachine.root).flatMap((node) =>
      [...node.transitions.values()].flat().filter((one) => !taken.has(one)),
    );
    expect(missed.map(({ source, eventType }) => `${source.id} ${eventType}`)).toEqual([]);
  });

  it('rests where a walk of the facts leads', () => {
    const resting = { question: 'asking', load: 'loading', outcome: 'concluded', open: 'stillOpen' };
    for (const { value, context } of paths.flatMap((path) => path.slice(-1).map(({ state }) => state))) {
      expect(context.done).toEqual(walk(context.forest, TREE.id, context.facts));
      if (typeof value.progress === 'string' || value.progress.underway === 'changing') continue;
      const isFailed = value.progress.underway === 'failed';
      expect(isFailed ? 'loading' : value.progress.underway).toBe(resting[context.done.status]);
    }
  });

  it('stores nothing while another case is shown', () => {
    for (const { nextState } of transitions)
      if (nextState.matches({ keeping: { saving: 'writing' } }))
        expect(nextState.matches({ showing: 'mine' })).toBe(true);
  });

  it('loses no answer but where the reader gives it up', () => {
    const givesUp = [
      'OPENED',
      'RESUME',
      'RESTART',
      'RETURN',
      'ERASE',
      'CONFIRM',
      'EXPLORE',
      'ANSWER',
      'TELL',
    ];
    for (const { state, event, nextState } of transitions) {
      const { facts } = nextState.context;
      if (!givesUp.includes(event.type)) expect(holds(facts, state.context.facts)).toBe(true);
      if (event.type === 'ANSWER' && !state.matches({ progress: 'choosing' }))
        if (state.matches({ progress: 'underway' })) expect(facts[event.fact]).toBe(event.value);
    }
  });

  it('asks about a stored case only where there is one, and concludes nothing before it is confirmed', () => {
    for (const { nextState } of transitions) {
      if (!nextState.hasTag('beginning')) continue;
      expect(nextState.context.stored).not.toBeNull();
      expect(nextState.matches({ showing: 'mine' })).toBe(true);
      expect(nextState.hasTag('ended')).toBe(false);
    }
  });
});

/** The same page, opened with a case that its reader has just told. */
function tellOpening(event: ModelEvent): ModelEvent {
  if (event.type !== 'OPENED') throw new TypeError(event.type);
  return { ...event, opening: { ...event.opening, isTold: true } };
}

describe('the session as it runs', () => {
  it('follows the shortest path to each state of the model, and keeps its promises on the way', async () => {
    for (const path of paths) {
      let before: { run: Record<string, string>; isMine: boolean } | null = null;
      await play(path, (run, { state, event }) => {
        const now = run.actor.getSnapshot();
        expect(now.value).toEqual(state.value);
        expect(now.context.facts).toEqual(state.context.facts);
        const isMine = now.matches({ showing: 'mine' });
        if (before && !before.isMine && !isMine && event.type !== 'WRITE')
          expect(run.memory.dump()).toEqual(before.run);
        before = { run: run.memory.dump(), isMine };
        if (event.type === 'KEPT') expectKept(run);
      });
    }
  }, 120_000);

  it('covers some fifty states by its shortest paths', () => {
    expect(listShortest(paths).size).toBeGreaterThan(40);
  });
});

/** What is shown is on the device, and all of it but free text in the address. */
function expectKept({ actor, memory, history }: Run): void {
  const { facts, foreign } = actor.getSnapshot().context;
  expect(loadOpenCase(memory).case?.facts).toEqual({ ...foreign, ...facts });
  const fragment = parseFragment(history.at(-1)?.hash ?? '');
  const { nom: _, ...told } = facts;
  expect(Object.keys(fragment.kind === 'case' ? fragment.raw : {}).sort()).toEqual(
    Object.keys({ ...told, ...foreign }).sort(),
  );
}

describe('answers given faster than screens are painted', () => {
  it('are all kept, and the last address tells them all', () => {
    const memory = createMemory();
    const history: string[] = [];
    const actor = createActor(sessionMachine, {
      input: {
        ...INERT,
        openStorage: () => memory,
        address: { ...INERT.address, push: (hash) => void history.push(hash) },
      },
    }).start();
    actor.send({ type: 'ANSWER', fact: 'a', value: 'x' });
    actor.send({ type: 'ANSWER', fact: 'b', value: 'x' });
    actor.send({ type: 'WRITE' });
    expect(history).toEqual(['#a=x&b=x']);
    expect(loadOpenCase(memory).case?.facts).toEqual({ a: 'x', b: 'x' });
    expect(actor.getSnapshot().matches({ progress: { underway: 'concluded' } })).toBe(true);
  });

  it('begin with the one given before the session was there', () => {
    const actor = createActor(sessionMachine, { input: { ...INERT, given: { a: 'x' } } }).start();
    expect(actor.getSnapshot().context).toMatchObject({ facts: { a: 'x' }, moved: true });
    expect(actor.getSnapshot().value).toMatchObject({ keeping: { saving: 'waiting' } });
    expect(WORLDS.fresh.stored).toBeNull();
  });

  it('may be several, told in a sentence: those of other trees are kept for them', () => {
    const given = { a: 'x', ailleurs: 'oui' };
    const actor = createActor(sessionMachine, { input: { ...INERT, given } }).start();
    expect(actor.getSnapshot().context).toMatchObject({ facts: { a: 'x' }, foreign: { ailleurs: 'oui' } });
    actor.send({ type: 'TELL', facts: { b: 'x', a: 'y', plus: 'non' } });
    expect(actor.getSnapshot().context).toMatchObject({
      facts: { a: 'y', b: 'x' },
      foreign: { ailleurs: 'oui', plus: 'non' },
      notices: [],
    });
    expect(actor.getSnapshot().matches({ progress: { underway: 'concluded' } })).toBe(true);
  });

  it('are told apart from what no question takes', () => {
    const actor = createActor(sessionMachine, { input: INERT }).start();
    actor.send({ type: 'TELL', facts: { a: 'jamais-vu', b: 'x' } });
    expect(actor.getSnapshot().context.facts).toEqual({ b: 'x' });
    expect(actor.getSnapshot().context.notices).toHaveLength(1);
  });
});

describe('a case told on another page', () => {
  it('is the reader’s own beside a stored one, and kept without a further answer', () => {
    const memory = createMemory();
    saveAnswers(memory, WORLDS.choice.stored);
    const history: string[] = [];
    const actor = createActor(sessionMachine, {
      input: {
        ...INERT,
        openStorage: () => memory,
        address: {
          ...INERT.address,
          read: () => ({ hash: '#a=y&b=x', state: { told: true } }),
          replace: (hash) => void history.push(hash),
        },
      },
    }).start();
    actor.send({ type: 'WRITE' });
    expect(actor.getSnapshot().matches({ showing: 'mine', progress: { underway: 'concluded' } })).toBe(true);
    expect(history).toEqual(['#a=y&b=x']);
    expect(loadOpenCase(memory).case).toMatchObject({ id: 'k9', facts: { a: 'y', b: 'x' } });
    expect(
      loadCases(memory)
        .files.map(({ id }) => id)
        .sort(),
    ).toEqual(['k1', 'k9']);
  });
});
