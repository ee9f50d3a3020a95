/** One answer to the same facts: insolvency, time to act and judgments have one branch each, whatever the entry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReady } from '../../src/cli/project';
import { findWitnesses } from '../../src/trees/check';
import type { CompiledFact, Facts, Walk } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { arbitraryValue } from '../trees/arbitrary';

const TODAY = '2026-11-30';
const { forest, compiled } = await loadReady(process.cwd(), TODAY);
/** Trees that others hand over to; each holds the only answer to what it is about. */
const HUBS = ['procedure-collective', 'delai-court', 'proces-et-decision'];
const MOST_QUESTIONS = 80;
const MOST_TRIES = 40;

const entries = compiled.trees.map(({ id }) => id);
const INSOLVENT = ['liquidation', 'sauvegarde-ou-redressement', 'surendettement', 'radiee', 'decede'];
/** Steps that ask a customer for money by a notice or a judge. */
const CLAIMS = /^(mise-en-demeure(?!-au)|injonction|refere-(commerce|judiciaire|provision)|saisie-)/;

function questionFact(done: Walk): CompiledFact {
  const fact = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact;
  return forest.defs[fact as string] as CompiledFact;
}

/** Answers what an entry still asks, by random answers that it accepts. */
function finish(entry: string, facts: Facts, draw: (def: CompiledFact) => Facts[string]): [Facts, Walk] {
  let known = facts;
  let done = walk(forest, entry, known);
  for (let asked = 0; done.status === 'question' && asked < MOST_QUESTIONS; asked++) {
    const def = questionFact(done);
    for (let tried = 0; tried < MOST_TRIES; tried++) {
      const next = walk(forest, entry, { ...known, [def.id]: draw(def) ?? null });
      if (next.facts[def.id] === undefined) continue;
      known = next.facts;
      done = next;
      break;
    }
    if (done.status === 'question' && questionFact(done).id === def.id) break;
  }
  return [known, done];
}

describe.each(HUBS)('%s', (hub) => {
  const tree = compiled.trees.find(({ id }) => id === hub);
  const cases = [...findWitnesses(tree as NonNullable<typeof tree>, forest.world, TODAY).values()];

  it('gives the same outcome to the same facts, from every entry that leads there', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...entries), fc.gen(), (facts, entry, draw) => {
        const [known, done] = finish(entry, facts, (def) => draw(arbitraryValue, def));
        if (done.status !== 'outcome' || done.tree !== hub) return;
        met.add(entry);
        expect(walk(forest, hub, known)).toMatchObject({ status: 'outcome', tree: hub, id: done.id });
      }),
      { numRuns: 1_500, seed: 12 },
    );
    expect(met.size).toBeGreaterThan(4);
  });
});

it('claims no money of an insolvent customer outside the tree about it, whatever the entry', () => {
  const cases = compiled.trees.flatMap((tree) => [...findWitnesses(tree, forest.world, TODAY).values()]);
  const owing = cases.filter((facts) => INSOLVENT.includes(String(facts['situation-client'])));
  expect(owing.length).toBeGreaterThan(40);
  let met = 0;
  fc.assert(
    fc.property(fc.constantFrom(...owing), fc.constantFrom(...entries), fc.gen(), (facts, entry, draw) => {
      const [, done] = finish(entry, facts, (def) => draw(arbitraryValue, def));
      if (done.status !== 'outcome' || HUBS.includes(done.tree)) return;
      met++;
      const claims = (compiled.outcomes[done.tree]?.[done.id]?.steps ?? []).filter(({ id }) =>
        CLAIMS.test(id),
      );
      const place = `${done.tree}/${done.id} ${JSON.stringify(done.facts)}`;
      expect(
        claims.map(({ id }) => id),
        place,
      ).toEqual([]);
    }),
    { numRuns: 3_000, seed: 16 },
  );
  expect(met).toBeGreaterThan(500);
});
