/**
 * Conditions as authors write them, turned into data.
 *
 * Two forms: a map of facts (`{ montant: "<= @petite-creance", type-de-client: professionnel }`, all must hold)
 * and the combinators `and`, `or`, `not`. What an operator means depends on the fact's type.
 */
import { parseDay, parseDuration } from './calendar';
import type { Bound, Comparison, Condition, FactType, Span } from './model';

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

/** One thing wrong, at a path inside the condition (keys and indexes). */
export interface ConditionProblem {
  code: ConditionProblemCode;
  path: (string | number)[];
  /** what was written there */
  found: string;
  message: string;
  /** what could have been written, for « did you mean » */
  candidates?: readonly string[];
}

type Report = (problem: ConditionProblem) => void;

const TRUE: Condition = { op: 'true' };

/**
 * Parses a condition.
 *
 * @param raw - the value found under `if:`
 * @param shapes - every fact and derived fact that exists
 * @param report - receives each problem; parsing goes on, and the faulty part counts as always true
 */
export function parseCondition(
  raw: unknown,
  shapes: Readonly<Record<string, FactShape>>,
  report: Report,
  path: (string | number)[] = [],
): Condition {
  if (!isMap(raw)) {
    report({
      code: 'condition-syntax',
      path,
      found: show(raw),
      message: 'a condition is a map of facts, or and / or / not',
    });
    return TRUE;
  }
  const parts = Object.entries(raw).map(([key, value]) =>
    parseEntry(key, value, shapes, report, [...path, key]),
  );
  if (parts.length === 0) {
    report({
      code: 'condition-syntax',
      path,
      found: '{}',
      message: 'an empty condition always holds: leave `if:` out',
    });
    return TRUE;
  }
  return parts.length === 1 ? (parts[0] as Condition) : { op: 'and', of: parts };
}

function parseEntry(
  key: string,
  value: unknown,
  shapes: Readonly<Record<string, FactShape>>,
  report: Report,
  path: (string | number)[],
): Condition {
  if (key === 'and' || key === 'or') {
    if (!Array.isArray(value) || value.length === 0) {
      report({
        code: 'condition-syntax',
        path,
        found: show(value),
        message: `\`${key}\` takes a list of conditions`,
      });
      return TRUE;
    }
    return {
      op: key,
      of: value.map((item, index) => parseCondition(item, shapes, report, [...path, index])),
    };
  }
  if (key === 'not') return { op: 'not', of: parseCondition(value, shapes, report, path) };
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  if (!shape) {
    report({
      code: 'unknown-fact',
      path,
      found: key,
      message: `no fact is called "${key}"`,
      candidates: Object.keys(shapes),
    });
    return TRUE;
  }
  if (shape.type === 'text') {
    report({
      code: 'text-in-condition',
      path,
      found: key,
      message: `"${key}" is free text: no branch may depend on it`,
    });
    return TRUE;
  }
  if (shape.type === 'choice') return parseChoice(key, value, shape, report, path);
  if (shape.type === 'choices') return parseChoices(key, value, shape, report, path);
  return parseComparisons(key, value, shape.type, report, path);
}

function parseChoice(
  fact: string,
  value: unknown,
  shape: FactShape,
  report: Report,
  path: (string | number)[],
): Condition {
  const listed = Array.isArray(value);
  const values = (listed ? value : [value]).map(String);
  values.forEach((option, index) => {
    checkOption(option, fact, shape, report, listed ? [...path, index] : path);
  });
  return { op: 'one-of', fact, values };
}

function parseChoices(
  fact: string,
  value: unknown,
  shape: FactShape,
  report: Report,
  path: (string | number)[],
): Condition {
  if (!isMap(value)) {
    report({
      code: 'condition-type',
      path,
      found: show(value),
      message: `"${fact}" takes several answers: write { any: […] }, { all: […] } or { none: […] }`,
    });
    return TRUE;
  }
  const parts: Condition[] = [];
  for (const [op, options] of Object.entries(value)) {
    if ((op !== 'any' && op !== 'all' && op !== 'none') || !Array.isArray(options)) {
      report({
        code: 'condition-syntax',
        path: [...path, op],
        found: op,
        message: 'expected any, all or none with a list of options',
        candidates: ['any', 'all', 'none'],
      });
      continue;
    }
    options.forEach((option, index) => {
      checkOption(String(option), fact, shape, report, [...path, op, index]);
    });
    parts.push({ op, fact, options: options.map(String) });
  }
  return parts.length === 1 ? (parts[0] as Condition) : { op: 'and', of: parts };
}

function checkOption(
  option: string,
  fact: string,
  shape: FactShape,
  report: Report,
  path: (string | number)[],
): void {
  if (shape.options?.includes(option)) return;
  report({
    code: 'unknown-option',
    path,
    found: option,
    message: `"${fact}" has no option "${option}"`,
    candidates: shape.options ?? [],
  });
}

function parseComparisons(
  fact: string,
  value: unknown,
  type: 'amount' | 'integer' | 'date',
  report: Report,
  path: (string | number)[],
): Condition {
  const parts = String(value)
    .split(/\s+and\s+/)
    .map((text) =>
      type === 'date' ? parseDateTerm(fact, text.trim()) : parseNumberTerm(fact, text.trim(), type),
    );
  if (parts.some((part) => part === null)) {
    const expected =
      type === 'date'
        ? '"older than …", "within …", "before | from | after | until <date>"'
        : '"<= 100", "> @law-value", "= 3", joined by "and"';
    report({
      code: 'condition-type',
      path,
      found: show(value),
      message: `"${fact}" is ${ARTICLES[type]}: expected ${expected}`,
    });
    return TRUE;
  }
  const found = parts as Condition[];
  return found.length === 1 ? (found[0] as Condition) : { op: 'and', of: found };
}

const ARTICLES = { amount: 'an amount', integer: 'a whole number', date: 'a date' } as const;
const NUMBER_TERM = /^(<=|>=|<|>|=)?\s*(?:(-?\d+(?:\.\d+)?)|@([a-z0-9-]+)(?:\s+at\s+([a-z0-9-]+))?)$/;

function parseNumberTerm(fact: string, text: string, type: 'amount' | 'integer'): Condition | null {
  const match = NUMBER_TERM.exec(text);
  if (!match) return null;
  const [, operator = '=', literal, law, at] = match;
  const bound: Bound =
    law === undefined
      ? { kind: 'point', value: Math.round(Number(literal) * (type === 'amount' ? 100 : 1)) }
      : { kind: 'law', id: law, ...(at && { at }) };
  if (operator !== '=') return { op: 'compare', fact, cmp: operator as Comparison, bound };
  return {
    op: 'and',
    of: [
      { op: 'compare', fact, cmp: '>=', bound },
      { op: 'compare', fact, cmp: '<=', bound },
    ],
  };
}

const AGE_TERM = /^(older than|within)\s+(.+)$/;
const DATE_TERM = /^(before|from|after|until)\s+(.+)$/;
const DATE_OPERATORS: Record<string, Comparison> = { before: '<', until: '<=', after: '>', from: '>=' };

function parseDateTerm(fact: string, text: string): Condition | null {
  const age = AGE_TERM.exec(text);
  if (age) {
    const span = parseSpan(age[2] as string);
    return (
      span && { op: 'compare', fact, cmp: age[1] === 'within' ? '>=' : '<', bound: { kind: 'age', span } }
    );
  }
  const match = DATE_TERM.exec(text);
  if (!match) return null;
  const bound = parseDateBound(match[2] as string);
  return bound && { op: 'compare', fact, cmp: DATE_OPERATORS[match[1] as string] as Comparison, bound };
}

/** Parses a date bound: an ISO date, `@law-date`, `today`, `today - 30 years`, `today + @value`. */
export function parseDateBound(text: string): Bound | null {
  const today = /^today(?:\s*([+-])\s*(.+))?$/.exec(text.trim());
  if (today) {
    if (!today[1]) return { kind: 'today' };
    const shift = parseSpan(today[2] as string);
    return shift && { kind: 'today', sign: today[1] === '+' ? 1 : -1, shift };
  }
  const law = /^@([a-z0-9-]+)$/.exec(text.trim());
  if (law) return { kind: 'law', id: law[1] as string };
  const day = parseDay(text.trim());
  return day === null ? null : { kind: 'point', value: day };
}

/** Parses a span: `30 days`, `@prescription-consommateur`, `@signification-injonction at date-ordonnance`. */
export function parseSpan(text: string): Span | null {
  const law = /^@([a-z0-9-]+)(?:\s+at\s+([a-z0-9-]+))?$/.exec(text.trim());
  if (law) return { law: law[1] as string, ...(law[2] && { at: law[2] }) };
  const duration = parseDuration(text);
  return duration && { duration };
}

/** Lists the facts that a condition names, `at` facts included. */
export function listConditionFacts(condition: Condition): string[] {
  const found = new Set<string>();
  visit(condition, (node) => {
    if ('fact' in node) found.add(node.fact);
    if (node.op === 'compare') for (const use of listLawUses(node.bound)) if (use.at) found.add(use.at);
  });
  return [...found];
}

/** Lists the law values that a condition names, each with the fact that dates it. */
export function listConditionLaw(condition: Condition): { law: string; at?: string }[] {
  const found: { law: string; at?: string }[] = [];
  visit(condition, (node) => {
    if (node.op === 'compare') found.push(...listLawUses(node.bound));
  });
  return found;
}

/** The law values that a bound names. */
export function listLawUses(bound: Bound): { law: string; at?: string }[] {
  if (bound.kind === 'law') return [{ law: bound.id, ...(bound.at && { at: bound.at }) }];
  const span = bound.kind === 'age' ? bound.span : bound.kind === 'today' ? bound.shift : undefined;
  return span && 'law' in span ? [span] : [];
}

/** Calls `each` on a condition and all its parts. */
export function visit(condition: Condition, each: (node: Condition) => void): void {
  each(condition);
  if (condition.op === 'and' || condition.op === 'or') for (const part of condition.of) visit(part, each);
  if (condition.op === 'not') visit(condition.of, each);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
