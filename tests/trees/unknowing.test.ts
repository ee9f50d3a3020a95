/** A reader who knows nothing is not kept waiting: what a walk may cost is bounded. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import type { FactValue } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const { forest } = await loadTrusted(process.cwd(), '2026-11-30');
/** Milliseconds of processor, some ten times what the slowest takes alone. */
const MOST_TIME = 6_000;

describe('« je ne sais pas » to the first fourteen questions', () => {
  it.each([...forest.trees.keys()])('of %s', (tree) => {
    const facts: Record<string, FactValue | null> = {};
    let slowest = 0;
    for (let asked = 0; asked < 14; asked++) {
      const before = process.cpuUsage();
      const done = walk(forest, tree, facts);
      const { user, system } = process.cpuUsage(before);
      slowest = Math.max(slowest, (user + system) / 1000);
      if (done.status !== 'question') break;
      facts[forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string] = null;
    }
    expect(slowest).toBeLessThan(MOST_TIME);
  });
});
