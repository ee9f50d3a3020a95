/** A storage as a page sees it that goes on with a case of its own, whichever is the open one. */
import type { DeviceStorage } from '../storage';
import { parseJson } from './entries';
import { INDEX_KEY } from './keys';

/** The same storage, in which one case is the open one. What is written goes through. */
export function viewAsOpen(storage: DeviceStorage, id: string): DeviceStorage {
  if (!storage) return null;
  return {
    get length() {
      return storage.length;
    },
    key: (index) => storage.key(index),
    getItem: (key) => (key === INDEX_KEY ? openIndex(storage.getItem(key), id) : storage.getItem(key)),
    setItem: (key, text) => storage.setItem(key, text),
    removeItem: (key) => storage.removeItem(key),
  };
}

function openIndex(text: string | null, id: string): string {
  const index = text === null ? null : parseJson(text);
  return JSON.stringify({ version: 1, cases: [], ...index, open: id });
}
