/** Parses and validates `law/`: all issues of all files in one report, and the book of what is sound. Build time only. */

import type { z } from 'zod';
import { type Issue, sortIssues } from '../trees/issue';
import type { LawValue } from '../trees/model';
import type { LawBook, NotedReference, RateSeries, ValueMeta } from './book';
import { findClosest } from './closest';
import { checkHalves, checkPeriods, closePeriods } from './periods';
import { LAW_SCHEMAS, type LawFileKind, type RawRates, type RawReference, type RawValue } from './schema';
import { buildShapeIssues } from './shape';
import { listSyntaxIssues, locateKey, locateValue, parseSource, report, type Source } from './source';

interface Entry<T> {
  source: Source;
  entry: T;
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
  const found = {
    references: new Map<string, Entry<RawReference>>(),
    values: new Map<string, Entry<RawValue>>(),
    rates: new Map<string, Entry<RawRates>>(),
  };
  for (const { path, text } of files) {
    const source = parseSource(path, text);
    const kind = findKind(path);
    if (kind === 'references') readEntries(source, LAW_SCHEMAS.references, found.references, issues);
    else if (kind === 'values') readEntries(source, LAW_SCHEMAS.values, found.values, issues);
    else if (kind === 'rates') readEntries(source, LAW_SCHEMAS.rates, found.rates, issues);
    else issues.push(reportStray(source));
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

function reportStray(source: Source): Issue {
  return report(
    source,
    'stray-law-file',
    { line: 1, column: 1 },
    'This file is not where law is read from.',
    'Move it to references/ or values/, or name it rates.yaml.',
  );
}

/** Reads each entry by itself, so that a faulty one does not hide its neighbours. */
function readEntries<T>(
  source: Source,
  schema: z.ZodType<Record<string, T>>,
  into: Map<string, Entry<T>>,
  issues: Issue[],
): void {
  const syntax = listSyntaxIssues(source);
  issues.push(...syntax);
  if (syntax.some((issue) => issue.code === 'yaml-syntax')) return;
  const raw: unknown = source.doc.toJS() ?? {};
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    issues.push(
      report(
        source,
        'invalid-value',
        { line: 1, column: 1 },
        'The file is not a map of entries.',
        'Write `id:` and its fields.',
      ),
    );
    return;
  }
  for (const [id, value] of Object.entries(raw)) {
    const parsed = schema.safeParse({ [id]: value });
    if (!parsed.success)
      issues.push(...parsed.error.issues.flatMap((issue) => buildShapeIssues(source, issue)));
    else if (into.has(id)) issues.push(reportTwice(source, id, (into.get(id) as Entry<T>).source.file));
    else into.set(id, { source, entry: parsed.data[id] as T });
  }
}

function reportTwice(source: Source, id: string, first: string): Issue {
  const at = locateKey(source, [id]);
  return report(
    source,
    'duplicate-id',
    at,
    `"${id}" is already defined in ${first}.`,
    'Rename or remove one of the two.',
  );
}

function checkReferences(
  source: Source,
  id: string,
  law: readonly string[],
  references: ReadonlyMap<string, unknown>,
): Issue[] {
  return law.flatMap((reference, index) => {
    if (references.has(reference)) return [];
    const near = findClosest(reference, references.keys());
    const hint = near ? `Did you mean "${near}"? Otherwise add it` : 'Add it';
    return report(
      source,
      'unknown-law-reference',
      locateValue(source, [id, 'law', index]),
      `"${id}" rests on "${reference}", which nothing defines.`,
      `${hint} under law/references/.`,
    );
  });
}

function buildBook(found: {
  references: ReadonlyMap<string, Entry<RawReference>>;
  values: ReadonlyMap<string, Entry<RawValue>>;
  rates: ReadonlyMap<string, Entry<RawRates>>;
}): LawBook {
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
