/** What an outcome tells to do, and when: for a case of every outcome, on several days, steps are in order and in time. */
import { describe, expect, it } from 'vitest';
import { describeSteps, isLegal, type OutcomeContext, type StepView } from '../../src/case/outcomeView';
import { loadReady } from '../../src/cli/project';
import { readDates } from '../../src/law/dates';
import { findWitnesses } from '../../src/trees/check';
import { listDoneSteps } from '../../src/trees/doneSteps';
import { prepareForest } from '../../src/trees/forest';
import type { Facts, OutcomeContent } from '../../src/trees/model';

const TODAY = '2026-11-30';
const { forest, compiled, project } = await loadReady(process.cwd(), TODAY);
/** A working day, a Sunday, and a day by which more is late. */
const DAYS = [TODAY, '2026-12-06', '2027-04-15'];

const carriesOut = new Map(
  Object.entries(project.content.steps).map(([id, step]) => [id, step.carriesOut ?? []]),
);
const cases = compiled.trees.flatMap((tree) =>
  [...findWitnesses(tree, forest.world, TODAY)].map(([id, facts]) => ({
    place: `${tree.id}/${id}`,
    now: tree.outcomes[id]?.now,
    facts,
    content: compiled.outcomes[tree.id]?.[id] as OutcomeContent,
  })),
);

const forests = new Map(
  DAYS.map((today) => [today, prepareForest(compiled.trees, { ...forest.world, today })]),
);

function tell(content: OutcomeContent, facts: Facts, today: string) {
  const told = forests.get(today) as NonNullable<ReturnType<typeof forests.get>>;
  const context: OutcomeContext = { forest: told, facts, dates: readDates(content.rules) };
  return { context, steps: describeSteps(listDoneSteps(content, told, facts), context) };
}

/** Days that steps are ours to keep, none before the reader's. */
function listOwnDays(steps: readonly StepView[], { dates }: OutcomeContext, today: string): string[] {
  return steps.flatMap(({ due, by }) => {
    const { side, act } = by && by.base !== 'today' ? (dates[by.base.fact] ?? {}) : {};
    if (!due?.day || side === 'customer' || act === 'after') return [];
    return due.day < today ? today : due.day;
  });
}

/** The last legal day, still to come, by which a step is due. */
function findLegalDay({ by, due }: StepView, { dates }: OutcomeContext, today: string): string | undefined {
  const date = by && by.base !== 'today' ? dates[by.base.fact] : undefined;
  return due?.day && due.kind === 'law' && date && isLegal(date) && due.day >= today ? due.day : undefined;
}

it('reads every outcome', () => expect(cases.length).toBeGreaterThan(800));

describe.each(DAYS)('on %s', (today) => {
  it('steps are in the order of their days', () => {
    for (const { place, content, facts } of cases) {
      const { steps, context } = tell(content, facts, today);
      const days = listOwnDays(steps, context, today);
      expect(days, place).toEqual([...days].sort());
    }
  });

  it('no step that is only advised comes after the last legal day of one that follows it', () => {
    for (const { place, content, facts } of cases) {
      const { steps, context } = tell(content, facts, today);
      for (const [index, step] of steps.entries()) {
        const { due, by } = step;
        if (due?.kind !== 'advice' || due.day === null || by?.base !== 'today') continue;
        for (const later of steps.slice(index)) {
          const last = findLegalDay(later, context, today);
          if (last !== undefined)
            expect(due.day <= last, `${place}: ${step.id} before ${later.id}`).toBe(true);
        }
      }
    }
  });
});

it('the first step, once in order, carries out what is to be done now', () => {
  for (const { place, now, content, facts } of cases) {
    const [first] = tell(content, facts, TODAY).steps;
    if (first && now) expect(carriesOut.get(first.id), `${place}: ${first.id}`).toContain(now);
  }
});
