/** All the cases of a device, as the page of the cases reads and writes them. Functions never throw, and say what went wrong. */
import { type Conflict, mergeFiles } from '../file/merge';
import type { CaseFile } from '../file/model';
import { parseFile } from '../file/read';
import { type DeviceStorage, listKeys, readItem, removeItem, type StorageProblem } from '../storage';
import { loadIndex, openEntry, readEntry, writeEntry, writeIndex } from './entries';
import { CASE_PREFIX, DAMAGED_PREFIX, INDEX_KEY } from './keys';
import { eraseOld, openRepository, putAside } from './takeOver';

export interface LoadedCases {
  /** the one opened or written last first */
  files: CaseFile[];
  /** id of the open case; empty when there is none */
  open: string;
  /** cases that could not be read, a count: their entries are left as they are */
  damaged: number;
  problem: StorageProblem | null;
}

/** Loads every case. */
export function loadCases(storage: DeviceStorage): LoadedCases {
  const { view, problem } = openRepository(storage);
  const index = loadIndex(view);
  if (!index) return { files: [], open: '', damaged: 0, problem: 'unavailable' };
  const files = index.ids.flatMap((id) => loadFile(view, id) ?? []);
  const unread = listKeys(view, DAMAGED_PREFIX)?.length ?? 0;
  return {
    files: sortByDay(files),
    open: files.some(({ id }) => id === index.open) ? index.open : '',
    damaged: index.ids.length - files.length + unread,
    problem,
  };
}

/** The sort is stable: cases of one day stay in the order of the index. */
function sortByDay(files: readonly CaseFile[]): CaseFile[] {
  return [...files].sort((a, b) => b.updatedOn.localeCompare(a.updatedOn));
}

/** One case as storage has it; null when there is none that can be read. */
export function loadFile(storage: DeviceStorage, id: string): CaseFile | null {
  const text = readItem(storage, CASE_PREFIX + id);
  const read = text === null ? null : parseFile(text);
  // The name of its entry is the name of the case.
  return read && 'file' in read ? { ...read.file, id } : null;
}

export interface Saved {
  /** as it now is in storage */
  file: CaseFile;
  conflicts: Conflict[];
  problem: StorageProblem | null;
}

/**
 * Saves a case, merged with what another tab may have written since.
 *
 * @param base - what this page last saw of it
 */
export function saveFile(storage: DeviceStorage, mine: CaseFile, base: CaseFile): Saved {
  const { problem } = openRepository(storage);
  const theirs = loadFile(storage, mine.id);
  const isForeign = theirs !== null && theirs.revision !== base.revision;
  const { file: merged, conflicts } = isForeign
    ? mergeFiles(base, mine, theirs)
    : { file: mine, conflicts: [] };
  const file = { ...merged, revision: merged.revision + 1 };
  const entry = readEntry(storage, file.id);
  const aside = entry.kind === 'damaged' ? putAside(storage, entry.text) : null;
  return { file, conflicts, problem: problem ?? aside ?? writeEntry(storage, file.id, file) };
}

/** Makes a case the open one. @returns what went wrong, or null */
export function openCase(storage: DeviceStorage, id: string): StorageProblem | null {
  return openEntry(storage, id);
}

/** Erases one case. @returns what went wrong, or null */
export function eraseCase(storage: DeviceStorage, id: string): StorageProblem | null {
  if (!storage) return null;
  openRepository(storage);
  const failed = removeItem(storage, CASE_PREFIX + id) ?? eraseOld(storage, id);
  const index = loadIndex(storage);
  if (failed || !index) return failed ?? 'unavailable';
  return index.ids.length === 0 ? removeItem(storage, INDEX_KEY) : writeIndex(storage, index);
}

/** A case brought from outside, named so that it replaces none */
export function adoptFile(files: readonly CaseFile[], file: CaseFile, newId: string): CaseFile {
  const isTaken = files.some(({ id }) => id === file.id);
  return isTaken ? { ...file, id: newId, name: `${file.name} (importé)`.trim() } : file;
}
