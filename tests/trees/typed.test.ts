/** What people type, read: amounts, dates, whole numbers. The day of these tests is 30 November 2026, a Monday. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, formatDay, parseDay, splitDay, toDay } from '../../src/trees/calendar';
import { typedFieldOf } from '../../src/trees/factTypes/typed';
import { formatAmountInput, parseAmount, readAmount } from '../../src/trees/factTypes/typed/amount';
import { formatDateInput, parseDate } from '../../src/trees/factTypes/typed/date';
import type { TypedContext } from '../../src/trees/factTypes/typed/field';
import { parseInteger } from '../../src/trees/factTypes/typed/integer';
import { readDate } from '../../src/trees/factTypes/typed/readDate';
import { formatAmount, formatDate } from '../../src/trees/format';

const at = (iso: string): number => parseDay(iso) as number;
const TODAY = at('2026-11-30');
const years = (count: number): number => addDuration(TODAY, { count, unit: 'years' });
/** The three kinds of dates that facts ask for. */
const PAST: TypedContext = { today: TODAY, low: years(-30), high: TODAY };
const AHEAD: TypedContext = { today: TODAY, low: TODAY, high: years(3) };
const ANY: TypedContext = { today: TODAY, low: years(-30), high: years(2) };

/** `2024-09-01 month`, `2026-11-29 day likely`; null where it is not read. */
const read = (text: string, context = PAST): string | null => {
  const span = readDate(text, context);
  return span && [formatDay(span.first), span.grain, span.guess].filter(Boolean).join(' ');
};

describe('an amount as people type it', () => {
  it.each([
    ['3200', 3200],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56\u00a0€', 1234.56],
    ['1\u202f234,5 euros', 1234.5],
    ['1.234,56 €', 1234.56],
    ['3.200', 3200],
    ['12.50', 12.5],
    ['€ 45', 45],
    ['1,234.56', 1234.56],
    ['0', 0],
    ['3 200 € TTC', 3200],
    ['3200€ttc', 3200],
    ['3 200 € T.T.C.', 3200],
    ['3 200 € toutes taxes comprises', 3200],
    ['1200.', 1200],
    ['1200,', 1200],
    ['1 200 €.', 1200],
    ['EUR 1 200', 1200],
    ['1 200 EUR', 1200],
    ['1200e', 1200],
    ['12 000,- €', 12000],
    ['1’250,00 €', 1250],
    ["1'250", 1250],
    ['12 € 50', 12.5],
    ['3200€05', 3200.05],
    ['45 euros 20 centimes', 45.2],
    ['3,2 k€', 3200],
    ['15k', 15000],
    ['3 mille euros', 3000],
    ['1,5 M€', 1_500_000],
    ['Total : 3 200 €', 3200],
    ['soit 3 200,10 euros', 3200.1],
    ['\u202a3 200 €\u202c', 3200],
    ['1 234 567,89', 1234567.89],
  ])('%s', (text, euros) => expect(readAmount(text)).toEqual({ euros, isGuess: false, isBeforeTax: false }));

  it.each([
    ['environ 3 000 €', 3000],
    ['~3000', 3000],
    ['à peu près 1 500', 1500],
    ['12 50', 1250],
    ['3200 00', 320000],
  ])('takes %s for a guess', (text, euros) => {
    expect(readAmount(text)).toEqual({ euros, isGuess: true, isBeforeTax: false });
    expect(parseAmount(text)).toBeNull();
  });

  it.each(['3 200,00 HT', '3200€ht', '3 200 € H.T.', '3 200 euros hors taxes', 'HT : 3200'])(
    'does not count %s, says so, and offers to keep it where there is no VAT',
    (text) => {
      const field = typedFieldOf({ type: 'amount' });
      const reading = field.read(text, PAST);
      expect(reading).toEqual({
        problem:
          'Vous avez écrit 3\u202f200\u00a0€ hors taxes. Écrivez la somme à payer, taxes comprises (TTC).',
        offer: { text: '3\u202f200', label: 'Sans TVA : 3\u202f200\u00a0€ à payer' },
      });
      expect(field.read('3\u202f200', PAST)).toMatchObject({ value: 3200, sure: 'exact' });
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('asks where three figures follow a comma', () => {
    expect(readAmount('1,200')).toBe('two-ways');
    expect(typedFieldOf({ type: 'amount' }).read('1,200 €', PAST)).toHaveProperty('problem');
  });

  it.each([
    '',
    'abc',
    '12,345,6',
    '-5',
    '1 234,567',
    '12€€x',
    'Infinity',
    'NaN',
    '1e5',
    '.5',
    '0x10',
    '1²',
    '１２',
    '٣٢٠٠',
    '3 200 $',
    '500 £',
    '2 x 500',
    '500 + 200',
    '1 200 à 1 500',
    '3 m',
    '20 %',
    '3 200 € par mois',
    '12/03/2026',
    '1200..50',
    `1${'0'.repeat(100)}`,
    '<b>12</b>',
  ])('refuses %j', (text) => expect(readAmount(text)).toBeNull());

  it('reads back whatever it shows, with any of its marks', () => {
    const marks = fc.constantFrom(
      (text: string) => text,
      (text: string) => `${text} €`,
      (text: string) => `${text}€ TTC`,
      (text: string) => `EUR ${text}`,
      (text: string) => `${text}.`,
      (text: string) => text.replace(/\s/g, '.'),
      (text: string) => text.replace(/\s/g, '').replace(',', '.'),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), marks, (cents, mark) => {
        const euros = cents / 100;
        expect(parseAmount(formatAmount(euros))).toBe(euros);
        expect(parseAmount(mark(formatAmountInput(euros)))).toBe(euros);
      }),
    );
  });
});

describe('a date as people type it', () => {
  it.each([
    ['24/09/2026', '2026-09-24'],
    ['4/9/2026', '2026-09-04'],
    ['24.09.2026', '2026-09-24'],
    ['24-09-26', '2026-09-24'],
    ['24 09 2026', '2026-09-24'],
    ['24 / 09 / 2026', '2026-09-24'],
    ['24,09,2026', '2026-09-24'],
    ['24092026', '2026-09-24'],
    ['240926', '2026-09-24'],
    ['2026-09-24', '2026-09-24'],
    ['20260924', '2026-09-24'],
    ['2026/03/12', '2026-03-12'],
    ['2026-03-12T10:00:00Z', '2026-03-12'],
    ['12/03/2026.', '2026-03-12'],
    ['12/03/2026 à 14h30', '2026-03-12'],
    ['12/03/2026 (recommandé)', '2026-03-12'],
    ['le 12 mars 2026', '2026-03-12'],
    ['Le 12 mars 2026.', '2026-03-12'],
    ['du 12 mars 2026', '2026-03-12'],
    ['12 mars 26', '2026-03-12'],
    ['1er mars 26', '2026-03-01'],
    ['1ᵉʳ mars 2026', '2026-03-01'],
    ['12-mars-2026', '2026-03-12'],
    ['12mars2026', '2026-03-12'],
    ['jeudi 12 mars 2026', '2026-03-12'],
    ['le jeudi 12/03/2026', '2026-03-12'],
    ['24 septembre 2026', '2026-09-24'],
    ['1er août 2025', '2025-08-01'],
    ['3 févr. 2025', '2025-02-03'],
    ['12 Décembre 2024', '2024-12-12'],
    ['9 juin 2024', '2024-06-09'],
    ['9 juil. 2024', '2024-07-09'],
    ['29/02/2024', '2024-02-29'],
    ['aujourd’hui', '2026-11-30'],
    ["Aujourd'hui", '2026-11-30'],
    ['hier', '2026-11-29'],
    ['depuis hier', '2026-11-29'],
    ['avant-hier', '2026-11-28'],
    ['il y a 3 jours', '2026-11-27'],
    ['lundi dernier', '2026-11-23'],
    ['vendredi dernier', '2026-11-27'],
    ['12 mars dernier', '2026-03-12'],
    ['12 décembre dernier', '2025-12-12'],
  ])('%s', (text, iso) => {
    expect(read(text)).toBe(`${iso} day`);
    expect(parseDate(text, TODAY)).toBe(iso);
  });

  it.each([
    ['septembre 2024', '2024-09-01 month'],
    ['sept. 2024', '2024-09-01 month'],
    ['en septembre 2024', '2024-09-01 month'],
    ['courant septembre 2024', '2024-09-01 month'],
    ['09/2024', '2024-09-01 month'],
    ['9-2024', '2024-09-01 month'],
    ['2024-09', '2024-09-01 month'],
    ['092024', '2024-09-01 month'],
    ['novembre 2026', '2026-11-01 month'],
    ['le mois dernier', '2026-10-01 month'],
    ['ce mois-ci', '2026-11-01 month'],
    ['2024', '2024-01-01 year'],
    ['en 2024', '2024-01-01 year'],
    ['l’année dernière', '2025-01-01 year'],
    ['l’an dernier', '2025-01-01 year'],
    ['début mars 2025', '2025-03-01 about'],
    ['mi-mars 2025', '2025-03-11 about'],
    ['fin mars 2025', '2025-03-21 about'],
    ['fin du mois de mars 2025', '2025-03-21 about'],
    ['fin 2024', '2024-10-01 about'],
    ['la semaine dernière', '2026-11-23 about'],
    ['vers le 12 mars 2026', '2026-03-12 about'],
    ['environ le 12/03/2026', '2026-03-12 about'],
    ['il y a 26 mois', '2024-09-30 about'],
    ['depuis 26 mois', '2024-09-30 about'],
    ['Il y a environ 26 mois', '2024-09-30 about'],
    ['26 mois', '2024-09-30 about'],
    ['il y a deux ans', '2024-11-30 about'],
    ['il y a un an', '2025-11-30 about'],
    ['il y a un an et demi', '2025-05-30 about'],
    ['il y a 2 ans et 3 mois', '2024-08-30 about'],
    ['ça fait 3 semaines', '2026-11-09 about'],
    ['il y a quinze jours', '2026-11-15 about'],
  ])('%s, coarser than a day', (text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(parseDate(text, TODAY)).toBeNull();
  });

  it.each([
    ['12 mars', '2026-03-12 day likely'],
    ['24/09', '2026-09-24 day likely'],
    ['12 décembre', '2025-12-12 day likely'],
    ['septembre', '2026-09-01 month likely'],
    ['décembre', '2025-12-01 month likely'],
    ['09/24', '2024-09-01 month likely'],
    ['03/04', '2026-04-03 day likely'],
    ['vendredi', '2026-11-27 day likely'],
    ['lundi 12 mars 2026', '2026-03-12 day weekday'],
  ])('%s, as a guess', (text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(parseDate(text, TODAY)).toBeNull();
  });

  it('never takes a past day for one to come, nor the reverse', () => {
    expect([read('12/03/99'), read('12/03/99', AHEAD)]).toEqual(['1999-03-12 day', '2099-03-12 day']);
    expect([read('1er mars 98'), read('12 mars', AHEAD)]).toEqual([
      '1998-03-01 day',
      '2027-03-12 day likely',
    ]);
    expect([read('vendredi', AHEAD), read('3 semaines', AHEAD)]).toEqual([
      '2026-12-04 day likely',
      '2026-12-21 about',
    ]);
    expect([read('dans 15 jours', AHEAD), read('demain', AHEAD), read('le mois prochain', AHEAD)]).toEqual([
      '2026-12-15 about',
      '2026-12-01 day',
      '2026-12-01 month',
    ]);
    // The month that has begun still lies ahead in part.
    expect(read('novembre 2026', AHEAD)).toBe('2026-11-30 month');
    expect([read('12 décembre', ANY), read('12 mars', ANY)]).toEqual([
      '2026-12-12 day likely',
      '2026-03-12 day likely',
    ]);
  });

  it('leaves a day out of its bounds as it was typed, for the bounds to be told', () => {
    expect([read('01/12/2026'), read('01/12/1906'), read('demain')]).toEqual([
      '2026-12-01 day',
      '1906-12-01 day',
      '2026-12-01 day',
    ]);
  });

  it.each([
    '',
    ' ',
    '30/02/2025',
    '30 février 2025',
    '29/02/2025',
    '32/01/2025',
    '00/01/2025',
    '09/24/2026',
    '24/13/2026',
    '13/2024',
    '2024-13',
    '3 ju 2024',
    'jui 2024',
    '99999999',
    '000000',
    '12',
    '1209',
    '3026',
    '-1',
    'plus de 2 ans',
    'il y a quelques mois',
    'il y a longtemps',
    'avant 2024',
    'après le 12 mars 2026',
    'entre mars et mai 2024',
    '12 ou 13 mars 2026',
    '12/03/2026 et 14/03/2026',
    '12/03/2026/2',
    '12/003/2026',
    'marché 2024',
    'fin',
    'le',
    'mois dernier dernier',
    '３/０４/2024',
    '1²/03/2026',
    '12 mars 2026 <script>',
    'constructor',
    '__proto__',
    '3 200',
    `${'1/'.repeat(200)}`,
  ])('refuses %j', (text) => expect(read(text)).toBeNull());

  const days = fc.integer({ min: PAST.low, max: PAST.high });

  it('reads back every day it shows, in every way of writing it', () => {
    const two = (part: number): string => String(part).padStart(2, '0');
    const writings: ((iso: string, day: number) => string)[] = [
      (iso) => iso,
      (iso) => formatDateInput(iso),
      (_, day) => formatDate(day),
      (_, day) => `le ${formatDate(day)}.`,
      (iso) => formatDateInput(iso).replaceAll('/', ''),
      (iso) => formatDateInput(iso).replaceAll('/', ' '),
      (iso) => iso.replaceAll('-', '/'),
      (iso) => `${formatDateInput(iso)} à 9h`,
      (_, day) => {
        const { year, month, date } = splitDay(day);
        return `${date}/${month}/${two(year % 100)}`;
      },
      (_, day) => formatDate(day).replace(/\d\d(\d\d)$/, '$1'),
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), (day, write) => {
        const iso = formatDay(day);
        expect(read(write(iso, day))).toBe(`${iso} day`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads months as a whole, and days counted back as the calendar counts', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), (day, count) => {
        const { year, month } = splitDay(day);
        const [, name] = formatDate(day).split(/\s/);
        const first = Math.max(toDay(year, month, 1), PAST.low);
        const last = Math.min(toDay(year, month + 1, 0), TODAY);
        for (const text of [`${name} ${year}`, `${month}/${year}`])
          expect(readDate(text, PAST)).toEqual({ first, last, grain: 'month' });
        const ago = addDuration(TODAY, { count, unit: 'months' }, -1);
        expect(readDate(`il y a ${count} mois`, PAST)).toEqual({ first: ago, last: ago, grain: 'about' });
      }),
    );
  });

  it('of a date without its year finds the one that its bounds admit', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(PAST, AHEAD), (day, context) => {
        const { month, date } = splitDay(day);
        fc.pre(month !== 2 || date !== 29);
        const span = readDate(`${date}/${month}`, context);
        expect(span).not.toBeNull();
        expect(span?.first).toBeGreaterThanOrEqual(context.low);
        expect(span?.first).toBeLessThanOrEqual(context.high);
      }),
    );
  });

  it('survives any string, quickly, and what it gives is a day', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789/-. ,'), maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'le',
            '12',
            '1er',
            'mars',
            'mi',
            'fin',
            'il y a',
            'deux',
            'ans',
            'et demi',
            'lundi',
            '/',
            '2026',
            '26',
            'dernier',
            'vers',
            '(',
            'à 9h',
            'HT',
            '€',
          ),
          { maxLength: 8 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(noise, fc.constantFrom(PAST, AHEAD, ANY), (text, context) => {
        const span = readDate(text, context);
        if (span) {
          expect(parseDay(formatDay(span.first))).toBe(span.first);
          expect(span.last).toBeGreaterThanOrEqual(span.first);
        }
        const amount = readAmount(text);
        if (amount && amount !== 'two-ways') expect(amount.euros).toBeGreaterThanOrEqual(0);
        expect(parseInteger(text) ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('what is said back', () => {
  const { read: understand, listQuick } = typedFieldOf({ type: 'date' });

  it.each([
    ['24/09/2026', 'exact', '24\u00a0septembre 2026', undefined],
    [
      'septembre 2024',
      'rough',
      'septembre 2024',
      /^Compté à partir du 1er\u00a0septembre 2024\. .*jour exact/,
    ],
    ['2024', 'rough', '2024', /^Compté à partir du 1er\u00a0janvier 2024\./],
    ['il y a 26 mois', 'rough', 'vers le 30\u00a0septembre 2024', /jour exact/],
    ['12 mars', 'guess', '12\u00a0mars 2026', /date la plus probable/],
    ['lundi 12 mars 2026', 'guess', '12\u00a0mars 2026', /ne tombe pas ce jour de la semaine/],
  ])('of %s', (text, sure, words, note) => {
    expect(understand(text, PAST)).toMatchObject({
      sure,
      words,
      ...(note && { note: expect.stringMatching(note) }),
    });
  });

  it('answers in one press lie where the answer lies, and are understood', () => {
    for (const context of [PAST, AHEAD, ANY]) {
      const quick = listQuick?.(context) ?? [];
      expect(quick.length).toBeGreaterThanOrEqual(3);
      for (const word of quick) {
        const day = at(String((understand(word, context) as { value: string }).value));
        expect(day, word).toBeGreaterThanOrEqual(context.low);
        expect(day, word).toBeLessThanOrEqual(context.high);
      }
    }
  });
});

it('reads whole numbers with spaces, and no others', () => {
  expect(['12', '1 000', '12.', '1,5', '-1', 'x'].map(parseInteger)).toEqual([
    12,
    1000,
    12,
    null,
    null,
    null,
  ]);
});
