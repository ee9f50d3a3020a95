/** The front matter of a page: found in its file, parsed and validated, every finding at its line. */
import type * as z from 'zod';
import type { Issue, IssueCode, IssueText } from '../../trees/issue';
import type { Path } from '../../trees/path';
import { parseSource, type Source } from '../../trees/source';
import { suggest } from '../../trees/suggest';
import { PAGE_MESSAGES } from '../messages/pages';
import { HEAD_SCHEMAS, type HeadByKind, type PageKind } from './schema';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** A file in two: the YAML between its first two lines of dashes, and the rest. */
export interface SplitPage {
  /** null: the file has no front matter */
  yaml: string | null;
  body: string;
}

/** Splits a page. */
export function splitPage(text: string): SplitPage {
  const match = FRONT_MATTER.exec(text);
  return match ? { yaml: match[1] ?? '', body: text.slice(match[0].length) } : { yaml: null, body: text };
}

/** The front matter of one page, sound where no issue says otherwise. */
export interface ParsedHead<K extends PageKind> {
  /** null where an issue stands against it */
  head: HeadByKind[K] | null;
  /** as written, for whoever must go on in spite of an issue */
  raw: Readonly<Record<string, unknown>>;
  /** where its keys stand in the file */
  source: Source;
  issues: Issue[];
}

/** Parses the front matter of a page of a kind. */
export function parseHead<K extends PageKind>(kind: K, path: string, yaml: string | null): ParsedHead<K> {
  const issues: Issue[] = [];
  // the empty line stands for the dashes, so that lines keep their numbers
  const source = parseSource(path, `\n${yaml ?? ''}`, (issue) => issues.push(tellSyntax(issue, yaml ?? '')));
  const raw = isRecord(source.data) ? source.data : {};
  if (yaml === null) issues.push({ ...start(path), ...PAGE_MESSAGES['no-head']() });
  if (source.broken || yaml === null) return { head: null, raw, source, issues };
  const result = HEAD_SCHEMAS[kind].safeParse(source.data ?? {});
  if (!result.success) issues.push(...tellAll(result.error.issues, source, listKeys(kind)));
  return { head: result.success ? (result.data as HeadByKind[K]) : null, raw, source, issues };
}

/** Builds an error at a key of the front matter. */
export function buildHeadIssue(source: Source, code: IssueCode, path: Path, told: IssueText): Issue {
  const place = source.position(path, { key: path.length < 2 });
  return { file: source.file, ...place, severity: 'error', code, ...told };
}

function listKeys(kind: PageKind): string[] {
  return Object.keys(HEAD_SCHEMAS[kind].shape);
}

function start(file: string): Pick<Issue, 'file' | 'line' | 'column' | 'severity' | 'code'> {
  return { file, line: 1, column: 1, severity: 'error', code: 'missing-key' };
}

function tellSyntax(issue: Issue, yaml: string): Issue {
  const { code, line } = issue;
  if (code !== 'duplicate-key') return { ...issue, ...PAGE_MESSAGES['yaml-syntax']({ line }) };
  const key = /^\s*([^\s:]+)/.exec(yaml.split('\n')[line - 2] ?? '')?.[1] ?? '';
  return { ...issue, ...PAGE_MESSAGES['duplicate-key']({ key }) };
}

/** A key that is missing because it was mistyped is told once, where it was mistyped. */
function tellAll(found: readonly z.core.$ZodIssue[], source: Source, keys: readonly string[]): Issue[] {
  const unknown = found.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key] as Path) : [],
  );
  const meant = new Map(unknown.map((path) => [path, suggest(String(path.at(-1)), keys)]));
  const rest = found.filter(({ code, path }) => {
    const isMistyped = !has(source.data, path as Path) && [...meant.values()].includes(String(path.at(-1)));
    return code !== 'unrecognized_keys' && !isMistyped;
  });
  return [
    ...unknown.map((path) => {
      const told = PAGE_MESSAGES['unknown-key']({ key: String(path.at(-1)), nearest: meant.get(path) });
      return buildHeadIssue(source, 'unknown-key', path, told);
    }),
    ...rest.map((issue) => tell(issue, source)),
  ];
}

function tell(found: z.core.$ZodIssue, source: Source): Issue {
  const path = found.path as Path;
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  if (!has(source.data, path))
    return buildHeadIssue(source, 'missing-key', path.slice(0, -1), PAGE_MESSAGES['missing-key']({ key }));
  return buildHeadIssue(source, 'invalid-value', path, explain(found, key, read(source.data, path)));
}

function explain(found: z.core.$ZodIssue, key: string, written: unknown): IssueText {
  const value = typeof written === 'object' ? JSON.stringify(written) : String(written);
  if (found.code === 'invalid_value') {
    const options = found.values.map(String);
    return PAGE_MESSAGES['not-an-option']({ key, value, options, nearest: suggest(value, options) });
  }
  if (found.code === 'custom') return PAGE_MESSAGES['not-a-day']({ key, value });
  if (found.code === 'too_small') return PAGE_MESSAGES.empty({ key });
  return PAGE_MESSAGES['wrong-kind']({ key, kind: found.code === 'invalid_type' ? found.expected : '' });
}

function has(data: unknown, path: Path): boolean {
  return read(data, path) !== undefined;
}

function read(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
