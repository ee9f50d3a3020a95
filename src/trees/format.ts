/** French wording of values. No sentence of advice is written here, only what data says. */
import { type Day, type Duration, parseDay, parseDuration, splitDay } from './calendar';
import { findPeriod } from './law';
import type { LawPeriod, LawValue } from './model';

const NBSP = '\u00a0';
const WORDS = [
  'zéro',
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
const UNITS: Record<Duration['unit'], { one: string; many: string; feminine?: true }> = {
  days: { one: 'jour', many: 'jours' },
  weeks: { one: 'semaine', many: 'semaines', feminine: true },
  months: { one: 'mois', many: 'mois' },
  years: { one: 'an', many: 'ans' },
  'calendar-years': { one: 'année civile', many: 'années civiles', feminine: true },
};
/** The months as French names them. */
export const MONTHS = [
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

/** Formats euros: `5 000 €`, `1 234,56 €`; cents only when there are some. */
export function formatAmount(euros: number): string {
  const digits = Number.isInteger(Math.round(euros * 100) / 100) ? 0 : 2;
  const number = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(euros)}${NBSP}€`;
}

/** Formats a date: `24 septembre 2026`, `1er mars 2026`. @param date - `YYYY-MM-DD`, or a day */
export function formatDate(date: string | Day): string {
  const day = typeof date === 'number' ? date : parseDay(date);
  if (day === null) return String(date);
  const { year, month, date: number } = splitDay(day);
  return `${number === 1 ? '1er' : number}${NBSP}${MONTHS[month - 1]} ${year}`;
}

/** Formats a duration: `deux ans`, `trente jours` as `30 jours`, `une semaine`. */
export function formatDuration({ count, unit }: Duration): string {
  const { one, many, feminine } = UNITS[unit];
  const word = count === 1 && feminine ? 'une' : (WORDS[count] ?? String(count));
  return `${word}${NBSP}${count > 1 ? many : one}`;
}

/** Formats a law value as one of its periods gives it. */
export function formatLawPeriod(value: Pick<LawValue, 'type'>, period: Pick<LawPeriod, 'value'>): string {
  switch (value.type) {
    case 'amount':
      return formatAmount(Number(period.value));
    case 'duration': {
      const duration = parseDuration(String(period.value));
      return duration ? formatDuration(duration) : String(period.value);
    }
    case 'date':
      return formatDate(String(period.value));
    case 'rate':
      return `${new Intl.NumberFormat('fr-FR').format(Number(period.value))}${NBSP}%`;
    case 'integer':
      return new Intl.NumberFormat('fr-FR').format(Number(period.value));
  }
}

/** Formats a law value as in force on a day; before its first period, as its first says. */
export function formatLawValue(value: LawValue, day: Day): string {
  const period = findPeriod(value, day) ?? value.periods[0];
  return period ? formatLawPeriod(value, period) : value.label;
}
