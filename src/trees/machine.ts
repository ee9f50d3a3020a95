/**
 * One XState machine a tree.
 *
 * Questions and outcomes are its states; eventless transitions guarded by the facts make the walk; `ANSWER`, `FORGET`
 * and `RESTORE` are handled at the root and re-enter the start, so the position depends on the facts alone.
 * Outcomes are not `final` states: a stopped actor would ignore later answers.
 *
 * The machine carries single positions. Where an unknown fact decides, it rests on that question, and `walk` tells
 * the ways it forks. A hand-over is a state of its own, `tree:<id>`, at which the page goes on with that tree's machine.
 */
import { assign, setup } from 'xstate';
import { evaluate } from './evaluate';
import { createEnv, type Forest, type PreparedTree } from './forest';
import type { Facts, FactValue, Formula } from './model';

export type TreeEvent =
  | { type: 'ANSWER'; fact: string; value: FactValue | null }
  | { type: 'FORGET'; fact: string }
  | { type: 'RESTORE'; facts: Facts };

export interface TreeMachineContext {
  facts: Facts;
}

/** Eventless transitions in a row that are allowed over one for each question, so that a cycle stops the machine. */
const SPARE_ITERATIONS = 100;

const base = setup({
  types: { context: {} as TreeMachineContext, events: {} as TreeEvent, input: {} as { facts: Facts } },
  guards: {
    /** the fact has a value and the branch's condition is surely true; earlier branches were tried before it */
    takes: (
      { context },
      params: { forest: Forest; fact: string; if: Formula | undefined; before: Formula[] },
    ) => {
      if (context.facts[params.fact] === undefined) return false;
      const env = createEnv(params.forest, context.facts);
      if (params.before.some((formula) => evaluate(formula, env) !== false)) return false;
      return params.if ? evaluate(params.if, env) === true : true;
    },
  },
});

type MachineConfig = Parameters<typeof base.createMachine>[0];
type StateConfigs = NonNullable<MachineConfig['states']>;

/**
 * Compiles a prepared tree to a machine.
 *
 * @param forest - gives the day, the law and the derived facts; the tree must be in it
 * @throws {RangeError} the tree is not in the forest
 */
export function createTreeMachine(forest: Forest, treeId: string) {
  const prepared = forest.trees.get(treeId);
  if (!prepared) throw new RangeError(`tree "${treeId}" is not loaded`);
  const restart = { target: `.${prepared.tree.start}`, reenter: true } as const;
  return base.createMachine({
    id: treeId,
    context: ({ input }) => ({ facts: input.facts }),
    initial: prepared.tree.start,
    states: buildStates(forest, prepared),
    on: {
      ANSWER: {
        ...restart,
        actions: assign({ facts: ({ context, event }) => ({ ...context.facts, [event.fact]: event.value }) }),
      },
      FORGET: {
        ...restart,
        actions: assign({ facts: ({ context, event }) => omit(context.facts, event.fact) }),
      },
      RESTORE: { ...restart, actions: assign({ facts: ({ event }) => event.facts }) },
    },
    options: { maxIterations: Object.keys(prepared.tree.questions).length + SPARE_ITERATIONS },
  });
}

function buildStates(forest: Forest, { tree, branches }: PreparedTree): StateConfigs {
  const states: StateConfigs = {};
  for (const [id, question] of Object.entries(tree.questions)) {
    const list = branches.get(id) ?? [];
    states[id] = {
      tags: 'question',
      always: list.map((branch, index) => {
        const before = list.slice(0, index).flatMap((earlier) => (earlier.if ? [earlier.if] : []));
        return {
          target: branch.to,
          guard: { type: 'takes', params: { forest, fact: question.fact, if: branch.if, before } },
        };
      }),
    };
  }
  for (const id of Object.keys(tree.outcomes)) states[id] = { tags: 'outcome' };
  for (const id of Object.keys(tree.handovers)) states[`tree:${id}`] = { tags: 'handover' };
  return states;
}

/** Facts without one of them. */
function omit(facts: Facts, fact: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact));
}
