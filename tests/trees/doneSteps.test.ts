/** Which steps are done in a case. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { listDoneSteps } from '../../src/trees/doneSteps';
import { computeDues } from '../../src/trees/dueDate';
import type { Condition, StepContent } from '../../src/trees/model';

const { forest, compiled } = await loadTrusted(process.cwd(), '2026-11-30');
const TICKED: Condition = { op: 'any', fact: 'autre-chose', options: ['avis-publie'] };
const step = (id: string, more: Partial<StepContent> = {}): StepContent => ({
  id,
  title: id,
  text: '',
  ...more,
});
const idsOf = (steps: readonly StepContent[]) => steps.map(({ id }) => id);

describe('the steps of an outcome', () => {
  const steps = [step('a'), step('b', { if: TICKED })];

  it('are those without a condition, and those whose condition the case meets', () => {
    expect(idsOf(listDoneSteps({ steps }, forest, {}))).toEqual(['a']);
    expect(idsOf(listDoneSteps({ steps }, forest, { 'autre-chose': ['menaces'] }))).toEqual(['a']);
    expect(idsOf(listDoneSteps({ steps }, forest, { 'autre-chose': ['avis-publie'] }))).toEqual(['a', 'b']);
    expect(idsOf(listDoneSteps({ steps }, forest, { 'autre-chose': null }))).toEqual(['a']);
  });

  it('are all of them where no case is told', () =>
    expect(idsOf(listDoneSteps({ steps }, forest, null))).toEqual(['a', 'b']));

  it('are joined by others, but not beside one that does the same', () => {
    const joining = [
      step('c', { if: TICKED, joins: true }),
      step('d', { if: TICKED, joins: true, unless: ['a'] }),
    ];
    const facts = { 'autre-chose': ['avis-publie'] };
    expect(idsOf(listDoneSteps({ steps: [step('a')], joining }, forest, facts))).toEqual(['a', 'c']);
    expect(idsOf(listDoneSteps({ steps: [step('x')], joining }, forest, facts))).toEqual(['x', 'c', 'd']);
    expect(idsOf(listDoneSteps({ steps: [step('c')], joining }, forest, facts))).toEqual(['c', 'd']);
  });

  it('are not moved by a step that joins them, which keeps its own day', () => {
    const late = { base: 'today', shift: { duration: { count: 60, unit: 'days' } } } as const;
    const soon = { base: 'today', shift: { duration: { count: 1, unit: 'days' } } } as const;
    const days = computeDues(
      [step('a', { by: late }), step('c', { by: soon, joins: true }), step('b', { by: late })],
      {},
      forest.world,
      {},
    );
    expect(days).toEqual(['2027-01-29', '2026-12-01', '2027-01-29']);
  });
});

describe('what joins every outcome, as shipped', () => {
  it('is left out of the trees that treat it themselves', () => {
    const joining = (tree: string) => idsOf(Object.values(compiled.outcomes[tree] ?? {})[0]?.joining ?? []);
    expect(joining('impaye')).toContain('repondre-a-l-avis-a-part');
    expect(joining('avis-negatif')).not.toContain('repondre-a-l-avis-a-part');
    expect(joining('avis-negatif')).toContain('garder-ce-qu-il-doit');
  });

  it('has a step for every answer', () => {
    const named = new Set(
      Object.values(compiled.outcomes).flatMap((outcomes) =>
        (Object.values(outcomes)[0]?.joining ?? []).flatMap(({ if: condition }) =>
          condition?.op === 'any' ? condition.options : [],
        ),
      ),
    );
    expect([...named].sort()).toEqual((forest.defs['autre-chose']?.options ?? []).map(({ id }) => id).sort());
  });
});
