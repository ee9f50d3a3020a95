import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLimitation, type LimitationCustomer, type LimitationEvent } from '../../src/law/limitation';
import { explainLimitation } from '../../src/law/limitationText';
import { findFirstRunning, findPeriodEnd } from '../../src/law/periodEnd';
import { addDuration, type Day, formatDay, parseDay } from '../../src/trees/calendar';
import type { LawValues } from '../../src/trees/model';
import { say } from './project';
import { buildValue, LAW, REFORMED_LAW } from './specimen';

const day = (iso: string) => parseDay(iso) as Day;

interface Case {
  customer?: LimitationCustomer;
  transport?: boolean;
  start: string;
  event?: LimitationEvent;
  on?: string;
  over?: string;
}

function build({ customer = 'consommateur', transport = false, start, event = 'aucun', on, over }: Case) {
  return {
    customer,
    transport,
    start: day(start),
    event,
    ...(on && { eventDay: day(on) }),
    ...(over && { mediationEnd: day(over) }),
  };
}

const status = (of: Case, today: string, law: LawValues = LAW) =>
  computeLimitation(build(of), law, day(today)).status;
const sureEnd = (of: Case, law: LawValues = LAW) =>
  formatDay(computeLimitation(build(of), law, day('2026-11-24')).sureEnd);

describe('the period of each kind of customer', () => {
  it('is two years for a consumer, in time until the last evening (L218-2 C. conso, 2229 C. civ.)', () => {
    const start = '2024-09-24';
    expect(status({ start }, '2026-09-23')).toBe('non-acquise');
    expect(status({ start }, '2026-09-24')).toBe('non-acquise');
    expect(status({ start }, '2026-09-25')).toBe('acquise');
  });

  it('is five years for a business and for an association (L110-4 C. com., 2224 C. civ.)', () => {
    for (const customer of ['professionnel', 'association'] as const) {
      expect(status({ customer, start: '2021-11-24' }, '2026-11-24')).toBe('non-acquise');
      expect(status({ customer, start: '2021-11-23' }, '2026-11-24')).toBe('acquise');
    }
  });

  it('is one year for the transport of goods, whoever the private customer is (L133-6 C. com.)', () => {
    for (const customer of ['consommateur', 'professionnel', 'association'] as const) {
      const of = { customer, transport: true, start: '2025-11-24' };
      expect(status(of, '2026-11-24')).toBe('non-acquise');
      expect(status(of, '2026-11-25')).toBe('acquise');
    }
  });

  it('is four calendar years after the year of the service for a public body (law 68-1250, art. 1)', () => {
    for (const start of ['2023-01-01', '2023-03-15', '2023-12-31']) {
      const of = { customer: 'public' as const, start };
      expect(sureEnd(of)).toBe('2027-12-31');
      expect(status(of, '2027-12-31')).toBe('non-acquise');
      expect(status(of, '2028-01-01')).toBe('acquise');
    }
    expect(sureEnd({ customer: 'public', start: '2024-01-01' })).toBe('2028-12-31');
  });

  it('ends on the last day of a month that is too short', () => {
    expect(sureEnd({ start: '2024-02-29' })).toBe('2026-02-28');
    expect(status({ start: '2024-02-29' }, '2026-02-28')).toBe('non-acquise');
    expect(status({ start: '2024-02-29' }, '2026-03-01')).toBe('acquise');
    expect(sureEnd({ start: '2026-02-28' })).toBe('2028-02-28');
    expect(sureEnd({ customer: 'professionnel', start: '2024-02-29' })).toBe('2029-02-28');
    expect(sureEnd({ start: '2024-08-31' })).toBe('2026-08-31');
  });
});

describe('events of private law', () => {
  const start = '2023-01-10'; // over on 2025-01-10 by itself

  it('ignores a mere demand, even registered (2240, 2241, 2244 C. civ.)', () => {
    expect(status({ start, event: 'demande-ecrite' }, '2025-01-11')).toBe('acquise');
    expect(sureEnd({ start, event: 'demande-ecrite', on: '2024-12-01' })).toBe('2025-01-10');
  });

  it('starts anew on a written acknowledgement in time, the last day included (2240 C. civ.)', () => {
    const of = { start, event: 'reconnaissance-ecrite' as const, on: '2025-01-10' };
    expect(sureEnd(of)).toBe('2027-01-10');
    expect(status(of, '2027-01-10')).toBe('non-acquise');
    expect(status(of, '2027-01-11')).toBe('acquise');
  });

  it('leaves to a judge an acknowledgement after the end (2250, 2251 C. civ.)', () => {
    const of = { start, event: 'reconnaissance-ecrite' as const, on: '2025-01-11' };
    expect(sureEnd(of)).toBe('2025-01-10');
    expect(status(of, '2027-01-11')).toBe('discutee');
    expect(status(of, '2027-01-12')).toBe('acquise');
  });

  it('leaves a part payment to a judge once the first period is over (2240 C. civ.)', () => {
    const of = { start, event: 'paiement-partiel' as const, on: '2024-06-30' };
    expect(status(of, '2025-01-10')).toBe('non-acquise');
    expect(status(of, '2025-01-11')).toBe('discutee');
    expect(status(of, '2026-06-30')).toBe('discutee');
    expect(status(of, '2026-07-01')).toBe('acquise');
    expect(sureEnd(of)).toBe('2025-01-10');
  });

  it('starts anew on an act of justice, then asks what came of it (2241, 2242, 2244 C. civ.)', () => {
    const of = { start, event: 'acte-de-justice' as const, on: '2024-06-30' };
    expect(status(of, '2026-06-30')).toBe('non-acquise');
    expect(status(of, '2026-07-01')).toBe('discutee');
    expect(status({ ...of, on: '2025-01-11' }, '2025-02-01')).toBe('discutee');
  });

  it('cannot date a suspension without its days, nor what it does not know (2238, 2254 C. civ.)', () => {
    for (const event of ['mediation-ou-conciliation', 'autre'] as const) {
      expect(status({ start, event }, '2025-01-10')).toBe('non-acquise');
      expect(status({ start, event }, '2025-01-11')).toBe('discutee');
    }
  });

  it('takes no account of an acknowledgement before the start', () => {
    const of = { start, event: 'reconnaissance-ecrite' as const, on: '2022-05-01' };
    expect(sureEnd(of)).toBe('2025-01-10');
    expect(status(of, '2025-01-11')).toBe('acquise');
  });

  it('asks for the day of an event that needs one', () => {
    expect(() => status({ start, event: 'paiement-partiel' }, '2025-01-11')).toThrow(RangeError);
  });
});

describe('a mediation or conciliation whose days are known (2238 C. civ.)', () => {
  const start = '2023-01-10'; // over on 2025-01-10 by itself
  const event = 'mediation-ou-conciliation' as const;

  it('pauses the period for as long as it lasted, where more than six months are left', () => {
    const of = { start, event, on: '2023-06-01', over: '2023-09-01' }; // 92 days
    expect(sureEnd(of)).toBe('2025-04-12');
    expect(status(of, '2025-04-12')).toBe('non-acquise');
    expect(status(of, '2025-04-13')).toBe('acquise');
  });

  it('leaves six months at least after its end, and never says that this is disputed', () => {
    const of = { start, event, on: '2025-01-10', over: '2026-04-01' };
    expect(sureEnd(of)).toBe('2026-10-01');
    expect(status(of, '2026-10-01')).toBe('non-acquise');
    expect(status(of, '2026-10-02')).toBe('acquise');
  });

  it('is still open: the time would end six months from today at the earliest', () => {
    const found = computeLimitation(build({ start, event, on: '2025-01-05' }), LAW, day('2026-11-24'));
    expect(found).toMatchObject({ status: 'non-acquise', pause: { isOpen: true } });
    expect(formatDay(found.sureEnd)).toBe('2027-05-24');
  });

  it('does nothing when agreed after the end, or when it lasted no day', () => {
    expect(sureEnd({ start, event, on: '2025-01-11', over: '2025-06-01' })).toBe('2025-01-10');
    expect(status({ start, event, on: '2025-01-11', over: '2025-06-01' }, '2025-02-01')).toBe('acquise');
    expect(sureEnd({ start, event, on: '2024-05-05', over: '2024-05-05' })).toBe('2025-01-10');
  });

  it('pauses nothing before the period starts', () => {
    expect(sureEnd({ start, event, on: '2022-12-01', over: '2023-01-20' })).toBe('2025-01-20');
    expect(sureEnd({ start, event, on: '2022-12-01', over: '2023-01-05' })).toBe('2025-01-10');
  });

  it('leaves a public body to its own rules', () => {
    const of = {
      customer: 'public' as const,
      start: '2020-05-05',
      event,
      on: '2024-12-01',
      over: '2025-02-01',
    };
    expect(status(of, '2025-03-01')).toBe('discutee');
  });

  it('counts as many days outside the pause as the law gives, or six months after it', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(900), (wait, length) => {
        const [from, last] = [day(start) + wait, day('2025-01-10')];
        const until = from + length;
        const end = computeLimitation(
          { ...build({ start, event }), eventDay: from, mediationEnd: until },
          LAW,
          day('2026-11-24'),
        ).sureEnd;
        let counted = 0;
        let cursor = day(start);
        while (counted < last - day(start)) {
          cursor++;
          if (cursor <= from || cursor > until) counted++;
        }
        const least = length === 0 ? 0 : addDuration(until, { count: 6, unit: 'months' });
        expect(end).toBe(Math.max(cursor, least));
      }),
    );
  });

  it('is explained with its days, and with what to note while it goes on', () => {
    const tell = (of: Case) => {
      const built = build(of);
      const today = day('2026-11-24');
      return explainLimitation(built, computeLimitation(built, LAW, today), today, say)
        .map(({ text }) => text.replaceAll('\u00a0', ' '))
        .slice(1);
    };
    expect(tell({ start, event, on: '2025-01-05', over: '2026-06-30' })).toEqual([
      'La médiation ou la conciliation a mis le délai en pause du 5 janvier 2025 au 30 juin 2026. Il a repris ensuite pour le temps qui restait, et au moins pour six mois : il se termine le 30 décembre 2026 au soir.',
      'Au 24 novembre 2026, vous pouvez encore agir.',
    ]);
    expect(tell({ start, event, on: '2025-01-05' })[0]).toContain(
      'il finirait le 24 mai 2027 au soir, six mois au moins après',
    );
    expect(tell({ start, event, on: '2025-01-11', over: '2026-06-30' })[0]).toContain(
      'vient après la fin du délai',
    );
    expect(tell({ start, event })[0]).toContain('au moins six mois pour agir');
  });
});

describe('events against a public body (law 68-1250, art. 2)', () => {
  const base = { customer: 'public' as const, start: '2020-05-05' }; // over on 2024-12-31 by itself

  it.each(['demande-ecrite', 'reconnaissance-ecrite', 'paiement-partiel'] as const)(
    'starts anew on %s',
    (event) => {
      expect(sureEnd({ ...base, event, on: '2024-12-31' })).toBe('2028-12-31');
      expect(status({ ...base, event, on: '2024-12-31' }, '2028-12-31')).toBe('non-acquise');
      expect(status({ ...base, event, on: '2024-12-31' }, '2029-01-01')).toBe('acquise');
    },
  );

  it('does nothing for a demand that comes too late', () => {
    expect(status({ ...base, event: 'demande-ecrite', on: '2025-01-01' }, '2025-02-01')).toBe('acquise');
  });

  it('leaves to a judge a late payment or acknowledgement', () => {
    expect(status({ ...base, event: 'paiement-partiel', on: '2025-01-01' }, '2025-02-01')).toBe('discutee');
  });
});

describe('a law that changes while the period runs (2222 C. civ.)', () => {
  const longer = buildValue('x', 'duration', ['2008-06-19', '2 years'], ['2025-01-01', '5 years']);
  const shorter = buildValue('x', 'duration', ['2008-06-19', '5 years'], ['2025-01-01', '2 years']);
  const end = (value: typeof longer, start: string) => formatDay(findPeriodEnd(value, day(start)));

  it('lengthens a period still running, not one that is over', () => {
    expect(end(longer, '2023-01-01')).toBe('2028-01-01');
    expect(end(longer, '2022-12-31')).toBe('2024-12-31');
  });

  it('runs a shorter period from the new law, within the former', () => {
    expect(end(shorter, '2021-06-01')).toBe('2026-06-01');
    expect(end(shorter, '2023-06-01')).toBe('2027-01-01');
    expect(end(shorter, '2025-01-01')).toBe('2027-01-01');
  });
});

const days = fc.integer({ min: day('2018-01-01'), max: day('2030-12-31') });

describe('properties', () => {
  it.each([
    ['as it is', LAW],
    ['reformed', REFORMED_LAW],
  ])('a later start never ends earlier, and the first running start is exact: law %s', (_, law) => {
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom(...Object.values(law).filter((v) => v.type === 'duration')),
        (a, b, value) => {
          expect(findPeriodEnd(value, Math.min(a, b))).toBeLessThanOrEqual(
            findPeriodEnd(value, Math.max(a, b)),
          );
          const first = findFirstRunning(value, a);
          expect(findPeriodEnd(value, first)).toBeGreaterThanOrEqual(a);
          expect(findPeriodEnd(value, first - 1)).toBeLessThan(a);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never moves back the day that may be relied upon', () => {
    const events = [
      'aucun',
      'demande-ecrite',
      'reconnaissance-ecrite',
      'paiement-partiel',
      'acte-de-justice',
      'autre',
    ] as const;
    const customers = ['consommateur', 'professionnel', 'association', 'public'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...customers),
        fc.constantFrom(...events),
        days,
        days,
        days,
        (customer, event, start, eventDay, today) => {
          const found = computeLimitation({ customer, transport: false, start, event, eventDay }, LAW, today);
          expect(found.sureEnd).toBeGreaterThanOrEqual(found.firstEnd);
          expect(found.status === 'non-acquise').toBe(today <= found.sureEnd);
        },
      ),
    );
  });
});

describe('the explanation', () => {
  it('tells the period, the event and the conclusion, and never calls the debt extinguished', () => {
    const of = build({ start: '2024-09-24', event: 'paiement-partiel', on: '2025-06-02' });
    const today = day('2026-11-24');
    const lines = explainLimitation(of, computeLimitation(of, LAW, today), today, say);
    expect(lines.map(({ text }) => text.replaceAll('\u00A0', ' '))).toEqual([
      'Le délai pour agir part du 24 septembre 2024. Sans autre événement, il se termine le 24 septembre 2026 au soir.',
      'Le paiement partiel du 2 juin 2025 peut valoir reconnaissance de la dette, mais seul un juge le dira. Gardez le 24 septembre 2026 comme date butoir.',
      'Au 24 novembre 2026, le délai d’origine est écoulé, mais ce point se discute. Faites vérifier vos pièces par un avocat avant d’agir.',
    ]);
  });

  // over on 2024-09-24 for the consumer, on 2028-12-31 for the public body
  it.each([
    ['consommateur', 'demande-ecrite', '2024-01-02', 'Une relance', 'cciv-2240 cciv-2241 cciv-2244'],
    [
      'consommateur',
      'reconnaissance-ecrite',
      '2024-01-02',
      'écrite du 2 janvier 2024 fait repartir',
      'cciv-2240',
    ],
    ['consommateur', 'reconnaissance-ecrite', '2024-09-25', 'vient après la fin', 'cciv-2250 cciv-2251'],
    ['consommateur', 'paiement-partiel', '2024-01-02', 'Gardez le 24 septembre 2024', 'cciv-2240'],
    [
      'consommateur',
      'acte-de-justice',
      '2024-01-02',
      'au moins jusqu’au 2 janvier 2026',
      'cciv-2241 cciv-2242 cciv-2244',
    ],
    ['consommateur', 'acte-de-justice', '2024-09-25', 'est à vérifier', 'cciv-2241'],
    ['consommateur', 'mediation-ou-conciliation', '2024-01-02', 'met le délai en pause', 'cciv-2238'],
    ['consommateur', 'autre', '2024-01-02', 'clause du contrat', 'cciv-2254'],
    ['public', 'demande-ecrite', '2024-01-02', 'se termine le 31 décembre 2028', 'loi-1968-1250-2'],
    ['public', 'demande-ecrite', '2027-01-01', 'ne le fait pas repartir', 'loi-1968-1250-2'],
    ['public', 'paiement-partiel', '2024-01-02', 'se termine le 31 décembre 2028', 'loi-1968-1250-2'],
    ['public', 'paiement-partiel', '2027-01-01', 'Gardez le 31 décembre 2026', 'loi-1968-1250-2'],
    ['public', 'mediation-ou-conciliation', '2024-01-02', 'met le délai en pause', 'loi-1968-1250-2'],
  ] as const)('tells a %s of « %s » on %s, with its texts', (customer, event, on, words, law) => {
    const of = build({ customer, start: '2022-09-24', event, on });
    const today = day('2028-06-01');
    const [, line] = explainLimitation(of, computeLimitation(of, LAW, today), today, say);
    expect(line?.text.replaceAll('\u00A0', ' ')).toContain(words);
    expect(line?.law.join(' ')).toBe(law);
  });

  it('tells of no event where there was none', () => {
    const of = build({ start: '2024-09-24' });
    const today = day('2026-11-24');
    expect(explainLimitation(of, computeLimitation(of, LAW, today), today, say)).toHaveLength(2);
  });

  it('says that what is paid freely stays acquired', () => {
    const of = build({ start: '2024-09-24' });
    const today = day('2026-11-24');
    const text = explainLimitation(of, computeLimitation(of, LAW, today), today, say).at(-1)?.text;
    expect(text).toContain('vous reste acquis');
    expect(text).not.toMatch(/étein|perdu/);
  });
});

describe('a case of two years less a day', () => {
  it('agrees with addDuration', () => {
    const start = day('2024-11-25');
    expect(formatDay(addDuration(start, { count: 2, unit: 'years' }))).toBe('2026-11-25');
    expect(status({ start: '2024-11-25' }, '2026-11-24')).toBe('non-acquise');
  });
});
