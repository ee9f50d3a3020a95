/** Law values, dates and sums as a French reader expects them. Spaces inside a figure never break. */
import { type Day, type Duration, parseDay, parseDuration, splitDay } from '../trees/calendar';
import type { LawValue } from '../trees/model';

const NBSP = '\u00A0';
const THIN = '\u202F';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const WORDS = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

const UNITS: Record<Duration['unit'], { one: string; many: string; feminine?: boolean }> = {
  days: { one: 'jour', many: 'jours' },
  weeks: { one: 'semaine', many: 'semaines', feminine: true },
  months: { one: 'mois', many: 'mois' },
  years: { one: 'an', many: 'ans' },
  'calendar-years': { one: 'année civile', many: 'années civiles', feminine: true },
};

/** How a rate reads: « 10 % » or, when it is added to another rate, « 10 points ». */
export type RateStyle = 'percent' | 'points';

/**
 * Formats a law value as it stands in one of its periods: « 5 000 € », « deux ans », « 12,4 % », « 1er mai 2026 ».
 *
 * @param raw - the value of the period
 */
export function formatLawValue(
  { type }: Pick<LawValue, 'type'>,
  raw: number | string,
  style: RateStyle = 'percent',
): string {
  switch (type) {
    case 'amount':
      return formatAmount(Math.round(Number(raw) * 100));
    case 'rate':
      return style === 'points' ? formatPoints(Number(raw)) : formatRate(Number(raw));
    case 'duration':
      return formatDuration(parseDuration(String(raw)) as Duration);
    case 'date':
      return formatDate(parseDay(String(raw)) as Day);
    default:
      return formatNumber(Number(raw));
  }
}

/** Formats a number: `1234.5` → « 1 234,5 ». */
export function formatNumber(value: number, decimals?: number): string {
  const [whole = '', part] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, THIN) + (part ? `,${part}` : '');
}

/** Formats a sum given in cents: « 5 000 € », « 12,50 € ». */
export function formatAmount(cents: number): string {
  return `${formatNumber(cents / 100, cents % 100 === 0 ? 0 : 2)}${NBSP}€`;
}

/** Formats a rate in percent: « 12,4 % ». */
export function formatRate(percent: number): string {
  return `${formatNumber(percent)}${NBSP}%`;
}

/** Formats points added to a rate: « 10 points », « un point ». */
export function formatPoints(points: number): string {
  return `${formatNumber(points)}${NBSP}${points < 2 ? 'point' : 'points'}`;
}

/** Formats a length of time: in letters up to twelve, then in figures. « deux ans », « 30 jours », « quatre années civiles ». */
export function formatDuration({ count, unit }: Duration): string {
  const { one, many, feminine } = UNITS[unit];
  const words = count === 1 && feminine ? 'une' : WORDS[count - 1];
  return `${words ?? formatNumber(count)}${NBSP}${count < 2 ? one : many}`;
}

/** Formats a day: « 1er septembre 2026 ». */
export function formatDate(day: Day): string {
  const { year, month, date } = splitDay(day);
  return `${date === 1 ? '1er' : date}${NBSP}${MONTHS[month - 1]}${NBSP}${year}`;
}
