/** Why a walk ended where it did, and what its outcomes have in common. */
import { listConditionFacts } from './conditionUses';
import type { Forest } from './forest';
import { isGateQuestion, readGateQuestion } from './gates';
import type { Condition, Score, StepContent, Walk } from './model';

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

/** The steps that every outcome has, in the order of the first. @param contents - the texts of each */
export function listCommonSteps(outcomes: readonly (readonly Pick<StepContent, 'id'>[])[]): string[] {
  const [first = [], ...others] = outcomes.map((steps) => steps.map(({ id }) => id));
  return first.filter((step) => others.every((list) => list.includes(step)));
}
