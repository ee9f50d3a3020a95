/** Parses and validates `law/`: all issues of all files in one report, and the book of what is sound. Build time only. */
import * as z from 'zod';
import { type Issue, type Name, type NameKind, sortIssues } from '../trees/issue';
import { LAW_MESSAGES } from '../trees/messages/law/files';
import type { LawValue } from '../trees/model';
import type { Path } from '../trees/path';
import { tellFaults } from '../trees/readFile';
import { type Position, type PositionOptions, parseSource, type Source } from '../trees/source';
import type { LawBook, NotedReference, RateSeries, ValueMeta } from './book';
import { checkRules } from './checkRules';
import { buildDate, chooseDateForm } from './dates/schema';
import { buildRule } from './deadlines/schema';
import { type DerivedFile, isDerivedFile, nameDerivedFile, readDerivedFile } from './derived/parse';
import { createLawEntries, type LawEntries, type LawFileEntry } from './entries';
import { ID } from './fields';
import { checkHalves, checkPeriods, closePeriods } from './periods';
import { buildIssue } from './report';
import { LAW_SCHEMAS, type LawFileKind } from './schema';
import { checkWording, listSentences } from './wording/check';

export interface ParsedLaw {
  /** the sound entries; its derived facts are still to be settled */
  law: LawBook;
  /** what `law/derived/` says, for `settleDerived` once the facts of the trees are known */
  derived: DerivedFile[];
  /** every issue in order of file and line; a book with an error must not be built upon */
  issues: Issue[];
  /** Where a key or value of a file of `law/` stands; undefined for another file. */
  position(file: string, path: Path, options?: PositionOptions): Position | undefined;
}

/**
 * Parses the files of `law/`.
 *
 * @param files - `references/*.yaml`, `values/*.yaml`, `deadlines/*.yaml`, `derived/*.yaml`, `rates.yaml`, `dates.yaml` and
 *   `wording.yaml` of `law/`, in any order
 */
export function parseLaw(files: readonly { path: string; text: string }[]): ParsedLaw {
  const issues: Issue[] = [];
  const found = createLawEntries();
  const derived: DerivedFile[] = [];
  const sources = new Map<string, Source>();
  for (const { path, text } of files) {
    const source = parseSource(path, text, (issue) =>
      issues.push(issue.code === 'yaml-syntax' ? { ...issue, ...listSpoilt(path) } : issue),
    );
    sources.set(path, source);
    if (isDerivedFile(path)) derived.push(readDerivedFile(source, (issue) => issues.push(issue)));
    else if (!source.broken) readFile(source, found, issues);
  }
  for (const [id, { source, entry }] of found.values) issues.push(...checkPeriods(source, id, entry));
  for (const [id, { source, entry }] of found.rates) issues.push(...checkHalves(source, id, entry));
  for (const map of [found.references, found.values])
    for (const [id, { source, entry }] of map) issues.push(...checkReading(source, id, entry));
  issues.push(...checkRules(found), ...checkWording(found));
  for (const map of [found.values, found.rates, found.deadlines])
    for (const [id, { source, entry }] of map)
      issues.push(...checkReferences(source, id, entry.law, found.references));
  return {
    law: buildBook(found),
    derived,
    issues: sortIssues(issues),
    position: (file, path, options) => sources.get(file)?.position(path, options),
  };
}

function findKind(path: string): LawFileKind | undefined {
  if (/(^|\/)references\/[^/]+\.ya?ml$/.test(path)) return 'references';
  if (/(^|\/)values\/[^/]+\.ya?ml$/.test(path)) return 'values';
  if (/(^|\/)deadlines\/[^/]+\.ya?ml$/.test(path)) return 'deadlines';
  return (['rates', 'dates', 'wording'] as const).find((kind) => path.split('/').at(-1) === `${kind}.yaml`);
}

function readFile(source: Source, found: LawEntries, issues: Issue[]): void {
  const kind = findKind(source.file);
  if (kind === 'references') readEntries(source, LAW_SCHEMAS.references, found.references, issues);
  else if (kind === 'values') readEntries(source, LAW_SCHEMAS.values, found.values, issues);
  else if (kind === 'rates') readEntries(source, LAW_SCHEMAS.rates, found.rates, issues);
  else if (kind === 'deadlines') readEntries(source, LAW_SCHEMAS.deadlines, found.deadlines, issues);
  else if (kind === 'wording') readEntries(source, LAW_SCHEMAS.wording, found.wording, issues);
  else if (kind === 'dates')
    readEntries(
      source,
      (entry) => z.record(z.string().regex(ID), chooseDateForm(entry)),
      found.dates,
      issues,
    );
  else issues.push(buildStray(source));
}

/** A file that is not read: what it defines is written all the same. */
function buildStray(source: Source): Issue {
  const { data } = source;
  const ids = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const spoils = ids.flatMap((id): Name[] =>
    Object.values(NAME_KINDS).flatMap((kind) => (kind ? [`${kind}:${id}` as const] : [])),
  );
  return {
    ...buildIssue(source, 'stray-law-file', [], 'value', LAW_MESSAGES['stray-law-file']()),
    spoils,
  };
}

/** What the entries of each kind of file are to whoever names them. */
const NAME_KINDS: Readonly<Record<LawFileKind, NameKind | null>> = {
  references: 'law-reference',
  values: 'law-value',
  rates: 'law-rate',
  deadlines: 'deadline',
  dates: 'date',
  wording: null,
};

/** The names that a fault leaves unread: those of one entry, or of a whole file. */
function listSpoilt(path: string, id = '*'): Pick<Issue, 'spoils'> {
  if (isDerivedFile(path)) return { spoils: [`derived:${nameDerivedFile(path)}`] };
  const kind = findKind(path);
  const name = kind && NAME_KINDS[kind];
  return name ? { spoils: [`${name}:${id}`] } : {};
}

/** Reads each entry by itself, so that a faulty one does not hide its neighbours. */
function readEntries<T>(
  source: Source,
  schema: z.ZodType<Record<string, T>> | ((entry: unknown) => z.ZodType<Record<string, T>>),
  into: Map<string, LawFileEntry<T>>,
  issues: Issue[],
): void {
  const raw = source.data ?? {};
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const issue = buildIssue(source, 'invalid-value', [], 'value', LAW_MESSAGES['not-entries']());
    issues.push({ ...issue, ...listSpoilt(source.file) });
    return;
  }
  for (const [id, value] of Object.entries(raw)) {
    const form = typeof schema === 'function' ? schema(value) : schema;
    const parsed = form.safeParse({ [id]: value });
    const first = into.get(id);
    if (!parsed.success)
      for (const issue of tellFaults(source, form, parsed.error.issues))
        issues.push({ ...issue, ...listSpoilt(source.file, id) });
    else if (first) {
      const text = LAW_MESSAGES['duplicate-id']({ id, file: first.source.file });
      issues.push(buildIssue(source, 'duplicate-id', [id], 'key', text));
    } else into.set(id, { source, entry: parsed.data[id] as T });
  }
}

/** What says that it is sure was read on the article itself. */
function checkReading(
  source: Source,
  id: string,
  { reading, confidence }: Pick<ValueMeta, 'reading' | 'confidence'>,
): Issue[] {
  if (confidence !== 'high' || reading !== 'secondary') return [];
  const text = LAW_MESSAGES['unread-high']({ id });
  return [buildIssue(source, 'unread-high', [id, 'confidence'], 'value', text)];
}

function checkReferences(
  source: Source,
  id: string,
  law: readonly string[],
  references: ReadonlyMap<string, unknown>,
): Issue[] {
  return law.flatMap((reference, index) => {
    if (references.has(reference)) return [];
    const text = LAW_MESSAGES['unknown-law-reference']({ id, reference, known: references.keys() });
    const issue = buildIssue(source, 'unknown-law-reference', [id, 'law', index], 'value', text);
    return { ...issue, about: [`law-reference:${reference}`] };
  });
}

function buildBook(found: LawEntries): LawBook {
  const references: Record<string, NotedReference> = {};
  for (const [id, { entry }] of found.references) {
    const { 'url-kind': urlKind, ...rest } = entry;
    references[id] = { id, ...rest, urlKind };
  }
  const moved = new Set(
    [...found.deadlines.values()].flatMap(({ entry }) => (entry.moved ? [entry.value] : [])),
  );
  const values: Record<string, LawValue> = {};
  const meta: Record<string, ValueMeta> = {};
  for (const [id, { entry }] of found.values) {
    const { type, periods, ...rest } = entry;
    values[id] = {
      id,
      label: rest.label,
      type,
      periods: closePeriods(periods),
      ...(moved.has(id) && { moved: true }),
    };
    meta[id] = rest;
  }
  const rates: Record<string, RateSeries> = {};
  for (const [id, { entry }] of found.rates) rates[id] = { id, ...entry };
  const deadlines = mapEntries(found.deadlines, buildRule);
  const dates = mapEntries(found.dates, buildDate);
  return { references, values, meta, rates, deadlines, dates, derived: {}, wording: listSentences(found) };
}

function mapEntries<T, U>(
  entries: ReadonlyMap<string, LawFileEntry<T>>,
  build: (id: string, entry: T) => U,
): Record<string, U> {
  return Object.fromEntries([...entries].map(([id, { entry }]) => [id, build(id, entry)]));
}
