import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainInterest } from '../../src/law/interestText';
import {
  computeLegalInterest,
  computePublicInterest,
  computeShare,
  computeTradePenalties,
  type Interest,
  type InterestLine,
} from '../../src/law/lateInterest';
import { computeLumpSum } from '../../src/law/lumpSum';
import { type Day, parseDay } from '../../src/trees/calendar';
import type { LawValue } from '../../src/trees/model';
import { say } from './project';
import { buildValue, LAW, RATES } from './specimen';

const day = (iso: string) => parseDay(iso) as Day;
const law = { values: LAW, rates: RATES };
const delay = (amount: number, after: string, until: string) => ({
  amount,
  after: day(after),
  until: day(until),
});

function read(interest: Interest): { lines: InterestLine[]; total: number } {
  if (!interest.ok) throw new Error(interest.error.code);
  return interest;
}

const summarise = (interest: Interest) =>
  read(interest).lines.map(({ from, until, days, rate, amount }) => [from, until, days, rate, amount]);

describe('penalties between businesses (L441-10 II C. com.)', () => {
  it('start the day after the due date, at the ECB rate of the half-year plus ten points', () => {
    expect(summarise(computeTradePenalties(delay(320_000, '2026-07-31', '2026-08-01'), law))).toEqual([
      ['2026-08-01', '2026-08-01', 1, 12.4, 109],
    ]);
    expect(read(computeTradePenalties(delay(320_000, '2026-07-31', '2026-07-31'), law))).toMatchObject({
      lines: [],
      total: 0,
    });
  });

  it('are counted half-year by half-year, and the total is the sum of the lines', () => {
    const interest = computeTradePenalties(delay(1_000_000, '2025-05-31', '2026-11-24'), law);
    expect(summarise(interest)).toEqual([
      ['2025-06-01', '2025-06-30', 30, 13.15, 10_808],
      ['2025-07-01', '2025-12-31', 184, 12.15, 61_249],
      ['2026-01-01', '2026-06-30', 181, 12.15, 60_251],
      ['2026-07-01', '2026-11-24', 147, 12.4, 49_940],
    ]);
    expect(read(interest).total).toBe(182_248);
    expect(read(interest).lines.map(({ confidence }) => confidence)).toEqual([
      'high',
      'high',
      'high',
      'medium',
    ]);
  });

  it('change on the first day of a half-year, not before', () => {
    const interest = computeTradePenalties(delay(100_000, '2025-06-29', '2025-07-01'), law);
    expect(summarise(interest).map(([from, until, , rate]) => [from, until, rate])).toEqual([
      ['2025-06-30', '2025-06-30', 13.15],
      ['2025-07-01', '2025-07-01', 12.15],
    ]);
  });

  it('show the working in French', () => {
    const [line] = read(computeTradePenalties(delay(320_000, '2026-06-30', '2026-11-24'), law)).lines;
    expect(explainInterest(line as InterestLine, 320_000, say).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
      'Du 1er juillet 2026 au 24 novembre 2026 : 3 200 € × 12,4 % × 147 jours / 365 = 159,81 € (taux BCE du 2e semestre 2026 (2,4 %) + 10 points).',
    );
  });

  it('follow the agreed rate, never below three times the legal rate of the half-year', () => {
    const rates = (agreed: number) =>
      summarise(computeTradePenalties(delay(100_000, '2026-06-29', '2026-07-01'), law, agreed)).map(
        ([, , , rate]) => rate,
      );
    expect(rates(10)).toEqual([10, 10]);
    expect(rates(7.86)).toEqual([7.86, 8.25]);
    expect(rates(8.25)).toEqual([8.25, 8.25]);
    expect(rates(5)).toEqual([7.86, 8.25]);
  });

  it('are not computed where a rate is missing: nothing is supposed', () => {
    expect(computeTradePenalties(delay(100_000, '2026-12-30', '2027-01-01'), law)).toMatchObject({
      ok: false,
      error: { code: 'missing-rate', series: 'bce-refinancement', half: '2027-S1' },
    });
    expect(computeTradePenalties(delay(100_000, '2023-12-30', '2024-02-01'), law)).toMatchObject({
      error: { half: '2023-S2' },
    });
    expect(computeTradePenalties(delay(100_000, '2026-12-30', '2027-01-01'), law, 12)).toMatchObject({
      error: { series: 'taux-legal-professionnel', half: '2027-S1' },
    });
  });
});

describe('interest of a public customer (R2192-31 CCP)', () => {
  it('keeps the rate of the half-year in which the delay begins', () => {
    expect(summarise(computePublicInterest(delay(1_000_000, '2025-06-29', '2026-11-24'), law))).toEqual([
      ['2025-06-30', '2026-11-24', 513, 11.15, 156_711],
    ]);
    expect(summarise(computePublicInterest(delay(1_000_000, '2025-06-30', '2026-11-24'), law))).toEqual([
      ['2025-07-01', '2026-11-24', 512, 10.15, 142_378],
    ]);
  });

  it('needs only that rate: a later half-year without one is no obstacle', () => {
    expect(computePublicInterest(delay(100_000, '2026-11-30', '2027-03-01'), law).ok).toBe(true);
    expect(computePublicInterest(delay(100_000, '2026-12-31', '2027-03-01'), law)).toMatchObject({
      error: { half: '2027-S1' },
    });
  });
});

describe('legal interest (1231-6 C. civ., L313-2 CMF)', () => {
  it('runs from the formal notice at the rate for business creditors', () => {
    expect(summarise(computeLegalInterest(delay(320_000, '2026-06-15', '2026-07-15'), law))).toEqual([
      ['2026-06-16', '2026-06-30', 15, 2.62, 345],
      ['2026-07-01', '2026-07-15', 15, 2.75, 362],
    ]);
  });

  it('changes rate on the first day of a half-year, not the day before, not the day after', () => {
    const rates = (due: string, until: string) =>
      summarise(computeLegalInterest(delay(320_000, due, until), law)).map(([from, to, , rate]) => [
        from,
        to,
        rate,
      ]);
    expect(rates('2026-06-29', '2026-06-30')).toEqual([['2026-06-30', '2026-06-30', 2.62]]);
    expect(rates('2026-06-30', '2026-07-01')).toEqual([['2026-07-01', '2026-07-01', 2.75]]);
    expect(rates('2026-07-01', '2026-07-02')).toEqual([['2026-07-02', '2026-07-02', 2.75]]);
  });
});

describe('rounding', () => {
  it('goes to the nearest cent, half up', () => {
    expect(computeShare(36_500, 1, 5)).toBe(5);
    expect(computeShare(36_500, 0.5, 1)).toBe(1); // 0.5 cent
    expect(computeShare(36_500, 0.49, 1)).toBe(0);
    expect(computeShare(100_000_000_000, 14.5, 3_650)).toBe(145_000_000_000);
  });
});

describe('properties', () => {
  const amounts = fc.integer({ min: 1, max: 100_000_000 });
  const days = fc.integer({ min: day('2024-01-01'), max: day('2026-12-31') });
  const computations = [computeTradePenalties, computeLegalInterest];

  it('split anywhere, a delay costs the same, to a cent a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...computations), amounts, days, days, days, (compute, amount, a, b, c) => {
        const [after, middle, until] = [a, b, c].sort((x, y) => x - y) as [Day, Day, Day];
        const whole = read(compute({ amount, after, until }, law));
        const first = read(compute({ amount, after, until: middle }, law));
        const second = read(compute({ amount, after: middle, until }, law));
        const lines = whole.lines.length + first.lines.length + second.lines.length;
        expect(Math.abs(whole.total - first.total - second.total)).toBeLessThanOrEqual(lines / 2);
        expect(sumDays(whole.lines)).toBe(sumDays(first.lines) + sumDays(second.lines));
      }),
    );
  });

  it('each day is counted once, in the half-year it is in', () => {
    fc.assert(
      fc.property(amounts, days, days, (amount, a, b) => {
        const [after, until] = [Math.min(a, b), Math.max(a, b)];
        const { lines } = read(computeTradePenalties({ amount, after, until }, law));
        expect(sumDays(lines)).toBe(until - after);
        lines.forEach((line, index) => {
          const next = lines[index + 1];
          if (next) expect(day(next.from)).toBe(day(line.until) + 1);
        });
      }),
    );
  });

  function sumDays(lines: readonly InterestLine[]): number {
    return lines.reduce((total, line) => total + line.days, 0);
  }
});

describe('the lump sum (D441-5 C. com., D2192-35 CCP)', () => {
  const today = day('2026-11-24');
  const due = [day('2026-10-31'), day('2026-11-23'), day('2026-11-24')];

  it('is owed once for each invoice that is late', () => {
    expect(computeLumpSum('professionnel', due, today, LAW)).toMatchObject({
      total: 8_000,
      law: ['ccom-l441-10', 'ccom-d441-5'],
    });
    expect(computeLumpSum('public', due, today, LAW)).toMatchObject({
      total: 8_000,
      law: ['ccp-l2192-13', 'ccp-d2192-35'],
    });
  });

  it('is never owed by a consumer, nor by an association outside any trade', () => {
    expect(computeLumpSum('consommateur', due, today, LAW).total).toBe(0);
    expect(computeLumpSum('association', due, today, LAW).total).toBe(0);
  });

  it('tells of each invoice what it gives, or why nothing', () => {
    expect(computeLumpSum('professionnel', due, today, LAW, due[1]).lines).toEqual([
      { amount: 4_000, reason: 'owed', due: due[0] },
      { amount: 0, reason: 'insolvency', due: due[1] },
      { amount: 0, reason: 'not-late', due: due[2] },
    ]);
    expect(computeLumpSum('consommateur', due, today, LAW).lines).toEqual([{ amount: 0, reason: 'private' }]);
  });

  it.each([
    ['professionnel', 'indemnite-forfaitaire'],
    ['public', 'indemnite-forfaitaire-publique'],
  ] as const)('is that of the first day of delay, for a customer « %s »', (customer, id) => {
    const raised: LawValue = {
      ...buildValue(id, 'amount'),
      periods: [
        { from: '2013-01-01', until: '2026-10-31', value: 40 },
        { from: '2026-11-01', value: 50 },
      ],
    };
    const both = [day('2026-10-30'), day('2026-10-31')];
    expect(computeLumpSum(customer, both, today, { [id]: raised }).lines.map(({ amount }) => amount)).toEqual(
      [4_000, 5_000],
    );
  });

  it('is owed by a public customer, whom no insolvency procedure frees', () =>
    expect(computeLumpSum('public', due, today, LAW, day('2026-01-01')).total).toBe(8_000));

  it('is not owed for what falls due from the opening judgment on (L441-10 II, last sentence)', () => {
    expect(computeLumpSum('professionnel', due, today, LAW, day('2026-11-23')).total).toBe(4_000);
    expect(computeLumpSum('professionnel', due, today, LAW, day('2026-11-24')).total).toBe(8_000);
  });
});
