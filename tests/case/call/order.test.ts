/** The order of the questions on a call: it asks what the walk asks, and ends where the walk ends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCallQuestion, listToFind, type PutOff } from '../../../src/case/call/order';
import { loadTrusted } from '../../../src/cli/project';
import { prepare } from '../../../src/components/session/prepare';
import { offer } from '../../../src/trees/applicability';
import { fromPoint } from '../../../src/trees/factTypes';
import { FIELD_KINDS } from '../../../src/trees/factTypes/fieldKinds';
import { createEnv, fitDomain } from '../../../src/trees/forest';
import type { CompiledFact, Facts, FactValue, Walk } from '../../../src/trees/model';
import { walk } from '../../../src/trees/walk';

const TODAY = '2026-11-30';
const { compiled } = await loadTrusted(process.cwd(), TODAY);
const forest = prepare(compiled.trees, TODAY);
const nobody: PutOff = { isOurs: () => false, isLater: () => false };
const ours = (...facts: string[]): PutOff => ({ ...nobody, isOurs: (fact) => facts.includes(fact) });
const later = (...facts: string[]): PutOff => ({ ...nobody, isLater: (fact) => facts.includes(fact) });
const ask = (tree: string, facts: Facts, putOff = nobody) =>
  findCallQuestion(forest, tree, facts, walk(forest, tree, facts), putOff);

/** How far from its nearest bound a typed answer lies, in days, cents or units: on either side of what trees read. */
const AWAY = [5, 28, 180, 540, 1100, 9_000, 320_000];

/** Answers as a customer would, by chance. */
function choose(fact: CompiledFact, facts: Facts, chance: number): FactValue {
  const options = offer(fact, createEnv(forest, facts)).options ?? [];
  const option = options[chance % Math.max(1, options.length)]?.id ?? '';
  if (FIELD_KINDS[fact.type] === 'one') return option;
  if (FIELD_KINDS[fact.type] === 'several') return [option];
  if (fact.type === 'text') return 'x';
  const { low, high } = fitDomain(forest, fact, facts);
  const away = AWAY[chance % AWAY.length] as number;
  return fromPoint(fact, fact.type === 'date' ? Math.max(low, high - away) : Math.min(high, low + away));
}

interface Played {
  facts: Facts;
  done: Walk;
  asked: string[];
}

/** Plays a call to its end. @param chances - one a question */
function play(tree: string, chances: readonly number[], putOff: PutOff): Played {
  let facts: Facts = {};
  const asked: string[] = [];
  for (let count = 0; count < 80; count++) {
    const done = walk(forest, tree, facts);
    const question = findCallQuestion(forest, tree, facts, done, putOff);
    if (!question) return { facts, done, asked };
    asked.push(question.fact);
    const value = choose(
      forest.defs[question.fact] as CompiledFact,
      done.facts,
      chances[count % chances.length] ?? 0,
    );
    facts = { ...facts, [question.fact]: value };
  }
  throw new Error(`a call about "${tree}" never ended`);
}

describe('a question of the company', () => {
  const LATE = {
    stade: 'debut',
    'type-de-client': 'consommateur',
    'situation-de-la-livraison': 'a-faire',
    'suite-du-retard': 'attend',
  };

  it('lets one of the customer pass that every answer leads to', () => {
    const facts = { 'type-de-client': 'public', stade: 'ecrits', 'motif-contestation': 'sans-pouvoir' };
    expect(ask('facture-contestee', facts)?.fact).toBe('reclamation-prealable');
    expect(ask('facture-contestee', facts, ours('reclamation-prealable'))).toMatchObject({
      fact: 'contrat-public',
      isAhead: true,
    });
  });

  it('is asked first where its answer decides what comes next', () => {
    expect(ask('retard-livraison', LATE, ours('origine-du-retard'))).toMatchObject({
      fact: 'origine-du-retard',
      isAhead: false,
    });
  });
});

describe('a question put off', () => {
  const facts = { 'type-de-client': 'consommateur' };

  it('is not asked again while there is another, and is told to be found out', () => {
    const done = walk(forest, 'retard-livraison', facts);
    expect(ask('retard-livraison', facts)?.fact).toBe('stade');
    expect(ask('retard-livraison', facts, later('stade'))).toBeNull();
    expect(listToFind(forest, done, facts, { stade: '2026-11-30T10:00:00.000Z' })).toEqual(['stade']);
  });

  it('is to be found out no more once it is answered, or nothing depends on it', () => {
    const known = { ...facts, stade: 'debut' };
    const done = walk(forest, 'retard-livraison', known);
    expect(listToFind(forest, done, known, { stade: '2026-11-30T10:00:00.000Z', montant: '' })).toEqual([]);
  });
});

describe('a call, whatever is put off', () => {
  const trees = ['retard-livraison', 'qualite', 'reclamation', 'retractation', 'facture-contestee', 'impaye'];
  const facts = Object.keys(forest.defs);

  it('ends where the walk of the same facts ends, and asks nothing that the walk does not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...trees),
        fc.array(fc.nat(11), { minLength: 12, maxLength: 24 }),
        fc.uniqueArray(fc.constantFrom(...facts), { minLength: 5, maxLength: 60 }),
        (tree, chances, company) => {
          const { facts: told, done, asked } = play(tree, chances, ours(...company));
          expect(['outcome', 'open']).toContain(done.status);
          const plain = walk(forest, tree, told);
          expect(done).toEqual(plain);
          expect(new Set(asked).size).toBe(asked.length);
          // Every fact asked is one that the walk of the tree passes: none was asked for nothing.
          const passed = new Set(plain.path.map(({ fact }) => fact));
          expect(asked.filter((fact) => !passed.has(fact))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('asks in the order of the tree where the company has nothing to find', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...trees),
        fc.array(fc.nat(11), { minLength: 12, maxLength: 24 }),
        (tree, chances) => {
          const { done, asked } = play(tree, chances, nobody);
          expect([...new Set(done.path.map(({ fact }) => fact))]).toEqual(asked);
        },
      ),
      { numRuns: 40 },
    );
  });
});
