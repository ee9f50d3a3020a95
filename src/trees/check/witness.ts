/** Concrete cases: from a set of cases at a question back to the answers that lead there. */
import { type Day, formatDay, parseDay } from '../calendar';
import { decide } from '../evaluate';
import { authoringOf, fromPoint, meaningOf } from '../factTypes';
import { findDomain } from '../forest';
import { LOGIC_MESSAGES } from '../messages/check/logic';
import type { Facts, FactValue, Gap } from '../model';
import { pickPoint, type Region } from '../regions';
import { type Band, findBand, listPairs } from './bands';
import { GivenValues } from './given';
import type { DecidableFact, Graph } from './graph';
import { NONE } from './mdd';
import type { Model, Reach } from './reach';
import type { Variable, Variables } from './variables';

/** A case that goes along a path. */
export interface PathCase {
  facts: Facts;
  /** positions of the questions on the path, the last one included */
  path: number[];
}

const ENTRIES = new WeakMap<Graph, [number, number][][]>();

/** By question: the branches that lead to it, as question and branch. */
function listEntries(graph: Graph): [number, number][][] {
  const known = ENTRIES.get(graph);
  if (known) return known;
  const entries: [number, number][][] = graph.questions.map(() => []);
  for (const [position, { targets }] of graph.questions.entries())
    for (const [branch, target] of targets.entries())
      if (target >= 0) entries[target]?.push([position, branch]);
  ENTRIES.set(graph, entries);
  return entries;
}

/**
 * Builds a case that reaches a question and lies in a set of cases there.
 *
 * @param set - not empty, part of what `reach` says of the question
 */
export function buildCase(model: Model, reach: Reach, question: number, set: number): PathCase {
  const { mdd } = model.variables;
  const entries = listEntries(model.graph);
  const given = new Map(mdd.pick(set, new Map()) ?? []);
  const path = [question];
  let position = question;
  while (position !== 0) {
    let found: Map<number, number> | null = null;
    for (const [from, branch] of entries[position] ?? []) {
      const taken = reach.taken[from]?.[branch] ?? NONE;
      found = taken === NONE ? null : mdd.pick(taken, given);
      if (!found) continue;
      position = from;
      break;
    }
    if (!found) break;
    for (const [variable, value] of found) given.set(variable, value);
    path.push(position);
  }
  for (const [variable, value] of mdd.pick(model.universe, given) ?? []) given.set(variable, value);
  path.reverse();
  return { facts: readFacts(model, path, given), path };
}

function readFacts(
  { graph, variables }: Model,
  path: readonly number[],
  given: ReadonlyMap<number, number>,
): Facts {
  const facts: Record<string, FactValue> = {};
  for (const fact of listKnown(graph, path, variables, given)) {
    const def = variables.defs[fact];
    if (def) facts[fact] = readFact(fact, def, variables, given);
  }
  fitDates(variables, given, facts);
  return facts;
}

/** The facts that a case gives: those known before its path, then those asked on it that apply. */
function listKnown(
  graph: Graph,
  path: readonly number[],
  variables: Variables,
  given: ReadonlyMap<number, number>,
): string[] {
  const asked = path.map((position) => graph.questions[position]?.fact as string);
  const { limits } = variables;
  if (limits.reads.size === 0) return asked;
  const before = [...variables.asked].flatMap(([fact, index]) =>
    given.get(index) === 1 && !asked.includes(fact) ? [fact] : [],
  );
  const whole = new Map(given);
  for (const [index, { kind }] of variables.list.entries())
    if (!whole.has(index) && kind !== 'asked') whole.set(index, 0);
  for (const [fact, index] of variables.asked)
    if (asked.includes(fact)) whole.set(index, 1);
    else if (!whole.has(index)) whole.set(index, 0);
  const reader = new GivenValues(variables, whole);
  return [...before, ...asked].filter((fact) => {
    const limit = limits.facts.get(fact);
    return !limit || decide(limit)(reader) !== false;
  });
}

function readFact(
  fact: string,
  def: DecidableFact,
  variables: Variables,
  given: ReadonlyMap<number, number>,
): FactValue {
  const indexes = variables.byFact.get(fact) ?? [];
  const first = variables.list[indexes[0] ?? -1];
  switch (meaningOf(def).shape) {
    case 'one':
      return def.options?.[given.get(indexes[0] ?? -1) ?? 0]?.id ?? '';
    case 'several':
      return indexes
        .filter((index) => given.get(index) === 1)
        .map((index) => (variables.list[index] as { option: string }).option);
    case 'free':
      return 'texte';
    case 'points': {
      const value = given.get(indexes[0] ?? -1);
      if (first?.kind !== 'region' || value === undefined) return pickOrdinary(def, first, variables);
      return fromPoint(def, pickPoint(first.regions[value] as Region, first.domain));
    }
  }
}

/** An everyday value, where any would do. */
function pickOrdinary(def: DecidableFact, variable: Variable | undefined, { world }: Variables): FactValue {
  const domain = variable?.kind === 'region' ? variable.domain : findDomain(def, world);
  const today = parseDay(world.today) as number;
  const ordinary = authoringOf(def.type).pickOrdinary?.(today) ?? domain.low;
  return fromPoint(def, Math.min(Math.max(ordinary, domain.low), domain.high));
}

/** How two dates of a case lie to each other. */
interface Tie {
  gap: Gap;
  band: Band;
}

/**
 * Moves dates inside their regions so that all of them lie to each other as the case says.
 *
 * Dates may be tied in chains, so that each is tried against those already placed; what is tried are the ends of
 * its regions, and the days that the lengths of its ties lead to from there.
 */
function fitDates(
  variables: Variables,
  given: ReadonlyMap<number, number>,
  facts: Record<string, FactValue>,
): void {
  const ties = listTies(variables, given, facts);
  if (ties.length === 0) return;
  const dates = [...new Set(ties.flatMap(({ gap }) => [gap.from, gap.to]))];
  const regions = new Map(dates.map((fact) => [fact, listRegions(fact, variables, given)]));
  const placed = place(dates, new Map(), ties, regions);
  for (const [fact, day] of placed ?? []) facts[fact] = formatDay(day);
}

function listTies(
  { list }: Variables,
  given: ReadonlyMap<number, number>,
  facts: Readonly<Record<string, FactValue>>,
): Tie[] {
  return [...given].flatMap(([index, value]) => {
    const variable = list[index];
    if (variable?.kind !== 'gap' || !(variable.gap.from in facts && variable.gap.to in facts)) return [];
    return [{ gap: variable.gap, band: variable.bands[value] as Band }];
  });
}

type Placed = ReadonlyMap<string, Day>;

/** Places the dates one by one. @returns null where those placed leave no day for the next */
function place(
  dates: readonly string[],
  placed: Placed,
  ties: readonly Tie[],
  regions: ReadonlyMap<string, readonly Region[]>,
): Placed | null {
  const fact = dates[placed.size];
  if (fact === undefined) return placed;
  const own = ties.filter(({ gap }) => gap.from === fact || gap.to === fact);
  for (const day of listDays(fact, own, placed, regions)) {
    const next = new Map(placed).set(fact, day);
    if (!own.every((tie) => isKept(tie, next))) continue;
    const whole = place(dates, next, ties, regions);
    if (whole) return whole;
  }
  return null;
}

/** Days to try for a date: those of its regions that its ties lead to, then the ends of its regions. */
function listDays(
  fact: string,
  own: readonly Tie[],
  placed: Placed,
  regions: ReadonlyMap<string, readonly Region[]>,
): Day[] {
  const mine = regions.get(fact) ?? [];
  const days = own.flatMap(({ gap, band }) => {
    const other = gap.from === fact ? gap.to : gap.from;
    const [known] = [placed.get(other)];
    const theirs = known === undefined ? (regions.get(other) ?? []) : [{ low: known, high: known }];
    const [froms, tos] = gap.from === fact ? [mine, theirs] : [theirs, mine];
    return froms.flatMap((a) =>
      tos.flatMap((b) => {
        const pair = listPairs(a, b, gap.by).get(band);
        return pair ? [pair[gap.from === fact ? 0 : 1]] : [];
      }),
    );
  });
  return [...new Set([...days, ...mine.flatMap(({ low, high }) => [high, low])])];
}

/** True while one of its dates is still to be placed. */
function isKept({ gap, band }: Tie, placed: Placed): boolean {
  const [from, to] = [placed.get(gap.from), placed.get(gap.to)];
  return from === undefined || to === undefined || findBand(from, to, gap.by) === band;
}

function listRegions(
  fact: string,
  { byFact, list }: Variables,
  given: ReadonlyMap<number, number>,
): Region[] {
  const index = byFact.get(fact)?.[0] ?? -1;
  const variable = list[index];
  if (variable?.kind !== 'region') return [];
  const value = given.get(index);
  return value === undefined ? variable.regions : [variable.regions[value] as Region];
}

const SHOWN = 12;

/** Formats a case as it would be answered: `type-de-client = professionnel, montant = 5000.01`. */
export function formatCase(facts: Facts): string {
  const entries = Object.entries(facts);
  const shown = entries.length > SHOWN + 1 ? entries.slice(-SHOWN) : entries;
  const texts = shown.map(([fact, value]) => `${fact} = ${formatValue(value)}`);
  const left = entries.length - shown.length;
  return left > 0 ? `${LOGIC_MESSAGES['earlier-answers'](left)}, ${texts.join(', ')}` : texts.join(', ');
}

function formatValue(value: FactValue | null): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(' + ') : LOGIC_MESSAGES['no-answer'];
  return String(value);
}
