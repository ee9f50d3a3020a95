/** A browser storage in memory, which may be full or begin to fail at a given write. */

export interface MemoryStorage extends Storage {
  /** every entry, by key */
  dump(): Record<string, string>;
  /** most characters that the whole may hold, keys and values together */
  room: number;
}

export function createMemory(
  entries: Readonly<Record<string, string>> = {},
  room = Number.POSITIVE_INFINITY,
): MemoryStorage {
  const items = new Map(Object.entries(entries));
  const memory: MemoryStorage = {
    room,
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => {
      const others = [...items].filter(([other]) => other !== key);
      const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (used + key.length + value.length > memory.room)
        throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    dump: () => Object.fromEntries(items),
  };
  return memory;
}
