import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_FOLDERS, loadUnchecked } from '../../src/plugins/decision-trees/load';

const root = mkdtempSync(join(tmpdir(), 'project-'));
for (const folder of Object.values(CONTENT_FOLDERS)) cpSync(folder, join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const today = '2026-11-24';

describe('loadUnchecked', () => {
  it('parses files that have not changed once, for every plugin that asks', async () => {
    expect(await loadUnchecked(root, { today })).toBe(await loadUnchecked(root, { today }));
  });

  it('parses them again when one has changed', async () => {
    const before = await loadUnchecked(root, { today });
    appendFileSync(join(root, CONTENT_FOLDERS.trees, 'impaye.yaml'), '\nunknown-key: 1\n');
    const after = await loadUnchecked(root, { today });
    expect(before.issues).toEqual([]);
    expect(after.issues.map(({ file }) => file)).toEqual(['decision-trees/impaye.yaml']);
  });
});
