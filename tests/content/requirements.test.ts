/** The requirements as shipped: what they leave unasked changes nothing, and they reach the trees that they are for. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { addDuration, formatDay, parseDay } from '../../src/trees/calendar';
import type { Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const TODAY = '2026-11-30';
const { forest, compiled } = await loadTrusted(process.cwd(), TODAY);

describe('the time left to act', () => {
  const { derived } = forest.world;
  const customers = ['consommateur', 'professionnel', 'public'];

  it.each(customers)('is never short where the requirement asks no more than the day: %s', (customer) => {
    const day = parseDay(TODAY) as number;
    const latest = addDuration(day, { count: 9, unit: 'months' }, -1);
    for (const transport of ['oui', 'non'])
      for (const start of [latest, latest + 1, day - 30, day])
        expect(
          derived['temps-pour-agir']?.compute(
            {
              'type-de-client': customer,
              'objet-transport': transport,
              'date-depart-prescription': formatDay(start),
              'evenement-prescription': 'aucun',
            },
            forest.world,
          ),
        ).toBe('suffisant');
  });
});

describe('a claim that starts elsewhere than from an unpaid invoice', () => {
  const contested: Facts = {
    'type-de-client': 'professionnel',
    stade: 'ecrits',
    'motif-contestation': 'qualite',
    'etat-de-la-livraison': 'autre',
    'erreur-de-notre-part': 'aucune',
    'etendue-contestation': 'totale',
    preuves: ['commande', 'ecrit', 'execution', 'prix'],
    'avis-technique': 'aucun',
    'travail-accepte': 'approuve',
    'sincerite-contestation': 'mauvaise-foi',
    'situation-client': 'aucune',
    'date-depart-prescription': '2026-07-01',
  };

  it('gives its advice where nothing stands in the way', () =>
    expect(walk(forest, 'facture-contestee', contested)).toMatchObject({
      status: 'outcome',
      id: 'pretexte-tardif',
    }));

  it('goes to insolvency where the customer is insolvent', () =>
    expect(
      walk(forest, 'facture-contestee', { ...contested, 'situation-client': 'liquidation' }),
    ).toMatchObject({
      tree: 'procedure-collective',
    }));

  it('goes to the act that saves the right where time runs out', () => {
    const facts: Facts = {
      ...contested,
      'date-depart-prescription': '2021-12-20',
      'evenement-prescription': 'aucun',
      'objet-transport': 'non',
    };
    expect(walk(forest, 'facture-contestee', facts)).toMatchObject({
      status: 'outcome',
      tree: 'delai-court',
      id: 'court-professionnel',
    });
  });

  it('asks a public customer nothing of insolvency', () => {
    const gates = compiled.trees.find(({ id }) => id === 'facture-contestee')?.gates ?? [];
    expect(gates.map(({ requirement }) => requirement)).toContain('client-insolvable');
    const done = walk(forest, 'facture-contestee', { ...contested, 'type-de-client': 'public' });
    expect(done.path.map(({ fact }) => fact)).not.toContain('situation-client');
  });
});
