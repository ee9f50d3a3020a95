/** A day, `YYYY-MM-DD`; its points are days. */
import { formatDay, parseDay } from '../calendar';
import { formatDate } from '../format';
import { parseDateBound } from '../parseBound';
import type { FactTypeAuthoring, PointsType } from './factType';
import { refuse } from './options';

/** a century, in days */
const WIDEST = 36_525;

export const date: PointsType = {
  shape: 'points',
  isDay: true,
  read: (raw) =>
    typeof raw === 'string' && parseDay(raw) !== null ? { value: raw } : refuse('not-a-date', raw),
  readText: (text) => date.read(text, { type: 'date' }),
  format: (value) => formatDate(String(value)),
  toPoint: (value) => parseDay(value as string) as number,
  fromPoint: formatDay,
  formatPoint: formatDate,
  findWidest: (today) => ({ low: today - WIDEST, high: today + WIDEST }),
  mustLie: 'la date doit être comprise',
  refusal: 'cette date n’existe pas.',
  field: {
    inputMode: 'text',
    parse: parseDate,
    show: (value) => formatDateInput(String(value)),
    confirms: true,
    calendar: true,
    hint: 'Jour, mois, année : par exemple 24/09/2026',
    empty: 'Indiquez une date.',
    invalid: 'Écrivez une date qui existe, par exemple 24/09/2026.',
  },
};

/** Spaces of every kind, as between the words of a date. */
const SPACES = /[\s\u00a0\u202f\u2009]/g;

/**
 * Parses a date: `24/09/2026`, `24.9.2026`, `24-09-26`, `24092026`, `2026-09-24`, `24 septembre 2026`, `1er mars 2026`.
 *
 * Two figures for the year mean 20xx.
 *
 * @returns `YYYY-MM-DD`; null when it is no date of the calendar
 */
export function parseDate(text: string): string | null {
  const bare = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return toIso(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(bare);
  if (figures) return toIso(figures[3], figures[2], figures[1]);
  const block = /^(\d{2})(\d{2})(\d{4})$/.exec(bare);
  if (block) return toIso(block[3], block[2], block[1]);
  const words = /^(\d{1,2})(?:er)?\s+([a-zà-ÿ]+)\.?\s+(\d{4})$/.exec(bare.replace(SPACES, ' '));
  const month = words ? findMonth(words[2] as string) : 0;
  return words && month > 0 ? toIso(words[3], String(month), words[1]) : null;
}

const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

function findMonth(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length < 3 ? 0 : MONTHS.findIndex((start) => plain.startsWith(start)) + 1;
}

function toIso(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(iso) === null ? null : iso;
}

/** Formats an ISO date as the field shows it: `24/09/2026`. */
export function formatDateInput(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

export function describe(): FactTypeAuthoring {
  return {
    description: 'Un jour.',
    noun: 'une date',
    written: '`today - 26 months`, ou une date AAAA-MM-JJ',
    answers: 'Réponse\u00a0: une date.',
    prefill: 'Écrivez une date, comme 2026-09-24.',
    limits: {
      kind: 'date',
      min: ['Premier jour admis\u00a0: une date, `today`, ou `today` et un décalage.', 'today - 30 years'],
      max: ['Dernier jour admis\u00a0: une date, `today`, ou `today` et un décalage.', 'today'],
    },
    parseLimit: (raw) => parseDateBound(String(raw)),
    lawType: 'date',
    pickOrdinary: (today) => today - 60,
    writeLawValue: formatDay,
  };
}
