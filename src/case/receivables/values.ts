/** Sums and days as accounting programs write them. */
import { formatDay, splitDay, toDay } from '../../trees/calendar';

/** The sign before the cents. */
export type Mark = ',' | '.';

const PLAIN = /^\d{1,12}(?:,(\d{1,2}))?$/;
const SPACES = /[\s\u00a0\u202f\u2009']/g;
const CURRENCY = /^€|(?:€|eur(?:os?)?)(?=-?$)/i;

/**
 * Reads a sum: `1188,00`, `0`, `59,5`, `+000000069,40`, `2 400,00`, `211,00-`, `(211,00)`, `80.59`, `1.234,56`.
 *
 * @param mark - what stands before the cents in this file; null where nothing tells
 * @returns cents; 0 for an empty text; null when it is no sum; `two-ways` where it may be two sums
 */
export function readCents(text: string, mark: Mark | null): number | 'two-ways' | null {
  const plain = PLAIN.exec(text);
  if (plain && (mark === ',' || plain[1] === undefined)) {
    const comma = text.indexOf(',');
    if (comma < 0) return Number(text) * 100;
    const cents = Number(text.slice(comma + 1)) * (text.length - comma === 2 ? 10 : 1);
    return Number(text.slice(0, comma)) * 100 + cents;
  }
  const bare = text
    .replace(SPACES, '')
    .replace(CURRENCY, '')
    .replace(/\u2212/g, '-');
  if (bare === '' || bare === '-') return 0;
  const parts = /^([+-]?)(\()?(\d[\d.,]*|[.,]\d+)(\))?([+-]?)$/.exec(bare);
  if (!parts) return null;
  const [, before, opens, digits = '', closes, after] = parts;
  if (Boolean(opens) !== Boolean(closes) || (before && after)) return null;
  const cents = readDigits(digits, mark);
  if (typeof cents !== 'number') return cents;
  return before === '-' || after === '-' || opens ? -cents || 0 : cents;
}

function readDigits(digits: string, mark: Mark | null): number | 'two-ways' | null {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return toCents(digits, '');
  const sign = digits[last] as Mark;
  const groups = digits.split(/[.,]/);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  const others = digits.slice(0, last).replaceAll(sign === ',' ? '.' : ',', '');
  if (others.includes(sign)) return isGrouped ? toCents(groups.join(''), '') : null;
  const hasBoth = others !== digits.slice(0, last);
  if (hasBoth || mark === sign) return toCents(others, digits.slice(last + 1));
  if (isGrouped && groups[0] !== '0' && groups[0] !== '')
    return mark === null ? 'two-ways' : toCents(groups.join(''), '');
  return toCents(others, digits.slice(last + 1));
}

/** @param decimals - as many as there are; the third one rounds */
function toCents(whole: string, decimals: string): number | null {
  if (whole.length > 15) return null;
  const [, first = '0', second = '0', third = '0'] =
    /^(\d?)(\d?)(\d?)/.exec(decimals)?.map((one) => one || '0') ?? [];
  return Number(whole || '0') * 100 + Number(first) * 10 + Number(second) + (Number(third) >= 5 ? 1 : 0);
}

/** Finds what stands before the cents, from some sums of the file; null where they say both, or nothing. */
export function findMark(texts: Iterable<string>): Mark | null {
  const votes = { ',': 0, '.': 0 };
  for (const text of texts) {
    const bare = text.replace(SPACES, '').replace(CURRENCY, '');
    const cents = /([.,])\d{1,2}[-)]?$/.exec(bare)?.[1] ?? (/\d\.\d{3},\d/.test(bare) ? ',' : undefined);
    if (cents === ',' || cents === '.') votes[cents]++;
  }
  if (votes[','] > 0 && votes['.'] > 0) return null;
  return votes[','] > 0 ? ',' : votes['.'] > 0 ? '.' : null;
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:[ T].*)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T].*)?$/;

/** Reads a day: `20250612`, `12/06/2025`, `12-06-25`, `2025-06-12`. @returns `YYYY-MM-DD`; null when it is none */
export function readIsoDay(text: string): string | null {
  const found = COMPACT.exec(text) ?? ISO.exec(text);
  if (found) return buildDay(Number(found[1]), Number(found[2]), Number(found[3]));
  const french = FRENCH.exec(text);
  if (!french) return null;
  const year = Number(french[3]);
  return buildDay(year < 100 ? 2000 + year : year, Number(french[2]), Number(french[1]));
}

function buildDay(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = toDay(year, month, date);
  return splitDay(day).date === date ? formatDay(day) : null;
}
