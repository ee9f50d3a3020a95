import { describe, expect, it } from 'vitest';
import { clearCases, type DeviceStorage } from '../../src/case/storage';
import { loadTicks, saveTicks } from '../../src/case/ticks';

function createMemoryStorage(
  entries: Record<string, string> = {},
): NonNullable<DeviceStorage> & { entries: Map<string, string> } {
  const map = new Map(Object.entries(entries));
  return {
    entries: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

const refuse = (): never => {
  throw new Error('refused');
};
const REFUSING: DeviceStorage = {
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
  key: refuse,
  length: 0,
};

describe('ticks', () => {
  it('come back as they were kept, in the order of the list', () => {
    const storage = createMemoryStorage();
    expect(saveTicks(storage, 'dossier', ['c', 'a'])).toBeNull();
    expect(loadTicks(storage, 'dossier', ['a', 'b', 'c'])).toEqual(['a', 'c']);
    expect(loadTicks(storage, 'autre', ['a'])).toEqual([]);
  });

  it('leave out what the list no longer holds', () => {
    const storage = createMemoryStorage();
    saveTicks(storage, 'dossier', ['a', 'ancien']);
    expect(loadTicks(storage, 'dossier', ['a', 'b'])).toEqual(['a']);
  });

  it('leave nothing behind when all are cleared, by hand or with the case', () => {
    const storage = createMemoryStorage();
    saveTicks(storage, 'dossier', ['a']);
    saveTicks(storage, 'dossier', []);
    expect(storage.entries.size).toBe(0);
    saveTicks(storage, 'dossier', ['a']);
    clearCases(storage);
    expect(storage.entries.size).toBe(0);
  });

  it('survive a storage that holds anything, refuses or throws', () => {
    for (const text of ['', '{', '[]', '{"version":1}', '{"version":2,"ticked":["a"]}'])
      expect(loadTicks(createMemoryStorage({ 'litiges-clients.checklist.x': text }), 'x', ['a'])).toEqual([]);
    expect(loadTicks(null, 'x', ['a'])).toEqual([]);
    expect(loadTicks(REFUSING, 'x', ['a'])).toEqual([]);
    expect(saveTicks(null, 'x', ['a'])).toBe('unavailable');
    expect(saveTicks(REFUSING, 'x', ['a'])).toBe('full');
  });
});
