/** A tree as a graph: questions in an order in which every branch leads forward. */
import { listDeciding } from '../applicability';
import { listConditionFacts, listConditionLaw } from '../conditionUses';
import type { Bound, Condition, FactType } from '../model';
import type { Path } from '../path';

/** What deciding needs to know of a fact. */
export interface DecidableFact {
  type: FactType;
  only?: Condition;
  from?: string;
  options?: readonly { id: string; only?: Condition }[];
  min?: Bound;
  max?: Bound;
}

export interface DecidableBranch {
  if?: Condition;
  to: string;
  /** the condition could not be read: it may hold or not */
  faulty?: boolean;
  /** of a branch that a requirement puts there: where it stands in the requirement */
  origin?: Path;
}

/** What deciding needs to know of a tree: a compiled tree is one, and a parsed one with the facts beside it. */
export interface DecidableTree {
  id: string;
  start: string;
  questions: Readonly<Record<string, { fact: string; branches: readonly DecidableBranch[] }>>;
  outcomes: Readonly<Record<string, unknown>>;
  facts: Readonly<Record<string, DecidableFact>>;
}

export interface GraphBranch extends DecidableBranch {
  /** the facts and derived facts that its condition names; none where it could not be read */
  reads: readonly string[];
  /** the law values that it names */
  uses: readonly { law: string; at?: string }[];
}

export interface GraphQuestion {
  id: string;
  fact: string;
  branches: readonly GraphBranch[];
  /** by branch: the position of the question it leads to, or -1 for outcomes and other trees */
  targets: number[];
}

/** The questions that a chain of branches connects to the start, each before those it leads to. */
export interface Graph {
  tree: DecidableTree;
  questions: GraphQuestion[];
  positions: ReadonlyMap<string, number>;
  /** the facts that are limited by an `only`, their own or an option's */
  limited: Readonly<Record<string, DecidableFact>>;
}

/**
 * Sorts a tree into a graph.
 *
 * @param tree - has no cycle (`findCycles` found none); branches to nowhere count as ends
 */
export function buildGraph(tree: DecidableTree): Graph {
  const order: string[] = [];
  const state = new Map<string, number>();
  const stack = Object.hasOwn(tree.questions, tree.start) ? [tree.start] : [];
  while (stack.length > 0) {
    const id = stack.at(-1) as string;
    const branches = tree.questions[id]?.branches ?? [];
    const next = state.get(id) ?? branches.length;
    if (next === 0) {
      stack.pop();
      if (state.get(id) !== -1) order.push(id);
      state.set(id, -1);
    } else if (next < 0) {
      stack.pop();
    } else {
      state.set(id, next - 1);
      const to = branches[next - 1]?.to as string;
      if (Object.hasOwn(tree.questions, to) && !state.has(to)) stack.push(to);
    }
  }
  order.reverse();
  const positions = new Map(order.map((id, position) => [id, position]));
  const questions = order.map((id) => {
    const { fact, branches } = tree.questions[id] as DecidableTree['questions'][string];
    return {
      id,
      fact,
      branches: branches.map(readBranch),
      targets: branches.map(({ to }) => positions.get(to) ?? -1),
    };
  });
  const limited = Object.entries(tree.facts).filter(([, def]) => listDeciding(def).length > 0);
  return { tree, questions, positions, limited: Object.fromEntries(limited) };
}

const NOTHING: readonly never[] = [];

function readBranch(branch: DecidableBranch): GraphBranch {
  const { if: condition, to, faulty } = branch;
  if (!condition) return { to, reads: NOTHING, uses: NOTHING };
  if (faulty) return { if: condition, to, faulty, reads: NOTHING, uses: NOTHING };
  return { if: condition, to, reads: listConditionFacts(condition), uses: listConditionLaw(condition) };
}

/** Finds the loops of a graph, each as the nodes along it, the first one repeated at the end. */
export function findCycles(
  nodes: readonly string[],
  listNext: (id: string) => readonly string[],
): string[][] {
  const cycles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const root of nodes) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    const path = [{ id: root, next: listNext(root), at: 0 }];
    while (path.length > 0) {
      const top = path.at(-1) as { id: string; next: readonly string[]; at: number };
      const to = top.next[top.at++];
      if (to === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(to) === 'open') {
        const start = path.findIndex((step) => step.id === to);
        cycles.push([...path.slice(start).map((step) => step.id), to]);
      } else if (!state.has(to)) {
        state.set(to, 'open');
        path.push({ id: to, next: listNext(to), at: 0 });
      }
    }
  }
  return cycles;
}
