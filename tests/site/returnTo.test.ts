import { describe, expect, it } from 'vitest';
import { loadReturn, readTreeId, saveReturn } from '../../src/site/returnTo';
import type { Store } from '../../src/site/storage';

function createStore(): Store & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const POINT = {
  tree: 'impaye',
  path: '/guides/escalade/mise-en-demeure/',
  anchor: 'arbre-2',
  title: 'Un guide',
};

describe('the way back to a guide', () => {
  it('is kept for the tree that was opened, and no other', () => {
    const store = createStore();
    saveReturn(store, POINT);
    expect(loadReturn(store, 'impaye')).toEqual(POINT);
    expect(loadReturn(store, 'mediation')).toBeNull();
  });

  it('holds under another base', () => {
    const store = createStore();
    saveReturn(store, { ...POINT, path: '/site/guides/escalade/mise-en-demeure/' });
    expect(loadReturn(store, 'impaye')?.path).toBe('/site/guides/escalade/mise-en-demeure/');
  });

  it.each([
    ['//ailleurs.example/guides/x/', 'arbre-1'],
    ['https://ailleurs.example/guides/x/', 'arbre-1'],
    ['/contact/', 'arbre-1'],
    ['/guides/x/', 'montant=12'],
    ['/guides/x/', ''],
  ])('never leads to what is no place in a guide: %s#%s', (path, anchor) => {
    const store = createStore();
    saveReturn(store, { ...POINT, path, anchor });
    expect(store.map.size).toBe(0);
    store.map.set('litiges-clients.retour', JSON.stringify({ ...POINT, path, anchor }));
    expect(loadReturn(store, 'impaye')).toBeNull();
  });

  it('survives a storage that is refused or damaged', () => {
    saveReturn(null, POINT);
    expect(loadReturn(null, 'impaye')).toBeNull();
    const store = createStore();
    store.map.set('litiges-clients.retour', '{');
    expect(loadReturn(store, 'impaye')).toBeNull();
  });

  it('reads the tree of an address', () => {
    expect(readTreeId('/arbres/impaye/#type-de-client=public')).toBe('impaye');
    expect(readTreeId('/site/arbres/impaye/')).toBe('impaye');
    expect(readTreeId('/arbres/impaye/plan/')).toBeNull();
  });
});
