/** How many questions may still come. */
import { applies, settleFacts } from './applicability';
import { evaluate, isNeed } from './evaluate';
import { createEnv, type Forest, type PreparedTree } from './forest';
import type { Facts, NodeRef } from './model';
import { chooseBranch } from './walk';
import { type Ahead, measureAhead, type Spot } from './ways';

/**
 * The questions that may still be asked from a place on, itself included, given what is known.
 *
 * Known facts are not counted and, where their branch is decided, only that branch is followed. A tree that is not
 * loaded counts with its usual number.
 */
export function countQuestionsLeft(forest: Forest, place: NodeRef, given: Facts): Ahead {
  const facts = settleFacts(createEnv(forest, given));
  const env = createEnv(forest, facts);
  const look = ({ tree, id }: NodeRef): Spot => {
    const prepared = forest.trees.get(tree);
    const question = prepared?.tree.questions[id];
    if (!prepared || !question) return readFar(forest, tree, id);
    const isKnown = facts[question.fact] !== undefined || applies(question.fact, env) === false;
    const targets = isKnown ? decided(prepared, id) : question.branches.map((branch) => branch.to);
    return { isAsked: !isKnown, to: targets.map((to) => locate(forest, tree, to)) };
  };
  const decided = (prepared: PreparedTree, node: string): string[] => {
    const all = (prepared.branches.get(node) ?? []).map((branch) => branch.to);
    if (readsUnasked(prepared, node)) return all;
    const branch = chooseBranch(prepared, node, env);
    return isNeed(branch) ? all : [all[branch] as string];
  };
  /** Ahead of the reader's place a branch may read facts that are still to be asked. */
  const readsUnasked = (prepared: PreparedTree, node: string): boolean => {
    try {
      for (const branch of prepared.branches.get(node) ?? []) if (branch.if) evaluate(branch.if, env);
      return false;
    } catch {
      return true;
    }
  };
  return measureAhead(place, look);
}

/** Where a branch leads: a place of the tree, or the start of another; of one that is not loaded, the way to it. */
function locate(forest: Forest, tree: string, to: string): NodeRef {
  if (!to.startsWith('tree:')) return { tree, id: to };
  const target = forest.trees.get(to.slice('tree:'.length));
  return target ? { tree: target.tree.id, id: target.tree.start } : { tree, id: to };
}

/** An end, or those of a tree that is not loaded. */
function readFar(forest: Forest, tree: string, id: string): Spot {
  const far = forest.trees.get(tree)?.tree.handovers[id.slice('tree:'.length)];
  return far && id.startsWith('tree:')
    ? { ends: far.ends, after: far.usual, isFar: true }
    : { ends: 1, after: 0 };
}
