/** What readers type, read as the French write it. */
import { parseDay } from '../trees/calendar';

/** Spaces of every kind: ordinary, non-breaking, narrow. */
const SPACES = /[\s\u00a0\u202f\u2009]/g;

/**
 * Parses an amount of euros: `1 234,56`, `1234.56`, `1.234,56 €`, `3200 euros`.
 *
 * A single point followed by exactly three digits is a thousands mark, as in `3.200`.
 *
 * @returns euros with at most two decimals; null when it is no amount
 */
export function parseAmount(text: string): number | null {
  const bare = text
    .replace(SPACES, '')
    .replace(/(€|euros?|eur)$/i, '')
    .replace(/^€/, '');
  if (/^\d+([.,]\d{1,2})?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare) && bare.split(/[.,]/).length > 2)
    return Number(bare.replace(/,/g, ''));
  return null;
}

/** Parses a whole number, spaces allowed; null when it is none. */
export function parseInteger(text: string): number | null {
  const bare = text.replace(SPACES, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

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

function toIso(year = '', month = '', date = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return parseDay(iso) === null ? null : iso;
}

/** Formats an ISO date as the field shows it: `24/09/2026`. */
export function formatDateInput(iso: string): string {
  const [year, month, date] = iso.split('-');
  return `${date}/${month}/${year}`;
}

/** Formats euros as the field shows them: `1 234,56`, without the sign. */
export function formatAmountInput(euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  return new Intl.NumberFormat('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(
    euros,
  );
}
