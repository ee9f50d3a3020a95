import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOption } from '../../src/trees/check/given';
import { buildGraph } from '../../src/trees/check/graph';
import { buildModel } from '../../src/trees/check/reach';
import { decideTree } from '../../src/trees/check/verdict';
import { listConditionFacts, listConditionLaw } from '../../src/trees/conditionUses';
import { evaluate } from '../../src/trees/evaluate';
import { pointsOf } from '../../src/trees/factTypes';
import { createEnv } from '../../src/trees/forest';
import type { CompiledFact, Facts, FactValue } from '../../src/trees/model';
import { listFormulaReads } from '../../src/trees/reads';
import { walk } from '../../src/trees/walk';
import { formatCondition } from '../../src/trees/wording';
import { arbitraryTree, arbitraryValue, FACTS, forestOf } from './arbitrary';
import { buildForest, choice, choices, fact, LAW } from './build';

const DEFS: CompiledFact[] = [
  choice('client', ['pro', 'particulier', 'autre']),
  choices('preuves', ['facture', 'livraison', 'courriel']),
  fact('montant', { type: 'amount' }),
  fact('retards', { type: 'integer' }),
  fact('echeance', { type: 'date' }),
];

/** Operator, what is written after the fact, its French, values with the answer that each must get. */
const TABLE: [string, string, unknown, string, [FactValue, boolean][]][] = [
  [
    'one-of',
    'client',
    'pro',
    'client : pro',
    [
      ['pro', true],
      ['particulier', false],
    ],
  ],
  [
    'one-of',
    'client',
    ['pro', 'autre'],
    'client : pro ou autre',
    [
      ['autre', true],
      ['particulier', false],
    ],
  ],
  [
    'any',
    'preuves',
    { any: ['facture', 'livraison'] },
    'preuves : au moins un parmi (facture, livraison)',
    [
      [['livraison'], true],
      [['courriel'], false],
      [[], false],
    ],
  ],
  [
    'all',
    'preuves',
    { all: ['facture', 'livraison'] },
    'preuves : tous (facture, livraison)',
    [
      [['facture', 'livraison'], true],
      [['facture'], false],
      [[], false],
    ],
  ],
  [
    'none',
    'preuves',
    { none: ['facture'] },
    'preuves : aucun parmi (facture)',
    [
      [['livraison'], true],
      [['facture', 'courriel'], false],
      [[], true],
    ],
  ],
  [
    'none',
    'preuves',
    { none: ['facture', 'livraison'] },
    'preuves : aucun parmi (facture, livraison)',
    [
      [['livraison'], false],
      [['facture'], false],
      [['courriel'], true],
    ],
  ],
  [
    'compare',
    'montant',
    '<= @plafond',
    'montant ≤ 5 000 €',
    [
      [5000, true],
      [5000.01, false],
      [0, true],
    ],
  ],
  [
    'compare',
    'montant',
    '> 100',
    'montant > 100 €',
    [
      [100, false],
      [100.01, true],
    ],
  ],
  [
    'compare',
    'montant',
    '>= 100 and < 200',
    'montant ≥ 100 € et montant < 200 €',
    [
      [99.99, false],
      [100, true],
      [199.99, true],
      [200, false],
    ],
  ],
  [
    'compare',
    'retards',
    '= 3',
    'retards ≥ 3 et retards ≤ 3',
    [
      [2, false],
      [3, true],
      [4, false],
    ],
  ],
  [
    'compare',
    'echeance',
    'older than @delai',
    'echeance : il y a plus de deux ans',
    [
      ['2024-11-23', true],
      ['2024-11-24', false],
    ],
  ],
  [
    'compare',
    'echeance',
    'within 30 days',
    'echeance : il y a au plus 30 jours',
    [
      ['2026-10-25', true],
      ['2026-10-24', false],
    ],
  ],
  [
    'compare',
    'echeance',
    'until 2026-09-01',
    'echeance : au plus tard le 1er septembre 2026',
    [
      ['2026-09-01', true],
      ['2026-09-02', false],
    ],
  ],
];

const forest = (id: string, raw: unknown) =>
  buildForest(
    [{ facts: DEFS, questions: { [id]: [[{ [id]: raw }, 'oui'], 'non'] }, outcomes: ['oui', 'non'] }],
    { law: LAW },
  );

/** A value as the variables of a model take it. */
function give(
  model: ReturnType<typeof buildModel>,
  def: CompiledFact,
  value: FactValue,
): Map<number, number> {
  const { byFact, list } = model.variables;
  const [first = -1] = byFact.get(def.id) ?? [];
  const variable = list[first];
  if (variable?.kind === 'choice') return new Map([[first, variable.options.indexOf(value as string)]]);
  if (variable?.kind === 'region') {
    const point = pointsOf(def).toPoint(value);
    return new Map([[first, variable.regions.findIndex(({ low, high }) => low <= point && point <= high)]]);
  }
  return new Map(
    (def.options ?? []).map(({ id }) => [
      findOption(model.variables, def.id, id) as number,
      (value as readonly string[]).includes(id) ? 1 : 0,
    ]),
  );
}

describe.each(TABLE)('%s: `%s: %j`', (_operator, id, raw, words, rows) => {
  const ready = forest(id, raw);
  const prepared = ready.trees.get('essai');
  const condition = prepared?.tree.questions[id]?.branches[0]?.if;
  const formula = prepared?.branches.get(id)?.[0]?.if;
  const def = DEFS.find((one) => one.id === id) as CompiledFact;
  if (!prepared || !condition || !formula) throw new Error('the tree has no condition');
  const model = buildModel(buildGraph(prepared.tree), ready.world, 100_000);

  it.each(rows)('of %j is %s, for the walk and for the checker', (value, expected) => {
    expect(evaluate(formula, createEnv(ready, { [id]: value }))).toBe(expected);
    expect(walk(ready, 'essai', { [id]: value }).id).toBe(expected ? 'oui' : 'non');
    const set = model.conditions[0]?.[0] as number;
    expect(model.variables.mdd.pick(set, give(model, def, value)) !== null).toBe(expected);
  });

  it('needs its fact while that is unknown, and both ways are open', () => {
    expect(evaluate(formula, createEnv(ready, { [id]: null }))).toMatchObject({ fact: id });
    const { outcomes } = walk(ready, 'essai', { [id]: null });
    expect(outcomes.map((place) => place.id).sort()).toEqual(['non', 'oui']);
  });

  it('is worded, and names what it reads', () => {
    expect(formatCondition(condition, ready).replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
    const reads = new Set<string>();
    listFormulaReads(formula, ready, reads);
    expect([...reads]).toEqual([id]);
    expect(listConditionFacts(condition)).toEqual([id]);
    expect(listConditionLaw(condition).map(({ law }) => `@${law}`)).toEqual(
      String(JSON.stringify(raw)).match(/@[a-z-]+/g) ?? [],
    );
  });
});

describe('checker and walk', () => {
  it('agree over generated trees: what a case passes is reached and taken', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(
        arbitraryTree,
        fc.array(fc.tuple(...FACTS.map(arbitraryValue)), { minLength: 4, maxLength: 8 }),
        (tree, all) => {
          const ready = forestOf(tree);
          const graph = buildGraph(tree);
          const verdict = decideTree(graph, ready.world, 1_000_000);
          expect(verdict.failure).toBeUndefined();
          for (const values of all) {
            const facts: Facts = Object.fromEntries(
              FACTS.map((def, index) => [def.id, values[index] as FactValue]),
            );
            for (const { question, branch } of walk(ready, tree.id, facts).path) {
              const position = graph.positions.get(question) as number;
              expect(verdict.reached[position]).toBe(true);
              expect(verdict.alive[position]?.[branch as number]).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
