/** The variables of a tree on one day: what its conditions can tell apart, and no more. */
import { guard, listOrders, resolveApplicability } from '../applicability';
import { parseDay } from '../calendar';
import type { Applicability } from '../evaluate';
import { meaningOf } from '../factTypes';
import { findDomain, limitInput } from '../forest';
import { visitOperators } from '../formula';
import type { Condition, DerivedFact, Formula, Gap, World } from '../model';
import type { Atom } from '../operators';
import { type Region, splitRegions } from '../regions';
import { listCuts, resolveCondition } from '../resolve';
import { type Band, buildPairTable, listBands, type PairTable } from './bands';
import { DerivedFailure } from './failures';
import type { DecidableFact, Graph } from './graph';
import { Mdd } from './mdd';
import { createResolver } from './resolveOnce';

/** One variable: what it stands for and what its values are. */
export type Variable =
  | { kind: 'choice'; fact: string; options: readonly string[] }
  | { kind: 'option'; fact: string; option: string }
  | { kind: 'region'; fact: string; domain: Region; regions: Region[] }
  /** whether a fact that decides of others was asked, or known before */
  | { kind: 'asked'; fact: string }
  /** how two dates lie to each other; one value for each band */
  | { kind: 'gap'; gap: Gap; bands: Band[]; pairs: PairTable }
  /** whether a condition that could not be read holds */
  | { kind: 'opaque'; question: string; branch: number };

/** A derived fact made ready for the day. */
export interface PreparedDerived {
  derived: DerivedFact;
  inputs: { fact: string; when?: Formula }[];
  /** every fact that its value depends on: inputs, and what decides whether they count */
  facts: string[];
  /** those of which it counts whether they were asked */
  asked: string[];
  cuts: Map<string, Set<number>>;
}

export interface Variables {
  mdd: Mdd;
  world: World;
  list: Variable[];
  /** by fact: its variables, one for each option of a several-choice fact */
  byFact: Map<string, number[]>;
  /** by fact that decides of others: whether it was asked */
  asked: Map<string, number>;
  /** the facts that decide whether others, of this tree, apply */
  deciders: ReadonlySet<string>;
  /** dates that come in their order */
  orders: readonly Gap[];
  /** where facts and options apply */
  limits: Applicability;
  gaps: Map<string, number>;
  opaque: Map<string, number>;
  derived: Map<string, PreparedDerived>;
  /** by question and branch; undefined: always */
  formulas: (Formula | undefined)[][];
  defs: Readonly<Record<string, DecidableFact>>;
}

export function gapKey(gap: Pick<Gap, 'from' | 'to'>): string {
  return `${gap.from}\n${gap.to}`;
}

/**
 * Builds the variables, in the order in which the tree first reads them.
 *
 * @throws {RangeError} a law value has no period on the day
 */
export function buildVariables(graph: Graph, world: World, budget: number): Variables {
  const at = { today: parseDay(world.today) as number, law: world.law };
  const limits = resolveApplicability(graph.limited, at, createResolver(at));
  const resolveOne = createResolver(at);
  const resolve = (condition: Condition) =>
    resolveCondition(condition, at, (operator) => guard(operator, resolveOne(operator), limits.facts));
  const derived = new Map<string, PreparedDerived>();
  const cuts = new Map<string, Set<number>>();
  for (const limit of [...limits.facts.values(), ...limits.options.values()]) listCuts(limit, cuts);
  const lasts = new Map<string, number>();
  const note = (fact: string, position: number): void => {
    lasts.set(fact, position);
    for (const read of limits.reads.get(fact) ?? []) lasts.set(read, position);
  };
  const formulas = graph.questions.map(({ fact, branches }, position) => {
    if (limits.reads.has(fact)) note(fact, position);
    return branches.map((branch) => {
      if (!branch.if || branch.faulty) return undefined;
      const formula = resolve(branch.if);
      listCuts(formula, cuts);
      for (const read of listReads(branch.reads, { world, derived, limits, resolve })) note(read, position);
      return formula;
    });
  });
  const deciders = new Set([...lasts.keys()].flatMap((fact) => [...(limits.reads.get(fact) ?? [])]));
  for (const [position, { fact }] of graph.questions.entries())
    if (deciders.has(fact)) lasts.set(fact, Math.max(position, lasts.get(fact) ?? -1));
  for (const prepared of derived.values())
    for (const [fact, points] of prepared.cuts)
      for (const point of points) cuts.set(fact, (cuts.get(fact) ?? new Set()).add(point));
  const variables: Variables = {
    mdd: new Mdd(budget),
    world,
    list: [],
    byFact: new Map(),
    asked: new Map(),
    deciders,
    orders: listOrders(graph.limited),
    limits,
    gaps: new Map(),
    opaque: new Map(),
    derived,
    formulas,
    defs: graph.tree.facts,
  };
  addInOrder(graph, variables, lasts, cuts);
  return variables;
}

interface Preparing {
  world: World;
  derived: Map<string, PreparedDerived>;
  limits: Applicability;
  resolve(condition: Condition): Formula;
}

/** The facts behind the names that a condition reads: a derived fact stands for what it depends on. */
function listReads(names: readonly string[], preparing: Preparing): readonly string[] {
  const { world, derived } = preparing;
  if (!names.some((id) => Object.hasOwn(world.derived, id))) return names;
  return names.flatMap((id) => {
    const fact = Object.hasOwn(world.derived, id) ? world.derived[id] : undefined;
    if (!fact) return [id];
    const prepared = derived.get(id) ?? prepareDerived(fact, preparing);
    derived.set(id, prepared);
    return prepared.facts;
  });
}

function prepareDerived(derived: DerivedFact, { world, limits, resolve }: Preparing): PreparedDerived {
  const cuts = new Map(
    Object.entries(listDerivedCuts(derived, world)).map(([fact, points]) => [fact, new Set(points)]),
  );
  const facts = new Set<string>();
  const asked = new Set<string>();
  const inputs = derived.inputs.map(({ fact, when }) => {
    facts.add(fact);
    const input = { fact, ...limitInput(limits.facts.get(fact), when && resolve(when)) };
    if (!input.when) return input;
    visitOperators(input.when, (atom: Atom) => {
      facts.add(atom.fact);
      if (atom.op === 'asked') asked.add(atom.fact);
    });
    listCuts(input.when, cuts);
    return input;
  });
  return { derived, inputs, facts: [...facts], asked: [...asked], cuts };
}

function listDerivedCuts(derived: DerivedFact, world: World): Readonly<Record<string, number[]>> {
  try {
    return derived.cuts(world);
  } catch (error) {
    throw new DerivedFailure(derived, {}, error instanceof Error ? error.message : String(error));
  }
}

function addInOrder(
  graph: Graph,
  variables: Variables,
  lasts: ReadonlyMap<string, number>,
  cuts: ReadonlyMap<string, ReadonlySet<number>>,
): void {
  const gaps = mergeGaps(variables);
  const gapsOf = new Map<string, Gap[]>();
  for (const gap of gaps)
    for (const fact of [gap.from, gap.to]) gapsOf.set(fact, [...(gapsOf.get(fact) ?? []), gap]);
  const add = (variable: Variable, size: number, last: number): number => {
    variables.list.push(variable);
    return variables.mdd.addVariable(size, last);
  };
  const addFact = (fact: string) => {
    const def = variables.defs[fact];
    if (!def || variables.byFact.has(fact)) return;
    const last = lasts.get(fact) ?? -1;
    const added = describeFact(fact, def, variables.world, cuts.get(fact) ?? []);
    variables.byFact.set(
      fact,
      added.map((variable) => add(variable, countValues(variable), last)),
    );
    for (const gap of gapsOf.get(fact) ?? []) addGap(gap);
  };
  const addGap = (gap: Gap) => {
    const from = variables.byFact.get(gap.from)?.[0];
    const to = variables.byFact.get(gap.to)?.[0];
    if (from === undefined || to === undefined || variables.gaps.has(gapKey(gap))) return;
    const [a, b] = [variables.list[from], variables.list[to]];
    if (a?.kind !== 'region' || b?.kind !== 'region') return;
    const pairs = buildPairTable(a.regions, b.regions, gap.by);
    const bands = listBands(pairs);
    const last = Math.max(lasts.get(gap.from) ?? -1, lasts.get(gap.to) ?? -1);
    variables.gaps.set(gapKey(gap), add({ kind: 'gap', gap, bands, pairs }, bands.length, last));
  };
  const { limits, asked, deciders } = variables;
  const addAsked = (fact: string) => {
    if (!deciders.has(fact) || !variables.defs[fact] || asked.has(fact)) return;
    asked.set(fact, add({ kind: 'asked', fact }, 2, lasts.get(fact) ?? -1));
  };
  /** What decides of a fact comes before it. */
  const addLimits = (fact: string) => {
    for (const read of limits.reads.get(fact) ?? []) {
      addAsked(read);
      addFact(read);
    }
  };
  for (const [position, question] of graph.questions.entries()) {
    if (limits.reads.has(question.fact)) {
      addLimits(question.fact);
      addFact(question.fact);
    }
    addAsked(question.fact);
    for (const [index, branch] of question.branches.entries()) {
      if (!branch.if) continue;
      if (branch.faulty) {
        const variable: Variable = { kind: 'opaque', question: question.id, branch: index };
        variables.opaque.set(`${question.id}\n${index}`, add(variable, 2, position));
        continue;
      }
      for (const id of branch.reads) {
        const behind = variables.derived.get(id)?.facts;
        for (const fact of behind ?? [id]) {
          addLimits(fact);
          addFact(fact);
        }
      }
    }
  }
}

/** One gap for each pair of dates, with all the lengths that some derived fact looks at. */
function mergeGaps({ derived, world, orders }: Variables): Gap[] {
  const merged = new Map<string, Gap>();
  for (const gaps of [orders, ...[...derived.values()].map((one) => one.derived.gaps?.(world) ?? [])])
    for (const gap of gaps) {
      const known = merged.get(gapKey(gap));
      const by = [...(known?.by ?? []), ...gap.by];
      const unique = [...new Map(by.map((span) => [`${span.count} ${span.unit}`, span])).values()];
      merged.set(gapKey(gap), { from: gap.from, to: gap.to, by: unique });
    }
  return [...merged.values()];
}

function describeFact(fact: string, def: DecidableFact, world: World, cuts: Iterable<number>): Variable[] {
  const options = (def.options ?? []).map(({ id }) => id);
  switch (meaningOf(def).shape) {
    case 'one':
      return [{ kind: 'choice', fact, options }];
    case 'several':
      return options.map((option) => ({ kind: 'option', fact, option }));
    case 'points': {
      const domain = findDomain(def, world);
      return [{ kind: 'region', fact, domain, regions: splitRegions(domain, cuts) }];
    }
    case 'free':
      return [];
  }
}

/** How many values a variable takes. */
function countValues(variable: Variable): number {
  if (variable.kind === 'choice') return Math.max(1, variable.options.length);
  if (variable.kind === 'region') return variable.regions.length;
  return variable.kind === 'gap' ? variable.bands.length : 2;
}
