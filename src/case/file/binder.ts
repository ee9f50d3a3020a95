/**
 * All the cases kept on a device: one entry of storage each, and the open one.
 *
 * The answers of the open case are in `store.ts`, where the pages of the trees read and write them; its file holds the
 * rest. The answers of the others are in their files. Functions never throw, and say what went wrong.
 */
import type { JsonMap } from '../json';
import {
  CASE_KEY,
  loadCase,
  parseStoredCase,
  SET_ASIDE_PREFIX,
  type Shelf,
  STORAGE_PREFIX,
  type StoredCase,
  type StoreProblem,
  saveCase,
  writeItem,
} from '../store';
import { type Conflict, mergeFiles } from './merge';
import { type CaseFile, createFile, FILE_FORMAT, FILE_VERSION } from './model';
import { parseFile, readFile } from './read';

export const FILE_PREFIX = `${STORAGE_PREFIX}dossier.`;
/** The tree that a case without answers begins with. */
const FIRST_TREE = 'orientation';

export interface Binder {
  files: CaseFile[];
  /** id of the open case; empty when there is none */
  open: string;
  /** the tree that the open case was last answered in */
  tree: string;
  /** cases that could not be read, a count: their entries are left as they are */
  damaged: number;
  problem: StoreProblem | null;
}

/** Loads every case. Cases set aside by the pages of the trees are joined to their files. */
export function loadBinder(shelf: Shelf, today: string): Binder {
  const entries = readEntries(shelf);
  if (!entries) return { files: [], open: '', tree: FIRST_TREE, damaged: 0, problem: 'unavailable' };
  const files = new Map<string, CaseFile>();
  let damaged = 0;
  for (const [key, text] of entries) {
    if (!key.startsWith(FILE_PREFIX)) continue;
    const read = parseFile(text);
    if ('problem' in read) damaged++;
    else files.set(read.file.id, read.file);
  }
  let problem: StoreProblem | null = null;
  for (const [key, text] of entries) {
    if (!key.startsWith(SET_ASIDE_PREFIX)) continue;
    const stored = parseStoredCase(text);
    if (!stored) continue;
    const file = joinCase(files, stored, today);
    files.set(file.id, file);
    const failed = saveFile(shelf, file, file).problem;
    problem ??= failed;
    if (!failed) removeItem(shelf, key);
  }
  const { case: stored, problem: unreadable } = loadCase(shelf);
  if (stored) files.set(idOf(stored), joinCase(files, stored, today));
  if (unreadable === 'corrupted') damaged++;
  const sorted = [...files.values()].sort((a, b) => b.updatedOn.localeCompare(a.updatedOn));
  return {
    files: sorted,
    open: stored ? idOf(stored) : '',
    tree: stored?.tree ?? FIRST_TREE,
    damaged,
    problem,
  };
}

const idOf = ({ id }: StoredCase): string => id || 'sans-nom';

function readEntries(shelf: Shelf): [string, string][] | null {
  if (!shelf) return null;
  try {
    const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
    return keys.flatMap((key): [string, string][] => {
      const text = key.startsWith(STORAGE_PREFIX) ? shelf.getItem(key) : null;
      return text === null ? [] : [[key, text]];
    });
  } catch {
    return null;
  }
}

/** A file with the answers of the case as the pages of the trees keep them. */
function joinCase(files: ReadonlyMap<string, CaseFile>, stored: StoredCase, today: string): CaseFile {
  const id = idOf(stored);
  const day = stored.updatedAt || today;
  const file = files.get(id) ?? createFile(id, stored.treeTitle, day);
  // The same reader as for an imported document: shapes are checked in one place.
  const { file: answers } = readFile({ id, facts: stored.facts, walks: stored.walks ?? [] } as JsonMap);
  const updatedOn = [day, file.updatedOn].sort().at(-1) ?? day;
  return { ...file, updatedOn, facts: answers.facts, walks: answers.walks };
}

function removeItem(shelf: Shelf, key: string): void {
  try {
    shelf?.removeItem(key);
  } catch {
    // What cannot be removed is read again next time: nothing is lost.
  }
}

export interface Saved {
  /** as it now is in storage */
  file: CaseFile;
  conflicts: Conflict[];
  problem: StoreProblem | null;
}

/**
 * Saves a file, merged with what another tab may have written since.
 *
 * @param base - what this page last saw of it
 */
export function saveFile(shelf: Shelf, mine: CaseFile, base: CaseFile): Saved {
  const theirs = loadFile(shelf, mine.id);
  const isForeign = theirs !== null && theirs.revision !== base.revision;
  const { file: merged, conflicts } = isForeign
    ? mergeFiles(base, mine, theirs)
    : { file: mine, conflicts: [] };
  const file = { ...merged, revision: merged.revision + 1 };
  const text = JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, case: file });
  return { file, conflicts, problem: writeItem(shelf, `${FILE_PREFIX}${file.id}`, text) };
}

/** One file as storage has it; null when there is none that can be read. */
export function loadFile(shelf: Shelf, id: string): CaseFile | null {
  try {
    const text = shelf?.getItem(`${FILE_PREFIX}${id}`) ?? null;
    const read = text === null ? null : parseFile(text);
    return read && 'file' in read ? read.file : null;
  } catch {
    return null;
  }
}

/**
 * Makes a case the open one: the pages of the trees go on with its answers.
 *
 * @param tree - the tree to go on with, its title and version where they are known
 */
export function openFile(
  shelf: Shelf,
  file: CaseFile,
  tree: { id: string; title?: string; version?: string },
): StoreProblem | null {
  return saveCase(shelf, {
    id: file.id,
    tree: tree.id,
    treeTitle: tree.title ?? file.name,
    facts: file.facts,
    updatedAt: file.updatedOn,
    treesVersion: tree.version ?? '',
    walks: file.walks,
  });
}

/** The tree to go on with: the last one gone through. */
export function findLastTree(file: CaseFile): { id: string; title?: string; version?: string } {
  const last = file.walks.at(-1);
  return last ? { id: last.tree, title: last.title, version: last.version } : { id: FIRST_TREE };
}

/** Erases one case, and the open one's answers if they are its own. */
export function eraseFile(shelf: Shelf, id: string): StoreProblem | null {
  if (!shelf) return null;
  try {
    shelf.removeItem(`${FILE_PREFIX}${id}`);
    shelf.removeItem(`${SET_ASIDE_PREFIX}${id}`);
    const { case: stored } = loadCase(shelf);
    if (stored && idOf(stored) === id) shelf.removeItem(CASE_KEY);
    return null;
  } catch {
    return 'unavailable';
  }
}

/** True when a storage entry concerns the cases: what a `storage` event tells of. */
export function isCaseEntry(key: string | null): boolean {
  return key === null || key === CASE_KEY || key.startsWith(FILE_PREFIX) || key.startsWith(SET_ASIDE_PREFIX);
}

/** A file brought from outside, named so that it replaces none */
export function adoptFile(files: readonly CaseFile[], file: CaseFile, newId: string): CaseFile {
  const isTaken = files.some(({ id }) => id === file.id);
  return isTaken ? { ...file, id: newId, name: `${file.name} (importé)`.trim() } : file;
}
