import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEntries } from '../../../src/plugins/site-shell/loadEntries';

const FACTS = `
nature-du-litige:
  options:
    impaye: { label: Un client ne paie pas }
    qualite: { label: Il se plaint, help: Défaut. }
    autre: { label: Autre, other: true }
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('loadEntries', () => {
  it('lists trees in their order, and the cases that the home page has no card for', async () => {
    await writeFile(join(folder, 'facts.yaml'), FACTS);
    await writeFile(join(folder, 'impaye.yaml'), 'title: Impayé\nsummary: S\norder: 2\n');
    await writeFile(join(folder, 'orientation.yaml'), 'title: Orientation\norder: 1\n');
    await writeFile(join(folder, 'qualite.yaml'), 'title: Qualité\norder: 3\n');
    expect(await loadEntries(folder)).toEqual({
      trees: [
        { id: 'orientation', title: 'Orientation', summary: '' },
        { id: 'impaye', title: 'Impayé', summary: 'S' },
        { id: 'qualite', title: 'Qualité', summary: '' },
      ],
      cases: [{ fact: 'nature-du-litige', option: 'qualite', label: 'Il se plaint', help: 'Défaut.' }],
    });
  });

  it('leaves faulty files to the checker', async () => {
    await writeFile(join(folder, 'facts.yaml'), 'a: [');
    await writeFile(join(folder, 'impaye.yaml'), 'titel: X');
    expect(await loadEntries(folder)).toEqual({ trees: [], cases: [] });
    expect(await loadEntries(join(folder, 'nowhere'))).toEqual({ trees: [], cases: [] });
  });
});
