/**
 * Applicability: where facts and options make sense (`only:`), and what of a case counts.
 *
 * A fact that does not apply has no value: its question is passed, and conditions on it are false. An option that does
 * not apply is neither offered nor accepted. What an `only` reads and was never asked keeps nothing away.
 */
import type { BoundContext } from './bound';
import type { Duration } from './calendar';
import { listConditionFacts } from './conditionUses';
import { type Applicability, type Env, evaluate, type Need, optionKey } from './evaluate';
import { isSeveral } from './factTypes';
import { foldFormula } from './formula';
import type { CompiledFact, Condition, Facts, FactType, FactValue, Formula, Gap } from './model';
import type { ConditionOperator } from './operators';
import { resolveOperator } from './resolve';

/** What applicability needs of a fact. */
export interface Limited {
  type: FactType;
  only?: Condition;
  /** another date, before which this one cannot fall */
  from?: string;
  options?: readonly { id: string; only?: Condition }[];
}

/** The conditions under which a fact and its options apply. */
export function listOnly({ only, options = [] }: Omit<Limited, 'type'>): Condition[] {
  return [only, ...options.map((option) => option.only)].filter((one) => one !== undefined);
}

/** The facts that decide whether a fact and its options apply, as they are written. */
export function listDeciding(def: Omit<Limited, 'type'>): string[] {
  return [
    ...new Set([...listOnly(def).flatMap(listConditionFacts), ...(def.from === undefined ? [] : [def.from])]),
  ];
}

/** Adds to some facts those that decide of them, near or far. */
export function addDeciding(
  facts: Iterable<string>,
  defs: Readonly<Record<string, Omit<Limited, 'type'>>>,
): Set<string> {
  const all = new Set(facts);
  for (const fact of all) for (const read of listDeciding(defs[fact] ?? {})) all.add(read);
  return all;
}

/**
 * Resolves every `only` for a day.
 *
 * @param resolve - what to make of each operator, where not the usual
 * @throws {RangeError} a law value is missing on the day
 */
export function resolveApplicability(
  defs: Readonly<Record<string, Limited>>,
  at: BoundContext,
  resolve: (operator: ConditionOperator, at: BoundContext) => Formula = resolveOperator,
): Applicability {
  const facts = new Map<string, Formula>();
  const options = new Map<string, Formula>();
  const reads = new Map<string, Set<string>>();
  const done = new Set<string>();
  const settle = (fact: string): void => {
    const def = defs[fact];
    if (!def || done.has(fact)) return;
    // Before it is done, so that a circle, an issue of its own, ends.
    done.add(fact);
    if (listDeciding(def).length === 0) return;
    for (const read of listDeciding(def)) settle(read);
    const build = (only: Condition) => buildPossible(only, facts, (operator) => resolve(operator, at));
    if (def.only) facts.set(fact, build(def.only));
    for (const { id, only } of def.options ?? []) if (only) options.set(optionKey(fact, id), build(only));
    const known = listDeciding(def);
    reads.set(fact, new Set([...known, ...known.flatMap((read) => [...(reads.get(read) ?? [])])]));
  };
  for (const fact in defs) settle(fact);
  return { facts, options, reads, order: [...reads.keys()] };
}

/** Guards an operator: it holds of no fact that does not apply. */
export function guard(
  operator: ConditionOperator,
  formula: Formula,
  facts: ReadonlyMap<string, Formula>,
): Formula {
  const guards = listConditionFacts(operator).flatMap((fact) => facts.get(fact) ?? []);
  return guards.length === 0 ? formula : { op: 'and', of: [...guards, formula] };
}

/** What may hold and what surely holds, what was never asked being left open. */
interface Range {
  most: Formula;
  least: Formula;
}

const TRUE: Formula = { op: 'true' };

function buildPossible(
  only: Condition,
  facts: ReadonlyMap<string, Formula>,
  resolve: (operator: ConditionOperator) => Formula,
): Formula {
  return foldFormula<ConditionOperator, Range>(only, {
    always: { most: TRUE, least: TRUE },
    and: (parts) => join('and', parts),
    or: (parts) => join('or', parts),
    not: ({ most, least }) => ({ most: { op: 'not', of: least }, least: { op: 'not', of: most } }),
    atom: (operator) => {
      const asked = listConditionFacts(operator).map((fact): Formula => ({ op: 'asked', fact }));
      const formula = resolve(operator);
      const unasked: Formula = { op: 'not', of: { op: 'and', of: asked } };
      return {
        most: guard(operator, { op: 'or', of: [unasked, formula] }, facts),
        least: guard(operator, { op: 'and', of: [...asked, formula] }, facts),
      };
    },
  }).most;
}

function join(op: 'and' | 'or', parts: readonly Range[]): Range {
  return {
    most: { op, of: parts.map(({ most }) => most) },
    least: { op, of: parts.map(({ least }) => least) },
  };
}

/** Whether a fact applies to a case, or what must be supposed to tell. */
export function applies(fact: string, env: Env): boolean | Need {
  const formula = env.limits?.facts.get(fact);
  return formula ? evaluate(formula, env) : true;
}

/** Whether an option is offered to a case, or what must be supposed to tell. */
export function isOffered(fact: string, option: string, env: Env): boolean | Need {
  const formula = env.limits?.options.get(optionKey(fact, option));
  return formula ? evaluate(formula, env) : true;
}

/**
 * Leaves out what does not count: facts that do not apply, answers that are not offered.
 *
 * @returns the same facts where all of them count
 */
export function settleFacts(env: Env): Facts {
  const { facts, limits, defs } = env;
  let kept: Record<string, FactValue | null> | undefined;
  for (const fact of limits?.order ?? []) {
    const value = facts[fact];
    if (value === undefined) continue;
    const settled = settleValue(defs[fact] as CompiledFact, value, { ...env, facts: kept ?? facts });
    if (settled === value) continue;
    kept ??= { ...facts };
    if (settled === undefined) delete kept[fact];
    else kept[fact] = settled;
  }
  return kept ?? facts;
}

function settleValue(def: CompiledFact, value: FactValue | null, env: Env): FactValue | null | undefined {
  if (applies(def.id, env) === false) return undefined;
  if (value === null) return value;
  const isOut = (option: string) => isOffered(def.id, option, env) === false;
  if (isSeveral(def)) {
    const held = value as readonly string[];
    return held.some(isOut) ? held.filter((option) => !isOut(option)) : value;
  }
  return typeof value === 'string' && (isOut(value) || isTooEarly(def, value, env.facts)) ? undefined : value;
}

/** True of a date that falls before the one it follows, where that is known. */
export function isTooEarly({ from }: Pick<CompiledFact, 'from'>, value: FactValue, facts: Facts): boolean {
  const first = from === undefined ? undefined : facts[from];
  return typeof first === 'string' && typeof value === 'string' && value < first;
}

/** How two dates lie to each other that must come in their order, as the checker and forks tell it. */
export function listOrders(defs: Readonly<Record<string, Limited>>): Gap[] {
  return Object.entries(defs).flatMap(([fact, { from }]) =>
    from === undefined ? [] : [{ from, to: fact, by: [DAY_BEFORE] }],
  );
}

/** The second date comes no later than the day before the first. */
const DAY_BEFORE: Duration = { count: -1, unit: 'days' };

/** A fact with the options that a case is offered. */
export function offer(def: CompiledFact, env: Env): CompiledFact {
  if (!def.options?.some(({ only }) => only)) return def;
  return { ...def, options: def.options.filter(({ id }) => isOffered(def.id, id, env) !== false) };
}

/** The first thing that must be supposed before an answer can be taken as it is; false where it is not accepted. */
export function accepts(fact: string, value: FactValue, env: Env): boolean | Need {
  return typeof value === 'string' ? isOffered(fact, value, env) : true;
}
