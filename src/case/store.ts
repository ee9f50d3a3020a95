/**
 * The case kept on the reader's device: one entry of the browser's storage, versioned JSON.
 *
 * Storage may be refused, full or hold anything; none of this may cost the reader an answer. Functions say what
 * happened and never throw.
 */

import type { FactValue } from '../trees/model';
import { ID, isMap, type JsonMap } from './json';

/** Everything this site keeps of a case starts with this. */
export const STORAGE_PREFIX = 'litiges-clients.';
/** What may tell of a case: the case, and the message prepared for a lawyer with its summary. */
const ABOUT_CASES = [STORAGE_PREFIX, 'lc-contact-'];
/** The open case: its answers, for the pages of the trees. What else belongs to it is in its file, see `file/binder.ts`. */
export const CASE_KEY = `${STORAGE_PREFIX}case`;
/** Open cases that another took the place of, until the page of the cases puts them in their files. */
export const SET_ASIDE_PREFIX = `${STORAGE_PREFIX}mis-de-cote.`;

const VERSION = 1;

export interface StoredCase {
  /** tells this case from the next one */
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
  walks?: readonly unknown[];
}

export type StoreProblem = 'unavailable' | 'full' | 'corrupted';

/** Where cases are kept: `null` when the browser refuses. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null;

/** Opens a storage. Merely naming it may throw, where the reader has blocked it. */
export function openShelf(open: () => Storage): Shelf {
  try {
    const shelf = open();
    const probe = `${STORAGE_PREFIX}probe`;
    shelf.getItem(probe);
    return shelf;
  } catch {
    return null;
  }
}

/**
 * Loads the stored case.
 *
 * @returns `case: null` when there is none or none that can be read; `problem` says what the reader must be told
 */
export function loadCase(shelf: Shelf): { case: StoredCase | null; problem?: StoreProblem } {
  if (!shelf) return { case: null, problem: 'unavailable' };
  let text: string | null;
  try {
    text = shelf.getItem(CASE_KEY);
  } catch {
    return { case: null, problem: 'unavailable' };
  }
  if (text === null) return { case: null };
  const found = parseStoredCase(text);
  return found ? { case: found } : { case: null, problem: 'corrupted' };
}

/** Reads an open case as it was stored; null when it cannot be read. */
export function parseStoredCase(text: string): StoredCase | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isMap(json) || json.version !== VERSION || !isMap(json.facts)) return null;
  const { tree, updatedAt } = json;
  if (typeof tree !== 'string' || !ID.test(tree)) return null;
  return {
    id: readString(json, 'id'),
    tree,
    treeTitle: readString(json, 'treeTitle'),
    facts: keepSound(json.facts),
    updatedAt: typeof updatedAt === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(updatedAt) ? updatedAt : '',
    treesVersion: readString(json, 'treesVersion'),
    ...(Array.isArray(json.walks) && { walks: json.walks }),
  };
}

function readString(json: JsonMap, key: string): string {
  const value = json[key];
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** Only ids and shapes that a fact can have; whether the value is valid is for the trees to say. */
function keepSound(facts: JsonMap): Record<string, FactValue | null> {
  const sound: Record<string, FactValue | null> = {};
  for (const [id, value] of Object.entries(facts)) if (ID.test(id) && isFactValue(value)) sound[id] = value;
  return sound;
}

function isFactValue(value: unknown): value is FactValue | null {
  if (value === null || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Saves a case. @returns what went wrong, or null */
export function saveCase(shelf: Shelf, file: StoredCase, key: string = CASE_KEY): StoreProblem | null {
  return writeItem(shelf, key, JSON.stringify({ version: VERSION, ...file }));
}

/** Puts a case aside, so that another can take its place. @returns what went wrong, or null */
export function setCaseAside(shelf: Shelf, file: StoredCase): StoreProblem | null {
  return saveCase(shelf, file, `${SET_ASIDE_PREFIX}${file.id}`);
}

/** Writes one entry. @returns what went wrong, or null */
export function writeItem(shelf: Shelf, key: string, text: string): StoreProblem | null {
  if (!shelf) return 'unavailable';
  try {
    shelf.setItem(key, text);
    return null;
  } catch {
    return 'full';
  }
}

/** Removes everything kept here about the reader's case. */
export function clearShelf(shelf: Shelf): StoreProblem | null {
  if (!shelf) return null;
  try {
    const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
    for (const key of keys)
      if (ABOUT_CASES.some((prefix) => key?.startsWith(prefix))) shelf.removeItem(key ?? '');
    return null;
  } catch {
    return 'unavailable';
  }
}

/** What the reader is told when storage fails. Always: what happened, that nothing is lost, what to do. */
export function describeStoreProblem(problem: StoreProblem): string {
  switch (problem) {
    case 'unavailable':
      return 'Votre navigateur refuse d’enregistrer vos réponses. Rien n’est perdu sur cette page : elles restent dans son adresse, que vous pouvez mettre en favori.';
    case 'full':
      return 'L’espace d’enregistrement du navigateur est plein. Rien n’est perdu sur cette page : vos réponses restent dans son adresse, que vous pouvez mettre en favori.';
    case 'corrupted':
      return 'Le dossier enregistré sur cet appareil était illisible et n’a pas pu être repris. Vous pouvez répondre à nouveau : rien n’est perdu sur cette page.';
  }
}

/** Names a new case. @param random - 0 to 1, from the browser */
export function createCaseId(random: number): string {
  return Math.floor(random * 0x100000000).toString(36);
}
