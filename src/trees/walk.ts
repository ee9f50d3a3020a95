/**
 * The walk: where a case stands, as a function of what is known.
 *
 * From the start, every question whose fact has a value is passed, up to the first that has none, or an outcome.
 * An unknown fact makes the walk fork, but only where something depends on it; what comes back holds for every
 * way in which the unknown may turn out.
 */
import { accepts, applies, isOffered, settleFacts } from './applicability';
import { type Env, evaluate, isNeed, type Need, NOTHING_SUPPOSED, type PartialAssignment } from './evaluate';
import { meaningOf } from './factTypes';
import { createEnv, type Forest, type PreparedTree } from './forest';
import { isGateQuestion } from './gates';
import type { CompiledFact, Facts, FactValue, NodeRef, PathEntry, Walk } from './model';
import { listReads } from './reads';
import { listPossibilities } from './suppose';

/** Most states a forking walk may visit before it gives every outcome still ahead as possible. */
const MOST_STATES = 2_000;
/** Most states visited to try one answer of a question, where several could be asked next: only their order rests on it. */
const MOST_TRIED = 200;
/** Of the questions that could be asked next, how many are tried: those that the most ways lead to. */
const MOST_CANDIDATES = 5;

interface WalkState {
  tree: string;
  node: string;
  supposed: PartialAssignment;
}

interface Trail {
  path: Map<string, PathEntry>;
  outcomes: Map<string, NodeRef>;
  /** question → number of ways that lead to it */
  pending: Map<string, NodeRef & { ways: number }>;
  load: Set<string>;
  open: Set<string>;
  /** facts that decide whether the questions met apply, and their options */
  deciding: Set<string>;
  /** questions where what is supposed and what is known cannot both be */
  conflicts: Map<string, NodeRef & { ways: number }>;
}

/**
 * Walks a case through a tree, over hand-overs.
 *
 * @param forest - the trees loaded, prepared for the reader's day
 * @param start - id of the tree to begin with
 * @param facts - each value valid for its fact (`parseFacts` and `readFragment` see to that)
 * @throws {RangeError} the tree is not in the forest
 */
export function walk(forest: Forest, start: string, given: Facts): Walk {
  const facts = settleFacts(createEnv(forest, given));
  const trail = follow(forest, start, facts);
  return { ...conclude(forest, start, facts, trail), ...summarise(forest, given, facts, trail), facts };
}

/** @param facts - those given that count */
function summarise(forest: Forest, given: Facts, facts: Facts, trail: Trail) {
  const path = listPath(trail);
  const used = new Set(path.map((entry) => entry.fact));
  const deciding = [...trail.deciding].filter((fact) => given[fact] !== undefined && !used.has(fact));
  for (const fact of deciding) used.add(fact);
  return {
    path,
    deciding,
    outcomes: [...trail.outcomes.values()],
    setAside: Object.keys(given).filter(
      (fact) => !used.has(fact) && !(forest.optional.has(fact) && facts[fact] !== undefined),
    ),
    open: [...trail.open],
  };
}

/** The questions passed; those that a requirement asks again, and that lead on as if they were not there, are not told. */
function listPath({ path }: Trail): PathEntry[] {
  const told = new Set<string>();
  return [...path.values()].filter(({ fact, question }) => {
    const isAgain = told.has(fact) && isGateQuestion(question);
    told.add(fact);
    return !isAgain;
  });
}

function conclude(
  forest: Forest,
  start: string,
  facts: Facts,
  trail: Trail,
): Pick<Walk, 'status' | 'tree' | 'id' | 'pending'> {
  const pending = rankPending(forest, start, facts, trail);
  const [load] = trail.load;
  if (load !== undefined) return { status: 'load', tree: load, id: load, pending };
  if (pending[0]) return { status: 'question', ...pending[0], pending };
  const [outcome] = trail.outcomes.values();
  if (!outcome) throw new Error(`the walk of "${start}" ended nowhere: run the checker on this tree`);
  return { status: trail.outcomes.size === 1 ? 'outcome' : 'open', ...outcome, pending };
}

/**
 * Follows every way the unknown facts leave open, and records where each ends.
 *
 * @param most - states visited, at most, before every end ahead counts as possible
 */
function follow(forest: Forest, start: string, facts: Facts, most = MOST_STATES): Trail {
  const trail: Trail = {
    path: new Map(),
    outcomes: new Map(),
    pending: new Map(),
    load: new Set(),
    open: new Set(),
    deciding: new Set(),
    conflicts: new Map(),
  };
  const first = forest.trees.get(start);
  if (!first) throw new RangeError(`tree "${start}" is not loaded`);
  const stack: WalkState[] = [{ tree: start, node: first.tree.start, supposed: NOTHING_SUPPOSED }];
  const seen = new Set<string>();
  const passed = new Set<string>();
  const isSeen = createMemo(forest, facts, seen);
  while (stack.length > 0) {
    const fork = advance(forest, facts, stack.pop() as WalkState, trail);
    if (!fork) continue;
    trail.open.add(fork.need.fact);
    if (seen.size > most) {
      collectAhead(forest, fork.state, facts, trail, passed);
      continue;
    }
    const possible = listPossibilities(forest, facts, fork.state.supposed, fork.need);
    for (const supposed of possible.reverse()) {
      const state = { ...fork.state, supposed };
      if (!isSeen(state)) stack.push(state);
    }
    if (possible.length === 0) addPlace(trail.conflicts, fork.state.tree, fork.state.node);
  }
  if (trail.outcomes.size + trail.pending.size + trail.load.size === 0) trail.pending = trail.conflicts;
  return trail;
}

/** Goes on from a state to where it ends, or to the first thing that must be supposed. */
function advance(
  forest: Forest,
  facts: Facts,
  state: WalkState,
  trail: Trail,
): { state: WalkState; need: Need } | null {
  const env = { ...createEnv(forest, facts), supposed: state.supposed };
  let { tree, node } = state;
  for (;;) {
    const prepared = forest.trees.get(tree);
    if (!prepared) {
      trail.load.add(tree);
      return null;
    }
    const key = `${tree}/${node}`;
    const question = prepared.tree.questions[node];
    if (!question) {
      trail.outcomes.set(key, { tree, id: node });
      return null;
    }
    const { fact } = question;
    for (const read of forest.limits.reads.get(fact) ?? []) trail.deciding.add(read);
    const stop = findStop(fact, facts[fact], env);
    if (isNeed(stop)) return { state: { tree, node, supposed: state.supposed }, need: stop };
    if (stop === 'ask' || stop === 'conflict') {
      addPlace(stop === 'ask' ? trail.pending : trail.conflicts, tree, node);
      return null;
    }
    const branch = chooseBranch(prepared, node, env);
    if (stop === 'answered')
      record(
        trail,
        key,
        { tree, question: node, fact, value: facts[fact] as FactValue | null },
        isNeed(branch) ? undefined : branch,
      );
    if (isNeed(branch)) return { state: { tree, node, supposed: state.supposed }, need: branch };
    ({ tree, node } = enter(forest, prepared, node, branch));
  }
}

/**
 * What a question does to a case: it is still to be asked, is answered, is passed as its fact does not apply, or holds
 * an answer that what is supposed excludes.
 *
 * @returns a need where something must be supposed to tell
 */
export function findStop(
  fact: string,
  value: FactValue | null | undefined,
  env: Env,
): 'ask' | 'answered' | 'passed' | 'conflict' | Need {
  const counts = applies(fact, env);
  if (isNeed(counts)) return counts;
  if (!counts) return 'passed';
  if (value === undefined) return 'ask';
  const accepted = value === null || accepts(fact, value, env);
  if (isNeed(accepted)) return accepted;
  return accepted ? 'answered' : 'conflict';
}

function addPlace(places: Trail['pending'], tree: string, id: string): void {
  const key = `${tree}/${id}`;
  places.set(key, { tree, id, ways: (places.get(key)?.ways ?? 0) + 1 });
}

function record(trail: Trail, key: string, entry: PathEntry, branch: number | undefined): void {
  const before = trail.path.get(key);
  if (!before) trail.path.set(key, branch === undefined ? entry : { ...entry, branch });
  else if (before.branch !== branch) trail.path.set(key, entry);
}

/** The index of the first branch that holds, or what must be supposed to tell. */
export function chooseBranch(
  prepared: PreparedTree,
  node: string,
  env: ReturnType<typeof createEnv>,
): number | Need {
  const branches = prepared.branches.get(node) ?? [];
  for (const [index, branch] of branches.entries()) {
    const holds = branch.if ? evaluate(branch.if, env) : true;
    if (isNeed(holds)) return holds;
    if (holds) return index;
  }
  throw new Error(`no branch of "${prepared.tree.id}/${node}" holds: run the checker on this tree`);
}

/** The place a branch leads to: a node of the same tree, or the start of another. */
export function enter(
  forest: Forest,
  prepared: PreparedTree,
  node: string,
  branch: number,
): { tree: string; node: string } {
  const { to } = (prepared.branches.get(node) as { to: string }[])[branch] as { to: string };
  if (!to.startsWith('tree:')) return { tree: prepared.tree.id, node: to };
  const tree = to.slice('tree:'.length);
  return { tree, node: forest.trees.get(tree)?.tree.start ?? '' };
}

/** Two states are one when what they suppose differs only in facts that nothing ahead reads. */
function createMemo(forest: Forest, facts: Facts, seen: Set<string>): (state: WalkState) => boolean {
  let reads: ((tree: string, node: string) => ReadonlySet<string>) | undefined;
  return ({ tree, node, supposed }) => {
    reads ??= listReads(forest, new Set(Object.keys(facts).filter((fact) => facts[fact] === null)));
    const ahead = reads(tree, node);
    const kept = [...supposed]
      .filter(([key]) => ahead.has(key.split('\n')[0] as string))
      .map(([k, v]) => `${k}=${v}`);
    const id = `${tree}/${node}|${kept.sort().join('|')}`;
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  };
}

/**
 * Past the bound: every end ahead counts as possible, which never hides the true one.
 *
 * @param passed - places from which this was done before
 */
function collectAhead(
  forest: Forest,
  state: WalkState,
  facts: Facts,
  trail: Trail,
  passed: Set<string>,
): void {
  const queue = [{ tree: state.tree, node: state.node }];
  for (const { tree, node } of queue) {
    const key = `${tree}/${node}`;
    if (passed.has(key)) continue;
    passed.add(key);
    const prepared = forest.trees.get(tree);
    const question = prepared?.tree.questions[node];
    if (!prepared) trail.load.add(tree);
    else if (!question) trail.outcomes.set(key, { tree, id: node });
    else {
      const counts = applies(question.fact, createEnv(forest, facts));
      const isAsked = counts !== false && facts[question.fact] === undefined;
      if (isAsked) trail.pending.set(key, { tree, id: node, ways: 1 });
      if (isAsked && counts === true) continue;
      for (const index of question.branches.keys()) queue.push(enter(forest, prepared, node, index));
    }
  }
}

/**
 * Orders the questions still to ask, the one that separates best first: on average over its answers, it leaves the
 * fewest ends possible. With a single question there is nothing to choose; of many, those that the most ways lead to.
 */
function rankPending(forest: Forest, start: string, facts: Facts, trail: Trail): NodeRef[] {
  const places = [...trail.pending.values()];
  if (places.length < 2) return places.map(({ tree, id }) => ({ tree, id }));
  const byWays = [...places].sort((a, b) => b.ways - a.ways);
  const others = byWays.slice(MOST_CANDIDATES).map(({ tree, id }) => ({ tree, id }));
  const scored = byWays.slice(0, MOST_CANDIDATES).map(({ tree, id, ways }) => {
    const fact = forest.trees.get(tree)?.tree.questions[id]?.fact as string;
    const ends = listTrials(forest, facts, fact).map((value) => {
      const next = follow(forest, start, { ...facts, [fact]: value }, MOST_TRIED);
      return next.outcomes.size + next.pending.size + next.load.size;
    });
    return { tree, id, ways, score: ends.reduce((sum, count) => sum + count, 0) / ends.length };
  });
  scored.sort((a, b) => a.score - b.score || b.ways - a.ways);
  return [...scored.map(({ tree, id }) => ({ tree, id })), ...others];
}

/** Values of a fact still to be asked, one for each way in which the rest may depend on it. */
function listTrials(forest: Forest, facts: Facts, fact: string): FactValue[] {
  const def = forest.defs[fact] as CompiledFact;
  const env = createEnv(forest, facts);
  const options = (def.options ?? []).filter(({ id }) => isOffered(fact, id, env) !== false);
  const { shape } = meaningOf(def);
  if (shape === 'one') return options.map(({ id }) => id);
  if (shape === 'several') return [[]];
  const unknown = { ...facts, [fact]: null };
  return listPossibilities(forest, unknown, NOTHING_SUPPOSED, { fact }).map(
    (supposed) => supposed.get(fact) as FactValue,
  );
}
