/**
 * Conditions as authors write them, turned into data. Build time only.
 *
 * Two forms: a map of facts (`{ montant: "<= @petite-creance", type-de-client: professionnel }`, all must hold)
 * and the combinators `and`, `or`, `not`. What may follow a fact depends on its type: see `operators/authoring.ts`.
 */

import { authoringOf, meaningOf, pointsOf } from './factTypes';
import { isMap } from './json';
import { CONDITION_MESSAGES } from './messages/conditions';
import type { Condition } from './model';
import { AFTER_CHOICE, AFTER_CHOICES, AFTER_POINTS } from './operators/authoring';
import { type ConditionValue, type FactShape, type ReportProblem, show } from './operators/written';

export type { ConditionProblem, FactShape } from './operators/written';

const TRUE: Condition = { op: 'true' };

type FactShapes = Readonly<Record<string, FactShape>>;

/**
 * Parses a condition.
 *
 * @param raw - the value found under `if:`
 * @param shapes - every fact and derived fact that exists
 * @param report - receives each problem; parsing goes on, and the faulty part counts as always true
 */
export function parseCondition(
  raw: unknown,
  shapes: FactShapes,
  report: ReportProblem,
  path: (string | number)[] = [],
): Condition {
  const refuse = (found: string, text: 'not-a-condition' | 'empty'): Condition => {
    report({ code: 'condition-syntax', path, found, ...CONDITION_MESSAGES[text]() });
    return TRUE;
  };
  if (!isMap(raw)) return refuse(show(raw), 'not-a-condition');
  const parts = Object.entries(raw).map(([key, value]) =>
    parseEntry(key, value, shapes, report, [...path, key]),
  );
  return parts.length === 0 ? refuse('{}', 'empty') : join(parts);
}

function join(parts: Condition[]): Condition {
  return parts.length === 1 ? (parts[0] as Condition) : { op: 'and', of: parts };
}

function parseEntry(
  key: string,
  value: unknown,
  shapes: FactShapes,
  report: ReportProblem,
  path: (string | number)[],
): Condition {
  if (key === 'and' || key === 'or') return parseList(key, value, shapes, report, path);
  if (key === 'not') return { op: 'not', of: parseCondition(value, shapes, report, path) };
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  if (!shape) {
    const text = CONDITION_MESSAGES['unknown-fact']({ fact: key, facts: Object.keys(shapes) });
    report({ code: 'unknown-fact', path, found: key, ...text });
    return TRUE;
  }
  const written: ConditionValue = { fact: key, shape, value, path, report };
  switch (meaningOf(shape).shape) {
    case 'one':
      return AFTER_CHOICE.parse(written);
    case 'several':
      return parseSeveral(written);
    case 'points':
      return parseTerms(written);
    case 'free':
      report({
        code: 'text-in-condition',
        path,
        found: key,
        ...CONDITION_MESSAGES['text-in-condition']({ fact: key }),
      });
      return TRUE;
  }
}

function parseList(
  op: 'and' | 'or',
  value: unknown,
  shapes: FactShapes,
  report: ReportProblem,
  path: (string | number)[],
): Condition {
  if (Array.isArray(value) && value.length > 0)
    return { op, of: value.map((item, index) => parseCondition(item, shapes, report, [...path, index])) };
  report({
    code: 'condition-syntax',
    path,
    found: show(value),
    ...CONDITION_MESSAGES['no-list']({ key: op }),
  });
  return TRUE;
}

/** What follows a several-choice fact: operators by their keys, all of which must hold. */
function parseSeveral(written: ConditionValue): Condition {
  const { fact, value, path, report } = written;
  const keys = Object.keys(AFTER_CHOICES);
  if (!isMap(value)) {
    const text = CONDITION_MESSAGES['several-answers']({ fact, keys });
    report({ code: 'condition-type', path, found: show(value), ...text });
    return TRUE;
  }
  const parts = Object.entries(value).flatMap(([key, part]): Condition[] => {
    const operator = Object.hasOwn(AFTER_CHOICES, key) ? AFTER_CHOICES[key] : undefined;
    const parsed = operator?.parse({ ...written, value: part, path: [...path, key] });
    if (parsed) return [parsed];
    const text = CONDITION_MESSAGES['unknown-operator']({ key, keys });
    report({ code: 'condition-syntax', path: [...path, key], found: key, ...text });
    return [];
  });
  return join(parts);
}

/** What follows a number or date: terms joined by `and`. */
function parseTerms({ fact, shape, value, path, report }: ConditionValue): Condition {
  const terms = String(value).split(/\s+and\s+/);
  const parts = terms.flatMap((term) => parseTerm(fact, shape, term.trim()) ?? []);
  if (parts.length === terms.length) return join(parts);
  const { noun } = authoringOf(shape.type);
  const { isDay } = pointsOf(shape);
  const text = CONDITION_MESSAGES['not-a-comparison']({ fact, noun, isDay });
  report({ code: 'condition-type', path, found: show(value), ...text });
  return TRUE;
}

function parseTerm(fact: string, shape: FactShape, term: string): Condition | null {
  for (const operator of AFTER_POINTS) {
    const parsed = operator.parse(fact, shape, term);
    if (parsed) return parsed;
  }
  return null;
}
