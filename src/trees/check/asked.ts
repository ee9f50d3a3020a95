/** Reading before asking: facts and inputs that a condition reads though some path to it never asked them. */
import { listConditionFacts } from '../conditionUses';
import type { DerivedFact } from '../model';
import type { Graph } from './graph';
import { NONE } from './mdd';
import { findReach, type Model, type Reach } from './reach';

/** A fact that a branch needs. */
export interface FactUse {
  question: number;
  branch: number;
  fact: string;
  /** the derived fact of which it is an input */
  derived?: string;
}

/** A fact read where it was not asked: the cases, as `reach` finds them when the questions that ask it are closed. */
export interface Unasked extends FactUse {
  reach: Reach;
  set: number;
}

/**
 * Lists the reads that some path, ever feasible or not, makes without asking.
 *
 * Goes through the structure once. What is not listed is sound; what is listed needs `findUnasked`.
 */
export function listSuspects(graph: Graph, derived: Readonly<Record<string, DerivedFact>>): FactUse[] {
  const reads = listReads(graph, derived);
  const facts = new Map<string, number>();
  for (const list of reads) for (const { fact } of list) if (!facts.has(fact)) facts.set(fact, facts.size);
  const depth = countLevels(facts.size);
  const asked: (Trie | undefined)[] = new Array(graph.questions.length).fill(undefined);
  if (asked.length > 0) asked[0] = 0;
  const suspects: FactUse[] = [];
  for (const [position, question] of graph.questions.entries()) {
    const own = facts.get(question.fact);
    const before = asked[position] as Trie;
    const now = own === undefined ? before : insert(before, own, depth);
    asked[position] = undefined;
    for (const read of reads[position] ?? [])
      if (!has(now, facts.get(read.fact) as number, depth)) suspects.push(read);
    for (const target of question.targets) {
      if (target < 0) continue;
      const known = asked[target];
      asked[target] = known === undefined ? now : intersect(known, now, depth);
    }
  }
  return suspects;
}

function listReads(graph: Graph, derived: Readonly<Record<string, DerivedFact>>): FactUse[][] {
  return graph.questions.map(({ branches }, question) =>
    branches.flatMap((branch, index) => {
      return branch.reads.flatMap((fact): FactUse[] => {
        if (!Object.hasOwn(derived, fact)) return [{ question, branch: index, fact }];
        const inputs = (derived[fact] as DerivedFact).inputs;
        const needed = new Set(
          inputs.flatMap((input) => [input.fact, ...(input.when ? listConditionFacts(input.when) : [])]),
        );
        return [...needed].map((input) => ({ question, branch: index, fact: input, derived: fact }));
      });
    }),
  );
}

/** Of the suspects, keeps those that a feasible path confirms. @throws {OverBudget} */
export function findUnasked(model: Model, suspects: readonly FactUse[]): Unasked[] {
  const { mdd, derived, byFact } = model.variables;
  const reaches = new Map<string, Reach>();
  const found: Unasked[] = [];
  for (const read of suspects) {
    if (!byFact.has(read.fact)) continue;
    const reach = reaches.get(read.fact) ?? findReach(model, findAskers(model.graph, read.fact));
    reaches.set(read.fact, reach);
    let set = mdd.minus(reach.sets[read.question] ?? NONE, model.stops[read.question] ?? NONE);
    const conditions = model.conditions[read.question] ?? [];
    for (let branch = 0; branch < read.branch; branch++) set = mdd.minus(set, conditions[branch] as number);
    const prepared = read.derived === undefined ? undefined : derived.get(read.derived);
    const input = prepared?.inputs.find((item) => item.fact === read.fact);
    set = mdd.and(set, model.diagrams.applies(read.fact));
    if (input?.when) set = mdd.and(set, model.diagrams.build(input.when));
    if (set !== NONE) found.push({ ...read, reach, set });
  }
  return found;
}

function findAskers(graph: Graph, fact: string): Set<number> {
  const askers = new Set<number>();
  for (const [position, question] of graph.questions.entries())
    if (question.fact === fact) askers.add(position);
  return askers;
}

// Sets of small numbers that share what they have in common: a word of 32 bits, or 32 parts a level below.

type Trie = number | readonly Trie[];

function countLevels(size: number): number {
  let depth = 0;
  for (let room = 32; room < size; room *= 32) depth++;
  return depth;
}

function insert(trie: Trie, value: number, depth: number): Trie {
  if (depth === 0) return (trie as number) | (1 << (value & 31));
  const parts = trie === 0 ? new Array<Trie>(32).fill(0) : [...(trie as readonly Trie[])];
  const index = (value >> (5 * depth)) & 31;
  parts[index] = insert(parts[index] as Trie, value, depth - 1);
  return parts;
}

function has(trie: Trie, value: number, depth: number): boolean {
  let part = trie;
  for (let level = depth; level > 0; level--) {
    if (part === 0) return false;
    part = (part as readonly Trie[])[(value >> (5 * level)) & 31] as Trie;
  }
  return ((part as number) & (1 << (value & 31))) !== 0;
}

function intersect(a: Trie, b: Trie, depth: number): Trie {
  if (a === b || b === 0) return b;
  if (a === 0) return 0;
  if (depth === 0) return (a as number) & (b as number);
  const [left, right] = [a as readonly Trie[], b as readonly Trie[]];
  const parts = left.map((part, index) => intersect(part, right[index] as Trie, depth - 1));
  if (parts.every((part, index) => part === left[index])) return a;
  return parts.every((part, index) => part === right[index]) ? b : parts;
}
