/** Whether a scenario reaches its outcome; where not, which fact and which branch lead away from it. */
import { findOutcome } from '../trees/counterfactual';
import { formatFactValue } from '../trees/factTypes';
import type { Forest } from '../trees/forest';
import type { IssueCode } from '../trees/issue';
import type { CompiledFact, Facts, PathEntry, Place, Walk } from '../trees/model';
import { readHandover } from '../trees/structure';
import { walk } from '../trees/walk';
import { formatCondition } from '../trees/wording';
import type { ScenarioSource } from './format';

/** One way in which a scenario is not as it says. */
export interface Miss {
  code: Extract<IssueCode, `scenario-${string}`>;
  /** the fact at which it goes wrong */
  fact?: string;
  message: string;
  remedy: string;
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
  return [...tellOtherwise(forest, done, expected), ...tellUnused(done)];
}

function tellMissing(forest: Forest, done: Walk, outcome: string): Miss {
  const fact = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact ?? done.id;
  return {
    code: 'scenario-fact-missing',
    message: `The walk to ${outcome} stops at question "${done.id}" of tree "${done.tree}": no fact "${fact}" is given.`,
    remedy: describeTurn(forest, done, outcome) ?? `Add "${fact}" to \`facts\`, told by a document.`,
  };
}

function tellOpen({ open, outcomes }: Walk, outcome: string): Miss {
  const [fact] = open;
  const places = outcomes.map(({ tree, id }) => `${tree}/${id}`).join(', ');
  return {
    code: 'scenario-open',
    ...(fact !== undefined && { fact }),
    message: `The walk to ${outcome} stays open between ${places}, since these facts are unknown: ${open.join(', ')}.`,
    remedy: 'Give one of them a value, told by a document; keep null where it changes nothing.',
  };
}

function tellElsewhere(forest: Forest, done: Walk, outcome: string): Miss {
  const turn = findTurn(forest, done, parsePlace(outcome)) ?? done.path.at(-1);
  return {
    code: 'scenario-outcome',
    ...(turn && { fact: turn.fact }),
    message: `The walk must end in ${outcome}, and ends in ${done.tree}/${done.id}.`,
    remedy:
      describeTurn(forest, done, outcome) ??
      'Mend the facts or the tree; if the new outcome is right, expect that one, and read the texts again.',
  };
}

function tellOtherwise(forest: Forest, done: Walk, expected: ScenarioSource['expected']): Miss[] {
  const found = findOutcome(forest, done);
  const wanted = { ...expected, now: expected.now ?? expected.approach };
  return (['approach', 'now', 'lawyer'] as const)
    .filter((key) => wanted[key] !== found[key])
    .map((key) => ({
      code: 'scenario-outcome' as const,
      message: `${expected.outcome} has \`${key}: ${found[key]}\`, and the scenario expects ${wanted[key]}.`,
      remedy: 'If the tree is right, mend `expected`, and read the texts of the scenario again.',
    }));
}

function tellUnused({ setAside }: Walk): Miss[] {
  return setAside.map((fact) => ({
    code: 'scenario-fact-unused' as const,
    fact,
    message: `The walk does not ask "${fact}".`,
    remedy: 'Take the fact out; what it teaches may stand among the traps.',
  }));
}

/** The last question of a path from which an outcome could still be reached. @returns undefined: from none */
function findTurn(forest: Forest, { path }: Walk, outcome: Place): PathEntry | undefined {
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
    const condition = branch?.if ? formatCondition(branch.if, forest) : 'toujours';
    return `branch ${index + 1} (${condition} → ${branch?.to})`;
  };
  const value = formatFactValue(forest.defs[turn.fact] as CompiledFact, turn.value);
  const towards = branches.flatMap(({ to }, index) =>
    canReach(...enter(forest, turn.tree, to)) ? [name(index)] : [],
  );
  const taken = turn.branch === undefined ? 'takes more than one branch' : `takes ${name(turn.branch)}`;
  const way =
    towards.length > 0
      ? `to ${outcome} leads ${towards.join(' or ')}`
      : `no branch leads to ${outcome} any more`;
  return `At question "${turn.question}" of tree "${turn.tree}", fact "${turn.fact}" (${value}) ${taken}; ${way}.`;
}

function createReach(forest: Forest, { tree, id }: Place): (tree: string, node: string) => boolean {
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

function parsePlace(outcome: string): Place {
  const [tree = '', id = ''] = outcome.split('/');
  return { tree, id };
}

/** A miss in one line of text, for the report of a failed test. */
export function formatMiss(scenario: string, { code, fact, message, remedy }: Miss): string {
  const place = fact === undefined ? `scenario "${scenario}"` : `scenario "${scenario}", fact "${fact}"`;
  return `${place}: ${code}: ${message} ${remedy}`;
}
