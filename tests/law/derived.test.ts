import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DerivedRule } from '../../src/law/book';
import { computeLimitationEnd } from '../../src/law/dates/limitationEnd';
import { SHORT_TIME } from '../../src/law/derived/functions/limitation';
import { listDurations, listRuleCuts } from '../../src/law/periodEnd';
import { addDuration, type Day, formatDay, parseDay } from '../../src/trees/calendar';
import { type Env, evaluate } from '../../src/trees/evaluate';
import type { DerivedFact, Facts, FactValue, Gap, LawValue, World } from '../../src/trees/model';
import { resolveCondition } from '../../src/trees/resolve';
import { DERIVED_FACTS, SITE_FACTS, SITE_LAW } from './derivedFacts';
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
  'etat-du-bien': ['neuf', 'occasion'],
  'information-donnee': ['complete', 'tardive', 'manquante'],
};
const TODAY = '2026-11-24';

/** Finds the inputs that count in a case, and no other fact: what `compute` may rely upon. */
function prepareInputs(derived: DerivedFact, world: World): (all: AnyCase) => Facts {
  const at = { today: parseDay(world.today) as Day, law: world.law };
  const inputs = derived.inputs.map(({ fact, when }) => ({ fact, when: when && resolveCondition(when, at) }));
  return (all) => {
    const env = {
      facts: all,
      supposed: new Map(),
      world,
      defs: SITE_FACTS as Env['defs'],
      inputs: new Map(),
    };
    const counted = inputs.filter(({ when }) => !when || evaluate(when, env) === true);
    return Object.fromEntries(counted.map(({ fact }) => [fact, all[fact] as FactValue]));
  };
}

type AnyCase = Readonly<Record<string, FactValue>>;

const facts = Object.values(DERIVED_FACTS);

describe.each(facts.map((derived) => [derived.id, derived] as const))('%s', (_, derived) => {
  it('gives each option to its witness', () => {
    const { witnesses } = SITE_LAW.derived[derived.id] as DerivedRule;
    expect(Object.keys(witnesses)).toEqual(Object.keys(derived.options));
    for (const [option, { today, facts: given }] of Object.entries(witnesses)) {
      const world = buildWorld(today);
      expect(derived.compute(given, world)).toBe(option);
      expect(Object.keys(prepareInputs(derived, world)(given as AnyCase)).sort()).toEqual(
        Object.keys(given).sort(),
      );
    }
  });

  it('reads the law values that it lists, and no other', () => {
    const law = Object.fromEntries(derived.values.map((id) => [id, LAW[id]])) as typeof LAW;
    const world = buildWorld(TODAY, law);
    const keep = prepareInputs(derived, world);
    const pick = preparePoints(derived, world, 1);
    for (const options of listOptions(derived))
      for (let count = 0; count < 5; count++)
        expect(Object.keys(derived.options)).toContain(
          derived.compute(keep({ ...options, ...pick() }), world),
        );
  });

  it.each([
    ['as it is', TODAY, LAW],
    ['as it is', '2024-02-29', LAW],
    ['as it is', '2027-03-01', LAW],
    ['reformed', TODAY, REFORMED_LAW],
    ['reformed', '2026-08-31', REFORMED_LAW],
    ['reformed', '2027-12-31', REFORMED_LAW],
  ])('is constant on each cell of its cuts and gaps: law %s, %s', (_, today, law) => {
    checkCells(derived, buildWorld(today, law));
  });
});

/** Two cases with the same options, in the same regions and on the same side of each gap, get the same answer. */
function checkCells(derived: DerivedFact, world: World): void {
  const cuts = derived.cuts(world);
  const gaps = derived.gaps?.(world) ?? [];
  const keep = prepareInputs(derived, world);
  for (const options of listOptions(derived)) {
    const seen = new Map<string, { answer: string; given: Facts }>();
    const size =
      'date-evenement-prescription' in keep({ ...options, ...preparePoints(derived, world, 0)() }) ? 600 : 50;
    const check = fc.property(fc.integer(), (seed) => {
      const pick = preparePoints(derived, world, seed);
      for (let count = 0; count < size; count++) {
        const given = keep({ ...options, ...pick() });
        const answer = derived.compute(given, world);
        const key = describeCell(given, cuts, gaps);
        const before = seen.get(key);
        if (before && before.answer !== answer)
          throw new Error(`${before.answer} and ${answer}: ${JSON.stringify([before.given, given])}`);
        if (!before) seen.set(key, { answer, given });
      }
    });
    fc.assert(check, { numRuns: 2, endOnFailure: true });
  }
}

/** Names the cell of a case: the region of each number and date, and the side of each gap. Options are fixed by the caller. */
function describeCell(given: Facts, cuts: Readonly<Record<string, number[]>>, gaps: Gap[]): string {
  const parts: string[] = [];
  for (const [fact, value] of Object.entries(given)) {
    if (fact in OPTIONS) continue;
    const point = typeof value === 'number' ? Math.round(value * 100) : (parseDay(value as string) as Day);
    parts.push(`${fact}>=${[...new Set(cuts[fact] ?? [])].filter((cut) => point >= cut).length}`);
  }
  for (const { from, to, by } of gaps) {
    const [start, end] = [given[from], given[to]];
    if (typeof start !== 'string' || typeof end !== 'string') continue;
    for (const each of by)
      parts.push(String((parseDay(end) as Day) <= addDuration(parseDay(start) as Day, each)));
  }
  return parts.join(' ');
}

/** Every way to answer the choices that a derived fact reads. */
function listOptions(derived: DerivedFact): Record<string, string>[] {
  let found: Record<string, string>[] = [{}];
  for (const { fact } of derived.inputs)
    if (OPTIONS[fact])
      found = found.flatMap((each) => (OPTIONS[fact] ?? []).map((id) => ({ ...each, [fact]: id })));
  return found;
}

/**
 * Prepares a source of numbers and dates, crowded where answers change: near today, a reform and its end, at a period's
 * length from these, and at a period's length from each other. A plain generator, since very many are needed.
 */
function preparePoints(
  derived: DerivedFact,
  { today, law }: World,
  seed: number,
): () => Record<string, FactValue> {
  let state = seed | 0;
  const draw = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
  const choose = <T>(list: readonly T[]) => list[draw(list.length)] as T;
  const values = derived.values.map((id) => law[id] as LawValue);
  const durations = values.filter(({ type }) => type === 'duration');
  const spans = durations.flatMap(listDurations);
  const anchors = [
    parseDay(today) as Day,
    ...durations.flatMap((value) => {
      const { ends } = listRuleCuts(value);
      return [...ends, ...value.periods.map(({ from }) => parseDay(from) as Day)];
    }),
  ];
  const near = (day: Day) => day + draw(3) - 1;
  const shift = (day: Day) =>
    spans.length === 0 ? day : near(addDuration(day, choose(spans), draw(2) === 0 ? 1 : -1));
  const anyDay = () => {
    const kind = draw(8);
    if (kind === 0) return 17_200 + draw(5_000);
    const anchor = near(choose(anchors));
    return kind < 4 ? anchor : kind < 7 ? shift(anchor) : shift(shift(anchor));
  };
  const cents = () => (draw(2) === 0 ? draw(2_000_000) : choose([500_000, 1_000_000]) + draw(3) - 1);
  return () => {
    const start = formatDay(anyDay());
    const later = formatDay(draw(2) === 0 ? anyDay() : shift(parseDay(start) as Day));
    return {
      'date-depart-prescription': start,
      'date-evenement-prescription': later,
      'date-de-livraison': start,
      'date-du-defaut': later,
      'depart-retractation': start,
      'date-information': start,
      'date-retractation': later,
      'date-de-la-rupture': start,
      montant: cents() / 100,
    };
  };
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

describe('the time left to act', () => {
  const timeLeft = DERIVED_FACTS['temps-pour-agir'] as DerivedFact;
  const onDay = (today: string, more: Facts) =>
    timeLeft.compute(
      { 'objet-transport': 'non', 'evenement-prescription': 'aucun', ...more },
      buildWorld(today),
    );

  it.each([
    ['consommateur', '2024-12-10', {}, '2026-11-30', 'court'],
    ['consommateur', '2025-01-29', {}, '2026-11-30', 'court'],
    ['consommateur', '2025-01-30', {}, '2026-11-30', 'suffisant'],
    ['consommateur', '2024-11-30', {}, '2026-11-30', 'court'],
    ['consommateur', '2024-11-29', {}, '2026-11-30', 'passe'],
    ['professionnel', '2021-12-02', {}, '2026-11-30', 'court'],
    ['professionnel', '2025-12-05', { 'objet-transport': 'oui' }, '2026-11-30', 'court'],
    ['professionnel', '2025-12-05', {}, '2026-11-30', 'suffisant'],
    ['public', '2022-03-01', {}, '2026-11-30', 'court'],
    ['public', '2022-03-01', {}, '2026-10-31', 'suffisant'],
  ])('%s, from %s %o, on %s: %s', (customer, start, more, today, expected) => {
    expect(onDay(today, { 'type-de-client': customer, 'date-depart-prescription': start, ...more })).toBe(
      expected,
    );
  });

  it('is open to dispute where an event after the end may count', () => {
    const partPayment = {
      'type-de-client': 'consommateur',
      'date-depart-prescription': '2024-09-24',
      'evenement-prescription': 'paiement-partiel',
      'date-evenement-prescription': '2025-06-02',
    };
    expect(onDay('2026-11-30', partPayment)).toBe('discute');
  });

  it('tells readers the threshold that it reckons with', () => {
    const { rule } = SITE_LAW.derived['temps-pour-agir'] as DerivedRule;
    expect(rule.map(({ when }) => when).join(' ')).toContain(`{=${SHORT_TIME.count} jours}`);
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
    expect(at('avocat-au-proces', { ...consumer, montant: 9_999.99 })).toBe('facultatif');
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
    expect(at('tentative-amiable', { ...consumer, montant: 4_999.99 })).toBe('obligatoire');
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
  const end = (given: Facts) => computeLimitationEnd(given, buildWorld(TODAY));
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

  it('leaves out an event that is not known, or whose day is not', () => {
    expect(end(base)).toBe('2027-05-31');
    expect(end({ ...base, 'evenement-prescription': null })).toBe('2027-05-31');
    expect(end({ ...base, 'evenement-prescription': 'paiement-partiel' })).toBe('2027-05-31');
  });

  it('tells no such day once it is past, as the event may have put it off', () => {
    const past = { ...base, 'date-depart-prescription': '2024-05-31' };
    expect(end(past)).toBeNull();
    expect(end({ ...past, 'evenement-prescription': 'reconnaissance-ecrite' })).toBeNull();
    expect(end({ ...past, 'evenement-prescription': 'aucun' })).toBe('2026-05-31');
  });

  it('gives nothing when customer, start or kind of contract is missing', () => {
    expect(end({ 'date-depart-prescription': '2025-05-31' })).toBeNull();
    expect(end({ ...base, 'type-de-client': 'professionnel', 'objet-transport': null })).toBeNull();
    const { 'objet-transport': _, ...unasked } = base;
    expect(end({ ...unasked, 'type-de-client': 'professionnel' })).toBe(
      end({ ...base, 'type-de-client': 'professionnel', 'objet-transport': 'non' }),
    );
    expect(end({ ...base, 'evenement-prescription': 'aucun', 'date-depart-prescription': null })).toBeNull();
  });
});
