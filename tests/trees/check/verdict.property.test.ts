import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, formatDay, parseDay } from '../../../src/trees/calendar';
import { findWitnesses } from '../../../src/trees/check';
import {
  buildGraph,
  type DecidableBranch,
  type DecidableFact,
  type DecidableTree,
} from '../../../src/trees/check/graph';
import { decideTree } from '../../../src/trees/check/verdict';
import { listConditionFacts } from '../../../src/trees/conditionUses';
import type { Condition, DerivedFact, Facts, FactValue, World } from '../../../src/trees/model';

const FIRST = parseDay('2026-02-20') as number;
const DAYS = 9;
const SPANS = [
  { count: 2, unit: 'days' },
  { count: 1, unit: 'weeks' },
] as const;

const FACTS: Record<string, DecidableFact> = {
  c: { type: 'choice', options: [{ id: 'a' }, { id: 'b' }, { id: 'z' }] },
  m: { type: 'choices', options: [{ id: 'x' }, { id: 'y' }] },
  n: { type: 'integer', min: { kind: 'point', value: 0 }, max: { kind: 'point', value: 4 } },
  d: { type: 'date', min: { kind: 'point', value: FIRST }, max: { kind: 'point', value: FIRST + DAYS } },
  e: { type: 'date', min: { kind: 'point', value: FIRST }, max: { kind: 'point', value: FIRST + DAYS } },
};

const day = (value: FactValue | null | undefined) => parseDay(value as string) as number;

/** Reads both dates, how far they lie apart, and `n` for some only. */
const LATE: DerivedFact = {
  id: 'late',
  label: 'late',
  inputs: [
    { fact: 'c' },
    { fact: 'd', when: { op: 'not', of: { op: 'one-of', fact: 'c', values: ['z'] } } },
    { fact: 'e', when: { op: 'not', of: { op: 'one-of', fact: 'c', values: ['z'] } } },
    { fact: 'n', when: { op: 'one-of', fact: 'c', values: ['b'] } },
  ],
  options: { no: { label: 'no' }, some: { label: 'some' }, yes: { label: 'yes' } },
  values: [],
  cuts: () => ({ d: [FIRST + 4], n: [2] }),
  gaps: () => [{ from: 'd', to: 'e', by: [...SPANS] }],
  compute(facts) {
    if (facts.c === 'z') return 'no';
    if (facts.c === 'b' && (facts.n as number) >= 2) return 'some';
    const [from, to] = [day(facts.d), day(facts.e)];
    if (to <= addDuration(from, SPANS[0])) return 'no';
    return to <= addDuration(from, SPANS[1]) && from >= FIRST + 4 ? 'some' : 'yes';
  },
};

const WORLD: World = { today: '2026-11-24', law: {}, derived: { late: LATE } };

const compare = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const);
const test: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .subarray(['a', 'b', 'z'], { minLength: 1, maxLength: 2 })
    .map((values): Condition => ({ op: 'one-of', fact: 'c', values })),
  fc
    .tuple(
      fc.constantFrom('any' as const, 'all' as const, 'none' as const),
      fc.subarray(['x', 'y'], { minLength: 1 }),
    )
    .map(([op, options]): Condition => ({ op, fact: 'm', options })),
  fc
    .tuple(compare, fc.integer({ min: 0, max: 4 }))
    .map(([cmp, value]): Condition => ({ op: 'compare', fact: 'n', cmp, bound: { kind: 'point', value } })),
  fc.tuple(fc.constantFrom('d', 'e'), compare, fc.integer({ min: 0, max: DAYS })).map(
    ([fact, cmp, at]): Condition => ({
      op: 'compare',
      fact,
      cmp,
      bound: { kind: 'point', value: FIRST + at },
    }),
  ),
  fc
    .subarray(['no', 'some', 'yes'], { minLength: 1, maxLength: 2 })
    .map((values): Condition => ({ op: 'one-of', fact: 'late', values })),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: test },
  { weight: 1, arbitrary: test.map((of): Condition => ({ op: 'not', of })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(test, { minLength: 2, maxLength: 3 }))
      .map(([op, of]): Condition => ({ op, of })),
  },
);

/** Trees of up to seven questions; branches lead forward, and often rejoin. */
const tree: fc.Arbitrary<DecidableTree> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .tuple(
      ...Array.from({ length: size }, (_, index) => {
        const to = fc.oneof(
          fc.constantFrom('o0', 'o1'),
          fc.integer({ min: index + 1, max: size }).map((next) => (next < size ? `q${next}` : 'o2')),
        );
        return fc.record({
          fact: fc.constantFrom('c', 'm', 'n', 'd', 'e'),
          branches: fc
            .tuple(
              fc.array(fc.record({ if: condition, to }), { maxLength: 2 }),
              fc.option(fc.record({ to }), { freq: 4 }),
            )
            .map(([some, last]): DecidableBranch[] =>
              last || some.length === 0 ? [...some, last ?? { to: 'o0' }] : some,
            ),
        });
      }),
    )
    .map((questions) => ({
      id: 't',
      start: 'q0',
      questions: Object.fromEntries(questions.map((question, index) => [`q${index}`, question])),
      outcomes: { o0: {}, o1: {}, o2: {} },
      facts: FACTS,
    })),
);

/** Every case there is: one for each combination of values. */
const CASES: Facts[] = [];
for (const c of ['a', 'b', 'z'])
  for (const m of [[], ['x'], ['y'], ['x', 'y']])
    for (let n = 0; n <= 4; n++)
      for (let d = 0; d <= DAYS; d++)
        for (let e = 0; e <= DAYS; e++)
          CASES.push({ c, m, n, d: formatDay(FIRST + d), e: formatDay(FIRST + e) });

function holds(part: Condition, facts: Facts): boolean {
  switch (part.op) {
    case 'true':
      return true;
    case 'and':
      return part.of.every((item) => holds(item, facts));
    case 'or':
      return part.of.some((item) => holds(item, facts));
    case 'not':
      return !holds(part.of, facts);
    case 'one-of':
      return part.values.includes(
        (part.fact === 'late' ? LATE.compute(facts, WORLD) : facts[part.fact]) as string,
      );
    case 'compare': {
      const point = part.fact === 'n' ? (facts.n as number) : day(facts[part.fact]);
      const at = (part.bound as { value: number }).value;
      return { '<': point < at, '<=': point <= at, '>': point > at, '>=': point >= at }[part.cmp];
    }
    default: {
      const chosen = facts[part.fact] as readonly string[];
      const any = part.options.some((option) => chosen.includes(option));
      return part.op === 'any'
        ? any
        : part.op === 'none'
          ? !any
          : part.options.every((option) => chosen.includes(option));
    }
  }
}

/** What a walk of one case touches. */
function walk({ questions, start }: DecidableTree, facts: Facts, touch: (what: string) => void): string {
  const asked = new Set<string>();
  let at = start;
  while (questions[at]) {
    touch(`reach ${at}`);
    const { fact, branches } = questions[at] as DecidableTree['questions'][string];
    asked.add(fact);
    const index = branches.findIndex((branch, number) => {
      if (!branch.if) return true;
      for (const read of listReads(branch.if, facts))
        if (!asked.has(read.fact)) touch(`unasked ${at} ${number} ${read.fact} ${read.derived}`);
      return holds(branch.if, facts);
    });
    if (index < 0) {
      touch(`gap ${at}`);
      return 'gap';
    }
    touch(`take ${at} ${index}`);
    at = branches[index]?.to as string;
  }
  return at;
}

function listReads(read: Condition, facts: Facts): { fact: string; derived?: string }[] {
  return listConditionFacts(read).flatMap((fact): { fact: string; derived?: string }[] =>
    fact === 'late'
      ? LATE.inputs
          .filter(({ when }) => !when || holds(when, facts))
          .map((input) => ({ fact: input.fact, derived: 'late' }))
      : [{ fact }],
  );
}

function judge(subject: DecidableTree): string[] {
  const graph = buildGraph(subject);
  const verdict = decideTree(graph, WORLD, 1_000_000);
  const id = (position: number) => graph.questions[position]?.id;
  return [
    ...verdict.reached.flatMap((reached, position) => (reached ? [`reach ${id(position)}`] : [])),
    ...verdict.alive.flatMap((branches, position) =>
      branches.flatMap((alive, index) => (alive ? [`take ${id(position)} ${index}`] : [])),
    ),
    ...verdict.gaps.map((gap) => `gap ${id(gap.question)}`),
    ...verdict.unasked.map(
      (found) => `unasked ${id(found.question)} ${found.branch} ${found.fact} ${found.derived}`,
    ),
  ].sort();
}

describe('what is decided of a tree', () => {
  it('is what trying every case finds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(tree, (subject) => {
        const touched = new Set<string>();
        for (const facts of CASES) walk(subject, facts, (what) => touched.add(what));
        expect(judge(subject)).toEqual([...touched].sort());
      }),
      { numRuns: 120 },
    );
  });

  it('comes with cases that do what they are shown for', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(tree, (subject) => {
        const graph = buildGraph(subject);
        const verdict = decideTree(graph, WORLD, 1_000_000);
        const complete = (facts: Facts): Facts => ({ ...CASES[0], ...facts });
        for (const { question, case: found } of verdict.unasked.length > 0 ? [] : verdict.gaps) {
          const touched = new Set<string>();
          walk(subject, complete(found?.facts ?? {}), (what) => touched.add(what));
          expect(touched).toContain(`gap ${graph.questions[question]?.id}`);
        }
        for (const { question, branch, fact, derived, case: found } of verdict.unasked) {
          expect(found?.facts).not.toHaveProperty(fact);
          expect(graph.questions[question]?.branches[branch]?.reads).toContain(derived ?? fact);
        }
        if (verdict.unasked.length > 0) return;
        for (const [outcome, facts] of findWitnesses(subject, WORLD, WORLD.today))
          expect(walk(subject, facts, () => {})).toBe(outcome);
      }),
      { numRuns: 300 },
    );
  });
});
