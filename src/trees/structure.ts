/** The shape of trees, conditions aside: order, hand-overs, longest and number of paths. All assume acyclic trees. */
import type { ParsedContent, TreeSource } from './content';
import { isGateQuestion } from './gates';
import { type Ahead, measureAhead } from './ways';

const HANDOVER = 'tree:';

/** Guides that are letters to send begin with this; the rest is the letter's name. */
export const LETTERS = 'modeles/';

/** The tree a branch target hands over to, or undefined for a target inside the tree. */
export function readHandover(target: string): string | undefined {
  return target.startsWith(HANDOVER) ? target.slice(HANDOVER.length) : undefined;
}

/** Ids of the trees that a tree hands over to. */
export function listHandovers(tree: TreeSource): string[] {
  const found = new Set<string>();
  for (const { branches } of Object.values(tree.questions))
    for (const { to } of branches) {
      const id = readHandover(to);
      if (id !== undefined) found.add(id);
    }
  return [...found];
}

/**
 * Question ids in topological order: every branch leads forward. Among free orders, the file's is kept.
 * Questions that nothing leads to come too.
 */
export function sortQuestions(tree: TreeSource): string[] {
  const incoming = new Map(Object.keys(tree.questions).map((id) => [id, 0]));
  const targets = (id: string): string[] =>
    (tree.questions[id]?.branches ?? []).map((branch) => branch.to).filter((to) => incoming.has(to));
  for (const id of incoming.keys())
    for (const to of targets(id)) incoming.set(to, (incoming.get(to) ?? 0) + 1);
  const ready = [...incoming].filter(([, count]) => count === 0).map(([id]) => id);
  const sorted: string[] = [];
  for (const id of ready) {
    sorted.push(id);
    for (const to of targets(id)) {
      const left = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return sorted;
}

/** Tree ids so that each comes after those it hands over to. */
function sortTrees(trees: ParsedContent['trees']): string[] {
  const sorted = new Set<string>();
  const add = (id: string, above: readonly string[]): void => {
    const tree = trees[id];
    if (!tree || sorted.has(id) || above.includes(id)) return;
    for (const target of listHandovers(tree)) add(target, [...above, id]);
    sorted.add(id);
  };
  for (const id of Object.keys(trees)) add(id, []);
  return [...sorted];
}

/** Folds trees from their ends: `leaf` values outcomes, `combine` a question from the values its branches lead to. */
function fold<T>(
  trees: ParsedContent['trees'],
  leaf: T,
  combine: (values: T[], tree: string, question: string) => T,
): Map<string, T> {
  const starts = new Map<string, T>();
  for (const id of sortTrees(trees)) {
    const tree = trees[id] as TreeSource;
    const values = new Map<string, T>();
    const read = (to: string): T => {
      const target = readHandover(to);
      return (target === undefined ? values.get(to) : starts.get(target)) ?? leaf;
    };
    for (const question of sortQuestions(tree).reverse()) {
      const branches = tree.questions[question]?.branches ?? [];
      values.set(
        question,
        combine(
          branches.map((branch) => read(branch.to)),
          id,
          question,
        ),
      );
    }
    starts.set(id, values.get(tree.start) ?? leaf);
  }
  return starts;
}

/**
 * Questions on each tree's longest path, those of the trees it hands over to included.
 *
 * A fact that a requirement asks counts once on a path, wherever else it is asked; other facts count where they are asked.
 */
function measureLongest(trees: ParsedContent['trees']): Map<string, number> {
  const gated = listGateFacts(trees);
  const plain = fold(trees, 0, (values) => 1 + Math.max(0, ...values));
  if (gated.size === 0) return plain;
  const done = new Map<string, number>();
  const measure = (tree: string, node: string, asked: ReadonlySet<string>): number => {
    const question = trees[tree]?.questions[node];
    if (!question) return 0;
    const key = [tree, node, ...[...asked].sort()].join();
    const known = done.get(key);
    if (known !== undefined) return known;
    const isAgain = asked.has(question.fact);
    const now = !isAgain && gated.has(question.fact) ? new Set([...asked, question.fact]) : asked;
    const ahead = question.branches.map(({ to }) => {
      const target = readHandover(to);
      return target === undefined ? measure(tree, to, now) : measure(target, trees[target]?.start ?? '', now);
    });
    const total = (isAgain ? 0 : 1) + Math.max(0, ...ahead);
    done.set(key, total);
    return total;
  };
  return new Map(Object.values(trees).map(({ id, start }) => [id, measure(id, start, new Set())]));
}

/** What lies ahead of each tree's start, in the trees it hands over to as well. */
export function measureTrees(trees: ParsedContent['trees']): Map<string, Ahead> {
  const measure = (tree: string): Ahead =>
    measureAhead({ tree, id: trees[tree]?.start ?? '' }, (place) => {
      const question = trees[place.tree]?.questions[place.id];
      if (!question) return { ends: 1, after: 0 };
      const to = question.branches.map((branch) => {
        const target = readHandover(branch.to);
        return target === undefined
          ? { tree: place.tree, id: branch.to }
          : { tree: target, id: trees[target]?.start ?? '' };
      });
      return { isAsked: true, to };
    });
  return new Map(Object.keys(trees).map((id) => [id, measure(id)]));
}

/** The facts that requirements ask. */
function listGateFacts(trees: ParsedContent['trees']): Set<string> {
  const questions = Object.values(trees).flatMap((tree) => Object.entries(tree.questions));
  return new Set(questions.flatMap(([id, { fact }]) => (isGateQuestion(id) ? [fact] : [])));
}

/** Paths of each tree from its start to an outcome, counted on the structure: each branch is an edge of its own. */
function countPaths(trees: ParsedContent['trees']): Map<string, bigint> {
  return fold(trees, 1n, (values) => values.reduce((sum, value) => sum + value, 0n));
}

/** Paths of one tree from its start to some of its own outcomes, counted on the structure. */
export function countPathsTo(tree: TreeSource, outcomes: ReadonlySet<string>): bigint {
  const paths = new Map<string, bigint>([[tree.start, 1n]]);
  let total = 0n;
  for (const id of sortQuestions(tree)) {
    const here = paths.get(id) ?? 0n;
    for (const { to } of tree.questions[id]?.branches ?? []) {
      if (outcomes.has(to)) total += here;
      else paths.set(to, (paths.get(to) ?? 0n) + here);
    }
  }
  return total;
}

/** What `check` tells of a tree. */
export interface TreeStructure {
  id: string;
  questions: number;
  outcomes: number;
  /** paths counted on the structure, hand-overs included */
  paths: bigint;
  /** questions on the longest path, hand-overs included */
  longest: number;
}

/** Measures every tree, in the order of the list of trees. @param trees - their gates in place */
export function listStructure(trees: ParsedContent['trees']): TreeStructure[] {
  const paths = countPaths(trees);
  const longest = measureLongest(trees);
  return Object.values(trees)
    .sort((a, b) => a.order - b.order)
    .map(({ id, questions, outcomes }) => ({
      id,
      questions: Object.keys(questions).filter((question) => !isGateQuestion(question)).length,
      outcomes: Object.keys(outcomes).length,
      paths: paths.get(id) ?? 0n,
      longest: longest.get(id) ?? 0,
    }));
}
