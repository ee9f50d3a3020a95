/** A forest: compiled trees made ready to be walked on one day, their law values read and their cuts listed. */
import { guard, listOrders, resolveApplicability } from './applicability';
import { resolveBound } from './bound';
import { parseDay } from './calendar';
import { type Applicability, type Env, NOTHING_SUPPOSED, type PreparedInput } from './evaluate';
import { formatFactValue, pointsOf, toPoint } from './factTypes';
import { expandGates } from './gates';
import type { CompiledFact, CompiledTree, Condition, Facts, Formula, Gap, World } from './model';
import type { Region } from './regions';
import { listCuts, resolveCondition, resolveOperator } from './resolve';
import { createScoreFacts } from './score';

export interface PreparedBranch {
  /** undefined: always */
  if: Formula | undefined;
  to: string;
}

export interface PreparedTree {
  tree: CompiledTree;
  branches: Map<string, PreparedBranch[]>;
}

export interface Forest {
  world: World;
  trees: ReadonlyMap<string, PreparedTree>;
  defs: Readonly<Record<string, CompiledFact>>;
  cuts: ReadonlyMap<string, ReadonlySet<number>>;
  gaps: readonly Gap[];
  inputs: ReadonlyMap<string, readonly PreparedInput[]>;
  /** where facts and options apply */
  limits: Applicability;
  /** words a value of a fact: texts are filled without knowing of types */
  formatFact: typeof formatFactValue;
  /** facts that no question here asks, or that outcomes ask by themselves: they change days and steps, no advice */
  optional: ReadonlySet<string>;
}

/** A tree with its gates in place among its questions; once they are, it stays as it is. */
function placeGates({ gates, ...tree }: CompiledTree): CompiledTree {
  return gates ? { ...tree, questions: expandGates(tree.questions, gates) } : tree;
}

/**
 * Prepares trees for a day. To have several days, prepare several forests.
 *
 * @param compiled - any set; a hand-over to a tree that is not among them stops the walk with `load`
 * @throws {RangeError} a law value has no period on the day
 */
export function prepareForest(compiled: readonly CompiledTree[], world: World): Forest {
  const trees = compiled.map(placeGates);
  const law = Object.assign({}, world.law, ...trees.map((tree) => tree.law));
  const scores = createScoreFacts(Object.assign({}, ...trees.map((tree) => tree.scores)));
  const full: World = { ...world, law, derived: { ...world.derived, ...scores } };
  const at = { today: parseDay(world.today) as number, law };
  const cuts = new Map<string, Set<number>>();
  const defs: Record<string, CompiledFact> = Object.assign({}, ...trees.map((tree) => tree.facts));
  const limits = resolveApplicability(defs, at);
  for (const limit of [...limits.facts.values(), ...limits.options.values()]) listCuts(limit, cuts);
  const resolve = (condition: Condition): Formula => {
    const formula = resolveCondition(condition, at, (one) =>
      guard(one, resolveOperator(one, at), limits.facts),
    );
    listCuts(formula, cuts);
    return formula;
  };
  const prepared = new Map<string, PreparedTree>();
  for (const tree of trees) {
    const branches = new Map<string, PreparedBranch[]>();
    for (const [id, question] of Object.entries(tree.questions))
      branches.set(
        id,
        question.branches.map((branch) => ({ if: branch.if && resolve(branch.if), to: branch.to })),
      );
    prepared.set(tree.id, { tree, branches });
  }
  const inputs = new Map<string, PreparedInput[]>();
  const gaps: Gap[] = listOrders(defs).filter(({ from }) => defs[from]);
  for (const id of new Set(trees.flatMap((tree) => tree.derived))) {
    const derived = full.derived[id];
    if (!derived) throw new RangeError(`derived fact "${id}" does not exist`);
    inputs.set(
      id,
      derived.inputs.map(({ fact, when }) => ({
        fact,
        ...limitInput(limits.facts.get(fact), when && resolve(when)),
      })),
    );
    for (const [fact, points] of Object.entries(derived.cuts(full)))
      for (const point of points) cuts.set(fact, (cuts.get(fact) ?? new Set()).add(point));
    gaps.push(...(derived.gaps?.(full) ?? []));
  }
  const optional = new Set(Object.keys(defs));
  for (const { questions } of trees) for (const { fact } of Object.values(questions)) optional.delete(fact);
  for (const { late = [] } of trees) for (const fact of late) optional.add(fact);
  return {
    world: full,
    trees: prepared,
    defs,
    cuts,
    gaps,
    inputs,
    limits,
    formatFact: formatFactValue,
    optional,
  };
}

/** An input counts where its own condition holds and its fact applies. */
export function limitInput(...conditions: (Formula | undefined)[]): Pick<PreparedInput, 'when'> {
  const of = conditions.filter((one) => one !== undefined);
  return of.length === 0 ? {} : { when: of.length === 1 ? (of[0] as Formula) : { op: 'and', of } };
}

/** What evaluation reads when nothing is supposed. */
export function createEnv(forest: Forest, facts: Facts): Env {
  const { world, defs, inputs, limits } = forest;
  return { facts, supposed: NOTHING_SUPPOSED, world, defs, inputs, limits };
}

/** The values a number or date may take, as points: its `min` and `max`, or as wide as its type goes. */
export function findDomain(def: Pick<CompiledFact, 'type' | 'min' | 'max'>, world: World): Region {
  const today = parseDay(world.today) as number;
  const at = { today, law: world.law };
  const { low, high } = pointsOf(def).findWidest(today);
  return {
    low: def.min ? resolveBound(def.min, at) : low,
    high: def.max ? resolveBound(def.max, at) : high,
  };
}

/** The same in a case: a date lies after the one it follows, and before those that follow it, where they are known. */
export function fitDomain(
  { world, defs }: Pick<Forest, 'world' | 'defs'>,
  def: CompiledFact,
  facts: Facts,
): Region {
  const domain = findDomain(def, world);
  const points = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => (typeof facts[id] === 'string' ? [toPoint(def, facts[id])] : []));
  const after = Object.values(defs).flatMap(({ id, from }) => (from === def.id ? [id] : []));
  return {
    low: Math.max(domain.low, ...points(def.from === undefined ? [] : [def.from])),
    high: Math.min(domain.high, ...points(after)),
  };
}
