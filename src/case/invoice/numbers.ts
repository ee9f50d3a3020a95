/** Numbers as invoices write them: sums, days, and the numbers of companies with their keys. */
import { parseDay } from '../../trees/calendar';

const AMOUNT = /^([+-]?)(\d{1,13})(?:\.(\d{1,12}))?$/;

/** Parses a decimal number. @returns cents, rounded half away from zero; null where it is none */
export function parseCents(text: string): number | null {
  const found = AMOUNT.exec(text.trim());
  if (!found) return null;
  const [, sign, whole = '', part = ''] = found;
  const cents = Number(whole + part.padEnd(2, '0').slice(0, 2)) + (Number(part.charAt(2)) >= 5 ? 1 : 0);
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** Parses `20250131`, `2025-01-31` or such a day with an hour. @returns `YYYY-MM-DD`; null where it is none */
export function parseInvoiceDay(text: string): string | null {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T+Z-]|\d{4,6}$)/.exec(text.trim());
  if (!found) return null;
  const day = found.slice(1, 4).join('-');
  return parseDay(day) === null ? null : day;
}

/** Leaves out the blanks and points that people put into numbers. */
export const squeeze = (text: string): string => text.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();

/** True where the last digit agrees with the others (Luhn). */
function hasKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** SIREN of La Poste: the key of its establishments is another one. */
const LA_POSTE = '356000000';

/** True for a SIREN whose key is right. */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && hasKey(text);

/** True for a SIRET whose key is right. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  if (!text.startsWith(LA_POSTE)) return hasKey(text);
  return hasKey(text) || [...text].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** The SIREN inside a French number for value added tax; empty for any other. */
export const readVatSiren = (vat: string): string => /^FR[0-9A-Z]{2}(\d{9})$/.exec(vat)?.[1] ?? '';

/** False where the key of a French number for value added tax is wrong; letters in it are not checked. */
export function isVat(vat: string): boolean {
  const key = /^FR(\d{2})\d{9}$/.exec(vat)?.[1];
  return key === undefined || Number(key) === (12 + 3 * (Number(readVatSiren(vat)) % 97)) % 97;
}

/**
 * True for the number of a public body: INSEE numbers them apart, from 1 or 2 on. Some bodies have another number, so
 * that false says nothing.
 */
export const isPublicNumber = (number: string): boolean =>
  /^[12]/.test(number) && isSiren(number.slice(0, 9)) && (number.length === 9 || isSiret(number));
