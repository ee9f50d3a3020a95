/** Whether a scenario reaches its outcome; where not, which fact and which branch lead away from it. */

import { formatFactValue } from '../trees/factTypes';
import { findOutcome } from '../trees/findOutcome';
import type { Forest } from '../trees/forest';
import { isGateQuestion, nameQuestion, readGateQuestion } from '../trees/gates';
import { ISSUE_CODES, type IssueCode, type IssueText } from '../trees/issue';
import { findLawyerLevel } from '../trees/lawyer';
import type { CompiledFact, Facts, NodeRef, PathEntry, Walk } from '../trees/model';
import { readHandover } from '../trees/structure';
import { walk } from '../trees/walk';
import { formatCondition } from '../trees/wording';
import type { ScenarioSource } from './format';
import { WALK_MESSAGES } from './messages/check';

/** One way in which a scenario is not as it says. */
export interface Miss extends IssueText {
  code: Extract<IssueCode, `scenario-${string}`>;
  /** the fact at which it goes wrong */
  fact?: string;
}

/**
 * Walks a scenario and tells what is not as expected.
 *
 * @param facts - as `readFacts` gives them
 * @returns empty when the walk ends where it should, as it should, on exactly these facts
 */
export function findMisses(
  forest: Forest,
  { tree, expected }: Pick<ScenarioSource, 'tree' | 'expected'>,
  facts: Facts,
): Miss[] {
  const done = walk(forest, tree, facts);
  const place = `${done.tree}/${done.id}`;
  if (done.status === 'question') return [tellMissing(forest, done, expected.outcome)];
  if (done.status !== 'outcome') return [tellOpen(done, expected.outcome)];
  if (place !== expected.outcome) return [tellElsewhere(forest, done, expected.outcome)];
  return [...tellOtherwise(forest, done, expected, facts), ...tellUnused(done)];
}

function tellMissing(forest: Forest, done: Walk, outcome: string): Miss {
  const fact = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact ?? done.id;
  const told = WALK_MESSAGES.missing({ tree: done.tree, question: nameQuestion(done.id), fact, outcome });
  return {
    code: 'scenario-fact-missing',
    ...told,
    remedy: describeTurn(forest, done, outcome) ?? told.remedy,
  };
}

function tellOpen({ open, outcomes }: Walk, outcome: string): Miss {
  const [fact] = open;
  const places = outcomes.map(({ tree, id }) => `${tree}/${id}`);
  return {
    code: 'scenario-open',
    ...(fact !== undefined && { fact }),
    ...WALK_MESSAGES.open({ outcome, places, facts: open }),
  };
}

function tellElsewhere(forest: Forest, done: Walk, outcome: string): Miss {
  const turn = findTurn(forest, done, parsePlace(outcome)) ?? done.path.at(-1);
  const told = WALK_MESSAGES.elsewhere({ outcome, place: `${done.tree}/${done.id}` });
  return {
    code: 'scenario-outcome',
    ...(turn && { fact: turn.fact }),
    ...told,
    remedy: describeTurn(forest, done, outcome) ?? told.remedy,
  };
}

function tellOtherwise(
  forest: Forest,
  done: Walk,
  expected: ScenarioSource['expected'],
  facts: Facts,
): Miss[] {
  const outcome = findOutcome(forest, done);
  const found = { ...outcome, lawyer: findLawyerLevel(outcome, forest, facts) };
  const wanted = { ...expected, now: expected.now ?? expected.approach };
  return (['approach', 'now', 'lawyer'] as const)
    .filter((key) => wanted[key] !== found[key])
    .map((key) => ({
      code: 'scenario-outcome' as const,
      ...WALK_MESSAGES.otherwise({
        outcome: expected.outcome,
        key,
        found: found[key],
        wanted: wanted[key],
      }),
    }));
}

function tellUnused({ setAside }: Walk): Miss[] {
  return setAside.map((fact) => ({
    code: 'scenario-fact-unused' as const,
    fact,
    ...WALK_MESSAGES.unused({ fact }),
  }));
}

/** The last question of a path from which an outcome could still be reached. @returns undefined: from none */
function findTurn(forest: Forest, { path }: Walk, outcome: NodeRef): PathEntry | undefined {
  const canReach = createReach(forest, outcome);
  return path.findLast(({ tree, question }) => canReach(tree, question));
}

/** Says which fact took which branch away from an outcome, and which branch leads to it. */
function describeTurn(forest: Forest, done: Walk, outcome: string): string | undefined {
  const place = parsePlace(outcome);
  const canReach = createReach(forest, place);
  const last = done.path.at(-1);
  const turn = findTurn(forest, done, place) ?? last;
  if (!turn) return undefined;
  if (turn === last && done.status === 'question' && canReach(done.tree, done.id)) return undefined;
  const branches = forest.trees.get(turn.tree)?.tree.questions[turn.question]?.branches ?? [];
  const name = (index: number): string => {
    const branch = branches[index];
    const condition = branch?.if && formatCondition(branch.if, forest);
    return WALK_MESSAGES.branch({ number: index + 1, condition, to: nameEnd(branch?.to ?? '') });
  };
  const value = formatFactValue(forest.defs[turn.fact] as CompiledFact, turn.value);
  const towards = branches.flatMap(({ to }, index) =>
    canReach(...enter(forest, turn.tree, to)) ? [name(index)] : [],
  );
  const taken = turn.branch === undefined ? undefined : name(turn.branch);
  return WALK_MESSAGES.turn({ ...turn, value, outcome, taken, towards });
}

/** An end as its author wrote it, without the requirement that stands before it. */
function nameEnd(to: string): string {
  return isGateQuestion(to) ? readGateQuestion(to).outcome : to;
}

function createReach(forest: Forest, { tree, id }: NodeRef): (tree: string, node: string) => boolean {
  const known = new Map<string, boolean>();
  const canReach = (inTree: string, node: string): boolean => {
    const key = `${inTree}/${node}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, inTree === tree && node === id);
    const branches = forest.trees.get(inTree)?.tree.questions[node]?.branches ?? [];
    const reached = known.get(key) || branches.some(({ to }) => canReach(...enter(forest, inTree, to)));
    known.set(key, reached);
    return reached;
  };
  return canReach;
}

function enter(forest: Forest, tree: string, to: string): [tree: string, node: string] {
  const target = readHandover(to);
  return target === undefined ? [tree, to] : [target, forest.trees.get(target)?.tree.start ?? ''];
}

function parsePlace(outcome: string): NodeRef {
  const [tree = '', id = ''] = outcome.split('/');
  return { tree, id };
}

/** A miss in one line of text, for the report of a failed test. */
export function formatMiss(scenario: string, { code, fact, message, remedy }: Miss): string {
  return WALK_MESSAGES.report({ scenario, fact, text: `${ISSUE_CODES[code].slug}. ${message} ${remedy}` });
}
