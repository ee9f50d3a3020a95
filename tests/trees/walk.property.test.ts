import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { CompiledFact, Facts, FactValue } from '../../src/trees/model';
import { countQuestionsLeft } from '../../src/trees/questionsLeft';
import { walk } from '../../src/trees/walk';
import { arbitraryFacts, arbitraryTree, arbitraryValue, FACTS, forestOf } from './arbitrary';
import { loadTree, type TreeEvent } from './export/load';

const RUNS = { numRuns: 400 };

function complete(facts: Facts, values: readonly FactValue[]): Facts {
  const known: Record<string, FactValue | null> = { ...facts };
  for (const [index, def] of FACTS.entries())
    if (known[def.id] === null) known[def.id] = values[index] as FactValue;
  return known;
}

const completions = fc.array(fc.tuple(...FACTS.map(arbitraryValue)), { minLength: 8, maxLength: 8 });

const arbitraryEvents: fc.Arbitrary<TreeEvent[]> = fc.array(
  fc.constantFrom(...FACTS).chain(
    (def: CompiledFact): fc.Arbitrary<TreeEvent> =>
      fc.oneof(
        {
          weight: 4,
          arbitrary: arbitraryValue(def).map((value) => ({ type: 'ANSWER' as const, fact: def.id, value })),
        },
        { weight: 1, arbitrary: fc.constant({ type: 'ANSWER' as const, fact: def.id, value: null }) },
        { weight: 1, arbitrary: fc.constant({ type: 'FORGET' as const, fact: def.id }) },
        { weight: 1, arbitrary: arbitraryFacts.map((facts) => ({ type: 'RESTORE' as const, facts })) },
      ),
  ),
  { maxLength: 15 },
);

describe('the walk of any tree and any case', () => {
  it('ends in a defined place', () =>
    fc.assert(
      fc.property(arbitraryTree, arbitraryFacts, (tree, facts) => {
        const done = walk(forestOf(tree), tree.id, facts);
        if (done.status === 'question') {
          expect(Object.keys(tree.questions)).toContain(done.id);
          expect(facts[tree.questions[done.id]?.fact as string]).toBeUndefined();
        } else {
          expect(['outcome', 'open']).toContain(done.status);
          for (const place of done.outcomes) expect(Object.keys(tree.outcomes)).toContain(place.id);
        }
      }),
      RUNS,
    ));

  it('had the true end among those shown, whatever an unknown turns out to be', () =>
    fc.assert(
      fc.property(arbitraryTree, arbitraryFacts, completions, (tree, facts, all) => {
        const forest = forestOf(tree);
        const shown = walk(forest, tree.id, facts);
        const ends = new Set([...shown.outcomes, ...shown.pending].map((place) => place.id));
        for (const values of all) expect(ends).toContain(walk(forest, tree.id, complete(facts, values)).id);
      }),
      RUNS,
    ));

  it('shows exactly the ends that completions reach, where these can all be tried', () =>
    fc.assert(
      fc.property(
        arbitraryTree,
        arbitraryFacts,
        fc.tuple(...FACTS.map(arbitraryValue)),
        (tree, facts, values) => {
          const forest = forestOf(tree);
          const few = { ...complete(facts, values), ...pickUnknown(facts, ['a', 'b', 'c']) };
          const shown = walk(forest, tree.id, few);
          const reached = new Set(listCompletions(few).map((full) => walk(forest, tree.id, full).id));
          expect(new Set([...shown.outcomes, ...shown.pending].map((place) => place.id))).toEqual(reached);
        },
      ),
      RUNS,
    ));

  it('agrees with the exported machine after any answers, changes, unknowns and withdrawals', () =>
    fc.assert(
      fc.property(arbitraryTree, arbitraryEvents, (tree, events) => {
        const forest = forestOf(tree);
        const machine = loadTree(forest, tree.id);
        const actor = createActor(machine).start();
        for (const event of events) actor.send(event);
        const { context, value, status } = actor.getSnapshot();
        const done = walk(forest, tree.id, context.facts);
        expect(status).toBe('active');
        const fork = done.path.find((entry) => entry.value === null && entry.branch === undefined);
        expect(value).toBe(firstStop(done, context.facts) ?? fork?.question ?? done.id);
        const again = createActor(machine).start();
        again.send({ type: 'RESTORE', facts: context.facts });
        expect(again.getSnapshot().value).toBe(value);
      }),
      RUNS,
    ));

  it('counts at least the question asked, and calls it the last only if it is', () =>
    fc.assert(
      fc.property(arbitraryTree, fc.tuple(...FACTS.map(arbitraryValue)), (tree, values) => {
        const forest = forestOf(tree);
        let facts: Facts = {};
        let wasLast = false;
        for (
          let done = walk(forest, tree.id, facts);
          done.status === 'question';
          done = walk(forest, tree.id, facts)
        ) {
          expect(wasLast).toBe(false);
          const { usual, ends, isLast } = countQuestionsLeft(forest, done, facts);
          expect(usual).toBeGreaterThan(0);
          expect(usual).toBeLessThanOrEqual(Object.keys(tree.questions).length);
          expect(ends).toBeGreaterThan(0);
          wasLast = isLast;
          const fact = tree.questions[done.id]?.fact as string;
          facts = { ...facts, [fact]: values[FACTS.findIndex((def) => def.id === fact)] as FactValue };
        }
      }),
      RUNS,
    ));
});

/** Where a single position stops: the first question on the path whose branch an unknown fact leaves open. */
function firstStop(done: ReturnType<typeof walk>, facts: Facts): string | undefined {
  for (const entry of done.path)
    if (entry.branch === undefined && facts[entry.fact] !== undefined) return entry.question;
  return undefined;
}

function pickUnknown(facts: Facts, ids: string[]): Facts {
  return Object.fromEntries(ids.filter((id) => facts[id] === null).map((id) => [id, null]));
}

/** Every completion of unknown facts that are choices. */
function listCompletions(facts: Facts): Facts[] {
  const unknown = FACTS.find((def) => facts[def.id] === null);
  if (!unknown) return [facts];
  const ids = (unknown.options ?? []).map((option) => option.id);
  const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_id, at) => bits & (1 << at)),
  );
  const values: FactValue[] = unknown.type === 'choices' ? subsets : ids;
  return values.flatMap((value) => listCompletions({ ...facts, [unknown.id]: value }));
}
