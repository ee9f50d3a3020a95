import { describe, expect, it } from 'vitest';
import { createDeviceStore, PROGRESS_KEY, UNREADABLE_KEY } from '../../src/components/Training/deviceStore';
import { rename } from '../../src/training/learn';
import { createProgress, PROGRESS_FORMAT } from '../../src/training/progress';
import { formatProgress } from '../../src/training/progressRead';

const DAY = '2026-11-24';
const NEW = createProgress('a1', DAY);

/** A storage that may refuse: `quota` is the most characters that one entry may have. */
function createShelf(entries: Record<string, string> = {}, quota = Number.POSITIVE_INFINITY): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, text) => {
      if (text.length > quota) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, text);
    },
  };
}

const createStore = (shelf: Storage, id = 'a1') =>
  createDeviceStore(
    () => shelf,
    () => id,
    DAY,
  );

describe('the record on the device', () => {
  it('is kept, joined with what another tab wrote, under the id that was there', () => {
    const shelf = createShelf();
    createStore(shelf).save(rename(NEW, 'Ana'));
    const other = { ...createProgress('a1', '2026-11-20'), exercises: {} };
    expect(createStore(shelf).save(other)).toMatchObject({
      progress: { id: 'a1', name: 'Ana', since: '2026-11-20' },
      notice: null,
    });
    expect(createStore(shelf).load().progress.name).toBe('Ana');
  });

  it('goes on in the page where nothing can be written, and says so', () => {
    const saved = createStore(createShelf({}, 10)).save(rename(NEW, 'Ana'));
    expect(saved.progress.name).toBe('Ana');
    expect(saved.notice).toContain('plein');
    const refused = createDeviceStore(
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      () => 'a1',
      DAY,
    );
    expect(refused.load().notice).toContain('refuse');
    expect(refused.save(rename(NEW, 'Ana')).progress.name).toBe('Ana');
    expect(refused.erase().progress.id).toBe('a1');
  });

  it('puts what it cannot read aside before it writes', () => {
    const shelf = createShelf({ [PROGRESS_KEY]: '{"half' });
    const store = createStore(shelf);
    expect(store.load().notice).toContain('illisibles');
    expect(shelf.getItem(PROGRESS_KEY)).toBe('{"half');
    store.save(rename(NEW, 'Ana'));
    expect(shelf.getItem(UNREADABLE_KEY)).toBe('{"half');
    expect(store.load()).toMatchObject({ progress: { name: 'Ana' }, notice: null });
  });

  it('never writes over the record of a newer version', () => {
    const newer = JSON.stringify({ format: PROGRESS_FORMAT, version: 99, learner: {} });
    const shelf = createShelf({ [PROGRESS_KEY]: newer });
    expect(createStore(shelf).save(rename(NEW, 'Ana')).notice).toContain('plus récente');
    expect(shelf.getItem(PROGRESS_KEY)).toBe(newer);
  });

  it('lets a record from another device stay its owner’s where nothing was done yet', () => {
    const shelf = createShelf({ [PROGRESS_KEY]: formatProgress(createProgress('blank', DAY)) });
    createStore(shelf).save(rename(NEW, 'Ana'));
    expect(createStore(shelf).load().progress.id).toBe('a1');
  });

  it('is erased with drafts of exercises, and nothing else is', () => {
    const shelf = createShelf({ 'litiges-formation.exercice.x': '1', 'litiges-clients.case': '2' });
    const store = createStore(shelf, 'z9');
    store.save(rename(NEW, 'Ana'));
    expect(store.erase().progress).toEqual(createProgress('z9', DAY));
    expect(shelf.length).toBe(1);
    expect(shelf.getItem('litiges-clients.case')).toBe('2');
  });
});
