/** How many questions may still come. */
import { applies, settleFacts } from './applicability';
import { evaluate, isNeed } from './evaluate';
import { createEnv, type Forest } from './forest';
import { isGateQuestion } from './gates';
import type { Facts, NodeRef } from './model';
import { chooseBranch } from './walk';

/**
 * The most questions that may still be asked from a place on, itself included, given what is known.
 *
 * Known facts are not counted and, where their branch is decided, only that branch is followed. A tree that is not
 * loaded counts with its longest path.
 */
export function countQuestionsLeft(forest: Forest, place: NodeRef, given: Facts): number {
  const done = new Map<string, number>();
  const facts = settleFacts(createEnv(forest, given));
  const env = createEnv(forest, facts);
  const gated = listGateFacts(forest);
  const count = (tree: string, node: string, asked: string): number => {
    const prepared = forest.trees.get(tree);
    if (!prepared) return 0;
    const key = `${tree}/${node}${asked}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const question = prepared.tree.questions[node];
    if (!question) return 0;
    const { fact } = question;
    const mark = gated.has(fact) ? `|${fact}|` : '';
    const isAgain = mark !== '' && asked.includes(mark);
    const now = isAgain ? asked : asked + mark;
    const isKnown = facts[fact] !== undefined || applies(fact, env) === false;
    const targets = isKnown ? decided(prepared, node) : question.branches.map((branch) => branch.to);
    const ahead = targets.map((to) => {
      if (!to.startsWith('tree:')) return count(tree, to, now);
      const id = to.slice('tree:'.length);
      const target = forest.trees.get(id);
      return target ? count(id, target.tree.start, now) : (prepared.tree.handovers[id]?.longest ?? 0);
    });
    const total = (isKnown || isAgain ? 0 : 1) + Math.max(0, ...ahead);
    done.set(key, total);
    return total;
  };
  const decided = (prepared: NonNullable<ReturnType<Forest['trees']['get']>>, node: string): string[] => {
    const all = (prepared.branches.get(node) ?? []).map((branch) => branch.to);
    if (readsUnasked(prepared, node)) return all;
    const branch = chooseBranch(prepared, node, env);
    return isNeed(branch) ? all : [all[branch] as string];
  };
  /** Ahead of the reader's place a branch may read facts that are still to be asked. */
  const readsUnasked = (prepared: NonNullable<ReturnType<Forest['trees']['get']>>, node: string): boolean => {
    try {
      for (const branch of prepared.branches.get(node) ?? []) if (branch.if) evaluate(branch.if, env);
      return false;
    } catch {
      return true;
    }
  };
  return count(place.tree, place.id, '');
}

/** The facts that requirements ask: on the way to an outcome they may stand twice, and count once. */
function listGateFacts({ trees }: Forest): Set<string> {
  const found = new Set<string>();
  for (const { tree } of trees.values())
    for (const [id, { fact }] of Object.entries(tree.questions)) if (isGateQuestion(id)) found.add(fact);
  return found;
}
