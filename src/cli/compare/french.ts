/** French as texts of law write it: letters folded, numbers and durations in figures or in words. */
import { parseDuration } from '../../trees/calendar';

/** Lower case without accents, apostrophes and hyphens as spaces, figures without their spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’'`\-\u2010-\u2014]/g, ' ')
    .replace(/(\d)[\s.\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/\b(cent|vingt|mille|million)s\b/g, '$1')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

const SMALL = [
  ...'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  ),
  'dix sept',
  'dix huit',
  'dix neuf',
];
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', '', 'quatre vingt'];

/** A whole number in folded words, up to 999 999 999. */
export function spell(count: number): string {
  if (count >= 1_000_000) return join(`${spell(Math.floor(count / 1_000_000))} million`, count % 1_000_000);
  if (count >= 1000) {
    const thousands = Math.floor(count / 1000);
    return join(thousands === 1 ? 'mille' : `${spell(thousands)} mille`, count % 1000);
  }
  if (count >= 100) {
    const hundreds = Math.floor(count / 100);
    return join(hundreds === 1 ? 'cent' : `${spell(hundreds)} cent`, count % 100);
  }
  return spellBelowHundred(count);
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${spell(rest)}`;
}

function spellBelowHundred(count: number): string {
  if (count < 20) return SMALL[count] ?? '';
  const ten = Math.floor(count / 10);
  const base = ten === 7 || ten === 9 ? ten - 1 : ten;
  const rest = count - base * 10;
  const head = TENS[base] ?? '';
  if (rest === 0) return head;
  const linked = base !== 8 && (rest === 1 || rest === 11) ? ' et ' : ' ';
  return `${head}${linked}${spellBelowHundred(rest)}`;
}

const UNITS: Readonly<Record<string, string>> = {
  days: 'jours?',
  weeks: 'semaines?',
  months: 'mois',
  years: '(?:ans?|annees?)',
  'calendar-years': '(?:ans?|annees?)',
};

/** How many of a unit, with its number in figures or in words; « le mois » is one. */
function matchCount(count: number, unit: string): string {
  const noun = UNITS[unit] ?? unit;
  const ways = [`${count} `, `${spell(count)} `, ...(count === 1 ? ['une ', 'le ', 'l ', 'du ', 'd '] : [])];
  return `(?:${ways.join('|')})${noun}\\b`;
}

/** The same length in another unit: twelve months are a year. */
function listLengths(count: number, unit: string): [number, string][] {
  if (unit === 'months' && count % 12 === 0)
    return [
      [count, unit],
      [count / 12, 'years'],
    ];
  if (unit === 'years')
    return [
      [count, unit],
      [count * 12, 'months'],
    ];
  return [[count, unit]];
}

/** Whether a folded text tells a length written `30 days`. */
export function tellsDuration(folded: string, written: string): boolean {
  const length = parseDuration(written);
  if (!length) return false;
  const ways = listLengths(length.count, length.unit).map(([count, unit]) => matchCount(count, unit));
  if (length.count === 15 && length.unit === 'days') ways.push('quinzaine');
  return new RegExp(`\\b(?:${ways.join('|')})`).test(folded);
}

const MULTIPLES: Readonly<Record<number, string>> = { 2: 'double', 3: 'triple' };

/** Whether a folded text tells a number, in figures or in words. */
export function tellsNumber(folded: string, count: number): boolean {
  const figures = String(count).replace('.', ',').replace(',', '[.,]');
  const multiple = MULTIPLES[count];
  const words = Number.isInteger(count) ? [spell(count), ...(multiple ? [multiple] : [])] : [];
  const ways = [Number.isInteger(count) ? figures : `${figures}0?`, ...words].join('|');
  return new RegExp(`(?<![\\d,])(?:${ways})(?![\\d]|,\\d)`).test(folded);
}

/** Numbers in figures, and lengths in words, that a text tells. */
export function listNumbers(text: string): string[] {
  const folded = fold(text);
  const figures = folded.match(/(?<![\dlrda] ?)\b\d+(?:,\d+)?\b/g) ?? [];
  const words = Array.from({ length: 100 }, (_, index) => spell(index + 2)).join('|');
  const lengths =
    folded.match(new RegExp(`\\b(?:${words}) (?:jours?|semaines?|mois|ans?|annees?)\\b`, 'g')) ?? [];
  return [...figures, ...lengths];
}
