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
      if (!isPossible(index, value, variables, given)) {
        parts.push(empty);
        continue;
      }
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

function listInvolved({ facts, asked, derived }: PreparedDerived, variables: Variables): number[] {
  const involved = [
    ...facts.flatMap((fact) => variables.byFact.get(fact) ?? []),
    ...asked.flatMap((fact) => variables.asked.get(fact) ?? []),
  ];
  for (const gap of derived.gaps?.(variables.world) ?? []) {
    const index = variables.gaps.get(gapKey(gap));
    if (index !== undefined && !involved.includes(index)) involved.push(index);
  }
  return involved.sort((a, b) => a - b);
}

/** False when no two dates of the regions given lie as a band says: such cases are none, and most bands of two regions are so. */
function isPossible(
  index: number,
  value: number,
  { list, byFact }: Variables,
  given: ReadonlyMap<number, number>,
): boolean {
  const variable = list[index];
  if (variable?.kind !== 'gap') return true;
  const [from, to] = [variable.gap.from, variable.gap.to].map((fact) =>
    given.get(byFact.get(fact)?.[0] ?? -1),
  );
  if (from === undefined || to === undefined) return true;
  return variable.pairs[from]?.[to]?.has(variable.bands[value] as string) ?? true;
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
  if (variable.kind === 'asked') return true;
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

/** A date of which only the regions that the fact tells apart count. */
interface CoarseDate {
  domain: Region;
  regions: Region[];
}

/** An interval between two dates, with the number of its variable. */
interface NumberedGap {
  index: number;
  variable: Extract<Variable, { kind: 'gap' }>;
}

/** What the fact is computed from: in a cell, dates stand as the number of their region. */
interface Cell {
  facts: Record<string, FactValue>;
  /** date → number of its region */
  regions: ReadonlyMap<string, number>;
}

/** Computes the fact for a cell; null when no two dates lie so. Cells that differ in what the fact ignores are one. */
function createCompute(prepared: PreparedDerived, variables: Variables) {
  const coarse = listCoarseDates(prepared, variables);
  const gaps = listGaps(prepared, variables);
  const placeDates = createPlacing(gaps, coarse);
  const done = new Map<string, string | null>();

  return (given: ReadonlyMap<number, number>): string | null => {
    const cell = readCell(prepared, coarse, variables, given);
    const bands = gaps.map(({ index, variable: { gap } }) =>
      gap.from in cell.facts && gap.to in cell.facts ? given.get(index) : undefined,
    );
    const key = JSON.stringify([cell.facts, bands]);
    const known = done.get(key);
    if (known !== undefined) return known;
    const facts = placeDates(cell, variables, given);
    const value = facts && callCompute(prepared.derived, facts, variables);
    done.set(key, value);
    return value;
  };
}

function listCoarseDates({ inputs, cuts }: PreparedDerived, variables: Variables): Map<string, CoarseDate> {
  const coarse = new Map<string, CoarseDate>();
  for (const { fact } of inputs) {
    const variable = find(fact, variables)[1];
    if (variable?.kind !== 'region') continue;
    const { domain } = variable;
    coarse.set(fact, { domain, regions: splitRegions(domain, cuts.get(fact) ?? []) });
  }
  return coarse;
}

function listGaps({ derived }: PreparedDerived, { gaps, list, world }: Variables): NumberedGap[] {
  return (derived.gaps?.(world) ?? []).flatMap(({ from, to }) => {
    const index = gaps.get(gapKey({ from, to }));
    const variable = index === undefined ? undefined : list[index];
    return index !== undefined && variable?.kind === 'gap' ? [{ index, variable }] : [];
  });
}

/** The inputs that count in what is given. */
function readCell(
  { inputs }: PreparedDerived,
  coarse: ReadonlyMap<string, CoarseDate>,
  variables: Variables,
  given: ReadonlyMap<number, number>,
): Cell {
  const regions = new Map<string, number>();
  const facts: Record<string, FactValue> = {};
  for (const { fact, when } of inputs) {
    if (when && !holds(when, variables, given)) continue;
    const date = coarse.get(fact);
    if (!date) facts[fact] = readValue(fact, variables, given);
    else {
      const [index, variable] = find(fact, variables);
      const low = variable?.kind === 'region' ? (variable.regions[given.get(index) ?? 0]?.low as number) : 0;
      const place = date.regions.findIndex((region) => low <= region.high);
      regions.set(fact, place);
      facts[fact] = place;
    }
  }
  return { facts, regions };
}

/** Gives each date of a cell a day: one of its region, or a pair that lies as the interval says. Null when none does. */
function createPlacing(gaps: readonly NumberedGap[], coarse: ReadonlyMap<string, CoarseDate>) {
  const found = new Map<string, ReturnType<typeof listPairs>>();
  return (cell: Cell, { defs }: Variables, given: ReadonlyMap<number, number>): Facts | null => {
    const facts = { ...cell.facts };
    for (const [fact, place] of cell.regions) {
      const { regions, domain } = coarse.get(fact) as CoarseDate;
      facts[fact] = fromPoint(defs[fact] as { type: 'date' }, pickPoint(regions[place] as Region, domain));
    }
    for (const { index, variable } of gaps) {
      const { gap, bands } = variable;
      const [from, to] = [coarse.get(gap.from), coarse.get(gap.to)];
      const places = [cell.regions.get(gap.from), cell.regions.get(gap.to)] as const;
      if (!from || !to || places[0] === undefined || places[1] === undefined) continue;
      const key = `${index} ${places.join(' ')}`;
      const pairs =
        found.get(key) ??
        listPairs(from.regions[places[0]] as Region, to.regions[places[1]] as Region, gap.by);
      found.set(key, pairs);
      const pair = pairs.get(bands[given.get(index) ?? 0] as string);
      if (!pair) return null;
      facts[gap.from] = fromPoint({ type: 'date' }, pair[0]);
      facts[gap.to] = fromPoint({ type: 'date' }, pair[1]);
    }
    return facts;
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
