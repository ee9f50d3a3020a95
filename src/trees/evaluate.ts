/**
 * Evaluating formulas over facts of which some are unknown.
 *
 * The answer is true, false, or the one thing that must be supposed first: evaluation never guesses. A walk then
 * supposes each possibility in turn (see `walk.ts`), so that what it concludes holds for every completion.
 */

import { meaningOf, toPoint } from './factTypes';
import { type Algebra, applyOperator, foldFormula } from './formula';
import type { CompiledFact, DerivedFact, Facts, FactValue, Formula, World } from './model';
import { type Atom, EVALUATION } from './operators';
import { type Decision, type DecisionResult, type FactReader, isNeed, type Need } from './operators/decision';

export { isNeed, type Need } from './operators/decision';

/** What is supposed of unknown facts: a value under the fact's id, or a yes/no under `optionKey`. */
export type PartialAssignment = ReadonlyMap<string, FactValue | boolean>;

/** Where facts and options apply, see `applicability.ts`. */
export interface Applicability {
  /** by fact with an `only`: where it applies */
  facts: ReadonlyMap<string, Formula>;
  /** by `optionKey`: where the option is offered */
  options: ReadonlyMap<string, Formula>;
  /** by fact that is limited in some way: what decides of it and of its options */
  reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** the facts limited in some way, each after those that decide of it */
  order: readonly string[];
}

/** All that evaluation reads. */
export interface Env {
  facts: Facts;
  supposed: PartialAssignment;
  world: World;
  defs: Readonly<Record<string, CompiledFact>>;
  /** the `when` of derived inputs, resolved for the day: derived id → fact → formula */
  inputs: ReadonlyMap<string, readonly PreparedInput[]>;
  /** where facts and options apply; absent: everywhere */
  limits?: Applicability;
}

export interface PreparedInput {
  fact: string;
  when?: Formula;
}

export const NOTHING_SUPPOSED: PartialAssignment = new Map();

/** The key under which a supposition about one option is kept. */
export function optionKey(fact: string, option: string): string {
  return `${fact}\n${option}`;
}

/**
 * Evaluates a formula.
 *
 * A part that decides by itself decides, whatever the others are: `a or b` is true when `b` is, even if `a` is unknown.
 *
 * @throws {Error} a fact is read that was never asked: the tree is unsound, which the checker reports
 */
export function evaluate(formula: Formula, env: Env): DecisionResult {
  return decide(formula)(new KnownFacts(env));
}

const DECISIONS = new WeakMap<Formula, Decision>();

/** How a formula is decided, from whatever is known of a case. */
export function decide(formula: Formula): Decision {
  const known = DECISIONS.get(formula);
  if (known) return known;
  const decision = foldFormula(formula, EVALUATING);
  DECISIONS.set(formula, decision);
  return decision;
}

const EVALUATING: Algebra<Atom, Decision> = {
  always: () => true,
  and: (parts) => decideAll(parts, false),
  or: (parts) => decideAll(parts, true),
  not: (part) => (reader) => {
    const answer = part(reader);
    return isNeed(answer) ? answer : !answer;
  },
  atom: (atom) => applyOperator(EVALUATION, atom),
};

/** @param decisive - a part with this answer decides by itself */
function decideAll(parts: readonly Decision[], decisive: boolean): Decision {
  return (reader) => {
    let need: Need | undefined;
    for (const part of parts) {
      const answer = part(reader);
      if (answer === decisive) return decisive;
      if (isNeed(answer)) need ??= answer;
    }
    return need ?? !decisive;
  };
}

/** The facts of a case, those supposed included. */
class KnownFacts implements FactReader {
  constructor(private readonly env: Env) {}

  option(fact: string): string | Need {
    const derived = this.env.world.derived[fact];
    return derived ? derive(derived, this.env) : (readValue(fact, this.env) as string | Need);
  }

  point(fact: string): number | Need {
    const value = readValue(fact, this.env);
    return isNeed(value) ? value : toPoint(this.env.defs[fact] as CompiledFact, value);
  }

  holds(fact: string, option: string): boolean | Need {
    return readOption(fact, option, this.env);
  }

  asked(fact: string): boolean {
    return this.env.facts[fact] !== undefined;
  }
}

/** Whether an option of several is held, known or supposed: one that is not offered never is. */
function readOption(fact: string, option: string, env: Env): boolean | Need {
  const value = env.facts[fact];
  if (value === undefined) throw unasked(fact);
  const key = optionKey(fact, option);
  const limit = env.limits?.options.get(key);
  const offered = limit ? evaluate(limit, env) : true;
  if (offered !== true) return offered;
  if (value !== null) return (value as readonly string[]).includes(option);
  const supposed = env.supposed.get(key);
  return supposed === undefined ? { fact, option } : (supposed as boolean);
}

/** A fact's value, known or supposed; else what to suppose. */
function readValue(fact: string, env: Env): FactValue | Need {
  const value = env.facts[fact];
  if (value === undefined) throw unasked(fact);
  const def = env.defs[fact] as CompiledFact;
  if (meaningOf(def).shape !== 'several')
    return value ?? (env.supposed.get(fact) as FactValue | undefined) ?? { fact };
  const held: string[] = [];
  for (const { id } of def.options ?? []) {
    const holds = readOption(fact, id, env);
    if (isNeed(holds)) return holds;
    if (holds) held.push(id);
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
