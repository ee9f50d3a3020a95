import { describe, expect, it } from 'vitest';
import { createFile } from '../../../src/case/file/model';
import { buildPlan, formatPlan, type PlanSource } from '../../../src/case/file/plan';
import { replayWalk } from '../../../src/case/file/replay';
import type { StepContent } from '../../../src/trees/model';
import { buildForest, choice } from '../../trees/build';

const forest = buildForest([
  {
    facts: [choice('a', ['x', 'y'])],
    questions: { a: [[{ a: 'x' }, 'fin'], 'autre'] },
    outcomes: ['fin', 'autre'],
  },
]);
const { today } = forest.world;
const days = (count: number) => ({
  base: 'today' as const,
  sign: 1 as const,
  shift: { duration: { count, unit: 'days' as const } },
});
const step = (id: string, by?: StepContent['by']): StepContent => ({
  id,
  title: `Faire ${id}`,
  text: `<p>Texte &amp; <b>détail</b></p>`,
  who: 'vous',
  ...(by && { by }),
});
const source = (
  id: string,
  since: string,
  steps: StepContent[],
): PlanSource['outcomes'][number] & { since: string } => ({
  tree: 'essai',
  id,
  title: id,
  approach: 'dialogue',
  since,
  content: { because: '', otherSide: '', steps, guides: [], law: [], meanwhile: [] },
});
const context = { forest, facts: {}, dates: {} };
const FILE = createFile('k1', 'Durand', today);

describe('the plan of a case', () => {
  const late = {
    since: '2000-01-01',
    outcomes: [source('fin', '2000-01-01', [step('a', days(8)), step('b')])],
  };

  it('counts from the day the advice was given, so that a step can be late', () => {
    expect(buildPlan([late], FILE, context).map(({ due, state }) => [due, state])).toEqual([
      ['2000-01-10', 'late'],
      [null, 'undated'],
    ]);
    const fresh = { ...late, since: today };
    expect(buildPlan([fresh], FILE, context)[0]?.state).toBe('ahead');
  });

  it('ticks what is done', () => {
    const file = { ...FILE, done: { 'essai/fin/a': today } };
    const items = buildPlan([late], file, context);
    expect(items[0]).toMatchObject({ state: 'done', doneOn: today });
  });

  it('shows a step once, and only those common to all that stays possible', () => {
    const open = {
      since: today,
      outcomes: [source('fin', today, [step('a'), step('c')]), source('autre', today, [step('c')])],
    };
    expect(buildPlan([open, late], FILE, context).map((item) => item.step.id)).toEqual(['c', 'a', 'b']);
  });

  it('is copied as text', () => {
    const text = formatPlan('Durand', buildPlan([late], FILE, context), context);
    expect(text).toContain(
      '1. [ ] Faire a (en retard depuis le 10\u00a0janvier 2000, vous)\n   Texte & détail',
    );
  });
});

describe('a case opened again', () => {
  const tree = forest.trees.get('essai')?.tree;
  const noted = {
    tree: 'essai',
    title: 'Essai',
    version: tree?.version ?? '',
    day: today,
    outcomes: [{ tree: 'essai', id: 'fin', title: 'fin', approach: 'dialogue' }],
  };

  it('has nothing to tell when nothing changed', () => {
    expect(replayWalk(forest, forest, noted, { a: 'x' })).toMatchObject({ changes: [], since: today });
  });

  it('tells of a new version and of another answer', () => {
    const { changes, now } = replayWalk(forest, forest, { ...noted, version: 'ancienne' }, { a: 'y' });
    expect(changes.join(' ')).toMatch(/mises à jour.*« fin ».*« autre »/);
    expect(now?.outcomes[0]?.id).toBe('autre');
  });

  it('keeps what a tree that is gone had said', () => {
    const gone = replayWalk(forest, forest, { ...noted, tree: 'disparu' }, {});
    expect(gone).toMatchObject({ done: null, now: null, changes: [expect.stringMatching(/n’existe plus/)] });
  });
});
