/** How operators read what authors write. Build time only. */
import { CONDITION_MESSAGES } from '../messages/conditions';
import type { FactType } from '../model';

/** What parsing needs to know of a fact: its type and, for choices, its option ids. Derived facts are choices. */
export interface FactShape {
  type: FactType;
  options?: readonly string[];
}

export type ConditionProblemCode =
  | 'condition-syntax'
  | 'unknown-fact'
  | 'unknown-option'
  | 'condition-type'
  | 'text-in-condition';

/** One thing wrong, at a path inside the condition (keys and indexes), told in French. */
export interface ConditionProblem {
  code: ConditionProblemCode;
  path: (string | number)[];
  /** what was written there */
  found: string;
  message: string;
  remedy: string;
}

export type ReportProblem = (problem: ConditionProblem) => void;

/** A value that an operator reads, and where it stands. */
export interface ConditionValue {
  fact: string;
  shape: FactShape;
  value: unknown;
  path: (string | number)[];
  report: ReportProblem;
}

/** Reads a list of options, each of which must exist. */
export function readOptions({ fact, shape, value, path, report }: ConditionValue): string[] {
  const listed = Array.isArray(value);
  const options = (listed ? value : [value]).map(String);
  for (const [index, option] of options.entries()) {
    if (shape.options?.includes(option)) continue;
    report({
      code: 'unknown-option',
      path: listed ? [...path, index] : path,
      found: option,
      ...CONDITION_MESSAGES['unknown-option']({ fact, option, options: shape.options }),
    });
  }
  return options;
}

/** A value as a message quotes it. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

/** A part of a JSON Schema, by which editors complete and mark what is written. */
export type SchemaPart = Readonly<Record<string, unknown>>;

/** What a JSON Schema may offer. */
export interface Offered {
  /** options of the fact; absent: any */
  options?: readonly string[] | undefined;
  /** ids of law values */
  values?: readonly string[] | undefined;
}

export function buildOptionSchema({ options }: Offered): SchemaPart {
  return options ? { enum: options } : { type: 'string' };
}

export function buildOptionsSchema(offered: Offered): SchemaPart {
  return { type: 'array', minItems: 1, items: buildOptionSchema(offered) };
}
