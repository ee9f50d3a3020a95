/** The facts of a scenario as a walk reads them, on a day. */

import { readValue, type ValueProblem } from '../trees/facts';
import { isDay } from '../trees/factTypes';
import type { Forest } from '../trees/forest';
import type { Facts, FactValue } from '../trees/model';
import { walk } from '../trees/walk';
import { isRelative, resolveDay } from './fill';
import type { CompiledScenarioFact } from './model';

export type WrittenValue = CompiledScenarioFact['value'];

/** A value of `training/` as a fact's value on the forest's day, or why it is none. */
export function readWritten(
  forest: Forest,
  fact: string,
  written: WrittenValue,
): { value: FactValue | null } | { problem: ValueProblem } {
  const def = forest.defs[fact];
  if (!def) return { problem: { code: 'unknown-fact', fact, found: fact } };
  const isRelativeDay = typeof written === 'string' && isDay(def) && isRelative(written);
  // What is no day stays as it is written, and is refused as such.
  return readValue(
    forest,
    def,
    isRelativeDay ? (resolveDay(written, forest.world.today) ?? written) : written,
  );
}

/**
 * Reads what a scenario's file tells, on the forest's day. What cannot be read is left out; the checker reports it.
 */
export function readFacts(
  forest: Forest,
  written: Readonly<Record<string, { value: WrittenValue }>>,
): Record<string, FactValue | null> {
  const facts: Record<string, FactValue | null> = {};
  for (const [id, { value }] of Object.entries(written)) {
    const read = readWritten(forest, id, value);
    if ('value' in read) facts[id] = read.value;
  }
  return facts;
}

export interface Asked {
  tree: string;
  id: string;
  fact: string;
}

/** The questions in the order in which a reader with these facts is asked them, up to where the facts end. */
export function listAsked(forest: Forest, start: string, facts: Facts): Asked[] {
  const asked: Asked[] = [];
  const told: Record<string, FactValue | null> = {};
  for (;;) {
    const { status, tree, id } = walk(forest, start, told);
    const fact = status === 'question' ? forest.trees.get(tree)?.tree.questions[id]?.fact : undefined;
    if (fact === undefined) return asked;
    const value = facts[fact];
    if (value === undefined) return asked;
    asked.push({ tree, id, fact });
    told[fact] = value;
  }
}
