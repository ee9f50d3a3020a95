/**
 * The ticks of a checklist, kept on the reader's device: ids only, under the prefix that « Effacer mon dossier » clears.
 *
 * As in `store.ts`, storage may be refused or hold anything; nothing here throws.
 */
import { isMap } from './json';
import { type Shelf, STORAGE_PREFIX, type StoreProblem } from './store';

const VERSION = 1;

const nameKey = (list: string): string => `${STORAGE_PREFIX}checklist.${list}`;

/**
 * Loads the ticked items of a list.
 *
 * @param known - ids of its items: what it no longer holds is left out
 */
export function loadTicks(shelf: Shelf, list: string, known: readonly string[]): string[] {
  try {
    const json: unknown = JSON.parse(shelf?.getItem(nameKey(list)) ?? 'null');
    if (!isMap(json) || json.version !== VERSION || !Array.isArray(json.ticked)) return [];
    const ticked: unknown[] = json.ticked;
    return known.filter((id) => ticked.includes(id));
  } catch {
    return [];
  }
}

/** Saves the ticked items of a list; none removes it. @returns what went wrong, or null */
export function saveTicks(shelf: Shelf, list: string, ticked: readonly string[]): StoreProblem | null {
  if (!shelf) return 'unavailable';
  try {
    if (ticked.length === 0) shelf.removeItem(nameKey(list));
    else shelf.setItem(nameKey(list), JSON.stringify({ version: VERSION, ticked }));
    return null;
  } catch {
    return 'full';
  }
}
