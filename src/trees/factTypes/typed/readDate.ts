/** What people type for a day, read: in figures, in words, without the day, without the year, or counted from today. */
import { type Day, splitDay, toDay } from '../../calendar';
import { MONTHS } from '../../format';
import { readAgo } from './ago';
import { ABOUT, simplify } from './clean';
import type { TypedContext } from './field';
import { type Span, single } from './span';

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const MONTH_NAMES = MONTHS.map(plain);
const WEEKDAY = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const WEEKDAYS = WEEKDAY.slice(1, -1).split('|');
/** An hour behind the day, as programs write it, and what stands in brackets. */
const ASIDE = / ?\([^)]*\)|(?:[ ,]+(?:a )?|t)\d{1,2} ?[h:] ?\d{0,2}.*$/g;
const OPENING = /^(?:(?:depuis|a partir|dans le courant|courant|des|date|du|de|le|la|en|au) |l'|d')+/;
const IN_WORDS =
  /^(?:(debut|mi|milieu|fin)[ -]*(?:de |du mois de |d')?|(\d{1,2})(?:er|eme|e)?[ .-]*)?([a-z]{3,9})\.?(?:[ ,.-]*(?:de )?(?:l'an )?'?(\d{4}|\d{2}))?(?: (derniere?|passee?|prochaine?))?$/;
const YEAR = /^(?:(debut|mi|milieu|fin)[ -]*(?:de )?)?(?:l'|l )?(?:annee )?((?:19|20)\d\d)$/;

/**
 * Reads a day: `24/09/2026`, `12/03/2026.`, `2026/03/12`, `24092026`, `le 12 mars 2026`, `1er mars 26`,
 * `septembre 2024`, `09/2024`, `2024`, `12 mars`, `lundi dernier`, `il y a 26 mois`, `hier`.
 *
 * Two figures for the year, or none, mean the likeliest year that the answer admits: never a day to come where only the
 * past does. The French order alone is read: `09/24/2026` is no date.
 *
 * @param at - the reader's day, and the days between which the answer lies
 * @returns null when it is no date of the calendar
 */
export function readDate(text: string, at: TypedContext): Span | null {
  const said = simplify(text).replace(ASIDE, '');
  const bare = said.replace(ABOUT, '').trim();
  const found =
    readAgo(bare, at) ?? readWeekday(bare, at) ?? readCalendar(bare.replace(OPENING, '').trim(), at);
  const fit = (found ?? []).find(({ first, last }) => last >= at.low && first <= at.high) ?? found?.[0];
  if (!fit) return null;
  const isAbout = said.search(ABOUT) >= 0 && fit.grain === 'day';
  const isInside = fit.last >= at.low && fit.first <= at.high;
  return {
    ...fit,
    ...(isAbout && { grain: 'about' as const }),
    ...(isInside && { first: Math.max(fit.first, at.low), last: Math.min(fit.last, at.high) }),
  };
}

/** A weekday alone, or before a date, with which it must agree. */
function readWeekday(bare: string, at: TypedContext): Span[] | null {
  const match = new RegExp(
    `^(?:le |du |depuis |depuis le )?${WEEKDAY}(?: (dernier|passe|prochain)$|[ ,]+(?=\\d)|$)`,
  ).exec(bare);
  if (!match) return null;
  const weekday = WEEKDAYS.indexOf(match[1] as string);
  const rest = bare.slice(match[0].length);
  const dayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;
  if (rest !== '')
    return (
      readCalendar(rest, at)?.map((span) =>
        dayOf(span.first) === weekday ? span : { ...span, guess: 'weekday' },
      ) ?? null
    );
  const past = at.today - ((dayOf(at.today) - weekday + 6) % 7) - 1;
  const days = match[2] === 'prochain' ? [past + 7] : match[2] ? [past] : [past, past + 7];
  return days.map((day) => single(day, match[2] ? {} : { guess: 'likely' }));
}

/** A date of the calendar, whole or not: the spans it may mean, the likeliest first. */
function readCalendar(bare: string, at: TypedContext): Span[] | null {
  const parts = bare.replace(/^(\d{1,2})er\b/, '$1').split(/[ ./,_-]+/);
  if (parts.every((part) => /^\d+$/.test(part))) return readFigures(parts, at);
  const year = YEAR.exec(bare);
  if (year) return [cutYear(Number(year[2]), year[1])];
  const words = IN_WORDS.exec(bare);
  if (!words) return null;
  const [, part, date, name = '', written, turn = ''] = words;
  const months = MONTH_NAMES.flatMap((month, index) => (month.startsWith(name) ? [index + 1] : []));
  const [month, other] = months;
  if (month === undefined || other !== undefined) return null;
  const spans = listYears(written, at, month, Number(date ?? 1)).flatMap((one) =>
    date === undefined ? [cutMonth(one, month, part)] : buildDay(one, month, Number(date)),
  );
  const isPast = /^(?:dern|pass)/.test(turn);
  const turned = spans.filter(({ first, last }) => !turn || (isPast ? last < at.today : first > at.today));
  return turn || written ? turned : turned.map((span) => ({ ...span, guess: 'likely' }));
}

function readFigures(parts: readonly string[], at: TypedContext): Span[] | null {
  const [a = '', b = '', c = ''] = parts;
  if (parts.length === 1) return readBlock(a, at);
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (parts.length === 3 && a.length === 4) return c.length < 3 ? buildDay(x, y, z) : null;
  if (a.length > 2 && parts.length === 3) return null;
  if (parts.length === 3)
    return b.length < 3 ? listYears(c, at, y, x).flatMap((year) => buildDay(year, y, x)) : null;
  if (parts.length !== 2) return null;
  if (a.length === 4) return b.length < 3 ? listMonth(x, y) : null;
  if (b.length === 4) return a.length < 3 ? listMonth(y, x) : null;
  if (a.length > 2 || b.length > 2) return null;
  const days = listYears(undefined, at, y, x).flatMap((year) => buildDay(year, y, x));
  if (days.length > 0) return days.map((span) => ({ ...span, guess: 'likely' }));
  // « 09/24 » can only be a month and its year.
  return listYears(b, at, x, 1)
    .flatMap((year) => listMonth(year, x) ?? [])
    .map((span) => ({ ...span, guess: 'likely' }));
}

/** Figures without a mark: `24092026`, `20260924`, `240926`, `092024`, `2024`. */
function readBlock(text: string, at: TypedContext): Span[] | null {
  const cut = (...ends: readonly number[]): Span[] | null => {
    const spans = readFigures(
      ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)),
      at,
    );
    return spans?.length ? spans : null;
  };
  if (text.length === 8) return cut(2, 4, 8) ?? cut(4, 6, 8);
  if (text.length === 6) return cut(2, 4, 6) ?? cut(2, 6);
  return /^(?:19|20)\d\d$/.test(text) ? [cutYear(Number(text))] : null;
}

/** The years that were meant: the one written in full, or those that end so, or the three around; the likeliest first. */
function listYears(
  written: string | undefined,
  { today }: TypedContext,
  month: number,
  date: number,
): number[] {
  const { year } = splitDay(today);
  if (written?.length === 4) return [Number(written)];
  if (written?.length === 2) return [2000 + Number(written), 1900 + Number(written)];
  if (written !== undefined) return [];
  // Disputes look back: a day to come is meant only where it is near.
  const distance = (one: number): number => {
    const gap = toDay(one, month, date) - today;
    return gap > 0 ? 3 * gap : -gap;
  };
  return [year, year - 1, year + 1].sort((one, other) => distance(one) - distance(other));
}

/** One day; none where the calendar has it not. */
function buildDay(year: number, month: number, date: number): Span[] {
  const day = toDay(year, month, date);
  const { month: found, date: number } = splitDay(day);
  return found === month && number === date ? [single(day)] : [];
}

function listMonth(year: number, month: number): Span[] | null {
  return month >= 1 && month <= 12 ? [cutMonth(year, month)] : null;
}

/** A month, or its beginning, middle or end. */
function cutMonth(year: number, month: number, part?: string): Span {
  const [start, end] = part === undefined ? [1, 0] : cut(part, [1, 10], [11, 20], [21, 0]);
  const first = toDay(year, month, start);
  const last = end === 0 ? toDay(year, month + 1, 0) : toDay(year, month, end);
  return { first, last, grain: part === undefined ? 'month' : 'about' };
}

/** A year, or its beginning, middle or end. */
function cutYear(year: number, part?: string): Span {
  const [from, to] = part === undefined ? [1, 12] : cut(part, [1, 3], [5, 8], [10, 12]);
  return {
    first: toDay(year, from, 1),
    last: toDay(year, to + 1, 0),
    grain: part === undefined ? 'year' : 'about',
  };
}

type Pair = readonly [number, number];

function cut(part: string, beginning: Pair, middle: Pair, end: Pair): Pair {
  return part === 'debut' ? beginning : part === 'fin' ? end : middle;
}
