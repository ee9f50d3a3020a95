/** What is decided of one tree: the places nothing reaches, the answers that lead nowhere, what is read unasked. */

import { listOnly } from '../applicability';
import { listLawUses } from '../bound';
import { parseDay } from '../calendar';
import { listConditionLaw } from '../conditionUses';
import { findPeriod } from '../law';
import type { Bound, Formula, LawValue, World } from '../model';
import { inPeriod } from '../operators/compare';
import { PROOF } from '../requirements/nodes';
import { type FactUse, findUnasked, listSuspects } from './asked';
import { listDays } from './days';
import { DerivedFailure, type Excess, OverBudget } from './failures';
import type { Graph } from './graph';
import { NONE } from './mdd';
import { findAnswerless, type LimitUse, listLateReads, listLimitUses } from './only';
import { buildModel, findReach, type Model, type Reach } from './reach';
import { buildCase, type PathCase } from './witness';

/** Something that goes wrong for some case on some day. */
export interface LogicFault {
  question: number;
  branch: number;
  day: string;
  /** absent once enough cases were shown */
  case?: PathCase;
}

export interface UnaskedFinding extends LogicFault {
  fact: string;
  derived?: string;
}

export interface DatedFinding extends LogicFault {
  law: string;
  at: string;
}

export type LimitFinding = Pick<LimitUse, 'fact' | 'option' | 'question' | 'lets' | 'keeps'> & {
  case?: PathCase;
};

export interface Verdict {
  days: string[];
  /** by question: some case reaches it on some day */
  reached: boolean[];
  /** by question and branch: some case takes it on some day */
  alive: boolean[][];
  /** by branch that no case takes: one that reaches the question, and whether the condition holds for it (it is beaten) */
  missed: Map<string, { case: PathCase; beaten: boolean }>;
  gaps: LogicFault[];
  unasked: UnaskedFinding[];
  undefinedAt: DatedFinding[];
  /** questions of proof that some case reaches */
  proofs: LogicFault[];
  /** what the limits of facts and options do, each told by `fact` or `fact/option` */
  limits: Map<string, LimitFinding>;
  answerless: LogicFault[];
  late: (LogicFault & { read: string })[];
  /** what was found already, on an earlier day */
  seen: Set<string>;
  overBudget?: Excess;
  failure?: DerivedFailure;
}

/** Cases shown for each tree; building one takes a walk back to the start. */
const MOST_CASES = 40;

/**
 * Decides a tree on every day that matters.
 *
 * @param world - its day is the first; law values and derived facts must exist where conditions name them
 * @param budget - the most diagram nodes for one day
 */
export function decideTree(graph: Graph, world: World, budget: number): Verdict {
  const verdict: Verdict = {
    days: [],
    reached: graph.questions.map(() => false),
    alive: graph.questions.map(({ branches }) => branches.map(() => false)),
    missed: new Map(),
    gaps: [],
    unasked: [],
    undefinedAt: [],
    proofs: [],
    limits: new Map(),
    answerless: [],
    late: [],
    seen: new Set(),
  };
  const suspects = listSuspects(graph, world.derived);
  try {
    verdict.days = listDays(graph, world).filter((day) => isLawComplete(graph, { ...world, today: day }));
    for (const day of verdict.days) decideDay(graph, { ...world, today: day }, budget, suspects, verdict);
  } catch (error) {
    if (error instanceof OverBudget) verdict.overBudget = error.excess;
    else if (error instanceof DerivedFailure) verdict.failure = error;
    else throw error;
  }
  return verdict;
}

/** Whether every law value that conditions read as of today is in force on the day; where not, that is an issue of its own. */
function isLawComplete({ questions, tree, limited }: Graph, { today, law }: World): boolean {
  const day = parseDay(today) as number;
  const holds = (id: string) => Object.hasOwn(law, id) && findPeriod(law[id] as LawValue, day) !== undefined;
  const isRead = (use: { law: string; at?: string }) => use.at !== undefined || holds(use.law);
  const isLimitRead = (bound: Bound | undefined) => !bound || listLawUses(bound).every(isRead);
  const limits = Object.values(limited).flatMap(listOnly).flatMap(listConditionLaw);
  if (!limits.every(isRead)) return false;
  return questions.every(
    ({ fact, branches }) =>
      isLimitRead(tree.facts[fact]?.min) &&
      isLimitRead(tree.facts[fact]?.max) &&
      branches.every(({ uses }) => uses.every(isRead)),
  );
}

function decideDay(
  graph: Graph,
  world: World,
  budget: number,
  suspects: readonly FactUse[],
  verdict: Verdict,
): void {
  const model = buildModel(graph, world, budget);
  const reach = findReach(model);
  for (const [position, question] of graph.questions.entries()) {
    if (reach.sets[position] === NONE) continue;
    verdict.reached[position] = true;
    const alive = verdict.alive[position] as boolean[];
    for (const branch of question.branches.keys())
      if (reach.taken[position]?.[branch] !== NONE) alive[branch] = true;
    if (question.fact === PROOF) findProof(model, reach, position, verdict);
    findGap(model, reach, position, verdict);
    findUndefined(model, reach, position, verdict);
    noteLimits(model, reach, position, verdict);
  }
  findMissed(model, reach, verdict);
  findLate(model, verdict);
  for (const found of findUnasked(model, suspects)) {
    const { question, branch, fact, derived } = found;
    if (!isNew(verdict, ['unasked', question, branch, fact, derived])) continue;
    const shown = show(verdict, () => buildCase(model, found.reach, question, found.set));
    verdict.unasked.push({ question, branch, fact, ...(derived && { derived }), day: world.today, ...shown });
  }
}

function isNew({ seen }: Verdict, finding: readonly unknown[]): boolean {
  const key = JSON.stringify(finding);
  return !seen.has(key) && Boolean(seen.add(key));
}

function show(verdict: Verdict, build: () => PathCase): { case?: PathCase } {
  const { gaps, unasked, undefinedAt, missed, proofs } = verdict;
  return gaps.length + unasked.length + undefinedAt.length + missed.size + proofs.length < MOST_CASES
    ? { case: build() }
    : {};
}

function findGap(model: Model, reach: Reach, question: number, verdict: Verdict): void {
  const set = reach.gaps[question] as number;
  const faulty = model.graph.questions[question]?.branches.some((branch) => branch.faulty);
  if (set === NONE || faulty || !isNew(verdict, ['gap', question])) return;
  const shown = show(verdict, () => buildCase(model, reach, question, set));
  verdict.gaps.push({ question, branch: -1, day: model.variables.world.today, ...shown });
}

/** A question of proof is reached: a case that arrives there. */
function findProof(model: Model, reach: Reach, question: number, verdict: Verdict): void {
  if (!isNew(verdict, ['proof', question])) return;
  const shown = show(verdict, () => buildCase(model, reach, question, reach.sets[question] as number));
  verdict.proofs.push({ question, branch: -1, day: model.variables.world.today, ...shown });
}

function noteLimits(model: Model, reach: Reach, question: number, verdict: Verdict): void {
  for (const { set, ...use } of listLimitUses(model, reach, question)) {
    const key = [use.fact, use.option].join('/');
    const known = verdict.limits.get(key);
    const [lets, keeps] = [use.lets || known?.lets === true, use.keeps || known?.keeps === true];
    const isTold = known?.case !== undefined || (lets && keeps);
    const shown = isTold ? {} : show(verdict, () => buildCase(model, reach, question, set));
    verdict.limits.set(key, { ...use, ...known, ...shown, lets, keeps });
  }
  const set = findAnswerless(model, reach, question);
  if (set === NONE || !isNew(verdict, ['answerless', question])) return;
  const shown = show(verdict, () => buildCase(model, reach, question, set));
  verdict.answerless.push({ question, branch: -1, day: model.variables.world.today, ...shown });
}

function findLate(model: Model, verdict: Verdict): void {
  for (const question of verdict.reached.keys())
    for (const { read, reach, set } of listLateReads(model, question, verdict.alive)) {
      if (!isNew(verdict, ['late', question, read])) continue;
      const shown = show(verdict, () => buildCase(model, reach, question, set));
      verdict.late.push({ question, branch: -1, day: model.variables.world.today, read, ...shown });
    }
}

/** Finds `@x at fact` where the fact may lie outside the periods of `x`. */
function findUndefined(model: Model, reach: Reach, question: number, verdict: Verdict): void {
  const { mdd, world, byFact } = model.variables;
  let rest = mdd.minus(reach.sets[question] as number, model.stops[question] as number);
  for (const [index, branch] of (model.graph.questions[question]?.branches ?? []).entries()) {
    for (const { law, at } of branch.uses) {
      const value = world.law[law];
      if (at === undefined || !value || !byFact.has(at)) continue;
      const read = mdd.and(rest, model.diagrams.applies(at));
      const set = mdd.minus(read, model.diagrams.build(buildDefined(value, at)));
      if (set === NONE || !isNew(verdict, ['undefined', question, law])) continue;
      const shown = show(verdict, () => buildCase(model, reach, question, set));
      verdict.undefinedAt.push({ question, branch: index, day: world.today, law, at, ...shown });
    }
    rest = mdd.minus(rest, model.conditions[question]?.[index] as number);
  }
}

/** The dates on which a law value has a period. */
function buildDefined({ periods }: LawValue, fact: string): Formula {
  return { op: 'or', of: periods.map((period) => ({ op: 'and', of: inPeriod(fact, period) })) };
}

/** For branches not taken so far, finds a case that would take them if no earlier branch did, or else any at all. */
function findMissed(model: Model, reach: Reach, verdict: Verdict): void {
  const { mdd } = model.variables;
  for (const [position, branches] of verdict.alive.entries()) {
    const reached = reach.sets[position] as number;
    if (reached === NONE) continue;
    for (const [index, alive] of branches.entries()) {
      const key = `${position} ${index}`;
      if (alive || verdict.missed.get(key)?.beaten) continue;
      const set = mdd.and(reached, model.conditions[position]?.[index] as number);
      if (set === NONE && verdict.missed.has(key)) continue;
      const shown = show(verdict, () => buildCase(model, reach, position, set === NONE ? reached : set));
      if (shown.case) verdict.missed.set(key, { case: shown.case, beaten: set !== NONE });
    }
  }
}
