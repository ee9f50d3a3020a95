/**
 * The entries of the repository as they stand in storage: an index, and one entry a case. Nothing is trusted.
 *
 * Parts of a case that a page does not know are handed on as they came: the pages of the trees write answers into an
 * entry without reading its letters or its journal.
 */
import type { FactValue } from '../../trees/model';
import { FILE_FORMAT, FILE_VERSION } from '../file/model';
import { ID, isMap, type JsonMap } from '../json';
import { type DeviceStorage, listKeys, readItem, type StorageProblem, writeItem } from '../storage';
import { CASE_PREFIX, INDEX_KEY } from './keys';

/** An entry as it was found. */
export type StoredEntry =
  | { kind: 'none' }
  /** it cannot be read, or a newer version of this site wrote it */
  | { kind: 'damaged'; text: string }
  | { kind: 'case'; raw: JsonMap };

/** Reads the entry of one case. */
export function readEntry(storage: DeviceStorage, id: string): StoredEntry {
  const text = readItem(storage, CASE_PREFIX + id);
  if (text === null) return { kind: 'none' };
  const json = parseJson(text);
  const isOurs = json?.format === FILE_FORMAT && json.version === FILE_VERSION;
  return isOurs && isMap(json.case) ? { kind: 'case', raw: json.case } : { kind: 'damaged', text };
}

/** Formats the text of a case's entry. */
function formatEntry(raw: object): string {
  return JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, case: raw });
}

/** Writes the entry of one case, one version on. @returns what went wrong, or null */
export function writeEntry(storage: DeviceStorage, id: string, raw: object): StorageProblem | null {
  return writeItem(storage, CASE_PREFIX + id, formatEntry({ ...raw, id }));
}

/** Parses a map of JSON; null when the text is anything else. */
export function parseJson(text: string): JsonMap | null {
  try {
    const json: unknown = JSON.parse(text);
    return isMap(json) ? json : null;
  } catch {
    return null;
  }
}

/** Only ids and shapes that a fact can have; whether the value is valid is for the trees to say. */
export function keepSoundFacts(facts: JsonMap): Record<string, FactValue | null> {
  const sound: Record<string, FactValue | null> = {};
  for (const [id, value] of Object.entries(facts)) if (ID.test(id) && isFactValue(value)) sound[id] = value;
  return sound;
}

function isFactValue(value: unknown): value is FactValue | null {
  if (value === null || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

const INDEX_VERSION = 1;

export interface CaseIndex {
  /** id of the open case; empty when there is none */
  open: string;
  /** ids of all cases, the one opened or written last first */
  ids: readonly string[];
}

/**
 * Loads the index.
 *
 * Entries are what counts: one that the index does not name (its writing was interrupted) is listed all the same, and a
 * name without an entry is not.
 *
 * @returns null where the browser refuses
 */
export function loadIndex(storage: DeviceStorage): CaseIndex | null {
  const keys = listKeys(storage, CASE_PREFIX);
  if (!keys) return null;
  const found = keys.map((key) => key.slice(CASE_PREFIX.length));
  const { open, named } = parseIndex(readItem(storage, INDEX_KEY));
  const known = named.filter((id) => found.includes(id));
  return {
    open: found.includes(open) ? open : '',
    ids: [...known, ...found.filter((id) => !known.includes(id))],
  };
}

function parseIndex(text: string | null): { open: string; named: string[] } {
  const json = text === null ? null : parseJson(text);
  const isOurs = json?.version === INDEX_VERSION;
  const named: unknown[] = isOurs && Array.isArray(json.cases) ? json.cases : [];
  return {
    open: isOurs && typeof json.open === 'string' ? json.open : '',
    named: [...new Set(named.filter((id) => typeof id === 'string'))],
  };
}

/** Writes the index, unless it says so already. @returns what went wrong, or null */
export function writeIndex(storage: DeviceStorage, { open, ids }: CaseIndex): StorageProblem | null {
  const text = JSON.stringify({ version: INDEX_VERSION, open, cases: ids });
  return readItem(storage, INDEX_KEY) === text ? null : writeItem(storage, INDEX_KEY, text);
}

/** Makes a case the open one: the pages of the trees go on with its answers. @returns what went wrong, or null */
export function openEntry(storage: DeviceStorage, id: string): StorageProblem | null {
  const index = loadIndex(storage);
  if (!index) return 'unavailable';
  return writeIndex(storage, { open: id, ids: [id, ...index.ids.filter((other) => other !== id)] });
}

/** True for an id that an entry may have. */
export function isCaseId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= 100 && ID.test(id);
}
