import { describe, expect, it } from 'vitest';
import {
  adoptFile,
  eraseFile,
  FILE_PREFIX,
  loadBinder,
  loadFile,
  openFile,
  saveFile,
} from '../../../src/case/file/binder';
import { type CaseFile, createFile, type Exchange } from '../../../src/case/file/model';
import { CASE_KEY, loadCase, type Shelf, saveCase, setCaseAside } from '../../../src/case/store';

const TODAY = '2026-11-24';

function createShelf(room = Number.POSITIVE_INFINITY): Exclude<Shelf, null> {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}

const stored = (id: string, facts: Record<string, unknown> = { montant: 3200 }) => ({
  id,
  tree: 'impaye',
  treeTitle: 'Un client ne paie pas',
  facts,
  updatedAt: '2026-11-20',
  treesVersion: 'v1',
});

const exchange = (id: string, said: string): Exchange => ({
  id,
  on: TODAY,
  kind: 'appel',
  who: '',
  said,
  promised: '',
  promisedFor: '',
  attachments: '',
});

describe('the cases of a device', () => {
  it('are migrated from the single case of the first version', () => {
    const shelf = createShelf();
    saveCase(shelf, stored('k1'));
    expect(loadBinder(shelf, TODAY)).toMatchObject({
      open: 'k1',
      tree: 'impaye',
      files: [{ id: 'k1', name: 'Un client ne paie pas', facts: { montant: 3200 } }],
      problem: null,
    });
  });

  it('hold those that another took the place of', () => {
    const shelf = createShelf();
    saveCase(shelf, stored('k2', { montant: 10 }));
    setCaseAside(shelf, stored('k1'));
    const { files } = loadBinder(shelf, TODAY);
    expect(files.map(({ id }) => id).sort()).toEqual(['k1', 'k2']);
    expect(loadFile(shelf, 'k1')?.facts).toEqual({ montant: 3200 });
    expect(loadBinder(shelf, TODAY).files).toHaveLength(2);
  });

  it('are opened, and their answers given to the trees', () => {
    const shelf = createShelf();
    openFile(shelf, { ...createFile('k4', 'Durand', TODAY), facts: { montant: 7 } }, { id: 'impaye' });
    expect(loadCase(shelf).case).toMatchObject({ id: 'k4', facts: { montant: 7 }, tree: 'impaye' });
  });

  it('leave a damaged entry where it is, and count it', () => {
    const shelf = createShelf();
    shelf.setItem(`${FILE_PREFIX}k1`, '{"abîmé');
    shelf.setItem(CASE_KEY, 'x');
    expect(loadBinder(shelf, TODAY)).toMatchObject({ files: [], damaged: 2 });
    expect(shelf.getItem(`${FILE_PREFIX}k1`)).toBe('{"abîmé');
  });

  it('say that storage is blocked or full, and hand the file back all the same', () => {
    expect(loadBinder(null, TODAY).problem).toBe('unavailable');
    const file = { ...createFile('k1', 'x'.repeat(500), TODAY) };
    expect(saveFile(createShelf(100), file, file)).toMatchObject({
      problem: 'full',
      file: { name: file.name },
    });
    expect(saveFile(null, file, file).problem).toBe('unavailable');
  });

  it('are erased one by one', () => {
    const shelf = createShelf();
    saveCase(shelf, stored('k1'));
    for (const id of ['k1', 'k2']) saveFile(shelf, createFile(id, id, TODAY), createFile(id, id, TODAY));
    eraseFile(shelf, 'k1');
    expect(loadBinder(shelf, TODAY)).toMatchObject({ open: '', files: [{ id: 'k2' }] });
  });

  it('receive an imported one beside the one of the same name', () => {
    const file = createFile('k1', 'Durand', TODAY);
    expect(adoptFile([], file, 'k9')).toBe(file);
    expect(adoptFile([file], file, 'k9')).toMatchObject({ id: 'k9', name: 'Durand (importé)' });
  });
});

describe('two tabs on one case', () => {
  const base: CaseFile = { ...createFile('k1', 'Durand', TODAY), journal: [exchange('e1', 'bonjour')] };
  function start() {
    const shelf = createShelf();
    const { file } = saveFile(shelf, base, base);
    return { shelf, file };
  }

  it('both keep what they add', () => {
    const { shelf, file } = start();
    saveFile(
      shelf,
      { ...file, journal: [...file.journal, exchange('e2', 'A')], letters: { commun: { nom: 'A' } } },
      file,
    );
    const { file: merged, conflicts } = saveFile(
      shelf,
      { ...file, journal: [...file.journal, exchange('e3', 'B')], done: { 'a/b/c': TODAY } },
      file,
    );
    expect(conflicts).toEqual([]);
    expect(merged.journal.map(({ id }) => id).sort()).toEqual(['e1', 'e2', 'e3']);
    expect(merged).toMatchObject({ letters: { commun: { nom: 'A' } }, done: { 'a/b/c': TODAY } });
    expect(loadFile(shelf, 'k1')).toEqual(merged);
  });

  it('keep the later edit and hand the other back', () => {
    const { shelf, file } = start();
    saveFile(shelf, { ...file, name: 'Autre', journal: [exchange('e1', 'A')] }, file);
    const saved = saveFile(shelf, { ...file, name: 'Mien', journal: [exchange('e1', 'B')] }, file);
    expect(saved.file.name).toBe('Mien');
    expect(saved.conflicts).toEqual([{ part: 'name', key: 'name', theirs: 'Autre' }]);
    expect(saved.file.journal.map(({ said }) => said)).toEqual(['B', 'A']);
  });

  it('let one erase what the other has not touched', () => {
    const { shelf, file } = start();
    saveFile(shelf, { ...file, name: 'Autre' }, file);
    expect(saveFile(shelf, { ...file, journal: [] }, file).file).toMatchObject({
      journal: [],
      name: 'Autre',
    });
  });
});
