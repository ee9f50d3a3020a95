/** How much the trees cover, taken together, and that one entry leads to all of them. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { listEntries } from '../../src/plugins/decision-trees/entries';
import { walk } from '../../src/trees/walk';

const ENTRY = 'orientation';
const { forest, compiled, project } = await loadTrusted(process.cwd(), '2026-11-24');
const questions = compiled.trees.flatMap((tree) => Object.values(tree.questions));
const handOvers = new Map(
  compiled.trees.map((tree) => [
    tree.id,
    Object.values(tree.questions)
      .flatMap((question) => question.branches.map((branch) => branch.to))
      .filter((to) => to.startsWith('tree:'))
      .map((to) => to.slice('tree:'.length)),
  ]),
);

describe('the trees together', () => {
  it('are at least 16', () => expect(compiled.trees.length).toBeGreaterThanOrEqual(16));

  it('ask at least 120 distinct facts', () =>
    expect(new Set(questions.map((question) => question.fact)).size).toBeGreaterThanOrEqual(120));

  it('end in at least 180 outcomes that differ in approach, steps, lawyer level or law', () => {
    const differing = new Set(
      compiled.trees.flatMap((tree) =>
        Object.entries(tree.outcomes).map(([id, { approach, lawyer }]) => {
          const { steps = [], law = [] } = compiled.outcomes[tree.id]?.[id] ?? {};
          const named = [steps, law].map((list) => list.map((one) => one.id).sort());
          return JSON.stringify([approach, lawyer, ...named]);
        }),
      ),
    );
    expect(differing.size).toBeGreaterThanOrEqual(180);
  });

  it('ask a question in one wording only', () => {
    const facts = new Set(questions.map((question) => question.fact));
    const wordings = [...facts].map((fact) => forest.defs[fact]?.question);
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
  });
});

describe('the orientation', () => {
  it('hands over to every other tree itself', () =>
    expect([...new Set(handOvers.get(ENTRY))].sort()).toEqual(
      [...handOvers.keys()].filter((id) => id !== ENTRY).sort(),
    ));

  it('is entered from the home page by one tap, straight into another tree but where a way out is sought', () => {
    const { cases } = listEntries(project.content);
    expect(cases.length).toBeGreaterThanOrEqual(8);
    const landings = Object.fromEntries(
      cases.map(({ id }) => [id, walk(forest, ENTRY, { 'nature-du-litige': id }).tree]),
    );
    for (const { id, to } of cases) if (landings[id] !== ENTRY) expect(to).toBe(`/arbres/${landings[id]}/`);
    expect(landings).toEqual({
      impaye: 'impaye',
      'facture-contestee': 'facture-contestee',
      qualite: 'qualite',
      retard: 'retard-livraison',
      annulation: 'retractation',
      reclamation: 'reclamation',
      'avis-negatif': 'avis-negatif',
      'client-en-difficulte': 'client-en-difficulte',
      'procedure-collective': 'procedure-collective',
      'delai-court': 'delai-court',
      'proces-et-decision': 'proces-et-decision',
      abus: 'defense-ferme',
      issue: 'orientation',
      'apres-litige': 'apres-litige',
      prevention: 'audit-cgv',
    });
  });
});
