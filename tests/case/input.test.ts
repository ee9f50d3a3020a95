import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmountInput, parseAmount } from '../../src/trees/factTypes/amount';
import { formatDateInput, parseDate } from '../../src/trees/factTypes/date';
import { parseInteger } from '../../src/trees/factTypes/integer';

describe('an amount as the French write it', () => {
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
  ])('%s', (text, amount) => expect(parseAmount(text)).toBe(amount));

  it.each(['', 'abc', '12,345,6', '-5', '1 234,567', '12€€x', 'Infinity', '1e5', '.5'])(
    'refuses %j',
    (text) => expect(parseAmount(text)).toBeNull(),
  );

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
        expect(parseAmount(formatAmountInput(cents / 100))).toBe(cents / 100);
      }),
    );
  });
});

describe('a date as the French write it', () => {
  it.each([
    ['24/09/2026', '2026-09-24'],
    ['4/9/2026', '2026-09-04'],
    ['24.09.2026', '2026-09-24'],
    ['24-09-26', '2026-09-24'],
    ['24 09 2026', '2026-09-24'],
    ['24092026', '2026-09-24'],
    ['2026-09-24', '2026-09-24'],
    ['24 septembre 2026', '2026-09-24'],
    ['1er août 2025', '2025-08-01'],
    ['3 févr. 2025', '2025-02-03'],
    ['12 Décembre 2024', '2024-12-12'],
    ['9 juin 2024', '2024-06-09'],
    ['9 juil. 2024', '2024-07-09'],
  ])('%s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each(['', '30/02/2025', '32/01/2025', '09/24/2026', 'hier', '24/09', '3 ju 2024', '99999999'])(
    'refuses %j',
    (text) => expect(parseDate(text)).toBeNull(),
  );

  it('reads back what it shows', () => expect(parseDate(formatDateInput('2026-09-04'))).toBe('2026-09-04'));

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          [parseDate(text), parseAmount(text), parseInteger(text)].every((one) => one !== undefined),
        ).toBe(true);
      }),
    );
  });
});

it('reads whole numbers with spaces, and no others', () => {
  expect(['12', '1 000', '1,5', '-1', 'x'].map(parseInteger)).toEqual([12, 1000, null, null, null]);
});
