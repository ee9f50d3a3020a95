/** Which days a tree must be decided for: today, and each day within two years on which its meaning can change. */

import { listOnly } from '../applicability';
import { listLawUses, resolveBound } from '../bound';
import { addDuration, type Day, formatDay, parseDay, parseDuration } from '../calendar';
import { boundOf, listConditionLaw } from '../conditionUses';
import { isDay } from '../factTypes';
import { visitOperators } from '../formula';
import { listChangeDays } from '../law';
import type { Bound, Condition, DerivedFact, LawValues, World } from '../model';
import type { ConditionOperator } from '../operators';
import { OverBudget } from './failures';
import type { DecidableTree, Graph, GraphBranch } from './graph';

/** How far ahead trees are decided. */
export const HORIZON = { count: 2, unit: 'years' } as const;

/** Work allowed when looking for the days on which dates change their order: bounds times days. */
const MOST_BOUNDS = 400;

/**
 * Lists the days, in order, today first.
 *
 * Between two of them, neither a law value that the tree reads nor the order of the dates it compares changes.
 */
export function listDays(graph: Graph, world: World): string[] {
  const first = parseDay(world.today) as Day;
  const last = addDuration(first, HORIZON);
  const conditions = listConditions(graph);
  const derived = new Set<string>();
  for (const branch of listBranches(graph))
    for (const id of branch.reads) if (Object.hasOwn(world.derived, id)) derived.add(id);
  const law = pickLaw(
    graph,
    [...derived].flatMap((id) => listDerivedLaw(world.derived[id])),
    world.law,
  );
  const days = new Set([first, ...listChangeDays(law).filter((day) => day > first && day <= last)]);
  for (const day of listFlips(conditions, [...derived], graph.tree, world, first, last)) days.add(day);
  return [...days].sort((a, b) => a - b).map(formatDay);
}

/** The law values that a derived fact reads, and those that its inputs' conditions name. */
function listDerivedLaw(fact: DerivedFact | undefined): string[] {
  if (!fact) return [];
  return [
    ...fact.values,
    ...fact.inputs.flatMap(({ when }) => (when ? listConditionLaw(when).map(({ law }) => law) : [])),
  ];
}

function listConditions(graph: Graph): Condition[] {
  const branches = graph.questions.flatMap((question) =>
    question.branches.flatMap((branch) => (branch.if && !branch.faulty ? [branch.if] : [])),
  );
  return [...branches, ...Object.values(graph.limited).flatMap(listOnly)];
}

function* listBranches(graph: Graph): Generator<GraphBranch> {
  for (const { branches } of graph.questions) yield* branches;
}

/** The law values on which the tree depends. */
function pickLaw(graph: Graph, others: readonly string[], law: LawValues): LawValues {
  const ids = new Set(others);
  for (const { uses } of listBranches(graph)) for (const use of uses) ids.add(use.law);
  for (const only of Object.values(graph.limited).flatMap(listOnly))
    for (const use of listConditionLaw(only)) ids.add(use.law);
  for (const { fact } of graph.questions) {
    const { min, max } = graph.tree.facts[fact] ?? {};
    for (const bound of [min, max]) if (bound) for (const use of listLawUses(bound)) ids.add(use.law);
  }
  return Object.fromEntries([...ids].flatMap((id) => (law[id] ? [[id, law[id]]] : [])));
}

/** The days on which two dates that the tree compares with one fact change their order. */
function listFlips(
  conditions: readonly Condition[],
  derived: readonly string[],
  tree: DecidableTree,
  world: World,
  first: Day,
  last: Day,
): Day[] {
  const groups = groupBounds(conditions, tree, world.law);
  const compared = [...groups.values()].filter((group) => group.size > 1);
  const sets = [...new Map(compared.map((group) => [[...group.keys()].sort().join('\n'), group])).values()];
  const bounds = sets.reduce((sum, group) => sum + group.size, 0);
  if (bounds > MOST_BOUNDS) throw new OverBudget({ kind: 'dates', dates: bounds });
  if (bounds === 0 && derived.length === 0) return [];
  const seen = new Set<string>();
  const flips: Day[] = [];
  for (let day = first; day <= last; day++) {
    const order = sets.map((group) =>
      rank([...group.values()].map((bound) => resolveOrNull(bound, day, world.law))),
    );
    for (const id of derived)
      order.push(...rankDerived(id, groups, tree, { ...world, today: formatDay(day) }));
    const signature = order.join('|');
    if (!seen.has(signature)) flips.push(day);
    seen.add(signature);
  }
  return flips;
}

/** For each date fact that is compared with more than one bound, its bounds (domain included) by their text. */
function groupBounds(
  conditions: readonly Condition[],
  tree: DecidableTree,
  law: LawValues,
): Map<string, Map<string, Bound>> {
  const groups = new Map<string, Map<string, Bound>>();
  const add = (fact: string, bound: Bound) => {
    const group = groups.get(fact) ?? new Map<string, Bound>();
    groups.set(fact, group.set(JSON.stringify(bound), bound));
  };
  for (const condition of conditions)
    visitOperators(condition, (node: ConditionOperator) => {
      const bound = boundOf(node);
      if (!bound || !isDay(tree.facts[node.fact])) return;
      const uses = listLawUses(bound);
      const dated = uses.find((use) => use.at !== undefined);
      if (!dated) return add(node.fact, bound);
      for (const period of law[dated.law]?.periods ?? []) {
        add(dated.at as string, { kind: 'point', value: parseDay(period.from) as Day });
        add(node.fact, fixBound(bound, String(period.value)));
      }
    });
  for (const [fact, group] of groups) {
    const { min, max } = tree.facts[fact] ?? {};
    if (group.size === 1 && !(min?.kind === 'point' || max?.kind === 'point' || isAbsolute(group))) continue;
    if (min) add(fact, min);
    if (max) add(fact, max);
  }
  return groups;
}

function isAbsolute(group: ReadonlyMap<string, Bound>): boolean {
  return [...group.values()].some((bound) => bound.kind === 'point' || bound.kind === 'law');
}

function fixBound(bound: Bound, value: string): Bound {
  if (bound.kind === 'law') return { kind: 'point', value: parseDay(value) ?? 0 };
  const duration = parseDuration(value);
  if (!duration) return { kind: 'today' };
  return bound.kind === 'today' ? { ...bound, shift: { duration } } : { kind: 'age', span: { duration } };
}

function resolveOrNull(bound: Bound, today: Day, law: LawValues): number {
  try {
    return resolveBound(bound, { today, law });
  } catch {
    return Number.NaN;
  }
}

/** The order of some points as a text, equal points being told from neighbours. */
function rank(points: readonly number[]): string {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  return points.map((point) => sorted.indexOf(point)).join(',');
}

function rankDerived(
  id: string,
  groups: ReadonlyMap<string, ReadonlyMap<string, Bound>>,
  tree: DecidableTree,
  world: World,
): string[] {
  const today = parseDay(world.today) as Day;
  return Object.entries(listCutsOrNone(id, world)).map(([fact, points]) => {
    if (!isDay(tree.facts[fact])) return '';
    const { min, max } = tree.facts[fact] ?? {};
    const bounds = [
      ...(groups.get(fact)?.values() ?? []),
      ...[min, max].filter((bound) => bound !== undefined),
    ];
    return rank([...points, ...bounds.map((bound) => resolveOrNull(bound, today, world.law))]);
  });
}

/** The cuts of a derived fact; none where it fails, which deciding the tree reports. */
function listCutsOrNone(id: string, world: World): Readonly<Record<string, number[]>> {
  try {
    return world.derived[id]?.cuts(world) ?? {};
  } catch {
    return {};
  }
}
