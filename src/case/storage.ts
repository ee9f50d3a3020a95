/**
 * The browser's storage, as everything that keeps something on the reader's device uses it.
 *
 * Storage may be refused, full or hold anything; none of this may cost the reader an answer. Functions say what
 * happened and never throw.
 */

/** What this site keeps about cases starts with this. */
export const STORAGE_PREFIX = 'litiges-clients.';
/** What may tell of a case: the cases, and the message prepared for a lawyer with its summary. */
const ABOUT_CASES = [STORAGE_PREFIX, 'lc-contact-'];

export type StorageProblem = 'unavailable' | 'full' | 'corrupted';

/** A storage; `null` where the browser refuses it. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null;

/** Opens a storage. Merely naming it may throw, where the reader has blocked it. */
export function openStorage(open: () => Storage): DeviceStorage {
  try {
    const storage = open();
    storage.getItem(`${STORAGE_PREFIX}probe`);
    return storage;
  } catch {
    return null;
  }
}

/** Reads one entry; null when there is none, or none that may be read. */
export function readItem(storage: DeviceStorage, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Writes one entry. @returns what went wrong, or null */
export function writeItem(storage: DeviceStorage, key: string, text: string): StorageProblem | null {
  if (!storage) return 'unavailable';
  try {
    storage.setItem(key, text);
    return null;
  } catch {
    return 'full';
  }
}

/** Removes one entry. @returns what went wrong, or null */
export function removeItem(storage: DeviceStorage, key: string): StorageProblem | null {
  try {
    storage?.removeItem(key);
    return null;
  } catch {
    return 'unavailable';
  }
}

/** The keys that start with some text; null where the browser refuses. */
export function listKeys(storage: DeviceStorage, prefix: string): string[] | null {
  if (!storage) return null;
  try {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    return null;
  }
}

/** Removes everything kept here about the reader's cases. */
export function clearCases(storage: DeviceStorage): StorageProblem | null {
  if (!storage) return null;
  const keys = listKeys(storage, '');
  if (!keys) return 'unavailable';
  const about = keys.filter((key) => ABOUT_CASES.some((prefix) => key.startsWith(prefix)));
  return about.map((key) => removeItem(storage, key)).find((problem) => problem !== null) ?? null;
}

/** What the reader is told when storage fails. Always: what happened, that nothing is lost, what to do. */
export function describeStorageProblem(problem: StorageProblem): string {
  switch (problem) {
    case 'unavailable':
      return 'Votre navigateur refuse d’enregistrer vos réponses. Rien n’est perdu sur cette page : elles restent dans son adresse, que vous pouvez mettre en favori.';
    case 'full':
      return 'L’espace d’enregistrement du navigateur est plein. Rien n’est perdu sur cette page : vos réponses restent dans son adresse, que vous pouvez mettre en favori.';
    case 'corrupted':
      return 'Le dossier enregistré sur cet appareil était illisible et n’a pas pu être repris. Vous pouvez répondre à nouveau : rien n’est perdu sur cette page.';
  }
}
