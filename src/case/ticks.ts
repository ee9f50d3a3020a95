/**
 * The ticks of a checklist, kept on the reader's device: ids only, under the prefix that « Effacer mon dossier » clears.
 *
 * As in `storage.ts`, storage may be refused or hold anything; nothing here throws.
 */
import { isMap } from './json';
import { type DeviceStorage, STORAGE_PREFIX, type StorageProblem } from './storage';

const VERSION = 1;

const nameKey = (list: string): string => `${STORAGE_PREFIX}checklist.${list}`;

/**
 * Loads the ticked items of a list.
 *
 * @param known - ids of its items: what it no longer holds is left out
 */
export function loadTicks(storage: DeviceStorage, list: string, known: readonly string[]): string[] {
  try {
    const json: unknown = JSON.parse(storage?.getItem(nameKey(list)) ?? 'null');
    if (!isMap(json) || json.version !== VERSION || !Array.isArray(json.ticked)) return [];
    const ticked: unknown[] = json.ticked;
    return known.filter((id) => ticked.includes(id));
  } catch {
    return [];
  }
}

/** Saves the ticked items of a list; none removes it. @returns what went wrong, or null */
export function saveTicks(
  storage: DeviceStorage,
  list: string,
  ticked: readonly string[],
): StorageProblem | null {
  if (!storage) return 'unavailable';
  try {
    if (ticked.length === 0) storage.removeItem(nameKey(list));
    else storage.setItem(nameKey(list), JSON.stringify({ version: VERSION, ticked }));
    return null;
  } catch {
    return 'full';
  }
}
