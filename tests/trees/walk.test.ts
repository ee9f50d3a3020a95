import { describe, expect, it } from 'vitest';
import { addDuration, parseDay } from '../../src/trees/calendar';
import type { DerivedFact } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { buildForest, choice, choices, fact, LAW } from './build';

const simple = {
  facts: [
    choice('client', ['particulier', 'pro']),
    fact('montant', { type: 'amount' }),
    fact('depart', { type: 'date' }),
  ],
  questions: {
    client: ['montant'],
    montant: [[{ montant: '<= @plafond' }, 'depart'], 'gros'],
    depart: [[{ client: 'particulier', depart: 'older than @delai' }, 'prescrit'], 'a-temps'],
  } as Record<string, ([unknown, string] | string)[]>,
  outcomes: ['gros', 'prescrit', 'a-temps'],
};

describe('walk', () => {
  const forest = buildForest([simple], { law: LAW });

  it('asks the first question whose fact has no value', () => {
    expect(walk(forest, 'essai', {})).toMatchObject({ status: 'question', id: 'client', path: [] });
    expect(walk(forest, 'essai', { client: 'pro' })).toMatchObject({ status: 'question', id: 'montant' });
  });

  it('does not depend on the order in which facts came', () => {
    const a = walk(forest, 'essai', { client: 'pro', montant: 20 });
    const b = walk(forest, 'essai', { montant: 20, client: 'pro' });
    expect(a).toEqual(b);
  });

  it('reads law values on the day', () => {
    const facts = { client: 'pro', montant: 7000 };
    expect(walk(forest, 'essai', facts)).toMatchObject({ status: 'outcome', id: 'gros' });
    const later = buildForest([simple], { law: LAW, today: '2027-07-01' });
    expect(walk(later, 'essai', facts)).toMatchObject({ status: 'question', id: 'depart' });
  });

  it.each([
    ['2024-11-23', 'prescrit'],
    ['2024-11-24', 'a-temps'],
    ['2024-11-25', 'a-temps'],
  ])('counts date to date: from %s it is %s', (depart, id) =>
    expect(walk(forest, 'essai', { client: 'particulier', montant: 1, depart })).toMatchObject({ id }),
  );

  it('sets aside the facts it does not reach', () =>
    expect(walk(forest, 'essai', { client: 'pro', montant: 9000, depart: '2026-01-01' }).setAside).toEqual([
      'depart',
    ]));

  it('forks on an unknown fact only where something depends on it', () => {
    const open = walk(forest, 'essai', { client: 'particulier', montant: 1, depart: null });
    expect(open).toMatchObject({ status: 'open', open: ['depart'] });
    expect(open.outcomes.map((place) => place.id).sort()).toEqual(['a-temps', 'prescrit']);
    const settled = walk(forest, 'essai', { client: 'pro', montant: 1, depart: null });
    expect(settled).toMatchObject({ status: 'outcome', id: 'a-temps', open: [] });
  });

  it('keeps asking while some way leads to a question', () => {
    const next = walk(forest, 'essai', { client: null, montant: null });
    expect(next).toMatchObject({ status: 'question', id: 'depart' });
    expect(next.outcomes).toEqual([{ tree: 'essai', id: 'gros' }]);
  });

  it('reads a value at the date of an event', () => {
    const dated = buildForest(
      [
        {
          facts: [fact('ordonnance', { type: 'date' })],
          questions: {
            ordonnance: [[{ ordonnance: 'older than @signification at ordonnance' }, 'caduque'], 'valable'],
          },
          outcomes: ['caduque', 'valable'],
        },
      ],
      { law: LAW, today: '2026-12-15' },
    );
    const end = (ordonnance: string) => walk(dated, 'essai', { ordonnance }).id;
    expect([
      end('2026-06-14'),
      end('2026-06-15'),
      end('2026-08-31'),
      end('2026-09-01'),
      end('2026-09-15'),
    ]).toEqual(['caduque', 'valable', 'valable', 'caduque', 'valable']);
  });

  it('reads it up to the last day of its period, and not a day longer', () => {
    const dated = buildForest(
      [
        {
          facts: [fact('ordonnance', { type: 'date' })],
          questions: {
            ordonnance: [[{ ordonnance: 'within @signification at ordonnance' }, 'valable'], 'caduque'],
          },
          outcomes: ['caduque', 'valable'],
        },
      ],
      { law: LAW, today: '2026-12-15' },
    );
    const end = (ordonnance: string) => walk(dated, 'essai', { ordonnance }).id;
    expect([end('2026-08-31'), end('2026-09-01'), end('1999-12-31')]).toEqual([
      'valable',
      'caduque',
      'caduque',
    ]);
  });

  it('reads a value on the last day of its period', () => {
    const facts = { client: 'pro', montant: 7000 };
    const last = buildForest([simple], { law: LAW, today: '2027-06-30' });
    expect(walk(last, 'essai', facts).id).toBe('gros');
  });

  it('forks over the options of a several-choice fact', () => {
    const several = buildForest([
      {
        facts: [choices('preuves', ['bon', 'devis', 'mail'])],
        questions: {
          preuves: [
            [{ preuves: { all: ['bon', 'devis'] } }, 'solide'],
            [{ preuves: { any: ['mail'] } }, 'moyen'],
            'faible',
          ],
        },
        outcomes: ['solide', 'moyen', 'faible'],
      },
    ]);
    expect(walk(several, 'essai', { preuves: ['devis', 'bon'] }).id).toBe('solide');
    expect(walk(several, 'essai', { preuves: [] }).id).toBe('faible');
    expect(
      walk(several, 'essai', { preuves: null })
        .outcomes.map((place) => place.id)
        .sort(),
    ).toEqual(['faible', 'moyen', 'solide']);
  });

  it('goes on in another tree with the same facts, and asks for it when it is not loaded', () => {
    const source = {
      facts: [choice('client', ['particulier', 'pro'])],
      questions: { client: [[{ client: 'pro' }, 'tree:suite'], 'fin'] } as never,
      outcomes: ['fin'],
      handovers: { suite: { title: 'Suite', usual: 1, ends: 2 } },
    };
    const target = {
      id: 'suite',
      facts: [choice('client', ['particulier', 'pro']), choice('oui', ['oui', 'non'])],
      questions: { client: ['oui'], oui: ['la-fin'] } as never,
      outcomes: ['la-fin'],
    };
    expect(walk(buildForest([source]), 'essai', { client: 'pro' })).toMatchObject({
      status: 'load',
      id: 'suite',
    });
    const both = buildForest([source, target]);
    const done = walk(both, 'essai', { client: 'pro', oui: 'non' });
    expect(done).toMatchObject({ status: 'outcome', tree: 'suite', id: 'la-fin' });
    expect(done.path.map((entry) => entry.tree)).toEqual(['essai', 'suite', 'suite']);
  });

  const interrupted: DerivedFact = {
    id: 'tard',
    label: 'tard',
    inputs: [{ fact: 'depart' }, { fact: 'evenement' }],
    options: { oui: { label: 'oui' }, non: { label: 'non' } },
    values: [],
    cuts: () => ({}),
    gaps: () => [{ from: 'depart', to: 'evenement', by: [{ count: 2, unit: 'years' }] }],
    compute: (facts) =>
      (parseDay(facts.evenement as string) as number) >
      addDuration(parseDay(facts.depart as string) as number, { count: 2, unit: 'years' })
        ? 'oui'
        : 'non',
  };

  it('supposes two unknown dates in every way they can lie to each other', () => {
    const gap = buildForest([
      {
        facts: [fact('depart', { type: 'date' }), fact('evenement', { type: 'date' })],
        questions: { depart: ['evenement'], evenement: [[{ tard: 'oui' }, 'trop-tard'], 'a-temps'] } as never,
        outcomes: ['trop-tard', 'a-temps'],
        derived: { tard: interrupted },
      },
    ]);
    const ends = (facts: Record<string, string | null>) =>
      walk(gap, 'essai', facts)
        .outcomes.map((place) => place.id)
        .sort();
    expect(ends({ depart: null, evenement: null })).toEqual(['a-temps', 'trop-tard']);
    expect(ends({ depart: '2024-01-01', evenement: null })).toEqual(['a-temps', 'trop-tard']);
    expect(ends({ depart: null, evenement: '2026-01-01' })).toEqual(['a-temps', 'trop-tard']);
    expect(ends({ depart: '2024-01-01', evenement: '2026-01-01' })).toEqual(['a-temps']);
    expect(ends({ depart: '2024-01-01', evenement: '2026-01-02' })).toEqual(['trop-tard']);
  });
});
