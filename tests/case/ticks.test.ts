import { describe, expect, it } from 'vitest';
import { clearShelf, type Shelf } from '../../src/case/store';
import { loadTicks, saveTicks } from '../../src/case/ticks';

function createShelf(
  entries: Record<string, string> = {},
): NonNullable<Shelf> & { entries: Map<string, string> } {
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
const REFUSING: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 0 };

describe('ticks', () => {
  it('come back as they were kept, in the order of the list', () => {
    const shelf = createShelf();
    expect(saveTicks(shelf, 'dossier', ['c', 'a'])).toBeNull();
    expect(loadTicks(shelf, 'dossier', ['a', 'b', 'c'])).toEqual(['a', 'c']);
    expect(loadTicks(shelf, 'autre', ['a'])).toEqual([]);
  });

  it('leave out what the list no longer holds', () => {
    const shelf = createShelf();
    saveTicks(shelf, 'dossier', ['a', 'ancien']);
    expect(loadTicks(shelf, 'dossier', ['a', 'b'])).toEqual(['a']);
  });

  it('leave nothing behind when all are cleared, by hand or with the case', () => {
    const shelf = createShelf();
    saveTicks(shelf, 'dossier', ['a']);
    saveTicks(shelf, 'dossier', []);
    expect(shelf.entries.size).toBe(0);
    saveTicks(shelf, 'dossier', ['a']);
    clearShelf(shelf);
    expect(shelf.entries.size).toBe(0);
  });

  it('survive a storage that holds anything, refuses or throws', () => {
    for (const text of ['', '{', '[]', '{"version":1}', '{"version":2,"ticked":["a"]}'])
      expect(loadTicks(createShelf({ 'litiges-clients.checklist.x': text }), 'x', ['a'])).toEqual([]);
    expect(loadTicks(null, 'x', ['a'])).toEqual([]);
    expect(loadTicks(REFUSING, 'x', ['a'])).toEqual([]);
    expect(saveTicks(null, 'x', ['a'])).toBe('unavailable');
    expect(saveTicks(REFUSING, 'x', ['a'])).toBe('full');
  });
});
