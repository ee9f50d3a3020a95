/** What Zod finds, told as issues: at the key or value, with the nearest right name. */
import type * as z from 'zod';
import type { Issue } from './issue';
import { didYouMean } from './messages/words';
import type { Path, Source } from './source';

type ZodIssue = z.core.$ZodIssue;

/** What the issues of an outcome's missing parts are called: these have checks of their own. */
const LEFT_TO_CHECKS = /^outcomes\/[^/]+\/(steps|guides|law|lawyer)$/;

/**
 * Validates a file against its schema.
 *
 * What an outcome must not lack is left to `check/outcomes.ts`; a file that is no YAML is passed over.
 *
 * @param report - receives every finding
 * @param keys - the keys that one may have meant by an unknown one
 */
export function validate(
  source: Source,
  schema: z.ZodType,
  report: (issue: Issue) => void,
  keys: readonly string[] = KEYS,
): void {
  if (source.broken) return;
  const result = schema.safeParse(source.data);
  if (result.success) return;
  for (const issue of result.error.issues.flatMap((found) => flatten(found, []))) {
    for (const told of tell(issue, source, keys)) report(told);
  }
}

/** Of the alternatives of a union, keeps the one that was meant: the one whose issues lie deepest. */
function flatten(issue: ZodIssue, base: Path): ZodIssue[] {
  const path = [...base, ...issue.path] as PropertyKey[];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path } as ZodIssue];
  const alternatives = issue.errors.map((errors) =>
    errors.flatMap((error) => flatten(error, path as (string | number)[])),
  );
  const isShallow = (found: ZodIssue) => found.code === 'invalid_type' && found.path.length === path.length;
  const meant = alternatives.find((list) => !list.some(isShallow));
  return meant ?? [{ ...issue, path } as ZodIssue];
}

function tell(issue: ZodIssue, source: Source, keys: readonly string[]): Issue[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => tellUnknownKey(key, path, source, keys));
  const value = read(source.data, path);
  const where = path.join('/');
  if (LEFT_TO_CHECKS.test(where) && (value === undefined || value === null || isEmpty(value))) return [];
  if (value === undefined && path.length > 0) {
    const key = String(path.at(-1));
    return [
      {
        ...at(source, path.slice(0, -1), true),
        code: 'missing-key',
        message: `${namePlace(path.slice(0, -1))} lacks \`${key}\`.`,
        remedy: `Add \`${key}:\`. The format is described in the JSON Schema, which editors show.`,
      },
    ];
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        ...at(source, path, true),
        code: 'invalid-value',
        message: `"${path.at(-1)}" is not an id.`,
        remedy:
          'An id is made of lower-case ASCII letters and digits in words joined by hyphens, such as "petite-creance".',
      },
    ];
  }
  const options = listOptions(issue);
  return [
    {
      ...at(source, path, false),
      code: 'invalid-value',
      message: `${namePlace(path)} is ${show(value)}: ${explain(issue)}.`,
      remedy: options
        ? didYouMean(String(value), options, `Write one of ${options.join(', ')}.`)
        : (REMEDIES[issue.code] ?? REMEDIES.custom),
    },
  ];
}

const REMEDIES: Record<string, string> & { custom: string } = {
  custom: 'Write it as the JSON Schema describes, which editors show.',
  invalid_type: 'Write a value of that kind; put quotes around a text that YAML reads as something else.',
  too_small: 'Fill it in, or leave the key out where it is optional.',
};

function tellUnknownKey(
  key: string,
  path: (string | number)[],
  source: Source,
  keys: readonly string[],
): Issue {
  const owner = path.length === 0 ? 'The file' : namePlace(path);
  const allowed = KEYS_BY_PLACE.find(([pattern]) => pattern.test(path.join('/')))?.[1] ?? keys;
  return {
    ...at(source, [...path, key], true),
    code: 'unknown-key',
    message: `${owner} has a key "${key}", which is not part of the format.`,
    remedy: didYouMean(key, allowed, 'Take it out.'),
  };
}

const OUTCOME_KEYS =
  'approach now lawyer lawyer-reason title because steps other-side guides law door-open'.split(' ');
const KEYS_BY_PLACE: [RegExp, string[]][] = [
  [/^outcomes\/[^/]+$/, OUTCOME_KEYS],
  [/^questions\/[^/]+\/(branches\/)?\d+$/, ['if', 'to']],
  [/^questions\/[^/]+$/, ['ask', 'branches']],
  [/\/options\/[^/]+$/, ['label', 'help', 'when', 'other']],
];
const KEYS =
  'title summary order start questions outcomes type theme label question help why unknown exhaustive options min max text by who guide letter none'.split(
    ' ',
  );

function explain(issue: ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return 'it must not be empty';
  if (issue.code === 'invalid_union')
    return listOptions(issue) ? 'no such kind' : 'it has none of the forms allowed';
  if (issue.code === 'invalid_value') return 'not one of the values allowed';
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function listOptions(issue: ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const known = issue.code === 'invalid_union' && 'discriminator' in issue && issue.discriminator === 'type';
  return known ? ['choice', 'choices', 'amount', 'integer', 'date', 'text'] : undefined;
}

function at(source: Source, path: Path, key: boolean): Pick<Issue, 'file' | 'line' | 'column' | 'severity'> {
  return { file: source.file, ...source.position(path, { key }), severity: 'error' };
}

/** Names a place in words: `outcome "petite-creance"`, `` `approach` of outcome "petite-creance" ``. */
export function namePlace(path: Path): string {
  if (path.length === 0) return 'The file';
  const [head, id, ...rest] = path;
  const owner =
    head === 'questions' || head === 'outcomes'
      ? id === undefined
        ? `\`${head}\``
        : `${head.slice(0, -1)} "${id}"`
      : `"${head}"`;
  const inner = head === 'questions' || head === 'outcomes' ? rest : path.slice(1);
  const words = inner
    .map((part) => (typeof part === 'number' ? `item ${part + 1}` : `\`${part}\``))
    .reverse();
  const text = [...words, owner].join(' of ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function read(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a map';
  return JSON.stringify(value) ?? 'empty';
}
