/** Reading fact values that come from outside: a command line, an address, a stored case. Nothing is trusted. */
import { applies, isOffered, isTooEarly, settleFacts } from './applicability';
import { NOTHING_SUPPOSED } from './evaluate';
import { fromPoint, meaningOf } from './factTypes';
import type { ParsedValue, Refusal } from './factTypes/factType';
import { type Forest, findDomain, fitDomain } from './forest';
import type { CompiledFact, Facts, FactValue } from './model';
import { isInDomain } from './suppose';

/** Why a value is refused, as data: each reader words it for its own audience. */
export interface ValueProblem {
  code: Refusal | 'unknown-fact' | 'out-of-range' | 'not-unknown' | 'not-offered';
  fact: string;
  found: string;
  /** the option that is not offered, in words */
  label?: string;
  /** what would have been accepted */
  candidates?: readonly string[];
  low?: FactValue;
  high?: FactValue;
}

export type ReadValue = { value: FactValue | null } | { problem: ValueProblem };

/**
 * Reads a value written as text: an option id, several ids joined by commas (nothing: none of them), `1234.56`,
 * `12`, `2026-09-24`, or `?` for « je ne sais pas ».
 */
export function readText(forest: Pick<Forest, 'world'>, def: CompiledFact, text: string): ReadValue {
  return text === '?' ? readUnknown(def) : accept(forest, def, meaningOf(def).readText(text, def));
}

/** Reads a value of any shape, from JSON for instance; `null` and `"?"` are « je ne sais pas ». */
export function readValue(forest: Pick<Forest, 'world'>, def: CompiledFact, raw: unknown): ReadValue {
  return raw === null || raw === '?' ? readUnknown(def) : accept(forest, def, meaningOf(def).read(raw, def));
}

/** Refuses a number or date that lies out of the fact's domain. */
function accept(forest: Pick<Forest, 'world'>, def: CompiledFact, read: ParsedValue): ReadValue {
  if ('refused' in read) return refuse(def, read.refused, read.found);
  if (meaningOf(def).shape !== 'points' || isInDomain(forest, def, read.value)) return read;
  const { low, high } = findDomain(def, forest.world);
  const problem: ValueProblem = { code: 'out-of-range', fact: def.id, found: String(read.value) };
  return { problem: { ...problem, low: fromPoint(def, low), high: fromPoint(def, high) } };
}

function readUnknown(def: CompiledFact): ReadValue {
  return def.unknown === undefined ? refuse(def, 'not-unknown', '?') : { value: null };
}

function refuse(def: CompiledFact, code: ValueProblem['code'], found: unknown): ReadValue {
  const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found));
  return {
    problem: {
      code,
      fact: def.id,
      found: shown,
      ...(def.options && { candidates: def.options.map(({ id }) => id) }),
    },
  };
}

/** What tells which answers go together; a set of facts prepared without it excludes none. */
export type FactSource = Pick<Forest, 'world' | 'defs'> & Partial<Pick<Forest, 'limits'>>;

/**
 * Takes out the answers that the rest of a case excludes: a choice is forgotten, of several choices the option is. Facts
 * that do not apply stay, to be set aside.
 */
export function dropExcluded(
  { world, defs, limits }: FactSource,
  facts: Facts,
): { facts: Facts; problems: ValueProblem[] } {
  const kept: Record<string, FactValue | null> = { ...facts };
  const problems: ValueProblem[] = [];
  const env = {
    facts,
    supposed: NOTHING_SUPPOSED,
    world,
    defs,
    inputs: new Map(),
    ...(limits && { limits }),
  };
  const settled = { ...env, facts: settleFacts(env) };
  for (const fact of limits?.order ?? []) {
    const value = facts[fact];
    if (value === undefined || value === null || !applies(fact, settled)) continue;
    const def = defs[fact] as CompiledFact;
    if (isTooEarly(def, value, settled.facts)) {
      delete kept[fact];
      const { low, high } = fitDomain({ world, defs }, def, {
        [def.from as string]: settled.facts[def.from as string] ?? null,
      });
      const range = { low: fromPoint(def, low), high: fromPoint(def, high) };
      problems.push({ code: 'out-of-range', fact, found: String(value), ...range });
      continue;
    }
    const held = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    const left = held.filter((option: string) => isOffered(fact, option, settled) !== false);
    if (left.length === held.length) continue;
    if (typeof value === 'string') delete kept[fact];
    else kept[fact] = left;
    for (const option of held) {
      if (left.includes(option)) continue;
      const label = defs[fact]?.options?.find(({ id }) => id === option)?.label ?? option;
      problems.push({ code: 'not-offered', fact, found: option, label });
    }
  }
  return { facts: kept, problems };
}
