/** Days counted from today: `il y a 26 mois`, `dans 3 semaines`, `hier`, `le mois dernier`. */
import { addDuration, type DurationUnit, splitDay, toDay } from '../../calendar';
import type { TypedContext } from './field';
import { type Span, single } from './span';

const NUMBERS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const COUNT = `(\\d{1,3}|une|vingt|trente|${NUMBERS.join('|')})`;
const COUNTED = new RegExp(
  `^(?:(il y a|ca fait|voila|depuis|dans) )?(?:deja )?${COUNT} (jour|semaine|mois|an|annee)s?(?: et (?:(demi)e?|${COUNT} (jour|semaine|mois)s?))?$`,
);
const NAMED: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  'ce jour': 0,
  hier: -1,
  'avant-hier': -2,
  'avant hier': -2,
  demain: 1,
  'apres-demain': 2,
  'apres demain': 2,
};
const TURN =
  /^(?:en |le |la |l'|ce |cette |cet )?(semaine|mois|an|annee)(-ci| derniere?| passee?| prochaine?)?$/;
const UNITS: Readonly<Record<string, DurationUnit>> = {
  jour: 'days',
  semaine: 'weeks',
  mois: 'months',
  an: 'years',
  annee: 'years',
};

/** Reads a day counted from today, in a text made plain. @returns null for any other text */
export function readAgo(bare: string, at: TypedContext): Span[] | null {
  const name = bare.replace(/^depuis /, '');
  if (Object.hasOwn(NAMED, name)) return [single(at.today + (NAMED[name] as number))];
  return readCounted(bare, at) ?? readTurn(bare, at);
}

function readCounted(bare: string, { today }: TypedContext): Span[] | null {
  const match = COUNTED.exec(bare);
  if (!match) return null;
  const [, word, count = '', unit = '', half, more, moreUnit = ''] = match;
  const move = (sign: 1 | -1): Span => {
    let day = addDuration(today, { count: toCount(count), unit: UNITS[unit] as DurationUnit }, sign);
    if (half && UNITS[unit] === 'years') day = addDuration(day, { count: 6, unit: 'months' }, sign);
    else if (half) day += sign * (unit === 'mois' ? 15 : 3);
    if (more) day = addDuration(day, { count: toCount(more), unit: UNITS[moreUnit] as DurationUnit }, sign);
    // « huit jours » and « quinze jours » are one week and two, more or less.
    return { first: day, last: day, grain: unit === 'jour' && toCount(count) < 8 ? 'day' : 'about' };
  };
  return word === 'dans' ? [move(1)] : word ? [move(-1)] : [move(-1), move(1)];
}

function toCount(word: string): number {
  if (/\d/.test(word)) return Number(word);
  const tens = { une: 1, vingt: 20, trente: 30 }[word];
  return tens ?? NUMBERS.indexOf(word);
}

/** A week, a month or a year beside the present one, or itself. */
function readTurn(bare: string, { today }: TypedContext): Span[] | null {
  const [, unit, turn] = TURN.exec(bare) ?? [];
  if (unit === undefined || (turn === undefined && !/^c/.test(bare))) return null;
  const step = /d|pa/.test(turn ?? '') ? -1 : /pr/.test(turn ?? '') ? 1 : 0;
  const { year, month } = splitDay(today);
  if (unit === 'semaine') {
    const monday = today - ((((today + 3) % 7) + 7) % 7) + 7 * step;
    return [{ first: monday, last: monday + 6, grain: 'about' }];
  }
  if (unit === 'mois')
    return [{ first: toDay(year, month + step, 1), last: toDay(year, month + step + 1, 0), grain: 'month' }];
  return [{ first: toDay(year + step, 1, 1), last: toDay(year + step, 12, 31), grain: 'year' }];
}
