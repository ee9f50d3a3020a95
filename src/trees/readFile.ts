/**
 * Reading a file by its schema, in one stage: what does not follow the schema is told where it stands, with the nearest
 * right name, and the rest is returned all the same.
 */
import * as z from 'zod';
import type { Issue, IssueCode, Name } from './issue';
import { FORMAT_MESSAGES, KIND_WORDS, REASON_WORDS, VALUE_WORDS } from './messages/format';
import { didYouMean, type IssueText, quote } from './messages/words';
import type { Path } from './path';
import { salvage } from './salvage';
import { NOTES } from './schema/field';
import { chooseOption, findAt, listKeys, unwrap } from './schema/visit';
import type { Source } from './source';

type ZodIssue = z.core.$ZodIssue;
type ReportIssue = (issue: Issue) => void;

export interface FileReading<T> {
  /** follows the schema when `isSound`; otherwise what could be saved of the file, fit for checking and no more */
  data: T;
  isSound: boolean;
}

/**
 * Reads a file.
 *
 * @param report - receives every finding; nothing is said of the form of a file that is no YAML
 * @param listSpoilt - the names that a fault at a path leaves unread
 */
export function readFile<S extends z.ZodType>(
  source: Source,
  schema: S,
  report: ReportIssue,
  listSpoilt?: ListSpoilt,
): FileReading<z.output<S>> {
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, isSound: !source.broken };
  if (!source.broken)
    for (const issue of tellFaults(source, schema, result.error.issues, listSpoilt)) report(issue);
  return { data: salvage(schema, source.data) as z.output<S>, isSound: false };
}

/** Tells what Zod found in a file. @param base - where the data that it saw stands in the file */
export function tellFaults(
  source: Source,
  schema: z.core.$ZodType,
  issues: readonly ZodIssue[],
  listSpoilt: ListSpoilt = () => [],
): Issue[] {
  const context: SchemaContext = { source, schema };
  return issues
    .flatMap((found) => flatten(found, [], context))
    .flatMap((issue) => {
      const spoils = listSpoilt(issue.path as Path);
      return tell(issue, context).map((told) => (spoils.length > 0 ? { ...told, spoils } : told));
    });
}

type ListSpoilt = (path: Path) => Name[];

interface SchemaContext {
  source: Source;
  schema: z.core.$ZodType;
}

/** Of the alternatives of a union, keeps the findings of the one that was meant. */
function flatten(issue: ZodIssue, base: Path, context: SchemaContext): ZodIssue[] {
  const path = [...base, ...issue.path] as (string | number)[];
  const whole = { ...issue, path } as ZodIssue;
  if (issue.code !== 'invalid_union') return [whole];
  const union = findAt(context.schema, path, context.source.data).map(unwrap)[0];
  if (union?._zod.def.type !== 'union') return [whole];
  const { options } = union._zod.def;
  const chosen = chooseOption(options, readAt(context.source.data, path));
  const errors = chosen && issue.errors[options.indexOf(chosen as (typeof options)[number])];
  return errors ? errors.flatMap((error) => flatten(error, path, context)) : [whole];
}

function tell(issue: ZodIssue, context: SchemaContext): Issue[] {
  const { source, schema } = context;
  const path = issue.path as (string | number)[];
  const build = (code: IssueCode, on: 'key' | 'value', place: Path, message: IssueText): Issue => ({
    file: source.file,
    ...source.position(place, { key: on === 'key' }),
    severity: 'error',
    code,
    ...message,
  });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      build('unknown-key', 'key', [...path, key], tellUnknownKey(key, path, context)),
    );
  const value = readAt(source.data, path);
  if (isLeftToCheck(schema, path, value)) return [];
  if (value === undefined && path.length > 0) {
    const [owner, key] = [path.slice(0, -1), String(path.at(-1))];
    const values = listValues(issue, path, context);
    const help = values
      ? { description: FORMAT_MESSAGES['write-one-of'](values) }
      : readHelp(findAt(schema, path, source.data)[0]);
    return [build('missing-key', 'key', owner, FORMAT_MESSAGES['missing-key']({ owner, key, help }))];
  }
  if (issue.code === 'invalid_key')
    return [build('invalid-value', 'key', path, tellBadKey(String(path.at(-1)), issue))];
  return [build(findCode(issue), 'value', path, tellBadValue(issue, path, value, context))];
}

function tellUnknownKey(key: string, owner: Path, { source, schema }: SchemaContext): IssueText {
  const data = readAt(source.data, owner);
  const known = [...new Set(findAt(schema, owner, source.data).flatMap((found) => listKeys(found, data)))];
  return {
    message: FORMAT_MESSAGES['unknown-key']({ owner, key }),
    remedy: didYouMean(key, known, FORMAT_MESSAGES['take-out'](known)),
  };
}

function tellBadKey(key: string, issue: ZodIssue & { code: 'invalid_key' }): IssueText {
  const reason = issue.issues[0]?.message ?? REASON_WORDS['not-written-so'];
  return FORMAT_MESSAGES['not-a-key']({ key, reason });
}

function tellBadValue(issue: ZodIssue, path: Path, value: unknown, context: SchemaContext): IssueText {
  const found = show(value);
  const options = listValues(issue, path, context);
  return {
    message: FORMAT_MESSAGES['invalid-value']({ path, found, reason: explain(issue, value) }),
    remedy: options
      ? didYouMean(String(value), options, FORMAT_MESSAGES['write-one-of'](options))
      : mend(issue, found),
  };
}

function mend(issue: ZodIssue, found: string): string {
  const kind = readKind(issue);
  if (kind === 'date') return FORMAT_MESSAGES['write-date']({ found });
  if (kind === 'duration') return FORMAT_MESSAGES['write-duration']({ found });
  if (issue.code === 'invalid_type')
    return issue.expected === 'number' || issue.expected === 'int'
      ? FORMAT_MESSAGES['write-number']({ found })
      : FORMAT_MESSAGES['write-kind'];
  return issue.code === 'too_small' ? FORMAT_MESSAGES['fill-in'] : FORMAT_MESSAGES['see-format'];
}

function explain(issue: ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return KIND_WORDS[issue.expected] ?? REASON_WORDS['not-written-so'];
    case 'too_small':
      return isEmpty(value) ? REASON_WORDS.empty : REASON_WORDS['too-small'](issue.minimum);
    case 'too_big':
      return REASON_WORDS['too-big'](issue.maximum);
    case 'not_multiple_of':
      return REASON_WORDS['not-a-multiple'](issue.divisor);
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator
        ? REASON_WORDS['no-such-kind']
        : REASON_WORDS['no-form'];
    case 'invalid_value':
      return REASON_WORDS['not-allowed'];
    case 'invalid_format':
      // Zod's own words are English: ours are those that the schema gives
      return issue.message.startsWith('Invalid ') ? REASON_WORDS['not-written-so'] : issue.message;
    case 'custom':
      return issue.message;
    default:
      return REASON_WORDS['not-written-so'];
  }
}

/** The values that would have been accepted, where they can be listed. */
function listValues(issue: ZodIssue, path: Path, { schema, source }: SchemaContext): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('discriminator' in issue) || !issue.discriminator) return undefined;
  const union = findAt(schema, path.slice(0, -1), source.data).map(unwrap)[0];
  if (union?._zod.def.type !== 'union') return undefined;
  const key = issue.discriminator;
  return union._zod.def.options.flatMap((option) => {
    const field = findAt(option, [key])[0];
    const node = field && unwrap(field);
    return node?._zod.def.type === 'literal' ? node._zod.def.values.map(String) : [];
  });
}

function findCode(issue: ZodIssue): IssueCode {
  const kind = readKind(issue);
  return kind === 'date' ? 'bad-date' : kind === 'duration' ? 'bad-duration' : 'invalid-value';
}

function readKind(issue: ZodIssue): unknown {
  return issue.code === 'custom' ? issue.params?.kind : undefined;
}

/** True for what is missing or empty where a check of its own says so. */
function isLeftToCheck(schema: z.core.$ZodType, path: Path, value: unknown): boolean {
  if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)) return false;
  return findAt(schema, path).some((found) => NOTES.get(unwrap(found))?.required !== undefined);
}

function readHelp(schema: z.core.$ZodType | undefined) {
  if (!schema) return {};
  const { description, examples } = z.globalRegistry.get(unwrap(schema)) ?? {};
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return {
    description,
    example: typeof first === 'object' || first === undefined ? undefined : String(first),
  };
}

function readAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function show(value: unknown): string {
  if (Array.isArray(value)) return VALUE_WORDS.list;
  if (typeof value === 'object' && value !== null) return VALUE_WORDS.map;
  return typeof value === 'string' ? quote(value) : (JSON.stringify(value) ?? VALUE_WORDS.nothing);
}
