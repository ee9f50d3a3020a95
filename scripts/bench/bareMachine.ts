/** The machine of the bare page: questions and outcomes are its states, conditions guard its eventless transitions. */
import { assign, setup } from 'xstate';
import { evaluate } from '../../src/trees/evaluate';
import { createEnv, type Forest, type PreparedBranch } from '../../src/trees/forest';
import type { Facts, FactValue } from '../../src/trees/model';

const base = setup({
  types: {
    context: {} as { facts: Facts },
    events: {} as { type: 'ANSWER'; fact: string; value: FactValue | null },
  },
  guards: {
    takes: (
      { context },
      { forest, fact, list, at }: { forest: Forest; fact: string; list: PreparedBranch[]; at: number },
    ) => {
      if (context.facts[fact] === undefined) return false;
      const env = createEnv(forest, context.facts);
      const holds = (branch: PreparedBranch | undefined) => (branch?.if ? evaluate(branch.if, env) : true);
      return list.slice(0, at).every((branch) => holds(branch) === false) && holds(list[at]) === true;
    },
  },
});

type StateConfigs = NonNullable<Parameters<typeof base.createMachine>[0]['states']>;

/** Makes a tree a machine. @throws {RangeError} the tree is not in the forest */
export function createBareMachine(forest: Forest, treeId: string) {
  const prepared = forest.trees.get(treeId);
  if (!prepared) throw new RangeError(`tree "${treeId}" is not loaded`);
  const { tree, branches } = prepared;
  const states: StateConfigs = {};
  for (const [id, { fact }] of Object.entries(tree.questions)) {
    const list = branches.get(id) ?? [];
    states[id] = {
      always: list.map(({ to }, at) => ({
        target: to,
        guard: { type: 'takes', params: { forest, fact, list, at } },
      })),
    };
  }
  for (const id of Object.keys(tree.outcomes)) states[id] = {};
  for (const id of Object.keys(tree.handovers)) states[`tree:${id}`] = {};
  return base.createMachine({
    id: treeId,
    context: { facts: {} },
    initial: tree.start,
    states,
    on: {
      ANSWER: {
        target: `.${tree.start}`,
        reenter: true,
        actions: assign({ facts: ({ context, event }) => ({ ...context.facts, [event.fact]: event.value }) }),
      },
    },
  });
}
