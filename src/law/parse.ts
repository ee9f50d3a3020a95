/** Parses and validates `law/`: all issues of all files in one report, and the book of what is sound. Build time only. */
import type * as z from 'zod';
import { type Issue, sortIssues } from '../trees/issue';
import { didYouMean } from '../trees/messages/words';
import type { LawValue } from '../trees/model';
import { parseSource, type Source } from '../trees/source';
import type { LawBook, NotedReference, RateSeries, ValueMeta } from './book';
import { checkHalves, checkPeriods, closePeriods } from './periods';
import { buildIssue } from './report';
import { LAW_SCHEMAS, type LawFileKind, type RawRates, type RawReference, type RawValue } from './schema';
import { buildShapeIssues } from './shape';

interface Entry<T> {
  source: Source;
  entry: T;
}

interface Found {
  references: Map<string, Entry<RawReference>>;
  values: Map<string, Entry<RawValue>>;
  rates: Map<string, Entry<RawRates>>;
}

/**
 * Parses the files of `law/`.
 *
 * @param files - `law/references/*.yaml`, `law/values/*.yaml` and `law/rates.yaml`, in any order
 * @returns the sound entries, and every issue in order of file and line; a book with an error must not be built upon
 */
export function parseLaw(files: readonly { path: string; text: string }[]): {
  law: LawBook;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const found: Found = { references: new Map(), values: new Map(), rates: new Map() };
  for (const { path, text } of files) {
    const source = parseSource(path, text, (issue) => issues.push(issue));
    if (!source.broken) readFile(source, found, issues);
  }
  for (const [id, { source, entry }] of found.values) issues.push(...checkPeriods(source, id, entry));
  for (const [id, { source, entry }] of found.rates) issues.push(...checkHalves(source, id, entry));
  for (const map of [found.values, found.rates])
    for (const [id, { source, entry }] of map)
      issues.push(...checkReferences(source, id, entry.law, found.references));
  return { law: buildBook(found), issues: sortIssues(issues) };
}

function findKind(path: string): LawFileKind | undefined {
  if (/(^|\/)references\/[^/]+\.ya?ml$/.test(path)) return 'references';
  if (/(^|\/)values\/[^/]+\.ya?ml$/.test(path)) return 'values';
  return /(^|\/)rates\.ya?ml$/.test(path) ? 'rates' : undefined;
}

function readFile(source: Source, found: Found, issues: Issue[]): void {
  const kind = findKind(source.file);
  if (kind === 'references') readEntries(source, LAW_SCHEMAS.references, found.references, issues);
  else if (kind === 'values') readEntries(source, LAW_SCHEMAS.values, found.values, issues);
  else if (kind === 'rates') readEntries(source, LAW_SCHEMAS.rates, found.rates, issues);
  else {
    const remedy = 'Move it to references/ or values/, or name it rates.yaml.';
    issues.push(buildIssue(source, 'stray-law-file', [], 'value', 'Law is not read from this file.', remedy));
  }
}

/** Reads each entry by itself, so that a faulty one does not hide its neighbours. */
function readEntries<T>(
  source: Source,
  schema: z.ZodType<Record<string, T>>,
  into: Map<string, Entry<T>>,
  issues: Issue[],
): void {
  const raw = source.data ?? {};
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const remedy = 'Write `id:` and its fields.';
    issues.push(
      buildIssue(source, 'invalid-value', [], 'value', 'The file is not a map of entries.', remedy),
    );
    return;
  }
  for (const [id, value] of Object.entries(raw)) {
    const parsed = schema.safeParse({ [id]: value });
    const first = into.get(id);
    if (!parsed.success)
      issues.push(...parsed.error.issues.flatMap((issue) => buildShapeIssues(source, issue)));
    else if (first) {
      const message = `"${id}" is already defined in ${first.source.file}.`;
      issues.push(
        buildIssue(source, 'duplicate-id', [id], 'key', message, 'Rename or remove one of the two.'),
      );
    } else into.set(id, { source, entry: parsed.data[id] as T });
  }
}

function checkReferences(
  source: Source,
  id: string,
  law: readonly string[],
  references: ReadonlyMap<string, unknown>,
): Issue[] {
  return law.flatMap((reference, index) => {
    if (references.has(reference)) return [];
    const message = `"${id}" rests on "${reference}", which nothing defines.`;
    const remedy = didYouMean(reference, references.keys(), 'Add it under law/references/.');
    return buildIssue(source, 'unknown-law-reference', [id, 'law', index], 'value', message, remedy);
  });
}

function buildBook(found: Found): LawBook {
  const references: Record<string, NotedReference> = {};
  for (const [id, { entry }] of found.references) {
    const { 'url-kind': urlKind, ...rest } = entry;
    references[id] = { id, ...rest, urlKind };
  }
  const values: Record<string, LawValue> = {};
  const meta: Record<string, ValueMeta> = {};
  for (const [id, { entry }] of found.values) {
    const { type, periods, ...rest } = entry;
    values[id] = { id, label: rest.label, type, periods: closePeriods(periods) };
    meta[id] = rest;
  }
  const rates: Record<string, RateSeries> = {};
  for (const [id, { entry }] of found.rates) rates[id] = { id, ...entry };
  return { references, values, meta, rates };
}
