import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/trees/calendar';
import { chooseAdvice, listChanges } from '../../src/trees/counterfactual';
import { dropExcluded } from '../../src/trees/facts';
import { fitDomain } from '../../src/trees/forest';
import type { Condition, DerivedFact, Facts } from '../../src/trees/model';
import { countQuestionsLeft } from '../../src/trees/questionsLeft';
import { walk } from '../../src/trees/walk';
import { buildForest, choice, choices, fact } from './build';

const client = (...values: string[]): Condition => ({ op: 'one-of', fact: 'client', values });
const not = (of: Condition): Condition => ({ op: 'not', of });

const CLIENT = choice('client', ['prive', 'entreprise']);
const SITUATION = choice('situation', ['liquidation', 'dettes', 'aucune']);
for (const option of SITUATION.options ?? []) {
  if (option.id === 'liquidation') option.only = not(client('prive'));
  if (option.id === 'dettes') option.only = client('prive');
}
const TRANSPORT = choice('transport', ['oui', 'non'], { only: client('entreprise') });
const PREUVES = choices('preuves', ['facture', 'bon']);
for (const option of PREUVES.options ?? []) if (option.id === 'bon') option.only = client('entreprise');

/** Asks the customer, the situation, the transport, then the evidence. */
const FOREST = buildForest([
  {
    id: 'tout',
    facts: [CLIENT, SITUATION, TRANSPORT, PREUVES],
    questions: {
      client: ['situation'],
      situation: [
        [{ situation: 'liquidation' }, 'declarer'],
        [{ situation: 'dettes' }, 'commission'],
        'transport',
      ],
      transport: [
        [{ transport: 'oui' }, 'un-an'],
        [{ not: { transport: 'oui' } }, 'preuves'],
      ],
      preuves: [[{ preuves: { any: ['bon'] } }, 'prouve'], 'a-prouver'],
    },
    outcomes: {
      declarer: { approach: 'court-action' },
      commission: { approach: 'mediation' },
      'un-an': {},
      prouve: {},
      'a-prouver': { approach: 'prevention' },
    },
  },
  /** Never asks the customer. */
  {
    id: 'sans-client',
    facts: [CLIENT, SITUATION, TRANSPORT],
    questions: {
      situation: [[{ situation: 'liquidation' }, 'declarer'], 'transport'],
      transport: [[{ transport: 'oui' }, 'un-an'], 'fin'],
    },
    outcomes: ['declarer', 'un-an', 'fin'],
  },
]);

const go = (facts: Facts, tree = 'tout') => walk(FOREST, tree, facts);
const ends = (facts: Facts, tree = 'tout') => go(facts, tree).outcomes.map(({ id }) => id);

describe('a fact that does not apply', () => {
  it('is not asked', () => {
    const done = go({ client: 'prive', situation: 'aucune' });
    expect(done).toMatchObject({ status: 'question', id: 'preuves' });
    expect(done.path.map(({ fact }) => fact)).toEqual(['client', 'situation']);
  });

  it('is asked where it applies', () =>
    expect(go({ client: 'entreprise', situation: 'aucune' })).toMatchObject({
      status: 'question',
      id: 'transport',
    }));

  it('has its value set aside, though it is kept, and no condition holds of it', () => {
    const done = go({ client: 'prive', situation: 'aucune', transport: 'oui', preuves: [] });
    expect(done).toMatchObject({ status: 'outcome', id: 'a-prouver', setAside: ['transport'] });
    expect(done.facts).not.toHaveProperty('transport');
  });

  it('is asked where what limits it was not', () =>
    expect(go({ situation: 'aucune' }, 'sans-client')).toMatchObject({
      status: 'question',
      id: 'transport',
    }));

  it('is not asked where what limits it is known from elsewhere', () =>
    expect(go({ situation: 'aucune', client: 'prive' }, 'sans-client')).toMatchObject({
      status: 'outcome',
      id: 'fin',
      setAside: [],
    }));

  it('forks with what limits it, when that is not known', () => {
    const done = go({ client: null, situation: 'aucune', transport: 'oui', preuves: [] });
    expect(done.outcomes.map(({ id }) => id).sort()).toEqual(['a-prouver', 'un-an']);
    expect(done.open).toEqual(['client']);
  });

  it('is still to be asked where it may apply', () => {
    const done = go({ client: null, situation: 'aucune' });
    expect(done.pending.map(({ id }) => id).sort()).toEqual(['preuves', 'transport']);
  });

  it('is no question left', () => {
    const left = (of: string) =>
      countQuestionsLeft(FOREST, { tree: 'tout', id: 'situation' }, { client: of }).usual;
    expect([left('entreprise'), left('prive')]).toEqual([2, 1]);
  });
});

describe('an option that does not apply', () => {
  it('is not accepted: the question is asked again, and nothing is lost', () => {
    const done = go({ client: 'prive', situation: 'liquidation' });
    expect(done).toMatchObject({ status: 'question', id: 'situation', setAside: ['situation'] });
  });

  it('is dropped from several choices', () =>
    expect(ends({ client: 'prive', situation: 'aucune', preuves: ['facture', 'bon'] })).toEqual([
      'a-prouver',
    ]));

  it('is not supposed of an unknown fact', () =>
    expect(ends({ client: 'prive', situation: null, preuves: [] }).sort()).toEqual([
      'a-prouver',
      'commission',
    ]));

  it('never combines two unknown facts into what cannot be', () => {
    const done = go({ client: null, situation: null, transport: 'non', preuves: ['bon'] });
    // prive: commission or, its « bon » dropped, a-prouver; entreprise: declarer or prouve
    expect(done.outcomes.map(({ id }) => id).sort()).toEqual([
      'a-prouver',
      'commission',
      'declarer',
      'prouve',
    ]);
    expect(ends({ client: null, situation: 'liquidation' })).toEqual(['declarer']);
  });

  it('tells what an unknown fact cannot be', () => {
    const read = buildForest([
      {
        facts: [CLIENT, SITUATION],
        questions: { client: ['situation'], situation: [[{ client: 'prive' }, 'prive'], 'entreprise'] },
        outcomes: ['prive', 'entreprise'],
      },
    ]);
    const done = walk(read, 'essai', { client: null, situation: 'liquidation' });
    expect(done).toMatchObject({ status: 'outcome', id: 'entreprise' });
  });

  it('is asked about again where known answers exclude each other', () => {
    const A = choice('a', ['un', 'deux']);
    for (const option of A.options ?? []) if (option.id === 'un') option.only = client('prive');
    const read = buildForest([
      {
        facts: [CLIENT, SITUATION, A],
        questions: { client: ['situation'], situation: ['a'], a: [[{ client: 'prive' }, 'x'], 'y'] },
        outcomes: ['x', 'y'],
      },
    ]);
    const done = walk(read, 'essai', { client: null, situation: 'liquidation', a: 'un' });
    expect(done).toMatchObject({ status: 'question', outcomes: [] });
    expect(['situation', 'a']).toContain(done.id);
  });
});

describe('what would change the answer', () => {
  const facts: Facts = { client: 'prive', situation: 'aucune', preuves: ['facture'] };

  it('tries no option that is not offered, and no fact that does not apply', () => {
    const changes = listChanges(FOREST, 'tout', facts, go(facts));
    expect(changes.map(({ fact, value }) => `${fact}=${value}`)).toEqual([
      'client=entreprise',
      'situation=dettes',
      'preuves=',
    ]);
  });

  it('stops at the question that a change makes apply', () => {
    const done = go(facts);
    const [first] = listChanges(FOREST, 'tout', facts, done);
    expect(first).toMatchObject({ fact: 'client', stopsAt: { tree: 'tout', id: 'transport' } });
    expect(chooseAdvice(FOREST, done, listChanges(FOREST, 'tout', facts, done)).length).toBeGreaterThan(0);
  });
});

describe('a derived fact', () => {
  const DELAI: DerivedFact = {
    id: 'delai',
    label: 'délai',
    inputs: [{ fact: 'client' }, { fact: 'transport' }],
    options: { court: { label: 'court' }, long: { label: 'long' } },
    values: [],
    cuts: () => ({}),
    compute: ({ transport }) => (transport === 'oui' ? 'court' : 'long'),
  };
  const read = buildForest([
    {
      facts: [CLIENT, TRANSPORT],
      questions: { client: ['transport'], transport: [[{ delai: 'court' }, 'court'], 'long'] },
      outcomes: ['court', 'long'],
      derived: { delai: DELAI },
    },
  ]);

  it('takes a fact that does not apply as an input that does not count', () => {
    expect(walk(read, 'essai', { client: 'prive', transport: 'oui' }).id).toBe('long');
    expect(walk(read, 'essai', { client: 'entreprise', transport: 'oui' }).id).toBe('court');
    expect(walk(read, 'essai', { client: null, transport: 'oui' }).outcomes).toHaveLength(2);
  });
});

describe('dates in their order', () => {
  const START = fact('depart', { type: 'date' });
  const EVENT = fact('evenement', { type: 'date', from: 'depart' });
  const FOREST = buildForest([
    {
      facts: [START, EVENT],
      questions: {
        depart: ['evenement'],
        evenement: [
          [{ depart: 'from 2025-01-01', evenement: 'before 2025-01-01' }, 'impossible'],
          [{ evenement: 'before 2025-01-01' }, 'ancien'],
          'recent',
        ],
      },
      outcomes: ['impossible', 'ancien', 'recent'],
    },
  ]);
  const go = (facts: Facts) => walk(FOREST, 'essai', facts);

  it('asks again for one that falls before the date it follows', () => {
    expect(go({ depart: '2025-03-01', evenement: '2025-02-28' })).toMatchObject({
      status: 'question',
      id: 'evenement',
      setAside: ['evenement'],
    });
    expect(go({ depart: '2025-03-01', evenement: '2025-03-01' }).id).toBe('recent');
  });

  it('supposes unknown dates in their order only', () => {
    const ends = (facts: Facts) =>
      go(facts)
        .outcomes.map(({ id }) => id)
        .sort();
    expect(ends({ depart: null, evenement: null })).toEqual(['ancien', 'recent']);
    expect(ends({ depart: '2025-03-01', evenement: null })).toEqual(['recent']);
    expect(ends({ depart: null, evenement: '2024-06-01' })).toEqual(['ancien']);
  });

  it('says in which days a date may fall', () => {
    const problems = (facts: Facts) => dropExcluded(FOREST, facts).problems;
    expect(problems({ depart: '2025-03-01', evenement: '2025-02-28' })).toMatchObject([
      { code: 'out-of-range', fact: 'evenement', low: '2025-03-01' },
    ]);
    expect(fitDomain(FOREST, START, { evenement: '2025-02-28' }).high).toBe(parseDay('2025-02-28'));
  });
});

describe('answers that come from an address', () => {
  it('are left out where the others exclude them, and it is said', () => {
    const { facts, problems } = dropExcluded(FOREST, {
      client: 'prive',
      situation: 'liquidation',
      transport: 'oui',
    });
    expect(facts).toEqual({ client: 'prive', transport: 'oui' });
    expect(problems).toMatchObject([{ code: 'not-offered', fact: 'situation', found: 'liquidation' }]);
  });

  it('lose of several choices only those that are excluded', () =>
    expect(dropExcluded(FOREST, { client: 'prive', preuves: ['facture', 'bon'] }).facts.preuves).toEqual([
      'facture',
    ]));
});
