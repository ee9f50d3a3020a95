import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOpenCase, type StoredCase, saveAnswers } from '../../src/case/repository/answers';
import { createCaseId } from '../../src/case/repository/createCaseId';
import { CASE_PREFIX, INDEX_KEY, OLD_OPEN_KEY } from '../../src/case/repository/keys';
import { clearCases, describeStorageProblem, openStorage } from '../../src/case/storage';
import { createMemory } from './memory';

const CASE: StoredCase = {
  id: 'k3',
  tree: 'impaye',
  treeTitle: 'Un client ne paie pas',
  facts: { montant: 3200, pieces: ['devis'], 'date-execution': null },
  updatedAt: '2026-11-24',
  treesVersion: 'v1',
  walks: [],
};

/** The entry of the open case, with some parts of it changed by hand. */
function putEntry(parts: object): ReturnType<typeof createMemory> {
  const memory = createMemory();
  saveAnswers(memory, CASE);
  const entry = JSON.parse(memory.getItem(`${CASE_PREFIX}k3`) ?? '');
  memory.setItem(`${CASE_PREFIX}k3`, JSON.stringify({ ...entry, ...parts }));
  return memory;
}

describe('the open case', () => {
  it('comes back as it was', () => {
    const memory = createMemory();
    expect(saveAnswers(memory, CASE)).toBeNull();
    expect(loadOpenCase(memory)).toEqual({ case: CASE });
  });

  it('comes back whatever its facts', () => {
    const value = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.array(fc.string()));
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
    fc.assert(
      fc.property(fc.dictionary(id, value), (facts) => {
        const memory = createMemory();
        saveAnswers(memory, { ...CASE, facts });
        expect(loadOpenCase(memory).case?.facts).toEqual({ ...facts });
      }),
    );
  });

  it.each([OLD_OPEN_KEY, `${CASE_PREFIX}k3`])('survives anything found in its place: %s', (key) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const index = JSON.stringify({ version: 1, open: 'k3', cases: ['k3'] });
        const memory = createMemory({ [key]: text, [INDEX_KEY]: index });
        expect(loadOpenCase(memory)).toEqual({ case: null, problem: 'corrupted' });
      }),
    );
  });

  it('drops only the parts that no fact can be', () => {
    const facts = { montant: 3200, nom: { a: 1 }, 'Mauvais Id': 'x', liste: [1, 2], bon: 'oui' };
    const old = createMemory({
      [OLD_OPEN_KEY]: JSON.stringify({ ...CASE, version: 1, facts, updatedAt: 'hier' }),
    });
    expect(loadOpenCase(old).case).toEqual({ ...CASE, facts: { montant: 3200, bon: 'oui' }, updatedAt: '' });
    expect(loadOpenCase(putEntry({ case: { ...CASE, facts } })).case?.facts).toEqual({
      montant: 3200,
      bon: 'oui',
    });
  });

  it('is not read when it is of another version', () => {
    expect(loadOpenCase(putEntry({ version: 99 })).problem).toBe('corrupted');
    const old = createMemory({ [OLD_OPEN_KEY]: JSON.stringify({ ...CASE, version: 99 }) });
    expect(loadOpenCase(old).problem).toBe('corrupted');
  });
});

describe('a storage that refuses', () => {
  it('is no storage', () => {
    const storage = openStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(storage).toBeNull();
    expect(loadOpenCase(storage)).toEqual({ case: null, problem: 'unavailable' });
    expect(saveAnswers(storage, CASE)).toBe('unavailable');
    expect(clearCases(storage)).toBeNull();
  });

  it('may be full', () => {
    expect(saveAnswers(createMemory({}, 5), CASE)).toBe('full');
  });

  it('is told with what happened, that nothing is lost, and what to do', () => {
    for (const problem of ['unavailable', 'full', 'corrupted'] as const)
      expect(describeStorageProblem(problem)).toMatch(/rien n’est perdu sur cette page/i);
  });
});

describe('clearing', () => {
  it('leaves nothing of this site, and everything else', () => {
    const memory = createMemory({
      'litiges-clients.autre': 'x',
      'lc-theme': 'dark',
      'lc-contact-brouillon': 'x',
    });
    saveAnswers(memory, CASE);
    expect(clearCases(memory)).toBeNull();
    expect(memory.dump()).toEqual({ 'lc-theme': 'dark' });
  });
});

it('names cases apart', () => {
  expect(createCaseId(0.25)).not.toBe(createCaseId(0.75));
});
