/** A derived fact as diagrams: its function called once for each cell that its inputs can fall in. */

import { decide } from '../evaluate';
import { fromPoint } from '../factTypes';
import { visitOperators } from '../formula';
import { LOGIC_MESSAGES } from '../messages/check/logic';
import type { DerivedFact, Facts, FactValue, Formula } from '../model';
import type { Atom } from '../operators';
import { pickPoint, type Region, splitRegions } from '../regions';
import { listPairs } from './bands';
import { DerivedFailure } from './failures';
import { GivenValues } from './given';
import { NONE } from './mdd';
import { gapKey, type PreparedDerived, type Variable, type Variables } from './variables';

/**
 * Builds, for each option, the cases in which a derived fact has it.
 *
 * @throws {DerivedFailure} it throws or gives an option it does not declare
 */
export function buildDerived(prepared: PreparedDerived, variables: Variables): Map<string, number> {
  const { mdd } = variables;
  const options = Object.keys(prepared.derived.options);
  const order = listInvolved(prepared, variables);
  const compute = createCompute(prepared, variables);
  const given = new Map<number, number>();
  const empty = options.map(() => NONE);

  const visit = (depth: number): number[] => {
    const index = order[depth];
    if (index === undefined) {
      mdd.spend();
      const value = compute(given);
      return value === null ? empty : options.map((option) => (option === value ? 1 : NONE));
    }
    if (!mayCount(index, prepared, variables, given)) return visit(depth + 1);
    const parts: number[][] = [];
    for (let value = 0; value < mdd.sizeOf(index); value++) {
      given.set(index, value);
      parts.push(visit(depth + 1));
    }
    given.delete(index);
    return options.map((_, option) =>
      mdd.build(
        index,
        parts.map((part) => part[option] as number),
      ),
    );
  };
  const nodes = visit(0);
  return new Map(options.map((option, index) => [option, nodes[index] as number]));
}

function listInvolved({ facts, derived }: PreparedDerived, variables: Variables): number[] {
  const involved = facts.flatMap((fact) => variables.byFact.get(fact) ?? []);
  for (const gap of derived.gaps?.(variables.world) ?? []) {
    const index = variables.gaps.get(gapKey(gap));
    if (index !== undefined && !involved.includes(index)) involved.push(index);
  }
  return involved.sort((a, b) => a - b);
}

/** False when what is given shows that a variable cannot matter: its input does not count. */
function mayCount(
  index: number,
  prepared: PreparedDerived,
  variables: Variables,
  given: ReadonlyMap<number, number>,
): boolean {
  const variable = variables.list[index] as Variable;
  if (variable.kind === 'opaque') return false;
  const facts = variable.kind === 'gap' ? [variable.gap.from, variable.gap.to] : [variable.fact];
  return facts.every((fact) => {
    const input = prepared.inputs.find((item) => item.fact === fact);
    if (!input?.when) return true;
    const decides = prepared.inputs.some((other) => other.when && reads(other.when, fact));
    return decides || holds(input.when, variables, given) !== false;
  });
}

function reads(formula: Formula, fact: string): boolean {
  let found = false;
  visitOperators(formula, (atom: Atom) => {
    found ||= atom.fact === fact;
  });
  return found;
}

/** Whether a formula holds; undefined when what is given does not tell. */
function holds(
  formula: Formula,
  variables: Variables,
  given: ReadonlyMap<number, number>,
): boolean | undefined {
  const answer = decide(formula)(new GivenValues(variables, given));
  return typeof answer === 'boolean' ? answer : undefined;
}

function find(fact: string, { byFact, list }: Variables): [number, Variable | undefined] {
  const index = byFact.get(fact)?.[0] ?? -1;
  return [index, list[index]];
}

/** Computes the fact for a cell; null when no two dates lie so. Cells that differ in what the fact ignores are one. */
function createCompute(prepared: PreparedDerived, variables: Variables) {
  const { derived, inputs } = prepared;
  const coarse = new Map<string, { regions: Region[]; domain: Region }>();
  for (const { fact } of inputs) {
    const variable = find(fact, variables)[1];
    if (variable?.kind === 'region')
      coarse.set(fact, {
        domain: variable.domain,
        regions: splitRegions(variable.domain, prepared.cuts.get(fact) ?? []),
      });
  }
  const gaps = (derived.gaps?.(variables.world) ?? []).flatMap(({ from, to }) => {
    const index = variables.gaps.get(gapKey({ from, to }));
    const variable = index === undefined ? undefined : variables.list[index];
    return index !== undefined && variable?.kind === 'gap' ? [{ index, variable }] : [];
  });
  const done = new Map<string, string | null>();
  const pairsDone = new Map<string, ReturnType<typeof listPairs>>();

  return (given: ReadonlyMap<number, number>): string | null => {
    const regions = new Map<string, number>();
    const facts: Record<string, FactValue> = {};
    for (const { fact, when } of inputs) {
      if (when && !holds(when, variables, given)) continue;
      const cell = coarse.get(fact);
      if (!cell) facts[fact] = readValue(fact, variables, given);
      else {
        const [index, variable] = find(fact, variables);
        const low =
          variable?.kind === 'region' ? (variable.regions[given.get(index) ?? 0]?.low as number) : 0;
        const place = cell.regions.findIndex((region) => low <= region.high);
        regions.set(fact, place);
        facts[fact] = place;
      }
    }
    const bands = gaps.map(({ index, variable: { gap } }) =>
      gap.from in facts && gap.to in facts ? given.get(index) : undefined,
    );
    const key = JSON.stringify([facts, bands]);
    const known = done.get(key);
    if (known !== undefined) return known;
    const value = computeCell();
    done.set(key, value);
    return value;

    function computeCell(): string | null {
      for (const [fact, place] of regions) {
        const { regions: list, domain } = coarse.get(fact) as { regions: Region[]; domain: Region };
        facts[fact] = fromPoint(
          variables.defs[fact] as { type: 'date' },
          pickPoint(list[place] as Region, domain),
        );
      }
      for (const { index, variable } of gaps) {
        const { gap, bands: all } = variable;
        const [from, to] = [coarse.get(gap.from), coarse.get(gap.to)];
        const places = [regions.get(gap.from), regions.get(gap.to)] as const;
        if (!from || !to || places[0] === undefined || places[1] === undefined) continue;
        const pairKey = `${index} ${places.join(' ')}`;
        const pairs =
          pairsDone.get(pairKey) ??
          listPairs(from.regions[places[0]] as Region, to.regions[places[1]] as Region, gap.by);
        pairsDone.set(pairKey, pairs);
        const pair = pairs.get(all[given.get(index) ?? 0] as string);
        if (!pair) return null;
        facts[gap.from] = fromPoint({ type: 'date' }, pair[0]);
        facts[gap.to] = fromPoint({ type: 'date' }, pair[1]);
      }
      return callCompute(derived, facts, variables);
    }
  };
}

function callCompute(derived: DerivedFact, facts: Facts, { world }: Variables): string {
  let value: string;
  try {
    value = derived.compute(facts, world);
  } catch (error) {
    throw new DerivedFailure(derived, facts, error instanceof Error ? error.message : String(error));
  }
  if (!Object.hasOwn(derived.options, value))
    throw new DerivedFailure(derived, facts, LOGIC_MESSAGES['gives-undeclared'](value));
  return value;
}

function readValue(fact: string, variables: Variables, given: ReadonlyMap<number, number>): FactValue {
  const indexes = variables.byFact.get(fact) ?? [];
  const first = variables.list[indexes[0] ?? -1];
  if (first?.kind === 'choice') return first.options[given.get(indexes[0] as number) ?? 0] as string;
  return indexes
    .filter((index) => given.get(index) === 1)
    .map((index) => (variables.list[index] as { option: string }).option);
}
