import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFragment, isSameCase, parseFragment, readFacts } from '../../src/case/fragment';
import type { CompiledFact, FactValue } from '../../src/trees/model';
import { buildForest, choice, choices, fact } from '../trees/build';

const DEFS: CompiledFact[] = [
  choice('type-de-client', ['consommateur', 'professionnel']),
  choices('pieces', ['devis', 'bon', 'courriel']),
  fact('montant', { type: 'amount' }),
  fact('nombre', { type: 'integer' }),
  fact('date-execution', { type: 'date' }),
  fact('nom', { type: 'text' }),
  choice('ferme', ['oui', 'non'], { unknown: undefined }),
];

const forest = buildForest([
  {
    facts: DEFS,
    questions: Object.fromEntries(
      DEFS.map(({ id }, index) => [id, [DEFS[index + 1]?.id ?? 'fin']] as [string, string[]]),
    ),
    outcomes: ['fin'],
  },
]);

const isText = (id: string): boolean => forest.defs[id]?.type === 'text';

function read(hash: string) {
  const fragment = parseFragment(hash);
  return fragment.kind === 'case' ? readFacts(forest, fragment.raw) : null;
}

const arbitraries: Record<string, fc.Arbitrary<FactValue | null>> = {
  'type-de-client': fc.constantFrom('consommateur', 'professionnel', null),
  pieces: fc.oneof(fc.subarray(['devis', 'bon', 'courriel']), fc.constant(null)),
  montant: fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
    fc.constant(null),
  ),
  nombre: fc.oneof(fc.nat(1_000_000), fc.constant(null)),
  'date-execution': fc.constantFrom('2024-02-29', '2026-09-24', null),
  ferme: fc.constantFrom('oui', 'non'),
};
const caseOf = fc.record(arbitraries, { requiredKeys: [] });

describe('a fragment', () => {
  it('is short and readable', () => {
    const facts = {
      'type-de-client': 'consommateur',
      montant: 3200.5,
      pieces: ['devis', 'bon'],
      nombre: null,
    };
    expect(formatFragment(facts)).toBe(
      '#type-de-client=consommateur&montant=3200.5&pieces=devis,bon&nombre=?',
    );
  });

  it('gives back every case, whatever its facts', () => {
    fc.assert(
      fc.property(caseOf, (facts) => {
        const found = read(formatFragment(facts));
        if (Object.keys(facts).length === 0) return expect(found).toBeNull();
        expect(found).toEqual({ facts, foreign: {}, problems: [] });
      }),
    );
  });

  it('survives any string, and what it then says is stable', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '#',
            '&',
            '=',
            '%',
            '%E0',
            'montant',
            '3200',
            '?',
            ',',
            'é',
            '__proto__',
            'constructor',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(garbage, (hash) => {
        const found = read(hash);
        if (!found) return;
        const again = read(formatFragment({ ...found.facts, ...found.foreign }));
        expect(again?.problems ?? []).toEqual([]);
        expect(again?.facts ?? {}).toEqual(found.facts);
      }),
    );
  });

  it('drops only what is invalid, and says it in French', () => {
    const found = read('#type-de-client=martien&montant=3200&date-execution=2025-02-30&ferme=?');
    expect(found?.facts).toEqual({ montant: 3200 });
    expect(found?.problems.map(({ message }) => message)).toEqual([
      '« type-de-client » : cette réponse n’est pas, ou plus, proposée.',
      '« date-execution » : cette date n’existe pas.',
      '« ferme » : cette question attend une réponse.',
    ]);
  });

  it('tells a damaged part and a repeated answer', () => {
    const fragment = parseFragment('#montant=3200&montant=12&%zz=1&nombre');
    expect(fragment).toMatchObject({ kind: 'case', raw: { montant: '3200' } });
    expect(fragment.kind === 'case' && fragment.problems.map(({ code }) => code)).toEqual([
      'repeated',
      'damaged',
    ]);
  });

  it('takes two hundred facts and no more, and says so', () => {
    const build = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=x`).join('&');
    const full = parseFragment(`#${build(200)}`);
    expect(full).toMatchObject({ kind: 'case', problems: [] });
    const over = parseFragment(`#${build(202)}`);
    if (over.kind !== 'case' || full.kind !== 'case') throw new Error('no case');
    expect(Object.keys(over.raw)).toHaveLength(200);
    expect(over.raw).toEqual(full.raw);
    expect(over.problems.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('takes ids of sixty characters and texts of four hundred, and no longer', () => {
    const problems = (part: string) => {
      const fragment = parseFragment(`#${part}`);
      return fragment.kind === 'case' ? fragment.problems.map(({ code }) => code) : null;
    };
    expect(problems(`${'a'.repeat(60)}=x`)).toEqual([]);
    expect(problems(`${'a'.repeat(61)}=x`)).toEqual(['damaged']);
    expect(problems(`a=${'x'.repeat(400)}`)).toEqual([]);
    expect(problems(`a=${'x'.repeat(401)}`)).toEqual(['damaged']);
    expect(formatFragment({ a: 'x'.repeat(400) })).toBe(`#a=${'x'.repeat(400)}`);
    expect(formatFragment({ a: 'x'.repeat(401) })).toBe('');
  });

  it('keeps aside the facts of other trees', () => {
    expect(read('#montant=10&stade=debut&constructor=oui')).toEqual({
      facts: { montant: 10 },
      foreign: { stade: 'debut', constructor: 'oui' },
      problems: [],
    });
  });

  it('never holds free text', () => {
    expect(formatFragment({ nom: 'Dupont', montant: 5 }, isText)).toBe('#montant=5');
    expect(formatFragment({ nom: 'Jean Dupont' })).toBe('');
  });

  it('tells a place of the page from a case', () => {
    expect(parseFragment('#contenu')).toEqual({ kind: 'anchor', name: 'contenu' });
    expect(parseFragment('#')).toEqual({ kind: 'none' });
    expect(parseFragment('')).toEqual({ kind: 'none' });
  });

  it('compares cases whatever the order of their facts', () => {
    expect(isSameCase({ a: '1', b: ['x', 'y'] }, { b: 'x,y', a: 1 })).toBe(true);
    expect(isSameCase({ a: '1' }, { a: '1', b: null })).toBe(false);
  });
});
