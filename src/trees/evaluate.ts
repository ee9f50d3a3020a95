/**
 * Evaluating formulas over facts of which some are unknown.
 *
 * The answer is true, false, or the one thing that must be supposed first: evaluation never guesses. A walk then
 * supposes each possibility in turn (see `walk.ts`), so that what it concludes holds for every completion.
 */

import { parseDay } from './calendar';
import type { CompiledFact, DerivedFact, Facts, FactValue, Formula, World } from './model';

/** A supposition that an answer depends on: a fact's value, or whether one option of a several-choice fact holds. */
export interface Need {
  fact: string;
  option?: string;
}

/** What is supposed of unknown facts: a value under the fact's id, or a yes/no under `optionKey`. */
export type Suppositions = ReadonlyMap<string, FactValue | boolean>;

/** All that evaluation reads. */
export interface Env {
  facts: Facts;
  supposed: Suppositions;
  world: World;
  defs: Readonly<Record<string, CompiledFact>>;
  /** the `when` of derived inputs, resolved for the day: derived id → fact → formula */
  inputs: ReadonlyMap<string, readonly PreparedInput[]>;
}

export interface PreparedInput {
  fact: string;
  when?: Formula;
}

export const NOTHING_SUPPOSED: Suppositions = new Map();

/** The key under which a supposition about one option is kept. */
export function optionKey(fact: string, option: string): string {
  return `${fact}\n${option}`;
}

/** The point by which a number or date compares: cents, units or days. */
export function toPoint(def: Pick<CompiledFact, 'type'>, value: FactValue): number {
  if (def.type === 'date') return parseDay(value as string) as number;
  return def.type === 'amount' ? Math.round((value as number) * 100) : (value as number);
}

/** True when `answer` says what to suppose first. */
export function isNeed<T>(answer: T | Need): answer is Need {
  return typeof answer === 'object' && answer !== null && 'fact' in answer;
}

/**
 * Evaluates a formula.
 *
 * A part that decides by itself decides, whatever the others are: `a or b` is true when `b` is, even if `a` is unknown.
 *
 * @throws {Error} a fact is read that was never asked: the tree is unsound, which the checker reports
 */
export function evaluate(formula: Formula, env: Env): boolean | Need {
  switch (formula.op) {
    case 'true':
      return true;
    case 'not': {
      const inner = evaluate(formula.of, env);
      return isNeed(inner) ? inner : !inner;
    }
    case 'and':
      return evaluateAll(formula.of, env, false);
    case 'or':
      return evaluateAll(formula.of, env, true);
    case 'below': {
      const value = readValue(formula.fact, env);
      return isNeed(value) ? value : toPoint(env.defs[formula.fact] as CompiledFact, value) < formula.cut;
    }
    case 'one-of': {
      const derived = env.world.derived[formula.fact];
      const value = derived ? derive(derived, env) : readValue(formula.fact, env);
      return isNeed(value) ? value : formula.values.includes(value as string);
    }
    default:
      return evaluateOptions(formula, env);
  }
}

function evaluateAll(parts: readonly Formula[], env: Env, decisive: boolean): boolean | Need {
  let need: Need | undefined;
  for (const part of parts) {
    const answer = evaluate(part, env);
    if (answer === decisive) return decisive;
    if (isNeed(answer)) need ??= answer;
  }
  return need ?? !decisive;
}

function evaluateOptions(
  formula: Extract<Formula, { op: 'any' | 'all' | 'none' }>,
  env: Env,
): boolean | Need {
  const decisive = formula.op !== 'all';
  let need: Need | undefined;
  let decided = false;
  for (const option of formula.options) {
    const held = holdsOption(formula.fact, option, env);
    if (held === undefined) need ??= { fact: formula.fact, option };
    else if (held === decisive) decided = true;
  }
  if (decided) return formula.op === 'any';
  return need ?? formula.op !== 'any';
}

function holdsOption(fact: string, option: string, env: Env): boolean | undefined {
  const value = env.facts[fact];
  if (value === undefined) throw unasked(fact);
  if (value !== null) return (value as readonly string[]).includes(option);
  return env.supposed.get(optionKey(fact, option)) as boolean | undefined;
}

/** A fact's value, known or supposed; else what to suppose. */
function readValue(fact: string, env: Env): FactValue | Need {
  const value = env.facts[fact];
  if (value === undefined) throw unasked(fact);
  if (value !== null) return value;
  const def = env.defs[fact] as CompiledFact;
  if (def.type !== 'choices') return (env.supposed.get(fact) as FactValue | undefined) ?? { fact };
  const held: string[] = [];
  for (const { id } of def.options ?? []) {
    const supposed = env.supposed.get(optionKey(fact, id));
    if (supposed === undefined) return { fact, option: id };
    if (supposed) held.push(id);
  }
  return held;
}

/** A derived fact's value, once each input that counts is known or supposed. */
export function derive(derived: DerivedFact, env: Env): string | Need {
  const inputs: Record<string, FactValue> = {};
  for (const { fact, when } of env.inputs.get(derived.id) ?? []) {
    const counts = when ? evaluate(when, env) : true;
    if (isNeed(counts)) return counts;
    if (!counts) continue;
    const value = readValue(fact, env);
    if (isNeed(value)) return value;
    inputs[fact] = value;
  }
  return derived.compute(inputs, env.world);
}

function unasked(fact: string): Error {
  return new Error(`fact "${fact}" is read but was never asked: run the checker on this tree`);
}
