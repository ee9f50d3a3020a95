/** Loads an exported machine as whoever receives the file would, and gives its guards the meaning of conditions. */
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import * as xstate from 'xstate';
import { settleFacts } from '../../../src/trees/applicability';
import { evaluate } from '../../../src/trees/evaluate';
import { buildGraph, EXPORT_FORMATS } from '../../../src/trees/export';
import { createEnv, type Forest, type PreparedBranch, type PreparedTree } from '../../../src/trees/forest';
import type { CompiledTree, Condition, Facts, FactValue } from '../../../src/trees/model';
import { findStop } from '../../../src/trees/walk';

export type TreeEvent =
  | { type: 'ANSWER'; fact: string; value: FactValue | null }
  | { type: 'FORGET'; fact: string }
  | { type: 'RESTORE'; facts: Facts };

export interface BranchParams {
  question: string;
  branch: number;
  condition?: Condition;
}

type Guard = (args: { context: { facts: Facts } }, params: BranchParams) => boolean;

/** Runs the source of an exported machine. It may import nothing but XState. */
export function loadMachine(source: string): xstate.AnyStateMachine {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module: { exports: { machine?: xstate.AnyStateMachine } } = { exports: {} };
  const require = (id: string) => {
    if (id !== 'xstate') throw new RangeError(`"${id}" is not XState`);
    return xstate;
  };
  compileFunction(code, ['module', 'require'])(module, require);
  if (!module.exports.machine) throw new TypeError('the module exports no machine');
  return module.exports.machine;
}

/** A tree's exported machine, with guards that read its conditions. */
export function loadTree(forest: Forest, id: string): xstate.AnyStateMachine {
  const prepared = forest.trees.get(id) as PreparedTree;
  const machine = loadMachine(EXPORT_FORMATS.xstate(buildGraph(prepared.tree, forest)));
  const guards = Object.keys(machine.implementations.guards).map((guard) => [
    guard,
    decide(forest, prepared),
  ]);
  return machine.provide({ guards: Object.fromEntries(guards) });
}

/** True where a branch is surely taken: its fact has a value, it holds, and no earlier one may. */
function decide(forest: Forest, { tree, branches }: PreparedTree): Guard {
  return ({ context }, { question, branch }) => {
    const facts = settleFacts(createEnv(forest, context.facts));
    const env = createEnv(forest, facts);
    const { fact } = tree.questions[question] as CompiledTree['questions'][string];
    const stop = findStop(fact, facts[fact], env);
    if (stop !== 'answered' && stop !== 'passed') return false;
    const list = branches.get(question) ?? [];
    const answer = (one: PreparedBranch | undefined) => (one?.if ? evaluate(one.if, env) : true);
    return list.slice(0, branch).every((one) => answer(one) === false) && answer(list[branch]) === true;
  };
}
