import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/case/file/model';
import { formatFile } from '../../../src/case/file/read';
import { type LoadedCases, loadCases } from '../../../src/case/repository/cases';
import { CASE_PREFIX, OLD_ASIDE_PREFIX, OLD_OPEN_KEY } from '../../../src/case/repository/keys';
import { takeOver } from '../../../src/case/repository/takeOver';
import { caseFile } from '../file/arbitrary';
import { createMemory, type MemoryStorage } from '../memory';
import { formatOld, OLD_CASE, putOldAside, putOldOpen } from './old';

type Entries = Readonly<Record<string, string>>;

const IDS = ['k1', 'k2', 'k3'];
const facts = fc.dictionary(
  fc.constantFrom('montant', 'stade', 'nom', 'preuves'),
  fc.oneof(fc.constant(null), fc.nat(9), fc.constantFrom('a', 'b'), fc.constant(['x'])),
  { noNullPrototype: true },
);
const oldCase = fc.record({
  id: fc.constantFrom(...IDS, '', 'Mauvais Id'),
  tree: fc.constantFrom('impaye', 'retard'),
  treeTitle: fc.string({ maxLength: 20 }),
  facts,
  updatedAt: fc.constantFrom('', '2026-11-20', '2026-11-22'),
  walks: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 2 }),
});
const damaged = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.json({ maxDepth: 1 }),
  oldCase.map((one) => formatOld(one).slice(0, -5)),
  oldCase.map((one) => formatOld(one).replace('"version":1', '"version":9')),
);
const oldText = fc.oneof({ weight: 3, arbitrary: oldCase.map(formatOld) }, { weight: 1, arbitrary: damaged });
/** A case without its long texts: they only cost time here. */
const shorten = (file: CaseFile): CaseFile => ({
  ...file,
  name: file.name.slice(0, 30),
  journal: [],
  walks: [],
  facts: { montant: 3 },
  letters: { commun: { client: file.id } },
});
const entry = (id: string) =>
  fc.oneof(
    { weight: 3, arbitrary: caseFile.map((file) => formatFile(shorten({ ...file, id }))) },
    { weight: 1, arbitrary: damaged },
  );

/** Any storage that an earlier version may have left, what belongs to others in it included. */
const oldState: fc.Arbitrary<Entries> = fc
  .record({
    open: fc.option(oldText),
    aside: fc.tuple(...IDS.map(() => fc.option(oldText))),
    files: fc.tuple(...IDS.map((id) => fc.option(entry(id)))),
  })
  .map(({ open, aside, files }) => {
    const entries: Record<string, string> = { 'lc-theme': 'dark', 'litiges-formation.progres': '{}' };
    for (const [index, id] of IDS.entries()) {
      if (aside[index]) entries[OLD_ASIDE_PREFIX + id] = aside[index];
      if (files[index]) entries[CASE_PREFIX + id] = files[index];
    }
    if (open !== null) entries[OLD_OPEN_KEY] = open;
    return entries;
  });

/** Reads an old text by itself, as its case; null when it is none. */
function readAlone(key: string, text: string): LoadedCases['files'][number] | undefined {
  return loadCases(createMemory({ [key]: text })).files[0];
}

const isOld = (key: string): boolean => key === OLD_OPEN_KEY || key.startsWith(OLD_ASIDE_PREFIX);

/** Checks that a storage still says everything that an old one said. */
function expectNoLoss(old: Entries, memory: MemoryStorage): void {
  const now = memory.dump();
  const { files } = loadCases(memory);
  const answers = new Map<string, unknown>();
  // The last word on the answers of a case: the open one, then those put aside, then its entry.
  const rank = (key: string): number => (key === OLD_OPEN_KEY ? 2 : Number(isOld(key)));
  for (const [key, text] of Object.entries(old).sort(([a], [b]) => rank(a) - rank(b))) {
    if (!isOld(key) && !key.startsWith(CASE_PREFIX)) {
      expect(now[key]).toBe(text);
      continue;
    }
    const alone = readAlone(key, text);
    if (alone) answers.set(alone.id, alone.facts);
    else expect(Object.values(now)).toContain(text);
    if (alone && !isOld(key)) {
      const { name, letters, done, evidence, estimates } = alone;
      expect(files).toContainEqual(expect.objectContaining({ name, letters, done, evidence, estimates }));
    }
  }
  for (const [id, known] of answers) expect(files.find((file) => file.id === id)?.facts).toEqual(known);
}

/** A storage whose every change is noted. */
function record(old: Entries): { memory: MemoryStorage; changes: (() => [string, string | null])[] } {
  const changes: (() => [string, string | null])[] = [];
  const memory = createMemory(old);
  const { setItem, removeItem } = memory;
  memory.setItem = (key, text) => {
    changes.push(() => [key, text]);
    setItem(key, text);
  };
  memory.removeItem = (key) => {
    changes.push(() => [key, null]);
    removeItem(key);
  };
  return { memory, changes };
}

function apply(memory: MemoryStorage, changes: readonly (() => [string, string | null])[]): void {
  for (const change of changes) {
    const [key, text] = change();
    if (text === null) memory.removeItem(key);
    else memory.setItem(key, text);
  }
}

/** What a reader finds: every case, and which is open. */
function view(memory: MemoryStorage): unknown {
  const { files, open, damaged } = loadCases(memory);
  const sorted = [...files].sort((a, b) => a.id.localeCompare(b.id));
  return { files: sorted, open, damaged };
}

const RUNS = { numRuns: 150 };

describe('any older storage', () => {
  it('is taken over without loss', () =>
    fc.assert(
      fc.property(oldState, (old) => {
        const memory = createMemory(old);
        expect(takeOver(memory).problem).toBeNull();
        expect(Object.keys(memory.dump()).filter(isOld)).toEqual([]);
        expectNoLoss(old, memory);
      }),
      RUNS,
    ));

  it('is taken over once: again, nothing changes', () =>
    fc.assert(
      fc.property(oldState, (old) => {
        const memory = createMemory(old);
        takeOver(memory);
        const [before, seen] = [memory.dump(), view(memory)];
        takeOver(memory);
        expect(memory.dump()).toEqual(before);
        expect(view(memory)).toEqual(seen);
      }),
      RUNS,
    ));

  it('is taken over whole when the page was closed after any write', () =>
    fc.assert(
      fc.property(oldState, fc.nat(12), (old, at) => {
        const { memory, changes } = record(old);
        takeOver(memory);
        const interrupted = createMemory(old);
        apply(interrupted, changes.slice(0, at));
        expectNoLoss(old, interrupted);
        expect(view(interrupted)).toEqual(view(memory));
      }),
      RUNS,
    ));

  it('is read whole where there is no room to take it over, and taken over once there is', () =>
    fc.assert(
      fc.property(oldState, fc.nat(2000), (old, spare) => {
        const whole = createMemory(old);
        takeOver(whole);
        const used = Object.entries(old).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
        const memory = createMemory(old, used + spare);
        expect(view(memory)).toEqual(view(whole));
        memory.room = Number.POSITIVE_INFINITY;
        expectNoLoss(old, memory);
        expect(view(memory)).toEqual(view(whole));
      }),
      RUNS,
    ));

  it('is taken over once by two tabs that open together', () =>
    fc.assert(
      fc.property(oldState, fc.nat(12), (old, at) => {
        const { memory, changes } = record(old);
        takeOver(memory);
        const both = createMemory(old);
        apply(both, changes.slice(0, at));
        takeOver(both);
        apply(both, changes.slice(at));
        expectNoLoss(old, both);
        expect(view(both)).toEqual(view(memory));
      }),
      RUNS,
    ));
});

it('a tab that still runs the earlier version is taken over again, its answers the later ones', () => {
  const memory = createMemory();
  putOldOpen(memory);
  putOldAside(memory, { id: 'k2', facts: { stade: 'debut' } });
  takeOver(memory);
  putOldOpen(memory, { facts: { montant: 10 } });
  expect(view(memory)).toMatchObject({
    open: OLD_CASE.id,
    files: [
      { id: 'k1', facts: { montant: 10 } },
      { id: 'k2', facts: { stade: 'debut' } },
    ],
  });
});
