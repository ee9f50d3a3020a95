import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DERIVED_DATES, DERIVED_FACTS } from '../../src/law/derived';
import { addDuration, type Day, formatDay, parseDay } from '../../src/trees/calendar';
import { evaluate } from '../../src/trees/evaluate';
import type { DerivedFact, Facts, FactValue, Gap, World } from '../../src/trees/model';
import { resolveCondition } from '../../src/trees/resolve';
import { buildWorld, LAW, REFORMED_LAW } from './specimen';

const OPTIONS: Record<string, readonly string[]> = {
  'type-de-client': ['consommateur', 'professionnel', 'association', 'public'],
  'objet-transport': ['oui', 'non'],
  'evenement-prescription': [
    'aucun',
    'demande-ecrite',
    'reconnaissance-ecrite',
    'paiement-partiel',
    'acte-de-justice',
    'mediation-ou-conciliation',
    'autre',
  ],
  'statut-entreprise': ['commercant-ou-societe', 'artisan', 'liberal', 'agriculteur', 'association'],
  'statut-client': ['commercant-ou-societe', 'artisan', 'liberal', 'agriculteur'],
  'acheteur-public': ['etat', 'collectivite-ou-hopital'],
};
const DATES = ['date-depart-prescription', 'date-evenement-prescription'];
const TODAY = '2026-11-24';

/** The inputs that count in a case, and no other fact: what `compute` may rely upon. */
function keepInputs(derived: DerivedFact, all: Readonly<Record<string, FactValue>>, world: World): Facts {
  const at = { today: parseDay(world.today) as Day, law: world.law };
  const env = { facts: all, supposed: new Map(), world, defs: {}, inputs: new Map() };
  const kept: Record<string, FactValue> = {};
  for (const { fact, when } of derived.inputs)
    if (!when || evaluate(resolveCondition(when, at), env) === true) kept[fact] = all[fact] as FactValue;
  return kept;
}

const run = (derived: DerivedFact, all: Readonly<Record<string, FactValue>>, world: World) =>
  derived.compute(keepInputs(derived, all, world), world);

const facts = Object.values(DERIVED_FACTS);

describe.each(facts.map((derived) => [derived.id, derived] as const))('%s', (_, derived) => {
  it('gives each option to its witness', () => {
    expect(Object.keys(derived.witnesses)).toEqual(Object.keys(derived.options));
    for (const [option, { today, facts: given }] of Object.entries(derived.witnesses)) {
      const world = buildWorld(today);
      expect(derived.compute(given, world)).toBe(option);
      expect(Object.keys(keepInputs(derived, given as Record<string, FactValue>, world)).sort()).toEqual(
        Object.keys(given).sort(),
      );
    }
  });

  it('reads the law values that it lists, and no other', () => {
    const law = Object.fromEntries(derived.values.map((id) => [id, LAW[id]])) as typeof LAW;
    const world = buildWorld(TODAY, law);
    fc.assert(
      fc.property(anyCase(), (all) => {
        expect(Object.keys(derived.options)).toContain(run(derived, all, world));
      }),
    );
    derived.cuts(world);
    derived.gaps?.(world);
  });

  it('is constant on each cell of its cuts and gaps', () => {
    for (const law of [LAW, REFORMED_LAW])
      for (const today of [TODAY, '2024-02-29', '2025-12-31', '2026-03-01', '2027-01-01', '2027-02-28'])
        checkCells(derived, buildWorld(today, law));
  });
});

/** Two cases with the same options, in the same regions and on the same side of each gap, get the same answer. */
function checkCells(derived: DerivedFact, world: World): void {
  const cuts = derived.cuts(world);
  const gaps = derived.gaps?.(world) ?? [];
  const seen = new Map<string, { answer: string; all: unknown }>();
  const hot = listHotDays(cuts, gaps, world);
  fc.assert(
    fc.property(anyCase(hot), (all) => {
      const answer = run(derived, all, world);
      const key = describeCell(derived, keepInputs(derived, all, world), cuts, gaps);
      const before = seen.get(key);
      if (before && before.answer !== answer)
        throw new Error(`${before.answer} / ${answer}: ${JSON.stringify([before.all, all])}`);
      seen.set(key, { answer, all });
    }),
    { numRuns: 3000 },
  );
  expect(seen.size).toBeGreaterThan(3);
}

function describeCell(
  derived: DerivedFact,
  given: Facts,
  cuts: Readonly<Record<string, number[]>>,
  gaps: Gap[],
): string {
  const parts = derived.inputs.map(({ fact }) => {
    const value = given[fact];
    if (value === undefined || value === null || fact in OPTIONS) return `${fact}=${value}`;
    const point = typeof value === 'number' ? Math.round(value * 100) : (parseDay(value as string) as Day);
    return `${fact}>=${[...new Set(cuts[fact] ?? [])].filter((cut) => point >= cut).length}`;
  });
  for (const { from, to, by } of gaps) {
    const [start, end] = [given[from], given[to]];
    if (typeof start !== 'string' || typeof end !== 'string') continue;
    for (const duration of by)
      parts.push(String((parseDay(end) as Day) <= addDuration(parseDay(start) as Day, duration)));
  }
  return parts.join(' ');
}

/** Days near the cuts, and near a gap's length from them: where answers change. */
function listHotDays(cuts: Readonly<Record<string, number[]>>, gaps: Gap[], world: World): Day[] {
  const days = new Set([parseDay(world.today) as Day, ...DATES.flatMap((fact) => cuts[fact] ?? [])]);
  for (const seed of [...days])
    for (const { by } of gaps)
      for (const duration of by) {
        days.add(addDuration(seed, duration));
        days.add(addDuration(seed, duration, -1));
      }
  return [...days];
}

function anyCase(hot: readonly Day[] = [parseDay(TODAY) as Day]) {
  const free = fc.integer({ min: parseDay('2015-01-01') as Day, max: parseDay('2030-12-31') as Day });
  const near = fc
    .tuple(fc.constantFrom(...hot), fc.integer({ min: -2, max: 2 }))
    .map(([day, by]) => day + by);
  const date = fc.oneof({ weight: 1, arbitrary: free }, { weight: 3, arbitrary: near }).map(formatDay);
  const euros = fc.oneof(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.constantFrom(499_999, 500_000, 500_001, 999_999, 1_000_000, 1_000_001),
  );
  return fc.record<Record<string, FactValue>>({
    ...Object.fromEntries(
      Object.entries(OPTIONS).map(([fact, options]) => [fact, fc.constantFrom(...options)]),
    ),
    ...Object.fromEntries(DATES.map((fact) => [fact, date])),
    montant: euros.map((cents) => cents / 100),
  });
}

describe('the case that the site must get right', () => {
  const base = {
    'objet-transport': 'non',
    'date-depart-prescription': '2024-09-24',
    'evenement-prescription': 'aucun',
  };
  const prescription = DERIVED_FACTS.prescription as DerivedFact;

  it('a consumer, 26 months after the service: the time to act is over (L218-2 C. conso)', () => {
    expect(prescription.compute({ ...base, 'type-de-client': 'consommateur' }, buildWorld(TODAY))).toBe(
      'acquise',
    );
  });

  it('the same with a business: it is not (L110-4 C. com.)', () => {
    expect(prescription.compute({ ...base, 'type-de-client': 'professionnel' }, buildWorld(TODAY))).toBe(
      'non-acquise',
    );
  });
});

describe('thresholds', () => {
  const at = (id: string, given: Facts) =>
    (DERIVED_FACTS[id] as DerivedFact).compute(given, buildWorld(TODAY));
  const consumer = { 'type-de-client': 'consommateur' };
  const traders = {
    'type-de-client': 'professionnel',
    'statut-entreprise': 'commercant-ou-societe',
    'statut-client': 'commercant-ou-societe',
  };

  it('asks for a lawyer above the threshold, not at it (760, 853 CPC)', () => {
    expect(at('avocat-au-proces', { ...consumer, montant: 10_000 })).toBe('facultatif');
    expect(at('avocat-au-proces', { ...consumer, montant: 10_000.01 })).toBe('obligatoire');
    expect(at('avocat-au-proces', { 'type-de-client': 'professionnel', montant: 10_000.01 })).toBe(
      'obligatoire',
    );
  });

  it('asks for one against the State at any amount, not against a local authority (R431-2, R431-3 CJA)', () => {
    expect(at('avocat-au-proces', { 'type-de-client': 'public', 'acheteur-public': 'etat' })).toBe(
      'obligatoire',
    );
    expect(
      at('avocat-au-proces', { 'type-de-client': 'public', 'acheteur-public': 'collectivite-ou-hopital' }),
    ).toBe('facultatif');
  });

  it('imposes an amicable attempt up to the threshold, before the tribunal judiciaire alone (750-1 CPC)', () => {
    expect(at('tentative-amiable', { ...consumer, montant: 5_000 })).toBe('obligatoire');
    expect(at('tentative-amiable', { ...consumer, montant: 5_000.01 })).toBe('non-obligatoire');
    expect(at('tentative-amiable', { ...traders, montant: 100 })).toBe('non-obligatoire');
    expect(at('tentative-amiable', { ...traders, 'statut-client': 'liberal', montant: 100 })).toBe(
      'obligatoire',
    );
    expect(at('tentative-amiable', { 'type-de-client': 'public' })).toBe('non-obligatoire');
  });

  it('sends traders and craftsmen to the commercial court, others to the tribunal judiciaire (L721-3 C. com.)', () => {
    for (const ours of OPTIONS['statut-entreprise'] as string[])
      for (const theirs of OPTIONS['statut-client'] as string[]) {
        const trading = (trade: string) => trade === 'commercant-ou-societe' || trade === 'artisan';
        expect(
          at('tribunal', {
            'type-de-client': 'professionnel',
            'statut-entreprise': ours,
            'statut-client': theirs,
          }),
        ).toBe(trading(ours) && trading(theirs) ? 'tribunal-de-commerce' : 'tribunal-judiciaire');
      }
    expect(at('tribunal', { 'type-de-client': 'association' })).toBe('tribunal-judiciaire');
    expect(at('tribunal', { 'type-de-client': 'public' })).toBe('tribunal-administratif');
  });

  it('keeps the title without a judge to traders: a craftsman does not enter it (L126-1 CPCE)', () => {
    expect(at('entre-commercants', traders)).toBe('oui');
    expect(at('entre-commercants', { ...traders, 'statut-client': 'artisan' })).toBe('non');
    expect(at('entre-commercants', consumer)).toBe('non');
  });
});

describe('fin-prescription', () => {
  const end = (given: Facts) => DERIVED_DATES['fin-prescription']?.compute(given, buildWorld(TODAY));
  const base = {
    'type-de-client': 'consommateur',
    'objet-transport': 'non',
    'date-depart-prescription': '2025-05-31',
  };

  it('gives the last day to act', () => {
    expect(end({ ...base, 'evenement-prescription': 'aucun' })).toBe('2027-05-31');
  });

  it('moves with a sure event only', () => {
    const on = { 'date-evenement-prescription': '2026-01-15' };
    expect(end({ ...base, ...on, 'evenement-prescription': 'reconnaissance-ecrite' })).toBe('2028-01-15');
    expect(end({ ...base, ...on, 'evenement-prescription': 'paiement-partiel' })).toBe('2027-05-31');
  });

  it('gives nothing when a fact that counts is missing or unknown', () => {
    expect(end(base)).toBeNull();
    expect(end({ ...base, 'evenement-prescription': null })).toBeNull();
    expect(end({ ...base, 'evenement-prescription': 'paiement-partiel' })).toBeNull();
    expect(end({ ...base, 'evenement-prescription': 'aucun', 'date-depart-prescription': null })).toBeNull();
  });
});
