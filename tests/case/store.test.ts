import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_KEY,
  clearShelf,
  createCaseId,
  describeStoreProblem,
  loadCase,
  openShelf,
  type StoredCase,
  saveCase,
} from '../../src/case/store';

/** A storage in memory, of a given size in characters. */
class Memory implements Storage {
  private readonly items = new Map<string, string>();
  constructor(private readonly room = 10_000) {}
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
}

const CASE: StoredCase = {
  id: 'k3',
  tree: 'impaye',
  treeTitle: 'Un client ne paie pas',
  facts: { montant: 3200, pieces: ['devis'], 'date-execution': null },
  updatedAt: '2026-11-24',
  treesVersion: 'v1',
};

describe('a stored case', () => {
  it('comes back as it was', () => {
    const shelf = new Memory();
    expect(saveCase(shelf, CASE)).toBeNull();
    expect(loadCase(shelf)).toEqual({ case: CASE });
  });

  it('comes back whatever its facts', () => {
    const value = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.array(fc.string()));
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
    fc.assert(
      fc.property(fc.dictionary(id, value), (facts) => {
        const shelf = new Memory(1e9);
        saveCase(shelf, { ...CASE, facts });
        expect(loadCase(shelf).case?.facts).toEqual({ ...facts });
      }),
    );
  });

  it('survives anything found in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const shelf = new Memory(1e9);
        shelf.setItem(CASE_KEY, text);
        expect(loadCase(shelf)).toEqual({ case: null, problem: 'corrupted' });
      }),
    );
  });

  it('drops only the parts that no fact can be', () => {
    const shelf = new Memory();
    const facts = { montant: 3200, nom: { a: 1 }, 'Mauvais Id': 'x', liste: [1, 2], bon: 'oui' };
    shelf.setItem(CASE_KEY, JSON.stringify({ ...CASE, version: 1, facts, updatedAt: 'hier' }));
    expect(loadCase(shelf).case).toEqual({ ...CASE, facts: { montant: 3200, bon: 'oui' }, updatedAt: '' });
  });

  it('is not read when it is of another version', () => {
    const shelf = new Memory();
    shelf.setItem(CASE_KEY, JSON.stringify({ ...CASE, version: 99 }));
    expect(loadCase(shelf).problem).toBe('corrupted');
  });
});

describe('a storage that refuses', () => {
  it('is no storage', () => {
    const shelf = openShelf(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(shelf).toBeNull();
    expect(loadCase(shelf)).toEqual({ case: null, problem: 'unavailable' });
    expect(saveCase(shelf, CASE)).toBe('unavailable');
    expect(clearShelf(shelf)).toBeNull();
  });

  it('may be full', () => {
    expect(saveCase(new Memory(5), CASE)).toBe('full');
  });

  it('is told with what happened, that nothing is lost, and what to do', () => {
    for (const problem of ['unavailable', 'full', 'corrupted'] as const)
      expect(describeStoreProblem(problem)).toMatch(/rien n’est perdu sur cette page/i);
  });
});

describe('clearing', () => {
  it('leaves nothing of this site, and everything else', () => {
    const shelf = new Memory();
    saveCase(shelf, CASE);
    shelf.setItem('litiges-clients.autre', 'x');
    shelf.setItem('lc-theme', 'dark');
    expect(clearShelf(shelf)).toBeNull();
    expect(shelf.length).toBe(1);
    expect(shelf.getItem('lc-theme')).toBe('dark');
  });
});

it('names cases apart', () => {
  expect(createCaseId(0.25)).not.toBe(createCaseId(0.75));
});
