/** What is told where several outcomes stay possible. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { describeWalk } from '../../src/cli/walkCommand';
import type { Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const ready = await loadTrusted(process.cwd(), '2026-11-30');
const { forest } = ready;
const UNKNOWN: Facts = Object.fromEntries(Object.keys(forest.defs).map((id) => [id, null]));

/** Trees that hand over to few others: with nothing known at all, the others fork too widely for a test. */
const SMALL = ['apres-litige', 'audit-cgv', 'avis-negatif'];

describe.each(SMALL)('%s, of which the reader knows nothing', (tree) => {
  const done = walk(forest, tree, UNKNOWN);
  const report = describeWalk(ready, done, done.facts);

  it('has something safe to do, at most three outcomes shown, and what to find out', () => {
    if (report.status !== 'open') return expect(report.status).toBe('outcome');
    expect(report.safe.length).toBeGreaterThan(0);
    expect(report.shown.length).toBeGreaterThan(0);
    expect(report.shown.length).toBeLessThanOrEqual(3);
    for (const { id } of report.shown) expect(report.outcomes.map((one) => one.id)).toContain(id);
    expect(report.toFind.length).toBeGreaterThan(0);
  });
});
