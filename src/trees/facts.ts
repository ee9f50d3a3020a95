/** Reading fact values that come from outside: a command line, an address, a stored case. Nothing is trusted. */
import { parseDay } from './calendar';
import { type Forest, findDomain } from './forest';
import type { CompiledFact, FactValue } from './model';
import { fromPoint } from './regions';
import { isInDomain } from './suppose';

/** Why a value is refused, as data: each reader words it for its own audience. */
export interface ValueProblem {
  code:
    | 'unknown-fact'
    | 'unknown-option'
    | 'not-a-number'
    | 'not-a-date'
    | 'out-of-range'
    | 'too-long'
    | 'not-unknown'
    | 'wrong-shape';
  fact: string;
  found: string;
  /** what would have been accepted */
  candidates?: readonly string[];
  low?: FactValue;
  high?: FactValue;
}

export type ReadValue = { value: FactValue | null } | { problem: ValueProblem };

/** Longest text kept in a text fact, in characters. */
const LONGEST_TEXT = 2000;

/**
 * Reads a value written as text: an option id, several ids joined by commas (nothing: none of them), `1234.56`,
 * `12`, `2026-09-24`, or `?` for « je ne sais pas ».
 */
export function readText(forest: Pick<Forest, 'world'>, def: CompiledFact, text: string): ReadValue {
  if (text === '?') return readUnknown(def);
  if (def.type === 'choices') return readValue(forest, def, text === '' ? [] : text.split(','));
  if (def.type === 'amount' || def.type === 'integer') {
    const pattern = def.type === 'amount' ? /^\d+(\.\d{1,2})?$/ : /^\d+$/;
    return pattern.test(text) ? readValue(forest, def, Number(text)) : refuse(def, 'not-a-number', text);
  }
  return readValue(forest, def, text);
}

/** Reads a value of any shape, from JSON for instance; `null` and `"?"` are « je ne sais pas ». */
export function readValue(forest: Pick<Forest, 'world'>, def: CompiledFact, raw: unknown): ReadValue {
  if (raw === null || raw === '?') return readUnknown(def);
  switch (def.type) {
    case 'choice':
      return typeof raw === 'string' && hasOption(def, raw)
        ? { value: raw }
        : refuse(def, 'unknown-option', raw);
    case 'choices': {
      if (!Array.isArray(raw)) return refuse(def, 'wrong-shape', raw);
      const wrong = raw.find((option) => typeof option !== 'string' || !hasOption(def, option));
      if (wrong !== undefined) return refuse(def, 'unknown-option', wrong);
      return { value: (def.options ?? []).map(({ id }) => id).filter((id) => raw.includes(id)) };
    }
    case 'amount':
    case 'integer':
      return readNumber(forest, def, raw);
    case 'date':
      if (typeof raw !== 'string' || parseDay(raw) === null) return refuse(def, 'not-a-date', raw);
      return readInDomain(forest, def, raw);
    case 'text':
      if (typeof raw !== 'string') return refuse(def, 'wrong-shape', raw);
      return raw.length > LONGEST_TEXT ? refuse(def, 'too-long', `${raw.slice(0, 40)}…`) : { value: raw };
  }
}

function readNumber(forest: Pick<Forest, 'world'>, def: CompiledFact, raw: unknown): ReadValue {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return refuse(def, 'not-a-number', raw);
  if (def.type === 'integer' && !Number.isInteger(raw)) return refuse(def, 'not-a-number', raw);
  return readInDomain(forest, def, def.type === 'amount' ? Math.round(raw * 100) / 100 : raw);
}

function readInDomain(forest: Pick<Forest, 'world'>, def: CompiledFact, value: FactValue): ReadValue {
  if (isInDomain(forest, def, value)) return { value };
  const { low, high } = findDomain(def, forest.world);
  const problem: ValueProblem = { code: 'out-of-range', fact: def.id, found: String(value) };
  return { problem: { ...problem, low: fromPoint(def, low), high: fromPoint(def, high) } };
}

function readUnknown(def: CompiledFact): ReadValue {
  return def.unknown === undefined ? refuse(def, 'not-unknown', '?') : { value: null };
}

function hasOption(def: CompiledFact, id: string): boolean {
  return (def.options ?? []).some((option) => option.id === id);
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
