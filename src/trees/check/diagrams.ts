/**
 * Formulas and derived facts as diagrams: the set of cases in which each holds.
 *
 * What an operator holds for is found by evaluating it, value by value, with the function that walks use: what is
 * decided of a tree and what its readers meet cannot differ.
 */
import { decide, optionKey } from '../evaluate';
import { isSeveral } from '../factTypes';
import { type Algebra, foldFormula } from '../formula';
import type { Formula } from '../model';
import type { Atom } from '../operators';
import type { Decision } from '../operators/decision';
import { buildDerived } from './derivedDiagram';
import { findOption, GivenValues } from './given';
import { ALL, NONE } from './mdd';
import { gapKey, type Variables } from './variables';

/** Turns formulas into diagrams, derived facts being computed once. */
export class Diagrams {
  private readonly derived = new Map<string, Map<string, number>>();
  private readonly algebra: Algebra<Atom, number>;

  constructor(readonly variables: Variables) {
    const { mdd } = variables;
    this.algebra = {
      always: ALL,
      and: (parts) => parts.reduce((all, part) => mdd.and(all, part), ALL),
      or: (parts) => parts.reduce((any, part) => mdd.or(any, part), NONE),
      not: (part) => mdd.minus(ALL, part),
      atom: (atom) => this.buildAtom(atom),
    };
  }

  /** The cases in which a formula holds. Its facts all have variables. */
  build(formula: Formula): number {
    return foldFormula(formula, this.algebra);
  }

  /** The cases to which a fact applies. */
  applies(fact: string): number {
    const limit = this.variables.limits.facts.get(fact);
    return limit ? this.build(limit) : ALL;
  }

  /** The cases to which an option is offered. */
  offers(fact: string, option: string): number {
    const limit = this.variables.limits.options.get(optionKey(fact, option));
    return limit ? this.build(limit) : ALL;
  }

  /** The cases that give an answer which they are not offered. */
  refuses(fact: string): number {
    const { mdd, defs } = this.variables;
    const def = defs[fact];
    const op = def && isSeveral(def) ? 'any' : 'one-of';
    let refused = NONE;
    for (const { id, only } of def?.options ?? []) {
      if (!only) continue;
      const held: Atom = op === 'any' ? { op, fact, options: [id] } : { op: 'one-of', fact, values: [id] };
      refused = mdd.or(refused, mdd.minus(this.buildAtom(held), this.offers(fact, id)));
    }
    return mdd.or(refused, this.refusesOrder(fact));
  }

  /** The cases in which a date falls before the one it follows. */
  private refusesOrder(fact: string): number {
    const { mdd, defs, gaps, list } = this.variables;
    const from = defs[fact]?.from;
    const index = from === undefined ? undefined : gaps.get(gapKey({ from, to: fact }));
    const variable = list[index ?? -1];
    if (from === undefined || index === undefined || variable?.kind !== 'gap') return NONE;
    const place = variable.gap.by.findIndex(({ count, unit }) => count === -1 && unit === 'days');
    const early = mdd.literal(index, (value) => variable.bands[value]?.[place] === '1');
    return mdd.and(mdd.and(early, this.asks(from)), this.applies(from));
  }

  /** The cases in which a fact was asked and counts; all of them where nothing depends on it. */
  asks(fact: string): number {
    const index = this.variables.asked.get(fact);
    return index === undefined ? ALL : this.variables.mdd.literal(index, (value) => value === 1);
  }

  /** The cases in which a condition that could not be read is taken to hold. */
  buildOpaque(question: string, branch: number): number {
    const variable = this.variables.opaque.get(`${question}\n${branch}`) as number;
    return this.variables.mdd.literal(variable, (value) => value === 1);
  }

  private buildAtom(atom: Atom): number {
    const { mdd, byFact, list, derived } = this.variables;
    if (atom.op === 'asked') return this.asks(atom.fact);
    const decision = decide(atom);
    const prepared = derived.get(atom.fact);
    if (prepared) {
      const known = this.derived.get(atom.fact) ?? buildDerived(prepared, this.variables);
      this.derived.set(atom.fact, known);
      return [...known].reduce(
        (any, [option, set]) => (decision(new OneOption(option)) === true ? mdd.or(any, set) : any),
        NONE,
      );
    }
    const index = byFact.get(atom.fact)?.[0];
    if (index === undefined) return NONE;
    if (list[index]?.kind === 'option') return this.expand(decision, new Map());
    return mdd.literal(
      index,
      (value) => decision(new GivenValues(this.variables, new Map([[index, value]]))) === true,
    );
  }

  /** Tries each option that the answer still needs, both ways. */
  private expand(decision: Decision, given: Map<number, number>): number {
    const { mdd } = this.variables;
    const answer = decision(new GivenValues(this.variables, given));
    if (typeof answer === 'boolean') return answer ? ALL : NONE;
    const index = findOption(this.variables, answer.fact, answer.option as string) as number;
    const [held, not] = [1, 0].map((value) => {
      given.set(index, value);
      return this.expand(decision, given);
    }) as [number, number];
    given.delete(index);
    const literal = mdd.literal(index, (value) => value === 1);
    return mdd.or(mdd.and(literal, held), mdd.minus(not, literal));
  }
}

/** A derived fact that has one of its options. */
class OneOption {
  constructor(private readonly value: string) {}
  option = () => this.value;
  point = (fact: string) => ({ fact });
  holds = (fact: string, option: string) => ({ fact, option });
  asked = (fact: string) => ({ fact });
}
