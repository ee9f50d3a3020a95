import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_FOLDERS, loadProject, loadUnchecked } from '../../src/plugins/decision-trees/load';
import { createReading } from '../../src/plugins/decision-trees/shared';

const root = mkdtempSync(join(tmpdir(), 'project-'));
for (const folder of Object.values(CONTENT_FOLDERS)) cpSync(folder, join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const today = '2026-11-24';

describe('loadProject', () => {
  it('checks files that have not changed once a day', async () => {
    const reading = createReading();
    const load = (day: string) => loadProject(root, { today: day, reading });
    const first = await load(today);
    expect(await load(today)).toBe(first);
    expect(await load('2026-11-25')).not.toBe(first);
  });
});

describe('loadUnchecked', () => {
  it('parses files that have not changed once, for every plugin that shares the reading', async () => {
    const reading = createReading();
    expect(await loadUnchecked(root, { today, reading })).toBe(await loadUnchecked(root, { today, reading }));
  });

  it('parses them again when one has changed', async () => {
    const reading = createReading();
    const before = await loadUnchecked(root, { today, reading });
    appendFileSync(join(root, CONTENT_FOLDERS.trees, 'impaye.yaml'), '\nunknown-key: 1\n');
    const after = await loadUnchecked(root, { today, reading });
    expect(before.issues).toEqual([]);
    expect(after.issues.map(({ file }) => file)).toEqual(['decision-trees/impaye.yaml']);
  });
});
