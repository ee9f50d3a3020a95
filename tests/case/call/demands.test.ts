/** A customer may ask for a refund and for compensation: neither shuts the other out. */
import { describe, expect, it } from 'vitest';
import { listRefinements } from '../../../src/case/refinements';
import { loadTrusted } from '../../../src/cli/project';
import { prepare } from '../../../src/components/session/prepare';
import { readDates } from '../../../src/law/dates';
import { listDoneSteps } from '../../../src/trees/doneSteps';
import type { Facts } from '../../../src/trees/model';
import { walk } from '../../../src/trees/walk';

const TODAY = '2026-11-30';
const { compiled } = await loadTrusted(process.cwd(), TODAY);
const forest = prepare(compiled.trees, TODAY);

/** The steps of the outcome that some answers lead to, and what it asks besides. */
function reach(tree: string, facts: Facts) {
  const done = walk(forest, tree, facts);
  expect(done.status).toBe('outcome');
  const content = compiled.outcomes[done.tree]?.[done.id];
  if (!content) throw new RangeError(`${done.tree}/${done.id}`);
  const context = { forest, facts: done.facts, dates: readDates(content.rules) };
  return {
    id: done.id,
    steps: listDoneSteps(content, forest, done.facts).map(({ id }) => id),
    asked: listRefinements(done.outcomes, content, context, done.path),
  };
}

const REFUND = {
  'type-de-client': 'consommateur',
  stade: 'ecrits',
  'origine-du-retard': 'nous',
  'situation-de-la-livraison': 'a-faire',
  'suite-du-retard': 'rompu',
  'regularite-de-la-rupture': 'apres-delai',
  'travail-commence': 'non',
  'date-de-la-rupture': '2026-11-25',
};

describe('a refund and compensation', () => {
  it('are both answered where the customer ended the contract and claims besides', () => {
    const alone = reach('retard-livraison', REFUND);
    expect(alone.id).toBe('rembourser-a-temps');
    expect(alone.steps).toContain('rembourser-resolution');
    const options = alone.asked.flatMap((fact) => (fact.options ?? []).map(({ id }) => id));
    expect(options).toContain('deux-demandes');
    const both = reach('retard-livraison', { ...REFUND, 'autre-chose': ['deux-demandes'] });
    expect(both.id).toBe(alone.id);
    expect(both.steps).toEqual(
      expect.arrayContaining(['rembourser-resolution', 'repondre-aux-deux-demandes']),
    );
  });

  it('are not asked for twice where the proofs of the loss are asked for already', () => {
    const { steps } = reach('retard-livraison', {
      ...REFUND,
      'suite-du-retard': 'penalites',
      'argent-rendu': 'non',
      'autre-chose': ['deux-demandes'],
    });
    expect(steps).toContain('demander-justificatifs');
    expect(steps).not.toContain('repondre-aux-deux-demandes');
  });

  it('are both answered in a complaint too', () => {
    const { steps } = reach('reclamation', {
      'canal-reclamation': 'direct',
      'urgence-reclamation': 'aucune',
      'ton-du-client': 'calme',
      'etape-reclamation': 'insiste',
      'type-de-client': 'consommateur',
      'droit-du-client': 'remboursement',
      'autre-chose': ['deux-demandes'],
    });
    expect(steps).toContain('repondre-aux-deux-demandes');
  });
});
