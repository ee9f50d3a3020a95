/** Filling of training texts on the learner's day, and days written from it. */
import { addDuration, formatDay, parseDay, parseDuration } from '../trees/calendar';
import { formatDate } from '../trees/format';
import type { LawValues } from '../trees/model';
import { fillText } from '../trees/text';

const RELATIVE = /^today(?:\s*([+-])\s*(.+))?$/;
const DAY_MARKER = /\{~([^{}]*)\}/g;

/** True for a text that is meant as a day counted from today, rightly written or not. */
export function isRelative(text: string): boolean {
  return text.trimStart().startsWith('today');
}

/**
 * Resolves a day counted from the one on which the exercise is done.
 *
 * @param text - `today`, `today - 26 months`, `today + 8 days`
 * @param today - `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or null when the text is none of these
 */
export function resolveDay(text: string, today: string): string | null {
  const match = RELATIVE.exec(text.trim());
  const day = parseDay(today);
  if (!match || day === null) return null;
  if (!match[2]) return today;
  const duration = parseDuration(match[2]);
  return duration && formatDay(addDuration(day, duration, match[1] === '-' ? -1 : 1));
}

/** Lists what the day markers of a text say: `today - 26 months`. */
export function listDayMarkers(text: string): string[] {
  return [...text.matchAll(DAY_MARKER)].map(([, written = '']) => written.trim());
}

/**
 * Fills the markers of a compiled text: days as « 24 septembre 2024 », law values as in force.
 *
 * @param today - the learner's day, `YYYY-MM-DD`; in a pre-built page and in its first render the day of the build
 */
export function fillTraining(html: string, today: string, law: LawValues = {}): string {
  if (!html.includes('{')) return html;
  const dated = html.replace(DAY_MARKER, (whole, written: string) => {
    const day = resolveDay(written, today);
    return day === null ? whole : formatDate(day);
  });
  return fillText(dated, { today, law, facts: {}, defs: {}, formatFact: undefined });
}
