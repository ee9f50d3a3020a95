/** Formulas and derived facts as diagrams: the set of cases in which each holds. */
import type { Formula } from '../model';
import { buildDerived } from './derivedDiagram';
import { ALL, NONE } from './mdd';
import type { Variables } from './variables';

/** Turns formulas into diagrams, derived facts being computed once. */
export class Diagrams {
  private readonly derived = new Map<string, Map<string, number>>();

  constructor(readonly variables: Variables) {}

  /** The cases in which a formula holds. Its facts all have variables. */
  build(formula: Formula): number {
    const { mdd } = this.variables;
    switch (formula.op) {
      case 'true':
        return ALL;
      case 'not':
        return mdd.minus(ALL, this.build(formula.of));
      case 'and':
        return formula.of.reduce((all, part) => mdd.and(all, this.build(part)), ALL);
      case 'or':
        return formula.of.reduce((any, part) => mdd.or(any, this.build(part)), NONE);
      case 'below':
        return this.buildBelow(formula.fact, formula.cut);
      case 'one-of':
        return this.buildOneOf(formula.fact, formula.values);
      default:
        return this.buildOptions(formula);
    }
  }

  /** The cases in which a condition that could not be read is taken to hold. */
  buildOpaque(question: string, branch: number): number {
    const variable = this.variables.opaque.get(`${question}\n${branch}`) as number;
    return this.variables.mdd.literal(variable, (value) => value === 1);
  }

  private buildBelow(fact: string, cut: number): number {
    const index = this.variables.byFact.get(fact)?.[0] as number;
    const variable = this.variables.list[index];
    if (variable?.kind !== 'region') return NONE;
    return this.variables.mdd.literal(index, (value) => (variable.regions[value]?.high as number) < cut);
  }

  private buildOneOf(fact: string, values: readonly string[]): number {
    const { mdd, byFact, list, derived } = this.variables;
    const prepared = derived.get(fact);
    if (prepared) {
      const known = this.derived.get(fact) ?? buildDerived(prepared, this);
      this.derived.set(fact, known);
      return values.reduce((any, value) => mdd.or(any, known.get(value) ?? NONE), NONE);
    }
    const index = byFact.get(fact)?.[0] as number;
    const variable = list[index];
    if (variable?.kind !== 'choice') return NONE;
    return mdd.literal(index, (value) => values.includes(variable.options[value] as string));
  }

  private buildOptions({ op, fact, options }: Extract<Formula, { op: 'any' | 'all' | 'none' }>): number {
    const { mdd, byFact, list } = this.variables;
    let any = NONE;
    let all = ALL;
    for (const index of byFact.get(fact) ?? []) {
      const variable = list[index];
      if (variable?.kind !== 'option' || !options.includes(variable.option)) continue;
      const held = mdd.literal(index, (value) => value === 1);
      any = mdd.or(any, held);
      all = mdd.and(all, held);
    }
    return op === 'any' ? any : op === 'all' ? all : mdd.minus(ALL, any);
  }
}
