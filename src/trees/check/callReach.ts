/** Where a call gets to: the questions and outcomes that some case reaches in which given conditions hold. */
import { listConditionFacts } from '../conditionUses';
import type { Condition, DerivedFact, World } from '../model';
import { buildGraph, type DecidableTree, type Graph } from './graph';
import { NONE } from './mdd';
import { buildModel, findReach, type Model } from './reach';

/** Ids of questions and outcomes. */
export type Reached = ReadonlySet<string>;

/** Answers which places are reached under conditions, each answer found once. */
export class CallReach {
  private readonly model: Model;
  /** where each condition was put: its question and branch */
  private readonly places = new Map<string, [question: number, branch: number]>();
  private readonly known = new Map<string, Reached>();

  /**
   * Makes a tree ready.
   *
   * @param conditions - all that will be asked about; they stand in the model as branches that nobody takes
   * @throws {RangeError} a law value is missing on the day
   * @throws {OverBudget}
   * @throws {DerivedFailure}
   */
  constructor(tree: DecidableTree, conditions: readonly Condition[], world: World, budget: number) {
    const plain = buildGraph(tree);
    const asked = new Map<number, { if: Condition; to: string }[]>();
    for (const condition of conditions) {
      const key = JSON.stringify(condition);
      if (this.places.has(key) || plain.questions.length === 0) continue;
      const position = findPosition(plain, condition, world.derived);
      const added = asked.get(position) ?? [];
      const own = plain.questions[position]?.branches.length ?? 0;
      this.places.set(key, [position, own + added.length]);
      asked.set(position, [...added, { if: condition, to: NOWHERE }]);
    }
    const questions = Object.fromEntries(
      plain.questions.map(({ id, fact, branches }, position) => [
        id,
        { fact, branches: [...branches, ...(asked.get(position) ?? [])] },
      ]),
    );
    this.model = buildModel(buildGraph({ ...tree, questions }), world, budget);
  }

  /** Finds what is reached where one set of conditions holds and none of another does. */
  find(hold: readonly Condition[], fail: readonly Condition[] = []): Reached {
    const key = JSON.stringify([hold, fail]);
    const known = this.known.get(key) ?? this.reach(hold, fail);
    this.known.set(key, known);
    return known;
  }

  private reach(hold: readonly Condition[], fail: readonly Condition[]): Reached {
    const { mdd } = this.model.variables;
    let universe = this.model.universe;
    for (const one of hold) universe = mdd.and(universe, this.diagramOf(one));
    for (const one of fail) universe = mdd.minus(universe, this.diagramOf(one));
    const { sets, taken } = findReach({ ...this.model, universe });
    const reached = new Set<string>();
    for (const [position, { id, branches }] of this.model.graph.questions.entries()) {
      if (sets[position] === NONE) continue;
      reached.add(id);
      for (const [branch, { to }] of branches.entries())
        if (taken[position]?.[branch] !== NONE) reached.add(to);
    }
    return reached;
  }

  private diagramOf(condition: Condition): number {
    const [question, branch] = this.places.get(JSON.stringify(condition)) ?? [0, 0];
    return this.model.conditions[question]?.[branch] ?? NONE;
  }
}

/** No place of a tree is called so. */
const NOWHERE = '';

/** The first question by which everything that a condition reads is asked: there its variables come in their usual order. */
function findPosition(
  { questions }: Graph,
  condition: Condition,
  derived: Readonly<Record<string, DerivedFact>>,
): number {
  const reads = listConditionFacts(condition).flatMap(
    (id) => derived[id]?.inputs.map(({ fact }) => fact) ?? [id],
  );
  return Math.max(0, ...reads.map((read) => questions.findIndex(({ fact }) => fact === read)));
}
