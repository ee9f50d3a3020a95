/** The trees as they ship, against the real law: every outcome is reached, and the cases that must be right are. */
import { describe, expect, it } from 'vitest';
import { loadReady } from '../../src/cli/project';
import { findWitnesses } from '../../src/trees/check';
import { listChanges } from '../../src/trees/counterfactual';
import type { Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const TODAY = '2026-11-24';
const { forest, compiled, project } = await loadReady(process.cwd(), TODAY);
const witnesses = new Map(compiled.trees.map((tree) => [tree.id, findWitnesses(tree, forest.world, TODAY)]));

describe('the content', () => {
  it('has no issue, not even a warning', () => expect(project.issues).toEqual([]));
});

it('every tree says what is safe while an answer is missing', () => {
  for (const { id } of compiled.trees)
    for (const outcome of Object.values(compiled.outcomes[id] ?? {}))
      expect(outcome.meanwhile.length).toBeGreaterThan(0);
});

it('has a day noted now, not on the day itself', () => {
  const noted = compiled.trees.flatMap(({ id }) =>
    Object.values(compiled.outcomes[id] ?? {}).flatMap(({ steps }) =>
      steps.filter(({ title }) => /^Notez (le|la) .*(dernier|date|fin|jour)/.test(title)),
    ),
  );
  expect(noted.length).toBeGreaterThan(5);
  for (const { id, by } of noted) expect(by?.base, id).toBe('today');
});

describe.each(compiled.trees.map((tree) => tree.id))('the tree %s', (id) => {
  const tree = forest.trees.get(id)?.tree as NonNullable<ReturnType<typeof forest.trees.get>>['tree'];
  const cases = witnesses.get(id) as Map<string, Facts>;

  it('reaches every outcome by a generated case', () => {
    expect([...cases.keys()].sort()).toEqual(Object.keys(tree.outcomes).sort());
    for (const [outcome, facts] of cases)
      expect(walk(forest, id, facts)).toMatchObject({ status: 'outcome', tree: id, id: outcome });
  });

  it('says of every change where it leads', () => {
    for (const facts of cases.values())
      for (const change of listChanges(forest, id, facts, walk(forest, id, facts)))
        expect(change.outcomes.length > 0 || change.stopsAt !== undefined).toBe(true);
  });

  it('keeps the true end among those shown when any one answer is unknown', () => {
    for (const [outcome, facts] of cases)
      for (const fact of Object.keys(facts)) {
        if (forest.defs[fact]?.unknown === undefined) continue;
        const shown = walk(forest, id, { ...facts, [fact]: null });
        const ends = [...shown.outcomes, ...shown.pending].map((place) => `${place.tree}/${place.id}`);
        expect(ends.length).toBeGreaterThan(0);
        if (shown.status === 'outcome' || shown.status === 'open') expect(ends).toContain(`${id}/${outcome}`);
      }
  });
});

describe('a finished service of 3 200 €, its invoice due 26 months ago', () => {
  const facts: Facts = {
    'type-de-client': 'consommateur',
    stade: 'ecrits',
    'reaction-client': 'silence',
    'situation-client': 'normale',
    'moyen-de-paiement': 'autre',
    'objet-transport': 'non',
    montant: 3200,
    'date-depart-prescription': '2024-09-24',
    'evenement-prescription': 'aucun',
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => forest.defs[fact]));
  /** Answers what is left as most readers would: the first option. */
  const finish = (start: Facts) => {
    let case_ = start;
    for (let done = walk(forest, 'impaye', case_); ; done = walk(forest, 'impaye', case_)) {
      if (done.status !== 'question') return done;
      const fact = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string;
      const def = forest.defs[fact];
      const value =
        def?.type === 'date' ? '2025-11-24' : def?.type === 'choices' ? [] : (def?.options?.[0]?.id ?? 1);
      case_ = { ...case_, [fact]: value };
    }
  };

  it('is time-barred against a consumer', () => {
    const done = finish(known);
    expect(done).toMatchObject({ status: 'outcome', id: 'prescrite-consommateur' });
    expect(compiled.outcomes['delai-court']?.['prescrite-consommateur']?.law.map((one) => one.id)).toContain(
      'cconso-l218-2',
    );
  });

  it('is not against a professional', () =>
    expect(finish({ ...known, 'type-de-client': 'professionnel' }).id).not.toMatch(/prescrite/));

  it('shows both when an interruption is not known', () => {
    const done = walk(forest, 'impaye', {
      ...finishFacts(known),
      'evenement-prescription': null,
      'date-evenement-prescription': null,
    });
    const ends = done.outcomes.map((place) => place.id);
    expect(ends).toContain('prescrite-consommateur');
    expect(ends.length).toBeGreaterThan(1);
    expect(done.open).toContain('evenement-prescription');
  });

  function finishFacts(start: Facts): Facts {
    const done = finish(start);
    return Object.fromEntries(done.path.map((entry) => [entry.fact, entry.value]));
  }

  it('never calls the claim extinguished', () => {
    for (const outcomes of Object.values(compiled.outcomes))
      for (const { because, otherSide, steps } of Object.values(outcomes))
        expect([because, otherSide, ...steps.map((step) => step.text)].join(' ')).not.toMatch(
          /(créance|dette) (est )?éteinte/i,
        );
  });
});
