/** The open case as the pages of the trees need it: its answers, and the trees it went through. */
import { createFile } from '../file/model';
import { isMap, type JsonMap } from '../json';
import { type DeviceStorage, removeItem, type StorageProblem } from '../storage';
import { keepSoundFacts, loadIndex, openEntry, readEntry, writeEntry } from './entries';
import { CASE_PREFIX } from './keys';
import { openRepository, putAside } from './takeOver';

/** The tree that a case without answers begins with. */
const FIRST_TREE = 'orientation';

export interface StoredCase {
  /** tells this case from the others */
  id: string;
  /** the tree it was last answered in */
  tree: string;
  treeTitle: string;
  facts: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD` */
  updatedAt: string;
  /** `version` of the tree, so that dropped answers can be explained */
  treesVersion: string;
  /** trees gone through (`TreeWalk`), as they came: only the page of the cases reads them */
  walks: readonly unknown[];
}

/**
 * Loads the open case.
 *
 * @returns `case: null` when there is none or none that can be read; `problem` says what the reader must be told
 */
export function loadOpenCase(storage: DeviceStorage): { case: StoredCase | null; problem?: StorageProblem } {
  const { view, damaged } = openRepository(storage);
  const index = loadIndex(view);
  if (!index) return { case: null, problem: 'unavailable' };
  const entry = readEntry(view, index.open);
  if (entry.kind === 'case') return { case: readAnswers(index.open, entry.raw) };
  const isDamaged = damaged > 0 || entry.kind === 'damaged';
  return isDamaged ? { case: null, problem: 'corrupted' } : { case: null };
}

/** The answers of one case; null when there is none that can be read. */
export function loadAnswers(storage: DeviceStorage, id: string): StoredCase | null {
  const entry = readEntry(storage, id);
  return entry.kind === 'case' ? readAnswers(id, entry.raw) : null;
}

function readAnswers(id: string, raw: JsonMap): StoredCase {
  const walks: unknown[] = Array.isArray(raw.walks) ? raw.walks : [];
  // A case from before trees were noted was last answered in the one it went through last.
  const last: unknown = raw.lastTree ?? walks.at(-1);
  const { tree, title, version } = isMap(last) ? last : {};
  return {
    id,
    tree: text(tree, FIRST_TREE),
    treeTitle: text(title, text(raw.name)),
    treesVersion: text(version),
    facts: isMap(raw.facts) ? keepSoundFacts(raw.facts) : {},
    updatedAt: text(raw.updatedOn),
    walks,
  };
}

function text(value: unknown, fallback = ''): string {
  return typeof value === 'string' ? value : fallback;
}

/**
 * Writes the answers of a case into its entry, and makes it the open one. All else in the entry stays as it is; a new
 * case is named after its tree.
 *
 * @returns what went wrong, or null; then nothing has changed
 */
export function saveAnswers(storage: DeviceStorage, stored: StoredCase): StorageProblem | null {
  const { id, tree, treeTitle, treesVersion, facts, walks, updatedAt } = stored;
  const { problem } = openRepository(storage);
  if (problem) return problem;
  const entry = readEntry(storage, id);
  const failedAside = entry.kind === 'damaged' ? putAside(storage, entry.text) : null;
  if (failedAside) return failedAside;
  const raw = entry.kind === 'case' ? entry.raw : { ...createFile(id, treeTitle, updatedAt) };
  const failed = writeEntry(storage, id, {
    ...raw,
    facts,
    walks,
    lastTree: { tree, title: treeTitle, version: treesVersion },
    updatedOn: updatedAt,
    revision: (typeof raw.revision === 'number' ? raw.revision : 0) + 1,
  });
  if (failed) return failed;
  const unopened = openEntry(storage, id);
  if (unopened && entry.kind !== 'case') removeItem(storage, CASE_PREFIX + id);
  return unopened;
}
