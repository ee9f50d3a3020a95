import { describe, expect, it } from 'vitest';
import { type CaseFile, createFile, type Exchange } from '../../../src/case/file/model';
import { loadOpenCase, saveAnswers } from '../../../src/case/repository/answers';
import {
  adoptFile,
  eraseCase,
  loadCases,
  loadFile,
  openCase,
  saveFile,
} from '../../../src/case/repository/cases';
import { CASE_PREFIX, INDEX_KEY, OLD_OPEN_KEY } from '../../../src/case/repository/keys';
import { createMemory } from '../memory';
import { OLD_CASE, putOldAside, putOldOpen } from './old';

const TODAY = '2026-11-24';

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
    const memory = createMemory();
    putOldOpen(memory);
    expect(loadCases(memory)).toMatchObject({
      open: 'k1',
      files: [
        {
          id: 'k1',
          name: 'Un client ne paie pas',
          facts: { montant: 3200 },
          lastTree: { tree: 'impaye', title: 'Un client ne paie pas', version: 'v1' },
        },
      ],
      problem: null,
    });
  });

  it('hold those that another took the place of', () => {
    const memory = createMemory();
    putOldOpen(memory, { id: 'k2', facts: { montant: 10 } });
    putOldAside(memory);
    const { files, open } = loadCases(memory);
    expect(files.map(({ id }) => id).sort()).toEqual(['k1', 'k2']);
    expect(open).toBe('k2');
    expect(loadFile(memory, 'k1')?.facts).toEqual({ montant: 3200 });
    expect(loadCases(memory).files).toHaveLength(2);
  });

  it('are opened, and their answers given to the trees', () => {
    const memory = createMemory();
    const file = { ...createFile('k4', 'Durand', TODAY), facts: { montant: 7 } };
    saveFile(memory, file, file);
    openCase(memory, 'k4');
    expect(loadOpenCase(memory).case).toMatchObject({
      id: 'k4',
      facts: { montant: 7 },
      tree: 'orientation',
      treeTitle: 'Durand',
    });
  });

  it('keep their letters and their journal when a tree writes answers', () => {
    const memory = createMemory();
    const file = { ...createFile('k4', 'Durand', TODAY), letters: { commun: { client: 'Martin' } } };
    saveFile(memory, file, file);
    expect(saveAnswers(memory, { ...OLD_CASE, id: 'k4', facts: { montant: 8 } })).toBeNull();
    expect(loadFile(memory, 'k4')).toMatchObject({
      name: 'Durand',
      facts: { montant: 8 },
      letters: { commun: { client: 'Martin' } },
      revision: 2,
    });
  });

  it('leave what is damaged as it is, and count it', () => {
    const memory = createMemory({ [`${CASE_PREFIX}k1`]: '{"abîmé', [OLD_OPEN_KEY]: 'x' });
    expect(loadCases(memory)).toMatchObject({ files: [], damaged: 2 });
    expect(loadCases(memory)).toMatchObject({ files: [], damaged: 2 });
    expect(memory.getItem(`${CASE_PREFIX}k1`)).toBe('{"abîmé');
    expect(Object.values(memory.dump())).toContain('x');
  });

  it('put a damaged entry aside before they write in its place', () => {
    const memory = createMemory({ [`${CASE_PREFIX}k1`]: '{"abîmé' });
    expect(saveAnswers(memory, OLD_CASE)).toBeNull();
    expect(Object.values(memory.dump())).toContain('{"abîmé');
    expect(loadFile(memory, 'k1')?.facts).toEqual({ montant: 3200 });
  });

  it('are found whatever the index says', () => {
    for (const index of ['{', '[]', '{"version":1,"open":"k9","cases":["k9",7]}', '{"version":2}']) {
      const memory = createMemory();
      saveAnswers(memory, OLD_CASE);
      memory.setItem(INDEX_KEY, index);
      expect(loadCases(memory)).toMatchObject({ open: '', files: [{ id: 'k1' }], damaged: 0 });
    }
  });

  it('say that storage is blocked or full, and hand the file back all the same', () => {
    expect(loadCases(null).problem).toBe('unavailable');
    const file = { ...createFile('k1', 'x'.repeat(500), TODAY) };
    expect(saveFile(createMemory({}, 100), file, file)).toMatchObject({
      problem: 'full',
      file: { name: file.name },
    });
    expect(saveFile(null, file, file).problem).toBe('unavailable');
  });

  it('are as before when a new one finds no room', () => {
    const memory = createMemory();
    saveAnswers(memory, OLD_CASE);
    const before = memory.dump();
    for (let room = 0; room < 900; room += 10) {
      memory.room = room;
      const refused = saveAnswers(memory, { ...OLD_CASE, id: 'k2' });
      memory.room = Number.POSITIVE_INFINITY;
      if (refused) expect(memory.dump()).toEqual(before);
    }
    expect(loadCases(memory).open).toBe('k2');
  });

  it('are erased one by one, and nothing is left after the last', () => {
    const memory = createMemory();
    for (const id of ['k1', 'k2']) saveAnswers(memory, { ...OLD_CASE, id });
    eraseCase(memory, 'k2');
    expect(loadCases(memory)).toMatchObject({ open: '', files: [{ id: 'k1' }] });
    eraseCase(memory, 'k1');
    expect(memory.dump()).toEqual({});
  });

  it('are erased even where no room is left to take them over', () => {
    const memory = createMemory();
    putOldOpen(memory);
    memory.room = 0;
    expect(eraseCase(memory, 'k1')).toBeNull();
    expect(memory.dump()).toEqual({});
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
    const memory = createMemory();
    const { file } = saveFile(memory, base, base);
    return { memory, file };
  }

  it('both keep what they add', () => {
    const { memory, file } = start();
    saveFile(
      memory,
      { ...file, journal: [...file.journal, exchange('e2', 'A')], letters: { commun: { nom: 'A' } } },
      file,
    );
    const { file: merged, conflicts } = saveFile(
      memory,
      { ...file, journal: [...file.journal, exchange('e3', 'B')], done: { 'a/b/c': TODAY } },
      file,
    );
    expect(conflicts).toEqual([]);
    expect(merged.journal.map(({ id }) => id).sort()).toEqual(['e1', 'e2', 'e3']);
    expect(merged).toMatchObject({ letters: { commun: { nom: 'A' } }, done: { 'a/b/c': TODAY } });
    expect(loadFile(memory, 'k1')).toEqual(merged);
  });

  it('keep the later edit and hand the other back', () => {
    const { memory, file } = start();
    saveFile(memory, { ...file, name: 'Autre', journal: [exchange('e1', 'A')] }, file);
    const saved = saveFile(memory, { ...file, name: 'Mien', journal: [exchange('e1', 'B')] }, file);
    expect(saved.file.name).toBe('Mien');
    expect(saved.conflicts).toEqual([{ part: 'name', key: 'name', theirs: 'Autre' }]);
    expect(saved.file.journal.map(({ said }) => said)).toEqual(['B', 'A']);
  });

  it('take the tree last answered in from the one that went on', () => {
    const { memory, file } = start();
    saveAnswers(memory, { ...OLD_CASE, id: 'k1', facts: { montant: 5 } });
    const saved = saveFile(memory, { ...file, name: 'Autre' }, file);
    expect(saved.conflicts).toEqual([]);
    expect(saved.file).toMatchObject({ name: 'Autre', facts: { montant: 5 }, lastTree: { tree: 'impaye' } });
  });

  it('let one erase what the other has not touched', () => {
    const { memory, file } = start();
    saveFile(memory, { ...file, name: 'Autre' }, file);
    expect(saveFile(memory, { ...file, journal: [] }, file).file).toMatchObject({
      journal: [],
      name: 'Autre',
    });
  });
});
