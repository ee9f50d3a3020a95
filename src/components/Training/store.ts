import { openStorage, writeItem } from '../../case/storage';
import type { TextStore } from './env';

/** Apart from the reader's own case, which « Effacer mon dossier » clears. */
export const TRAINING_PREFIX = 'litiges-formation.';

/** The texts of training kept on this device; where storage is refused, nothing is and `write` says so. */
export function openStore(): TextStore {
  const open = () => (typeof window === 'undefined' ? null : openStorage(() => window.localStorage));
  return {
    read(key) {
      try {
        return open()?.getItem(TRAINING_PREFIX + key) ?? null;
      } catch {
        return null;
      }
    },
    write(key, text) {
      const storage = open();
      if (text !== null) return writeItem(storage, TRAINING_PREFIX + key, text) === null;
      try {
        storage?.removeItem(TRAINING_PREFIX + key);
      } catch {
        // What cannot be removed could not have been kept either.
      }
      return true;
    },
  };
}
