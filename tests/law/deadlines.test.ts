import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/law/deadlines/compute';
import { countPeriod } from '../../src/law/deadlines/count';
import { explainDeadline } from '../../src/law/deadlines/explain';
import type { Zone } from '../../src/law/deadlines/holidays';
import type { Residence } from '../../src/law/deadlines/residence';
import { formatDay, parseDay, parseDuration } from '../../src/trees/calendar';
import type { DeadlineRule } from '../../src/trees/dateRules';
import { findWeekday } from '../../src/trees/holidays';
import type { DerivedDate, Facts, LawValues } from '../../src/trees/model';
import { createDate, findRule, law, RULES, say } from './project';

const day = (iso: string) => parseDay(iso) as number;
const compute = (id: string, start: string, zone: Zone = 'metropole', readOn?: string) =>
  computeDeadline(
    findRule(id),
    { start: day(start), zone, ...(readOn !== undefined && { readOn: day(readOn) }) },
    law.values,
  );
const span = (text: string) => {
  const duration = parseDuration(text);
  if (!duration) throw new Error(text);
  return duration;
};

describe('counting', () => {
  it.each([
    ['2026-01-10', '10 days', 'date-to-date', '2026-01-20'],
    ['2026-01-31', '1 month', 'date-to-date', '2026-02-28'],
    ['2028-01-31', '1 month', 'date-to-date', '2028-02-29'],
    ['2026-02-28', '1 month', 'date-to-date', '2026-03-28'],
    ['2028-02-29', '1 year', 'date-to-date', '2029-02-28'],
    ['2024-02-29', '4 years', 'date-to-date', '2028-02-29'],
    ['2026-03-05', '4 calendar-years', 'date-to-date', '2030-12-31'],
    ['2026-01-10', '10 days', 'clear', '2026-01-21'],
    ['2025-12-31', '2 months', 'clear', '2026-03-01'],
    // Good Friday counts outside Alsace-Moselle, Easter Monday nowhere
    ['2026-04-02', '3 days', 'working-days', '2026-04-07'],
    ['2026-04-02', '3 days', 'business-days', '2026-04-08'],
    ['2026-04-02', '3 days', 'no-holidays', '2026-04-05'],
    ['2026-04-04', '3 days', 'no-holidays', '2026-04-08'],
    ['2026-01-15', '45 days', 'end-of-month', '2026-03-31'],
    ['2026-01-14', '45 days', 'end-of-month', '2026-02-28'],
  ] as const)('from %s, %s (%s), ends on %s', (start, length, counting, end) => {
    expect(formatDay(countPeriod(day(start), span(length), counting, 'metropole'))).toBe(end);
  });

  it('reads local holidays on the way', () => {
    const count = (zone: Zone) => countPeriod(day('2026-04-02'), span('3 days'), 'working-days', zone);
    expect(formatDay(count('metropole'))).toBe('2026-04-07');
    expect(formatDay(count('alsace-moselle'))).toBe('2026-04-08');
  });

  it('picks no days out of months', () => {
    expect(() => countPeriod(0, span('1 month'), 'working-days', 'metropole')).toThrow(RangeError);
  });

  it('knows the days of the week, before 1970 too', () => {
    expect([findWeekday(day('2026-11-24')), findWeekday(day('1881-07-29'))]).toEqual([2, 5]);
  });
});

describe('a time limit of procedure', () => {
  // the eve of a Saturday, the Saturday, the Sunday, the Monday; the end of a month; 1 May
  it.each([
    ['2026-01-13', '2026-02-13', '2026-02-13'],
    ['2026-01-14', '2026-02-14', '2026-02-16'],
    ['2026-01-15', '2026-02-15', '2026-02-16'],
    ['2026-01-16', '2026-02-16', '2026-02-16'],
    ['2026-01-31', '2026-02-28', '2026-03-02'],
    ['2026-04-01', '2026-05-01', '2026-05-04'],
    ['2027-11-30', '2027-12-30', '2027-12-30'],
  ])('opposition to an order served on %s ends on %s, moved to %s', (start, nominal, end) => {
    expect(compute('opposition-injonction', start)).toMatchObject({ nominal, end });
  });

  it.each([
    ['metropole', '2026-03-03', '2026-04-03'],
    ['alsace-moselle', '2026-03-03', '2026-04-07'],
    ['guadeloupe', '2026-04-27', '2026-05-28'],
    ['martinique', '2026-04-22', '2026-05-26'],
    ['guyane', '2026-05-10', '2026-06-11'],
    ['mayotte', '2026-03-27', '2026-04-28'],
    ['saint-barthelemy', '2026-09-09', '2026-10-12'],
    ['la-reunion', '2027-11-20', '2027-12-21'],
    ['metropole', '2027-11-20', '2027-12-20'],
  ] as const)('reads the holidays of %s', (zone, start, end) => {
    expect(compute('opposition-injonction', start, zone).end).toBe(end);
  });

  it('takes the length in force at the order', () => {
    expect(compute('signification-injonction', '2026-08-31').nominal).toBe('2027-02-28');
    expect(compute('signification-injonction', '2026-09-01').nominal).toBe('2026-12-01');
  });

  it('makes wait until the day after, by the rule of the date of the order', () => {
    const before = compute('execution-injonction', '2026-09-10', 'metropole', '2026-08-31');
    expect(before).toMatchObject({ nominal: '2026-10-10', end: '2026-10-12', first: '2026-10-13' });
    const after = compute('execution-injonction', '2026-09-10', 'metropole', '2026-09-01');
    expect(after).toMatchObject({ end: '2026-11-10', first: '2026-11-11' });
    expect(() => compute('execution-injonction', '2026-09-10')).toThrow(RangeError);
  });

  it('counts a clear period and moves it', () => {
    // received on 12 November 2024: 12 January does not count either; the 13 is a Monday
    expect(compute('recours-public', '2024-11-12').end).toBe('2025-01-13');
    // 31 October does not count either; 1 November is a Sunday and a holiday
    expect(compute('recours-public', '2026-08-31')).toMatchObject({
      nominal: '2026-11-01',
      end: '2026-11-02',
    });
  });

  it('declares and claims within two, three or four months of publication', () => {
    expect(compute('declaration-creance', '2026-11-25').end).toBe('2027-01-25');
    expect(compute('declaration-creance', '2026-12-31')).toMatchObject({
      nominal: '2027-02-28',
      end: '2027-03-01',
    });
    expect(compute('declaration-creance-hors-metropole', '2026-11-25', 'la-reunion').end).toBe('2027-03-25');
    // a Sunday, then the Monday: the case the Cour de cassation decided for a claim to goods
    expect(compute('revendication', '2026-09-06')).toMatchObject({
      nominal: '2026-12-06',
      end: '2026-12-07',
    });
  });
});

describe('a limitation', () => {
  it('is not moved', () => {
    // 3 November 2029 is a Saturday
    expect(compute('prescription-consommateur', '2027-11-03').end).toBe('2029-11-03');
    expect(compute('prescription-diffamation', '2026-08-01').end).toBe('2026-11-01');
    expect(compute('vices-caches', '2024-02-29').end).toBe('2026-02-28');
  });

  it.each([
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-09-24', '2026-12-24'],
  ])('defamation online since %s: until %s', (start, end) => {
    expect(compute('prescription-diffamation', start).end).toBe(end);
  });

  it('counts years from 1 January against a public body', () => {
    expect(compute('prescription-publique', '2026-01-01').end).toBe('2030-12-31');
    expect(compute('prescription-publique', '2025-12-31').end).toBe('2029-12-31');
  });

  it('reckons with a law that changes while it runs', () => {
    const shorter: LawValues = {
      'prescription-consommateur': {
        id: 'prescription-consommateur',
        label: '',
        type: 'duration',
        periods: [
          { from: '2016-07-01', until: '2027-12-31', value: '2 years' },
          { from: '2028-01-01', value: '1 year' },
        ],
      },
    };
    const rule = findRule('prescription-consommateur');
    const found = computeDeadline(rule, { start: day('2027-12-01'), zone: 'metropole' }, shorter);
    expect(found.end).toBe('2029-01-01');
    expect(explainDeadline(found.counted, say)[1]?.text).toContain(
      'La loi a changé pendant que ce délai courait',
    );
  });
});

describe('a contract with a consumer', () => {
  it.each([
    ['2026-11-06', '2026-11-20', '2026-11-20'],
    ['2026-11-07', '2026-11-21', '2026-11-23'],
    ['2026-11-09', '2026-11-23', '2026-11-23'],
    ['2026-12-11', '2026-12-25', '2026-12-28'],
    ['2026-10-18', '2026-11-01', '2026-11-02'],
  ])('withdrawal from goods received on %s: %s, moved to %s', (start, nominal, end) => {
    expect(compute('retractation', start)).toMatchObject({ nominal, end });
  });

  it('is not moved where the business must act', () => {
    expect(compute('retractation-remboursement', '2026-11-07').end).toBe('2026-11-21');
    expect(compute('delai-livraison', '2026-12-02').end).toBe('2027-01-01');
    expect(compute('mise-en-conformite', '2026-01-30').end).toBe('2026-03-01');
  });

  it('guarantees for two years, presumes for two or one', () => {
    expect(compute('garantie-conformite', '2024-11-24').end).toBe('2026-11-24');
    expect(compute('garantie-conformite', '2024-02-29').end).toBe('2026-02-28');
    expect(compute('presomption-neuf', '2024-11-24').end).toBe('2026-11-24');
    expect(compute('presomption-occasion', '2025-11-24').end).toBe('2026-11-24');
  });

  it('leaves the customer a year to go to the mediator', () => {
    expect(compute('saisine-mediateur-conso', '2025-11-24').end).toBe('2026-11-24');
    expect(findRule('saisine-mediateur-conso').side).toBe('customer');
  });

  it('counts back from the day a renewal may be refused', () => {
    expect(compute('reconduction-avis-debut', '2026-05-31').end).toBe('2026-02-28');
    expect(compute('reconduction-avis-fin', '2026-05-31').end).toBe('2026-04-30');
  });
});

describe('a payment', () => {
  it.each([
    ['paiement-defaut', '2026-01-30', '2026-03-01'],
    ['paiement-defaut', '2028-01-31', '2028-03-01'],
    ['paiement-maximum', '2026-11-24', '2027-01-23'],
    ['paiement-fin-de-mois', '2026-11-24', '2027-01-31'],
    ['paiement-public', '2026-11-24', '2026-12-24'],
    ['paiement-public-hopital', '2026-11-24', '2027-01-13'],
    ['memoire-reclamation', '2026-12-31', '2027-02-28'],
    ['memoire-sur-le-decompte', '2026-11-09', '2026-12-09'],
    ['memoire-sur-le-decompte-2009', '2026-11-16', '2026-12-31'],
    ['saisine-apres-rejet', '2026-07-01', '2027-01-01'],
    ['titre-de-recettes', '2026-10-08', '2026-12-08'],
    ['droit-reponse-demande', '2026-11-30', '2027-02-28'],
  ])('%s from %s: until %s', (id, start, end) => {
    expect(compute(id, start).end).toBe(end);
  });

  it('reserves towards a carrier pass over holidays', () => {
    expect(compute('reserves-transport', '2026-11-24').end).toBe('2026-11-27');
    expect(compute('reserves-transport', '2026-04-04').end).toBe('2026-04-08');
    expect(compute('reserves-transport', '2026-04-02', 'alsace-moselle').end).toBe('2026-04-07');
  });
});

/** Months first, to the same date or the last of a shorter month, then days: counted here on calendar strings alone. */
function countIndependently(start: string, months: number, days: number): string {
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days));
  while ([0, 6].includes(end.getUTCDay()) || HOLIDAYS.has(end.toISOString().slice(0, 10)))
    end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, 10);
}

/** Public holidays of metropolitan France from December 2026 to May 2027, written by hand. */
const HOLIDAYS = new Set(
  '2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17'.split(' '),
);

describe('remedies, and whoever lives far from the court (538, 490, 571, 643, 644 CPC)', () => {
  const STARTS = [
    '2026-11-30',
    '2026-12-31',
    '2026-12-11',
    '2027-01-29',
    '2026-11-25',
    '2027-01-31',
    '2026-12-24',
  ];
  const RULES_FOR = [
    ['appel', 1, 0],
    ['opposition-jugement', 1, 0],
    ['opposition-injonction', 1, 0],
    ['appel-refere', 0, 15],
  ] as const;
  const from = (id: string, start: string, residence?: Residence) =>
    computeDeadline(
      findRule(id),
      { start: day(start), zone: 'metropole', ...(residence && { residence }) },
      law.values,
    );

  it.each(RULES_FOR)('%s: %i month and %i days, one month more overseas, two abroad', (id, months, days) => {
    for (const start of STARTS) {
      expect(from(id, start).end).toBe(countIndependently(start, months, days));
      expect(from(id, start, 'near').end).toBe(countIndependently(start, months, days));
      expect(from(id, start, 'overseas').end).toBe(countIndependently(start, months + 1, days));
      expect(from(id, start, 'abroad').end).toBe(countIndependently(start, months + 2, days));
    }
  });

  it('counts one period of three months, and not two months then one', () => {
    expect(from('appel', '2026-12-31', 'abroad').nominal).toBe('2027-03-31');
    expect(from('appel-refere', '2026-12-31', 'abroad').nominal).toBe('2027-03-15');
  });

  it('lengthens no other period', () => {
    const plain = RULES.filter(({ farther }) => !farther);
    for (const { id, readAt } of plain) {
      const start = {
        start: day('2026-11-30'),
        zone: 'metropole' as const,
        ...(readAt && { readOn: day('2026-11-30') }),
      };
      const rule = findRule(id);
      expect(computeDeadline(rule, { ...start, residence: 'abroad' }, law.values).end).toBe(
        computeDeadline(rule, start, law.values).end,
      );
    }
  });

  it('tells what the residence adds, and what is supposed while it is not known', () => {
    const told = (residence?: Residence) =>
      explainDeadline(from('opposition-injonction', '2026-11-30', residence).counted, say).map(
        ({ text, law: texts }) => `${text.replaceAll('\u00a0', ' ')} [${texts.join(' ')}]`,
      );
    expect(told('abroad')[1]).toMatch(/demeure à l’étranger : deux mois de plus\. .*\[.*cpc-643 cpc-644\]$/);
    expect(told().some((line) => line.startsWith('Celui qui doit agir demeure près du tribunal.'))).toBe(
      true,
    );
    expect(told('near').some((line) => /près du tribunal/.test(line))).toBe(false);
  });

  it.each([
    ['saisie-conservatoire-validite', '2026-11-30', 3],
    ['saisie-conservatoire-action', '2026-11-30', 1],
  ] as const)('%s: from %s, %i months', (id, start, months) =>
    expect(compute(id, start).end).toBe(countIndependently(start, months, 0)),
  );

  it('a public undertaking pays in sixty days', () =>
    expect(compute('paiement-entreprise-publique', '2026-11-30').end).toBe('2027-01-29'));
});

describe('the explanation', () => {
  const tell = (...given: Parameters<typeof compute>) =>
    explainDeadline(compute(...given).counted, say).map(
      ({ kind, text }) => `${kind} | ${text.replaceAll('\u00A0', '_')}`,
    );

  it('gives start, rule, move and what is supposed', () => {
    expect(tell('declaration-creance', '2026-12-31')).toMatchInlineSnapshot(`
      [
        "start | Point de départ_: la publication du jugement d’ouverture au Bodacc, le 31_décembre 2026.",
        "rule | Durée_: deux_mois, de date à date. Le jour de départ ne compte pas, le dernier jour compte jusqu’à minuit. Le mois d’arrivée n’a pas ce jour_: on retient son dernier jour. Cela mène au dimanche 28_février 2027.",
        "postponement | Ce jour est un dimanche_: le délai est reporté au premier jour ouvrable qui suit, le lundi 1er_mars 2027.",
        "assumption | Votre entreprise est établie en métropole et la procédure y est ouverte.",
        "assumption | La déclaration doit être envoyée ce jour-là au plus tard_: gardez la preuve de l’envoi et de son contenu.",
        "assumption | Un créancier dont la sûreté ou le contrat est publié est averti en personne_: son délai part de cet avertissement.",
        "assumption | Jours fériés retenus_: ceux qui valent en métropole, hors Alsace-Moselle, où l’acte doit être fait.",
        "assumption | Par prudence, visez le 28_février 2027, sans compter sur le report.",
      ]
    `);
  });

  it('says that a limitation is not moved', () => {
    expect(tell('prescription-diffamation', '2026-08-01')).toMatchInlineSnapshot(`
      [
        "start | Point de départ_: la première mise en ligne, ou la publication, le 1er_août 2026.",
        "rule | Durée_: trois_mois, de date à date. Le jour de départ ne compte pas, le dernier jour compte jusqu’à minuit. Cela mène au dimanche 1er_novembre 2026.",
        "postponement | Ce jour est férié (Toussaint). Une prescription n’est pas reportée_: elle se termine ce jour-là à minuit. Agissez avant.",
        "assumption | Le maintien en ligne ne fait pas repartir le délai et une plainte simple ne l’arrête pas.",
        "assumption | Propos sans caractère discriminatoire_: sinon, le délai est plus long.",
        "assumption | Calcul sans interruption ni suspension. Gardez une marge_: quand le délai court dès la première heure d’un jour, il se termine la veille de cette date.",
      ]
    `);
  });

  it('says which local holiday moved the end, and on what it depends', () => {
    expect(tell('opposition-injonction', '2026-03-03', 'alsace-moselle')).toMatchInlineSnapshot(`
      [
        "start | Point de départ_: la signification de l’ordonnance, le 3_mars 2026.",
        "rule | Durée_: un_mois, de date à date. Le jour de départ ne compte pas, le dernier jour compte jusqu’à minuit. Cela mène au vendredi 3_avril 2026.",
        "postponement | Ce jour est férié (Vendredi saint)_: le délai est reporté au premier jour ouvrable qui suit, le mardi 7_avril 2026.",
        "assumption | L’ordonnance a été remise au client en personne. Sinon, le délai part du premier acte qui lui est remis en personne, ou de la première saisie.",
        "assumption | Celui qui doit agir demeure près du tribunal. S’il demeure outre-mer ou à l’étranger, le délai est plus long.",
        "assumption | Jours fériés retenus_: ceux qui valent en Alsace-Moselle, où l’acte doit être fait.",
        "assumption | Ce jour n’est férié que si la commune a un temple protestant ou une église mixte.",
      ]
    `);
  });

  it('names the holidays that a count passes over', () => {
    expect(tell('reserves-transport', '2026-04-04')).toMatchInlineSnapshot(`
      [
        "start | Point de départ_: la réception des marchandises, le 4_avril 2026.",
        "rule | Durée_: trois_jours. Les jours fériés ne comptent pas. Jours fériés non comptés_: lundi de Pâques (6_avril 2026). Cela mène au mercredi 8_avril 2026.",
        "assumption | Par prudence, les dimanches sont comptés et le dernier jour n’est pas reporté.",
        "assumption | Jours fériés retenus_: ceux qui valent en métropole, hors Alsace-Moselle, où l’acte doit être fait.",
      ]
    `);
  });

  it('says by which date the law was read', () => {
    expect(tell('execution-injonction', '2026-09-10', 'metropole', '2026-08-31')).toMatchInlineSnapshot(`
      [
        "start | Point de départ_: la signification de l’ordonnance, le 10_septembre 2026. La durée est celle qui valait le 31_août 2026, date de l’ordonnance.",
        "rule | Durée_: un_mois, de date à date. Le jour de départ ne compte pas, le dernier jour compte jusqu’à minuit. Cela mène au samedi 10_octobre 2026.",
        "postponement | Ce jour est un samedi_: le délai est reporté au premier jour ouvrable qui suit, le lundi 12_octobre 2026.",
        "assumption | Vous n’avez reçu aucun avis d’opposition.",
        "assumption | Par prudence, cette attente est reportée comme un délai de procédure.",
        "assumption | Jours fériés retenus_: ceux qui valent en métropole, hors Alsace-Moselle, où l’acte doit être fait.",
      ]
    `);
  });

  it.each(RULES)('of $id is whole', (rule: DeadlineRule) => {
    const lines = explainDeadline(
      compute(rule.id, '2026-11-24', 'alsace-moselle', '2026-11-24').counted,
      say,
    );
    expect(lines[0]?.kind).toBe('start');
    expect(lines[1]?.kind).toBe('rule');
    for (const line of lines) {
      expect(line.text).toMatch(/^\p{Lu}.*\.$/u);
      expect(line.text).not.toMatch(/ [:;?!]|undefined|null|'/);
      expect(line.law.filter((id) => !law.references[id])).toEqual([]);
      if (line.kind !== 'assumption') expect(line.law).not.toEqual([]);
    }
  });
});

describe('the rules', () => {
  it.each(RULES)('$id names a duration of law/ and real texts', (rule) => {
    expect(law.values[rule.value]?.type).toBe('duration');
    expect(rule.law.filter((id) => !law.references[id])).toEqual([]);
    expect(rule.assumes.join(' ')).not.toMatch(/\d+\s*(jours|mois|ans)/);
  });

  it('never move a limitation, nor one counted backwards', () => {
    for (const rule of RULES)
      if (rule.nature === 'limitation' || rule.act === 'before') expect(rule.moved, rule.id).toBe(false);
  });

  it('are found by id, or not at all', () => {
    expect(() => findRule('aucune')).toThrow(RangeError);
  });
});

describe('a derived date', () => {
  const world = { today: '2026-11-24', law: law.values, derived: {} };

  it('is the last day, or the first day of the act where the rule makes wait', () => {
    const opposition = createDate('fin-opposition', 'opposition-injonction', {
      start: 'date-signification',
    });
    expect(opposition.compute({ 'date-signification': '2026-03-03', zone: 'alsace-moselle' }, world)).toBe(
      '2026-04-07',
    );
    const execution = createDate('debut-execution', 'execution-injonction', {
      start: 'date-signification',
      readOn: 'date-ordonnance',
    });
    expect(
      execution.compute({ 'date-signification': '2026-09-10', 'date-ordonnance': '2026-09-01' }, world),
    ).toBe('2026-11-11');
  });

  describe('whose length is read on another day', () => {
    const of = { start: 'date-signification', readOn: 'date-ordonnance' };
    const execution = createDate('debut-execution', 'execution-injonction', of);
    const tell = (date: DerivedDate, facts: Facts) => date.explain?.(facts, world)?.lines ?? [];
    const signed = { 'date-signification': '2026-09-10' };
    const UNKNOWN = /La date de l’ordonnance n’est pas connue/;

    it('names that day among what it reads, and where', () =>
      expect(execution.inputs).toEqual([
        { fact: 'date-signification', at: ['start'] },
        { fact: 'date-ordonnance', at: ['read-on'] },
      ]));

    it('says on which day the length was read, and supposes nothing', () => {
      const lines = tell(execution, { ...signed, 'date-ordonnance': '2026-08-31' });
      expect(lines.map(({ text }) => text).join(' ')).toMatch(/valait le 31.août.2026, date de l’ordonnance/);
      expect(lines.some(({ text }) => UNKNOWN.test(text))).toBe(false);
    });

    it('reads it at the start where that day is not known, and says so', () => {
      expect(execution.compute({ ...signed, 'date-ordonnance': null }, world)).toBe('2026-11-11');
      const lines = tell(execution, { ...signed, 'date-ordonnance': null });
      expect(lines.map(({ text }) => text).join(' ')).toMatch(
        /valait le 10.septembre.2026, jour du point de départ/,
      );
      expect(lines.filter(({ text }) => UNKNOWN.test(text)).map(({ kind }) => kind)).toEqual(['assumption']);
    });

    it('supposes nothing where the rule is read at its start anyway', () => {
      const plain = createDate('fin', 'opposition-injonction', { start: 'date-signification' });
      const idle = createDate('fin', 'opposition-injonction', of);
      expect(tell(idle, signed)).toEqual(tell(plain, signed));
      expect(tell(idle, signed).length).toBeGreaterThan(0);
    });
  });

  it('is null while a fact is unasked or unknown', () => {
    const date = createDate('fin', 'opposition-injonction', { start: 'date' });
    expect(date.compute({ zone: 'metropole' }, world)).toBeNull();
    expect(date.compute({ date: null, zone: 'metropole' }, world)).toBeNull();
    expect(date.explain?.({ date: null }, world)).toBeNull();
  });

  it('supposes metropolitan France where the place is not known, and says so only where it matters', () => {
    const date = createDate('fin', 'opposition-injonction', { start: 'date' });
    const told = (facts: Facts) => {
      const { lines, dependsOnPlace } = date.explain?.(facts, world) ?? { lines: [], dependsOnPlace: false };
      return { dependsOnPlace, isSaid: lines.some(({ text }) => text.includes('le calcul suppose')) };
    };
    // Good Friday of 2026, the 3 April, is a holiday in Alsace-Moselle alone.
    for (const zone of [undefined, null] as const)
      expect(date.compute({ date: '2026-03-03', ...(zone !== undefined && { zone }) }, world)).toBe(
        '2026-04-03',
      );
    expect(told({ date: '2026-03-03' })).toEqual({ dependsOnPlace: true, isSaid: true });
    expect(told({ date: '2026-03-03', zone: 'metropole' })).toEqual({ dependsOnPlace: true, isSaid: false });
    expect(told({ date: '2026-03-09' })).toEqual({ dependsOnPlace: false, isSaid: false });
  });
});
