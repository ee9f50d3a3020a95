/** Which cases reach which question: sets of cases carried along the branches of a tree. */

import type { World } from '../model';
import { Diagrams } from './diagrams';
import type { Graph } from './graph';
import { ALL, NONE } from './mdd';
import { buildVariables, type Variables } from './variables';

/** A tree made ready to be decided on one day. */
export interface Model {
  graph: Graph;
  variables: Variables;
  diagrams: Diagrams;
  /** by question and branch: the cases in which its condition holds, earlier branches aside */
  conditions: number[][];
  /** by question: the cases that it stops, their answer being missing or not accepted */
  stops: number[];
  /** how the dates of every case lie to each other, and which answers known before go together */
  universe: number;
}

/** The cases that reach each place. Sets leave out variables that nothing reads from there on. */
export interface Reach {
  /** by question */
  sets: number[];
  /** by question and branch: the cases that take it; variables of the question still in */
  taken: number[][];
  /** by question: the cases for which no branch holds */
  gaps: number[];
}

/**
 * Makes a tree ready to be decided on a day.
 *
 * @throws {RangeError} a law value is missing on the day
 * @throws {OverBudget} its diagrams grow too large
 * @throws {DerivedFailure} a derived fact fails
 */
export function buildModel(graph: Graph, world: World, budget: number): Model {
  const variables = buildVariables(graph, world, budget);
  const diagrams = new Diagrams(variables);
  const conditions = graph.questions.map(({ id, branches }, question) =>
    branches.map((branch, index) => {
      if (branch.faulty) return diagrams.buildOpaque(id, index);
      const formula = variables.formulas[question]?.[index];
      return formula ? diagrams.build(formula) : ALL;
    }),
  );
  const stops = buildStops(graph, variables, diagrams);
  const universe = limitKnown(buildUniverse(variables), variables, diagrams);
  return { graph, variables, diagrams, conditions, stops, universe };
}

/** A question stops who it applies to until there is an answer that is offered. */
function buildStops({ questions }: Graph, { mdd, asked, limits }: Variables, diagrams: Diagrams): number[] {
  const known = new Map<string, number>();
  return questions.map(({ fact }) => {
    if (!asked.has(fact) && !limits.reads.has(fact)) return NONE;
    const answered = mdd.minus(diagrams.asks(fact), diagrams.refuses(fact));
    const stop = known.get(fact) ?? mdd.minus(diagrams.applies(fact), answered);
    known.set(fact, stop);
    return stop;
  });
}

/** Answers known before a tree begins are accepted ones. */
function limitKnown(universe: number, { mdd, asked }: Variables, diagrams: Diagrams): number {
  let left = universe;
  for (const fact of asked.keys())
    left = mdd.minus(
      left,
      mdd.and(mdd.and(diagrams.asks(fact), diagrams.applies(fact)), diagrams.refuses(fact)),
    );
  return left;
}

function buildUniverse(variables: Variables): number {
  const { mdd, list, byFact } = variables;
  let universe = ALL;
  for (const index of variables.gaps.values()) {
    const variable = list[index];
    if (variable?.kind !== 'gap') continue;
    const [from, to] = [variable.gap.from, variable.gap.to].map(
      (fact) => byFact.get(fact)?.[0] as number,
    ) as [number, number];
    const [a, b] = [list[from], list[to]];
    if (a?.kind !== 'region' || b?.kind !== 'region') continue;
    const pairs = variable.pairs.map((row) =>
      row.map((bands) => mdd.literal(index, (value) => bands.has(variable.bands[value] as string))),
    );
    const [top, bottom] = from < to ? [from, to] : [to, from];
    const at = (x: number, y: number) => (from < to ? pairs[x]?.[y] : pairs[y]?.[x]) as number;
    const related = mdd.build(
      top,
      Array.from({ length: mdd.sizeOf(top) }, (_, x) =>
        mdd.build(
          bottom,
          Array.from({ length: mdd.sizeOf(bottom) }, (_, y) => at(x, y)),
        ),
      ),
    );
    universe = mdd.and(universe, related);
  }
  return universe;
}

/**
 * Carries every case from the start along the branches.
 *
 * @param without - questions that nothing gets past, by position
 * @throws {OverBudget}
 */
export function findReach(model: Model, without?: ReadonlySet<number>): Reach {
  const { mdd } = model.variables;
  const { questions } = model.graph;
  const sets = new Array<number>(questions.length).fill(NONE);
  if (questions.length > 0) sets[0] = mdd.project(model.universe, 0);
  const taken: number[][] = [];
  const gaps: number[] = [];
  for (const [position, question] of questions.entries()) {
    let rest = without?.has(position)
      ? NONE
      : mdd.minus(sets[position] as number, model.stops[position] as number);
    const conditions = model.conditions[position] as number[];
    taken.push(
      question.targets.map((target, index) => {
        const condition = conditions[index] as number;
        const set = mdd.and(rest, condition);
        rest = mdd.minus(rest, condition);
        if (target >= 0 && set !== NONE)
          sets[target] = mdd.or(sets[target] as number, mdd.project(set, target));
        return set;
      }),
    );
    gaps.push(rest);
  }
  return { sets, taken, gaps };
}
