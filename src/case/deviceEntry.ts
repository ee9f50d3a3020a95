/** One thing kept on the device, only where its reader asks for it: one entry, with its version. */
import { isMap } from './json';
import { type DeviceStorage, readItem, removeItem, type StorageProblem, writeItem } from './storage';

/** What was kept; what cannot be read back is told, and erased by the reader alone; null where nothing was kept. */
export type Loaded<T> = { kept: T } | { problem: 'corrupted' } | null;

export interface DeviceEntry<T> {
  /** @returns what went wrong, or null */
  keep(storage: DeviceStorage, kept: T): StorageProblem | null;
  /** @returns what went wrong, or null */
  erase(storage: DeviceStorage): StorageProblem | null;
  load(storage: DeviceStorage): Loaded<T>;
}

/**
 * Describes an entry.
 *
 * @param read - what was kept, of what is there; null where it is not sound
 */
export function describeEntry<T extends object>(
  key: string,
  version: number,
  read: (json: Readonly<Record<string, unknown>>) => T | null,
): DeviceEntry<T> {
  return {
    keep(storage, kept) {
      const failed = writeItem(storage, key, JSON.stringify({ version, ...kept }));
      // What is older must not come back in the place of what found no room.
      if (failed === 'full') removeItem(storage, key);
      return failed;
    },
    erase: (storage) => removeItem(storage, key),
    load(storage) {
      const text = readItem(storage, key);
      if (text === null) return null;
      try {
        const json: unknown = JSON.parse(text);
        const kept = isMap(json) && json.version === version ? read(json) : null;
        return kept ? { kept } : { problem: 'corrupted' };
      } catch {
        return { problem: 'corrupted' };
      }
    },
  };
}
