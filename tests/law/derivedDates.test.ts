import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/law/dates';
import { pickRules } from '../../src/law/dates/pick';
import { ZONES } from '../../src/law/deadlines/holidays';
import { addDuration, formatDay, parseDay } from '../../src/trees/calendar';
import type { DerivedDate, Facts, World } from '../../src/trees/model';
import { DATES, law } from './project';

const world: World = { today: '2026-11-24', law: law.values, derived: {} };
const get = (id: string) => DATES[id] as DerivedDate;
const find = (id: string, facts: Facts) => get(id).compute(facts, world);

describe('the dates that steps show, a day before, on and after a turn of the calendar', () => {
  it.each([
    // the length of the law of the order's day: six months before 1 September 2026, three from it on
    ['fin-signification-injonction', { 'date-ordonnance': '2026-08-30' }, '2027-03-01'],
    ['fin-signification-injonction', { 'date-ordonnance': '2026-08-31' }, '2027-03-01'],
    ['fin-signification-injonction', { 'date-ordonnance': '2026-09-01' }, '2026-12-01'],
    // a Friday, the Saturday and the Sunday that are moved, the Monday
    ['fin-opposition', { 'date-signification': '2026-01-13' }, '2026-02-13'],
    ['fin-opposition', { 'date-signification': '2026-01-14' }, '2026-02-16'],
    ['fin-opposition', { 'date-signification': '2026-01-15' }, '2026-02-16'],
    ['fin-opposition', { 'date-signification': '2026-01-16' }, '2026-02-16'],
    ['fin-opposition', { 'date-signification': '2028-01-30' }, '2028-02-29'],
    ['fin-opposition', { 'date-signification': '2028-01-31' }, '2028-02-29'],
    [
      'debut-execution',
      { 'date-signification': '2026-09-10', 'date-ordonnance': '2026-08-31' },
      '2026-10-13',
    ],
    [
      'debut-execution',
      { 'date-signification': '2026-09-10', 'date-ordonnance': '2026-09-01' },
      '2026-11-11',
    ],
    ['fin-declaration-creance', { 'date-publication-bodacc': '2026-12-30' }, '2027-03-01'],
    ['fin-declaration-creance', { 'date-publication-bodacc': '2026-12-31' }, '2027-03-01'],
    ['fin-declaration-creance', { 'date-publication-bodacc': '2027-01-01' }, '2027-03-01'],
    ['fin-declaration-creance', { 'date-publication-bodacc': '2027-01-02' }, '2027-03-02'],
    ['fin-declaration-creance-longue', { 'date-publication-bodacc': '2026-11-25' }, '2027-03-25'],
    ['fin-releve-forclusion', { 'date-publication-bodacc': '2026-08-31' }, '2027-03-01'],
    ['fin-revendication', { 'date-publication-bodacc': '2026-09-06' }, '2026-12-07'],
    ['fin-assignation-radiation', { 'date-radiation': '2024-02-29' }, '2025-02-28'],
    ['fin-delai-livraison', { 'date-du-contrat': '2026-01-29' }, '2026-02-28'],
    ['fin-delai-livraison', { 'date-du-contrat': '2026-01-30' }, '2026-03-01'],
    ['fin-remboursement-resolution', { 'date-de-la-rupture': '2026-02-14' }, '2026-02-28'],
    ['fin-remboursement-retractation', { 'date-retractation': '2028-02-15' }, '2028-02-29'],
    ['fin-garantie-conformite', { 'date-de-livraison': '2024-02-28' }, '2026-02-28'],
    ['fin-garantie-conformite', { 'date-de-livraison': '2024-02-29' }, '2026-02-28'],
    ['fin-garantie-conformite', { 'date-de-livraison': '2024-03-01' }, '2026-03-01'],
    [
      'fin-presomption-conformite',
      { 'date-de-livraison': '2024-03-01', 'etat-du-bien': 'neuf' },
      '2026-03-01',
    ],
    [
      'fin-presomption-conformite',
      { 'date-de-livraison': '2024-03-01', 'etat-du-bien': 'occasion' },
      '2025-03-01',
    ],
    ['fin-vices-caches', { 'date-du-defaut': '2026-02-28' }, '2028-02-28'],
    ['fin-parfait-achevement', { 'date-de-reception': '2025-11-23' }, '2026-11-23'],
    ['fin-bon-fonctionnement', { 'date-de-reception': '2024-02-29' }, '2026-03-02'],
    ['fin-decennale', { 'date-de-reception': '2016-02-29' }, '2026-03-02'],
    ['fin-action-diffamation', { 'date-mise-en-ligne': '2027-11-30' }, '2028-02-29'],
    ['fin-action-diffamation', { 'date-mise-en-ligne': '2026-08-01' }, '2026-11-01'],
    ['fin-action-discriminatoire', { 'date-mise-en-ligne': '2026-08-01' }, '2027-08-01'],
    ['fin-droit-reponse', { 'date-mise-en-ligne': '2026-11-30' }, '2027-02-28'],
    ['debut-certificat-cheque', { 'date-presentation-cheque': '2026-01-30' }, '2026-03-02'],
    ['fin-memoire-reclamation', { 'date-differend': '2026-12-31' }, '2027-02-28'],
    ['fin-memoire-decompte', { 'date-du-decompte': '2026-11-09' }, '2026-12-09'],
    ['fin-memoire-decompte-2009', { 'date-du-decompte': '2026-11-16' }, '2026-12-31'],
    ['fin-saisine-apres-rejet', { 'date-du-rejet': '2026-07-01' }, '2027-01-01'],
    ['fin-contestation-titre', { 'date-du-titre': '2026-10-08' }, '2026-12-08'],
    // five working days, Saturdays and holidays left out: from a Monday, a Friday, the eve of Christmas
    ['fin-declaration-sinistre', { 'date-connaissance': '2026-11-23' }, '2026-11-30'],
    ['fin-declaration-sinistre', { 'date-connaissance': '2026-11-27' }, '2026-12-04'],
    ['fin-declaration-sinistre', { 'date-connaissance': '2026-12-24' }, '2027-01-04'],
    ['reponse-attendue', { 'jour-de-reponse': '2026-12-04' }, '2026-12-04'],
  ] as [string, Facts, string][])('%s of %o is %s', (id, facts, end) => {
    expect(find(id, facts)).toBe(end);
  });

  it('opens the mediator to a consumer alone, for a year from the claim (L612-2 C. conso)', () => {
    const facts = { 'date-reclamation': '2024-02-29' };
    expect(find('fin-saisine-mediateur', { ...facts, 'type-de-client': 'consommateur' })).toBe('2025-02-28');
    expect(find('fin-saisine-mediateur', { ...facts, 'type-de-client': 'professionnel' })).toBeNull();
    expect(find('fin-saisine-mediateur', facts)).toBeNull();
  });

  it('moves the end of a withdrawal, prolonged or not, by the holidays of the place (L221-19 C. conso)', () => {
    const complete = { 'information-donnee': 'complete', 'depart-retractation': '2026-12-12' };
    expect(find('fin-retractation', complete)).toBe('2026-12-28');
    expect(find('fin-retractation', { ...complete, 'depart-retractation': '2026-12-10' })).toBe('2026-12-24');
    expect(find('fin-retractation', { ...complete, 'depart-retractation': '2025-12-12' })).toBe('2025-12-26');
    expect(
      find('fin-retractation', { ...complete, 'depart-retractation': '2025-12-12', zone: 'alsace-moselle' }),
    ).toBe('2025-12-29');
    const never = { 'information-donnee': 'manquante', 'depart-retractation': '2024-02-15' };
    expect(find('fin-retractation', never)).toBe('2025-02-28');
    const kinds = get('fin-retractation')
      .explain?.(never, world)
      ?.lines.map(({ kind }) => kind);
    expect(kinds?.slice(0, 4)).toEqual(['start', 'rule', 'start', 'rule']);
  });

  it('gives both clocks of an order for payment', () => {
    expect(get('fin-opposition').side).toBe('customer');
    expect(get('fin-signification-injonction').side).toBe('business');
    expect(get('debut-execution')).toMatchObject({ side: 'business', act: 'after' });
  });

  it('reads the wait before enforcement at the service where the day of the order is not known, and says so', () => {
    expect(find('debut-execution', { 'date-signification': '2026-08-31' })).toBe('2026-10-01');
    expect(find('debut-execution', { 'date-signification': '2026-09-01', 'date-ordonnance': null })).toBe(
      '2026-11-03',
    );
    const told = (facts: Facts) =>
      get('debut-execution')
        .explain?.(facts, world)
        ?.lines.map(({ text }) => text)
        .join(' ') ?? '';
    expect(told({ 'date-signification': '2026-09-01' })).toContain('date de l’ordonnance n’est pas connue');
    expect(told({ 'date-signification': '2026-09-01', 'date-ordonnance': '2026-08-31' })).not.toContain(
      'pas connue',
    );
  });

  it('tells what interrupted a limitation, on its last day and the day after (2240 C. civ.)', () => {
    const facts = (on: string): Facts => ({
      'type-de-client': 'consommateur',
      'objet-transport': 'non',
      'date-depart-prescription': '2024-11-24',
      'evenement-prescription': 'reconnaissance-ecrite',
      'date-evenement-prescription': on,
    });
    expect(find('fin-prescription', facts('2026-11-23'))).toBe('2028-11-23');
    expect(find('fin-prescription', facts('2026-11-24'))).toBe('2028-11-24');
    expect(find('fin-prescription', facts('2026-11-25'))).toBe('2026-11-24');
    const words = get('fin-prescription')
      .explain?.(facts('2026-11-25'), world)
      ?.lines.map(({ text }) => text);
    expect(words?.join(' ')).toContain('vient après la fin du délai');
  });
});

/** Facts that give every date, from one day. */
function fill(day: number): Facts {
  const at = formatDay(day);
  const dates = Object.values(DATES).flatMap(({ inputs }) => inputs.map(({ fact }) => fact));
  return {
    ...Object.fromEntries(dates.map((fact) => [fact, at])),
    'type-de-client': 'consommateur',
    'objet-transport': 'non',
    'evenement-prescription': 'aucun',
    'information-donnee': 'complete',
    'etat-du-bien': 'neuf',
  };
}

describe.each(Object.keys(DATES))('%s', (id) => {
  const date = get(id);
  /** a day that somebody set has no rule to tell */
  const isCounted = !('day' in (law.dates[id] as object));

  it('cites in its explanation only texts that travel with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_800, max: 21_500 }), fc.constantFrom(...ZONES), (day, zone) => {
        const { lines } = date.explain?.({ ...fill(day), zone }, world) ?? { lines: [] };
        expect(lines.length > 1).toBe(isCounted);
        for (const { law: texts } of lines) for (const text of texts) expect(date.law).toContain(text);
      }),
    );
    for (const text of date.law) expect(law.references[text]).toBeDefined();
  });

  it('says the same with only what travels with it', () => {
    const alone = readDates(pickRules(law, [id]))[id] as DerivedDate;
    expect(alone.label).toBe(date.label);
    fc.assert(
      fc.property(
        fc.integer({ min: 19_800, max: 21_500 }),
        fc.constantFrom(undefined, ...ZONES),
        (day, zone) => {
          const facts = { ...fill(day), ...(zone !== undefined && { zone }) };
          expect(alone.compute(facts, world)).toBe(date.compute(facts, world));
          expect(alone.explain?.(facts, world)).toEqual(date.explain?.(facts, world));
        },
      ),
    );
  });

  it('depends on the place only where it says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_800, max: 21_500 }), (day) => {
        const facts = fill(day);
        const found = ZONES.map((zone) => date.compute({ ...facts, zone }, world));
        expect(new Set(found).size > 1).toBe(date.explain?.(facts, world)?.dependsOnPlace);
        expect(date.compute(facts, world)).toBe(found[0]);
      }),
      { numRuns: 80 },
    );
  });

  it('never moves back as its start moves on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_400, max: 21_500 }), (day) => {
        const [before, after] = [day, day + 1].map((at) => date.compute(fill(at), world) as string);
        const isShortened = id === 'fin-signification-injonction' || id === 'debut-execution';
        if (!isShortened) expect((before as string) <= (after as string)).toBe(true);
        expect(parseDay(before as string)).toBeGreaterThanOrEqual(day);
        expect(parseDay(before as string)).toBeLessThan(addDuration(day, { count: 11, unit: 'years' }));
      }),
    );
  });
});

describe('the law that travels with some dates', () => {
  it('is that of the dates that exist, and nothing for none', () => {
    expect(pickRules(law, ['aucune-date'])).toBeUndefined();
    expect(pickRules(law, [])).toBeUndefined();
    expect(Object.keys(pickRules(law, ['aucune-date', 'fin-opposition'])?.dates ?? {})).toEqual([
      'fin-opposition',
    ]);
  });

  it('holds the rules that they count by, no other', () => {
    const picked = pickRules(law, ['fin-opposition', 'fin-retractation']);
    expect(Object.keys(picked?.deadlines ?? {}).sort()).toEqual([
      'opposition-injonction',
      'retractation',
      'retractation-prolongation',
    ]);
  });

  it('cannot be told where a rule is missing', () => {
    const { 'opposition-injonction': _, ...deadlines } = law.deadlines;
    expect(() => pickRules({ ...law, deadlines }, ['fin-opposition'])).toThrow(
      'no deadline rule is called "opposition-injonction"',
    );
  });
});
