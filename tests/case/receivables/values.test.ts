import { expect, it } from 'vitest';
import { findMark, readCents, readIsoDay } from '../../../src/case/receivables/values';

it.each([
  ['1188,00', ',', 118_800],
  ['0', ',', 0],
  ['', ',', 0],
  ['59,5', ',', 5_950],
  ['+000000069,40', ',', 6_940],
  ['0000000999,90', ',', 99_990],
  ['2\u202f400,00', ',', 240_000],
  ['2\u00a0400,00 €', ',', 240_000],
  ["1'234,56", ',', 123_456],
  ['211,00-', ',', -21_100],
  ['-1 650,00', ',', -165_000],
  ['\u22121 650,00', ',', -165_000],
  ['(211,00)', ',', -21_100],
  ['80.59', '.', 8_059],
  ['.5', '.', 50],
  ['1.234,56', ',', 123_456],
  ['1,234.56', '.', 123_456],
  ['1.234.567,8', ',', 123_456_780],
  ['1.234.567', null, 123_456_700],
  ['1.234', ',', 123_400],
  ['1,234', ',', 123],
  ['0,125', null, 13],
  ['12,50', null, 1_250],
  ['999999999999,99', ',', 99_999_999_999_999],
] as const)('reads « %s » where « %s » stands before cents', (text, mark, cents) => {
  expect(readCents(text, mark)).toBe(cents);
});

it('does not choose between two sums', () => {
  expect(readCents('1.234', null)).toBe('two-ways');
  expect(readCents('1,234', null)).toBe('two-ways');
});

it.each(['abc', '12,3,4', '1 2€3', '--5', '(5', '5-5', '-5-', '1.23.4', '12345678901234567', '=1+1'])(
  'refuses « %s »',
  (text) => expect(readCents(text, ',')).toBeNull(),
);

it('tells the sign before cents by the sums of the file', () => {
  expect(findMark(['1200', '80.59', '0'])).toBe('.');
  expect(findMark(['1.234', '12,5'])).toBe(',');
  expect(findMark(['12.5', '12,5'])).toBeNull();
  expect(findMark(['1200', '1.234'])).toBeNull();
});

it.each([
  ['20250612', '2025-06-12'],
  ['12/06/2025', '2025-06-12'],
  ['2/6/25', '2025-06-02'],
  ['12-06-2025', '2025-06-12'],
  ['12.06.2025', '2025-06-12'],
  ['2025-06-12', '2025-06-12'],
  ['2025-06-12 00:00:00', '2025-06-12'],
  ['12/06/2025 14:30', '2025-06-12'],
])('reads the day « %s »', (text, day) => expect(readIsoDay(text)).toBe(day));

it.each(['20250231', '31/02/2025', '06/13/2025', '2025', 'demain', '18000101'])(
  'refuses the day « %s »',
  (text) => expect(readIsoDay(text)).toBeNull(),
);
