/** Why a walk ended where it did, what its outcomes have in common, and how many questions may still come. */
import { listConditionFacts } from './conditionUses';
import { findOutcome } from './counterfactual';
import { evaluate, isNeed } from './evaluate';
import { createEnv, type Forest } from './forest';
import { isGateQuestion, readGateQuestion } from './gates';
import type { Condition, Facts, NodeRef, Score, Walk } from './model';
import { chooseBranch } from './walk';

/** A branch taken because of a condition. */
export interface Reason {
  tree: string;
  question: string;
  condition: Condition;
}

/** The conditions that led along a walk's path, in order; branches taken unconditionally give no reason. */
export function listReasons(forest: Forest, done: Walk): Reason[] {
  const reasons: Reason[] = [];
  for (const { tree, question, branch } of done.path) {
    if (branch === undefined) continue;
    const taken = forest.trees.get(tree)?.tree.questions[question]?.branches[branch];
    const condition = taken?.if;
    if (condition && !leadsOn(question, taken.to)) reasons.push({ tree, question, condition });
  }
  return reasons;
}

/** True for a branch of a requirement that only goes on towards its outcome, and so decides nothing. */
function leadsOn(question: string, to: string): boolean {
  return isGateQuestion(question) && (isGateQuestion(to) || to === readGateQuestion(question).outcome);
}

/** The assessments that decided a branch on a walk's path, whether or not the branch that names them was the one taken. */
export function listScores(forest: Forest, done: Walk): Score[] {
  const found = new Map<string, Score>();
  for (const { tree, question, branch } of done.path) {
    const source = forest.trees.get(tree)?.tree;
    const read = source?.questions[question]?.branches.slice(
      0,
      branch === undefined ? undefined : branch + 1,
    );
    for (const score of Object.values(source?.scores ?? {}))
      if (read?.some((one) => one.if && listConditionFacts(one.if).includes(score.id)))
        found.set(score.id, score);
  }
  return [...found.values()];
}

/** The steps that every outcome has, in the order of the first. */
export function listCommonSteps(forest: Forest, outcomes: readonly NodeRef[]): string[] {
  const lists = outcomes.map((place) => findOutcome(forest, place).steps);
  const [first = [], ...others] = lists;
  return first.filter((step) => others.every((list) => list.includes(step)));
}

/**
 * The most questions that may still be asked from a place on, itself included, given what is known.
 *
 * Known facts are not counted and, where their branch is decided, only that branch is followed. A tree that is not
 * loaded counts with its longest path.
 */
export function countQuestionsLeft(forest: Forest, place: NodeRef, facts: Facts): number {
  const done = new Map<string, number>();
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
    const isKnown = facts[fact] !== undefined;
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
