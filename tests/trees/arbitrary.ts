/** Random sound trees and cases: every fact that a condition reads was asked on every path to it. */
import fc from 'fast-check';
import { addDuration, formatDay, parseDay } from '../../src/trees/calendar';
import { type Forest, prepareForest } from '../../src/trees/forest';
import type {
  CompiledBranch,
  CompiledFact,
  CompiledTree,
  Condition,
  DerivedFact,
  Facts,
  FactValue,
} from '../../src/trees/model';
import { choice, choices, fact, LAW, TODAY } from './build';

const day = parseDay(TODAY) as number;

/** A derived fact over two dates and a choice: late when the event came over a year after the start. */
const LATE: DerivedFact = {
  id: 'tardif',
  label: 'Tardif',
  inputs: [
    { fact: 'depart' },
    { fact: 'evenement', when: { op: 'one-of', fact: 'a', values: ['x', 'y'] } },
    { fact: 'a' },
  ],
  options: { oui: { label: 'oui' }, non: { label: 'non' }, vieux: { label: 'vieux' } },
  values: [],
  cuts: () => ({ depart: [day - 1000] }),
  gaps: () => [{ from: 'depart', to: 'evenement', by: [{ count: 1, unit: 'years' }] }],
  compute: (facts) => {
    const start = parseDay(facts.depart as string) as number;
    if (facts.evenement === undefined) return start < day - 1000 ? 'vieux' : 'non';
    return (parseDay(facts.evenement as string) as number) > addDuration(start, { count: 1, unit: 'years' })
      ? 'oui'
      : 'non';
  },
};

const dates = { min: { kind: 'point', value: day - 2000 }, max: { kind: 'point', value: day } } as const;

export const FACTS: CompiledFact[] = [
  choice('a', ['x', 'y', 'z']),
  choice('b', ['oui', 'non']),
  choices('c', ['p', 'q', 'r']),
  fact('montant', {
    type: 'amount',
    min: { kind: 'point', value: 0 },
    max: { kind: 'point', value: 2_000_000 },
  }),
  fact('jours', { type: 'integer', min: { kind: 'point', value: 0 }, max: { kind: 'point', value: 60 } }),
  fact('depart', { type: 'date', ...dates }),
  fact('evenement', { type: 'date', ...dates }),
  fact('nom', { type: 'text' }),
];

/** Any valid value of a fact. */
export function arbitraryValue(def: CompiledFact): fc.Arbitrary<FactValue> {
  const ids = (def.options ?? []).map((option) => option.id);
  switch (def.type) {
    case 'choice':
      return fc.constantFrom(...ids);
    case 'choices':
      return fc.subarray(ids);
    case 'amount':
      return fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100);
    case 'integer':
      return fc.integer({ min: 0, max: 60 });
    case 'date':
      return fc.integer({ min: day - 2000, max: day }).map(formatDay);
    case 'text':
      return fc.string({ maxLength: 30 });
  }
}

/** Facts of which each is absent, unknown or has a value. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...FACTS.map((def) =>
      fc.option(fc.option(arbitraryValue(def), { freq: 4 }), { nil: undefined, freq: 4 }),
    ),
  )
  .map((values) => {
    const facts: Record<string, FactValue | null> = {};
    for (const [index, value] of values.entries())
      if (value !== undefined) facts[(FACTS[index] as CompiledFact).id] = value;
    return facts;
  });

function condition(def: CompiledFact): fc.Arbitrary<Condition> {
  const ids = (def.options ?? []).map((option) => option.id);
  if (def.type === 'choice')
    return fc.subarray(ids, { minLength: 1 }).map((values) => ({ op: 'one-of', fact: def.id, values }));
  if (def.type === 'choices')
    return fc
      .tuple(fc.constantFrom('any', 'all', 'none' as const), fc.subarray(ids, { minLength: 1 }))
      .map(([op, options]) => ({ op: op as 'any', fact: def.id, options }));
  const cmp = fc.constantFrom('<', '<=', '>', '>=' as const);
  const span = fc.constantFrom(
    { duration: { count: 2, unit: 'years' as const } },
    { law: 'signification', at: def.id },
    { law: 'delai' },
  );
  const bound =
    def.type === 'date'
      ? fc.oneof(
          span.map((value) => ({ kind: 'age' as const, span: value })),
          fc.integer({ min: day - 1500, max: day }).map((value) => ({ kind: 'point' as const, value })),
        )
      : def.type === 'amount'
        ? fc.constantFrom({ kind: 'law' as const, id: 'plafond' }, { kind: 'point' as const, value: 100_000 })
        : fc.integer({ min: 1, max: 59 }).map((value) => ({ kind: 'point' as const, value }));
  return fc
    .tuple(cmp, bound)
    .map(
      ([comparison, limit]) =>
        ({ op: 'compare', fact: def.id, cmp: comparison as '<', bound: limit }) as Condition,
    );
}

function compound(asked: readonly CompiledFact[]): fc.Arbitrary<Condition> {
  const readable = asked.filter((def) => def.type !== 'text');
  const ids = new Set(asked.map((def) => def.id));
  const derived: Condition[] = ['oui', 'non', 'vieux'].map((id) => ({
    op: 'one-of',
    fact: 'tardif',
    values: [id],
  }));
  const atoms = readable.map(condition);
  if (['depart', 'evenement', 'a'].every((id) => ids.has(id))) atoms.push(fc.constantFrom(...derived));
  if (atoms.length === 0) return fc.constant({ op: 'true' });
  const atom = fc.oneof(...atoms);
  return fc.oneof(
    { weight: 4, arbitrary: atom },
    { weight: 1, arbitrary: atom.map((of) => ({ op: 'not' as const, of })) },
    { weight: 1, arbitrary: fc.tuple(atom, atom).map((of) => ({ op: 'and' as const, of })) },
    { weight: 1, arbitrary: fc.tuple(atom, atom).map((of) => ({ op: 'or' as const, of })) },
  );
}

/** A random sound tree over `FACTS`: up to eight questions, each fact asked at most once on a path. */
export const arbitraryTree: fc.Arbitrary<CompiledTree> = fc
  .shuffledSubarray(FACTS, { minLength: 1 })
  .chain((asked) =>
    fc
      .tuple(
        ...asked.map((_, index) =>
          fc.array(fc.integer({ min: index + 1, max: asked.length + 2 }), { minLength: 1, maxLength: 3 }),
        ),
      )
      .chain((targets) => {
        const sure = listSurelyAsked(asked, targets);
        return fc
          .tuple(
            ...asked.map((_, index) => fc.array(compound(sure[index] ?? []), { minLength: 2, maxLength: 2 })),
          )
          .map((conditions) => assemble(asked, targets, conditions));
      }),
  );

function listSurelyAsked(asked: readonly CompiledFact[], targets: readonly number[][]): CompiledFact[][] {
  const before: (Set<CompiledFact> | undefined)[] = asked.map(() => undefined);
  before[0] = new Set();
  return asked.map((def, index) => {
    const here = new Set([...(before[index] ?? []), def]);
    if (before[index] !== undefined)
      for (const to of targets[index] ?? []) {
        const known = before[to];
        before[to] = known ? new Set([...known].filter((one) => here.has(one))) : here;
      }
    return [...here];
  });
}

function assemble(
  asked: readonly CompiledFact[],
  targets: readonly number[][],
  conditions: readonly Condition[][],
): CompiledTree {
  const name = (index: number): string => asked[index]?.id ?? `fin-${index - asked.length}`;
  const questions = Object.fromEntries(
    asked.map((def, index) => {
      const list = targets[index] ?? [];
      const branches = list.map((to, at): CompiledBranch => {
        const test = at < list.length - 1 ? conditions[index]?.[at] : undefined;
        return { ...(test && { if: test }), to: name(to) };
      });
      return [def.id, { fact: def.id, branches }];
    }),
  );
  const outcome = {
    approach: 'dialogue',
    now: 'dialogue',
    lawyer: 'optional',
    title: '',
  } as const;
  const ends = [0, 1, 2].map((index) => [`fin-${index}`, { ...outcome, title: `Fin ${index}` }]);
  return {
    id: 'hasard',
    title: 'Hasard',
    usual: 0,
    summary: '',
    order: 1,
    version: '1',
    start: name(0),
    questions,
    outcomes: Object.fromEntries(ends),
    facts: Object.fromEntries(FACTS.map((def) => [def.id, def])),
    derived: ['tardif'],
    definitions: {},
    scores: {},
    law: LAW,
    handovers: {},
  };
}

export function forestOf(tree: CompiledTree): Forest {
  return prepareForest([tree], { today: TODAY, law: LAW, derived: { tardif: LATE } });
}
