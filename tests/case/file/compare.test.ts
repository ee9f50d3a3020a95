import { describe, expect, it } from 'vitest';
import { computeRest, judgeStrength, listOpenRoutes } from '../../../src/case/file/compare';

const world = {
  today: '2026-11-24',
  law: {
    'petite-creance': {
      id: 'petite-creance',
      label: '',
      type: 'amount' as const,
      periods: [{ from: '2020-01-01', value: 5000 }],
    },
  },
};
const PRO = { 'type-de-client': 'professionnel', montant: 3200, 'reaction-client': 'silence' };

describe('the routes open to a case', () => {
  it('depend on the customer', () => {
    expect(listOpenRoutes(PRO, world)).toContain('mediateur-entreprises');
    expect(listOpenRoutes(PRO, world)).not.toContain('mediateur-consommation');
    expect(listOpenRoutes({ ...PRO, 'type-de-client': 'consommateur' }, world)).toContain(
      'mediateur-consommation',
    );
    const open = listOpenRoutes({ ...PRO, 'type-de-client': 'public' }, world);
    for (const closed of ['conciliateur', 'petites-creances', 'injonction-de-payer'])
      expect(open).not.toContain(closed);
  });

  it('depend on the amount, by the law in force', () => {
    expect(listOpenRoutes(PRO, world)).toContain('petites-creances');
    expect(listOpenRoutes({ ...PRO, montant: 5000.01 }, world)).not.toContain('petites-creances');
    expect(listOpenRoutes({ ...PRO, 'statut-client': 'commercant-ou-societe' }, world)).not.toContain(
      'petites-creances',
    );
  });

  it('exclude summary routes where the customer contests', () => {
    const open = listOpenRoutes({ ...PRO, 'reaction-client': 'conteste' }, world);
    expect(open).not.toContain('injonction-de-payer');
    expect(open).not.toContain('refere');
    expect(open).toContain('fond');
  });
});

it.each([
  ['solide', { ...PRO, preuves: ['commande', 'execution', 'prix'] }, true],
  ['discutée', { ...PRO, preuves: ['commande', 'execution'] }, true],
  ['discutée', { ...PRO, preuves: ['commande', 'execution', 'prix'] }, null],
  ['discutée', PRO, true],
  ['fragile', { ...PRO, preuves: ['prix'] }, true],
  ['fragile', { ...PRO, preuves: ['commande', 'execution', 'prix'] }, false],
])('a file is %s', (word, facts, inTime) => {
  expect(judgeStrength(facts, inTime).word).toBe(word);
});

it('tells what an estimate leaves of the stake', () => {
  expect(computeRest(3200, 500.1)).toBe(2699.9);
  expect(computeRest(300, 500)).toBe(-200);
});
