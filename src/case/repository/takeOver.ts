/**
 * Taking over what earlier versions of this site kept: the answers of the open case in one entry, those of the cases it
 * replaced in others, and everything else in the entry of each case.
 *
 * Nothing is lost, wherever it stops: an old entry is removed only once what it says is in the repository, and what
 * cannot be read is kept as it was found. Done again, it changes nothing. It is looked for at each opening, since a tab
 * that still runs the earlier version may write as before.
 */
import { fingerprint } from '../../trees/fingerprint';
import { createFile } from '../file/model';
import { ID, isMap, type JsonMap } from '../json';
import {
  type DeviceStorage,
  listKeys,
  readItem,
  removeItem,
  STORAGE_PREFIX,
  type StorageProblem,
  writeItem,
} from '../storage';
import { isCaseId, keepSoundFacts, openEntry, parseJson, readEntry, writeEntry } from './entries';
import { DAMAGED_PREFIX, OLD_ASIDE_PREFIX, OLD_OPEN_KEY } from './keys';

/** The case that had no name yet. */
const UNNAMED = 'sans-nom';

export interface TakenOver {
  /** old entries that could not be read, a count: they are kept as they were */
  damaged: number;
  /** why something is still where it was */
  problem: StorageProblem | null;
}

/** Takes over what earlier versions left. */
export function takeOver(storage: DeviceStorage): TakenOver {
  let damaged = 0;
  for (const key of listOldKeys(storage)) {
    const done = takeEntry(storage, key);
    if (done === 'damaged') damaged++;
    else if (done !== null) return { damaged, problem: done };
  }
  return { damaged, problem: null };
}

/** Takes one old entry over. @returns what stopped it, `damaged` when it was put aside unread, null when all is done */
function takeEntry(storage: DeviceStorage, key: string): StorageProblem | 'damaged' | null {
  const text = readItem(storage, key);
  if (text === null) return null;
  const old = parseOldCase(text);
  if (!old) return putAside(storage, text) ?? removeItem(storage, key) ?? 'damaged';
  const id = nameCase(old.id);
  const entry = readEntry(storage, id);
  const failedAside = entry.kind === 'damaged' ? putAside(storage, entry.text) : null;
  if (failedAside) return failedAside;
  const before = entry.kind === 'case' ? entry.raw : createFile(id, old.treeTitle, old.updatedAt);
  const failed = saysAlready(before, old) ? null : writeEntry(storage, id, join(before, old));
  const isOpen = key === OLD_OPEN_KEY;
  return failed ?? (isOpen ? openEntry(storage, id) : null) ?? removeItem(storage, key);
}

/**
 * The storage as it is once everything is taken over. Where that cannot be written (no room), a copy in memory says the
 * same, so that the reader finds every case all the same.
 */
export function openRepository(storage: DeviceStorage): TakenOver & { view: DeviceStorage } {
  const done = takeOver(storage);
  if (!done.problem) return { ...done, view: storage };
  const view = copyToMemory(storage);
  return { damaged: takeOver(view).damaged, problem: done.problem, view };
}

function copyToMemory(storage: DeviceStorage): DeviceStorage {
  const items = new Map<string, string>();
  for (const key of listKeys(storage, STORAGE_PREFIX) ?? []) items.set(key, readItem(storage, key) ?? '');
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  };
}

/** Keeps a text that cannot be read, under a name of its own. @returns what went wrong, or null */
export function putAside(storage: DeviceStorage, text: string): StorageProblem | null {
  return writeItem(storage, DAMAGED_PREFIX + fingerprint(text), text);
}

/** The answers of an old entry in the place of those of a case; all else stays. */
function join(before: object, { facts, walks, updatedAt, treeTitle, tree, treesVersion }: OldCase): object {
  const { updatedOn, revision } = before as Readonly<Record<string, unknown>>;
  return {
    ...before,
    facts,
    walks,
    lastTree: { tree, title: treeTitle, version: treesVersion },
    updatedOn: typeof updatedOn === 'string' && updatedOn > updatedAt ? updatedOn : updatedAt,
    revision: (typeof revision === 'number' ? revision : 0) + 1,
  };
}

/** True when the taking over was interrupted before the old entry was removed. */
function saysAlready(before: object, old: OldCase): boolean {
  const { facts, walks, lastTree } = before as Readonly<Record<string, unknown>>;
  const { tree, treeTitle: title, treesVersion: version } = old;
  return (
    JSON.stringify([facts, walks, lastTree]) ===
    JSON.stringify([old.facts, old.walks, { tree, title, version }])
  );
}

/** Erases what earlier versions kept of a case, where it could not be taken over. @returns what went wrong, or null */
export function eraseOld(storage: DeviceStorage, id: string): StorageProblem | null {
  for (const key of listOldKeys(storage)) {
    const old = parseOldCase(readItem(storage, key) ?? '');
    const failed = old && nameCase(old.id) === id ? removeItem(storage, key) : null;
    if (failed) return failed;
  }
  return null;
}

/** The open case last: where both have a say in one case, its answers are the later ones. */
function listOldKeys(storage: DeviceStorage): string[] {
  const aside = listKeys(storage, OLD_ASIDE_PREFIX) ?? [];
  return readItem(storage, OLD_OPEN_KEY) === null ? aside : [...aside, OLD_OPEN_KEY];
}

function nameCase(id: string): string {
  if (id === '') return UNNAMED;
  return isCaseId(id) ? id : `cas-${fingerprint(id)}`;
}

/** A case as the earlier versions kept its answers. */
interface OldCase {
  id: string;
  /** the tree it was last answered in */
  tree: string;
  treeTitle: string;
  treesVersion: string;
  facts: JsonMap;
  walks: readonly unknown[];
  /** `YYYY-MM-DD`, or empty */
  updatedAt: string;
}

function parseOldCase(text: string): OldCase | null {
  const json = parseJson(text);
  if (json?.version !== 1 || !isMap(json.facts) || typeof json.tree !== 'string' || !ID.test(json.tree))
    return null;
  const { updatedAt } = json;
  const read = (key: string): string => {
    const value = json[key];
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  return {
    id: read('id'),
    tree: json.tree,
    treeTitle: read('treeTitle'),
    treesVersion: read('treesVersion'),
    facts: keepSoundFacts(json.facts),
    walks: Array.isArray(json.walks) ? json.walks : [],
    updatedAt: typeof updatedAt === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(updatedAt) ? updatedAt : '',
  };
}
