import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../src/trees/calendar';
import { chooseAdvice, listChanges } from '../../src/trees/counterfactual';
import { listCommonSteps, listReasons } from '../../src/trees/explain';
import type { CompiledFact, Facts, FactValue } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { arbitraryTree, arbitraryValue, FACTS, forestOf } from './arbitrary';
import { buildForest, choice, choices, fact, LAW, TODAY } from './build';

const forest = buildForest(
  [
    {
      facts: [
        choice('client', ['particulier', 'pro']),
        fact('montant', { type: 'amount' }),
        choices('preuves', ['bon', 'devis']),
        choice('avocat', ['oui', 'non']),
      ],
      questions: {
        client: ['montant'],
        montant: [[{ montant: '<= @plafond' }, 'preuves'], 'avocat'],
        preuves: [[{ preuves: { all: ['bon', 'devis'] }, client: 'pro' }, 'titre'], 'mediation'],
        avocat: ['proces'],
      },
      outcomes: {
        titre: { approach: 'simplified-recovery' },
        mediation: { approach: 'mediation' },
        proces: { approach: 'court-action', lawyer: 'required' },
      },
    },
  ],
  { law: LAW },
);
const facts: Facts = { client: 'particulier', montant: 1200, preuves: ['bon', 'devis'] };
const done = walk(forest, 'essai', facts);
const changes = listChanges(forest, 'essai', facts, done);

describe('what would change the answer', () => {
  it('tries each other option, each toggle and each region', () =>
    expect(changes.map(({ fact: id, value, toggled, region }) => [id, toggled ?? region ?? value])).toEqual([
      ['client', 'pro'],
      ['montant', { low: 500_001, high: 100_000_000_000 }],
      ['preuves', 'bon'],
      ['preuves', 'devis'],
    ]));

  it('says when a change stops at a question that was not asked', () =>
    expect(changes.find((change) => change.fact === 'montant')).toMatchObject({
      status: 'question',
      outcomes: [],
      stopsAt: { tree: 'essai', id: 'avocat' },
    }));

  it('gives as advice what reaches another approach, a certain one first', () =>
    expect(chooseAdvice(forest, done, changes).map(({ fact: id, approaches }) => [id, approaches])).toEqual([
      ['client', ['simplified-recovery']],
      ['montant', []],
    ]));

  describe('is ranked', () => {
    const ranked = buildForest([
      {
        facts: [choice('client', ['a', 'b', 'c', 'd', 'e', 'f']), choice('flou', ['oui', 'non'])],
        questions: {
          client: [
            [{ client: 'a' }, 'ici'],
            [{ client: 'b' }, 'suite'],
            [{ client: 'c' }, 'flou'],
            [{ client: 'd' }, 'impose'],
            [{ client: 'e' }, 'conseille'],
            'libre',
          ],
          'suite:nouveau': ['libre'],
          flou: [[{ flou: 'oui' }, 'libre'], 'impose'],
        },
        outcomes: {
          ici: { approach: 'dialogue' },
          libre: { approach: 'mediation', lawyer: 'optional' },
          conseille: { approach: 'compromise', lawyer: 'advised' },
          impose: { approach: 'court-action', lawyer: 'required' },
        },
      },
    ]);
    const held = { client: 'a', flou: null };
    const here = walk(ranked, 'essai', held);
    const all = listChanges(ranked, 'essai', held, here);

    it('a certain end first, the lighter lawyer level before the heavier, then several ends, a question last', () =>
      expect(chooseAdvice(ranked, here, all).map(({ value }) => value)).toEqual(['f', 'e', 'd', 'c', 'b']));

    it('and cut at what is wanted', () =>
      expect(chooseAdvice(ranked, here, all, 2).map(({ value }) => value)).toEqual(['f', 'e']));
  });

  it('lists the conditions that led here', () =>
    expect(listReasons(forest, done).map((reason) => reason.question)).toEqual(['montant']));

  it('keeps the steps that every outcome has', () =>
    expect(listCommonSteps([withSteps('titre', 'relance'), withSteps('relance', 'mediation')])).toEqual([
      'relance',
    ]));

  it('keeps their order in the first outcome, and nothing of none', () => {
    expect(listCommonSteps([withSteps('b', 'a', 'c'), withSteps('a', 'c', 'b')])).toEqual(['b', 'a', 'c']);
    expect(listCommonSteps([])).toEqual([]);
  });
});

/** Texts of an outcome that advises these steps. */
function withSteps(...ids: string[]) {
  return ids.map((id) => ({ id, title: id, text: '' }));
}

/** Every value of a fact, or for amounts every cent around the points where something may change. */
function listAll(def: CompiledFact, cuts: Iterable<number>, held: FactValue): FactValue[] {
  const day = parseDay(TODAY) as number;
  const ids = (def.options ?? []).map((option) => option.id);
  if (def.type === 'choice') return ids;
  if (def.type === 'choices') {
    const current = held as readonly string[];
    return [current, ...ids.map((id) => ids.filter((one) => current.includes(one) !== (one === id)))];
  }
  if (def.type === 'integer') return Array.from({ length: 61 }, (_, index) => index);
  if (def.type === 'date') return Array.from({ length: 2001 }, (_, index) => formatDay(day - index));
  if (def.type === 'amount')
    return [0, 2_000_000, ...[...cuts].flatMap((cut) => [cut - 1, cut])]
      .filter((cents) => cents >= 0 && cents <= 2_000_000)
      .map((cents) => cents / 100);
  return [held];
}

describe('against brute force', () => {
  it('finds exactly the places that some other value reaches', () =>
    fc.assert(
      fc.property(arbitraryTree, fc.tuple(...FACTS.map(arbitraryValue)), (tree, values) => {
        const random = forestOf(tree);
        const full = Object.fromEntries(FACTS.map((def, index) => [def.id, values[index] as FactValue]));
        const start = walk(random, tree.id, full);
        const listed = listChanges(random, tree.id, full, start);
        for (const { fact: id, value } of start.path) {
          const def = FACTS.find((one) => one.id === id) as CompiledFact;
          const all = listAll(def, random.cuts.get(id) ?? [], value as FactValue);
          const reached = new Set(all.map((other) => walk(random, tree.id, { ...full, [id]: other }).id));
          const found = listed.filter((change) => change.fact === id).flatMap((change) => change.outcomes);
          expect(new Set([start.id, ...found.map((place) => place.id)])).toEqual(reached);
        }
      }),
      { numRuns: 60 },
    ));

  it('ends each change where the whole walk of it would, unknown and missing answers included', () =>
    fc.assert(
      fc.property(
        arbitraryTree,
        fc.tuple(...FACTS.map((def) => fc.option(arbitraryValue(def), { nil: null }))),
        fc.array(fc.nat(FACTS.length - 1), { maxLength: 2 }),
        (tree, values, missing) => {
          const random = forestOf(tree);
          const facts = Object.fromEntries(
            FACTS.flatMap((def, index) => (missing.includes(index) ? [] : [[def.id, values[index] ?? null]])),
          );
          for (const change of listChanges(random, tree.id, facts, walk(random, tree.id, facts))) {
            const { status, outcomes, pending } = walk(random, tree.id, {
              ...facts,
              [change.fact]: change.value,
            });
            const end = { status: change.status, outcomes: change.outcomes, stopsAt: change.stopsAt };
            expect(end).toEqual({ status, outcomes, stopsAt: pending[0] });
          }
        },
      ),
      { numRuns: 100 },
    ));
});
