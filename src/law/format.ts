/** Rates in French. Amounts, dates and durations are worded by `src/trees/format.ts`. */
import type { Day } from '../trees/calendar';
import { formatDate } from '../trees/format';

const NBSP = '\u00A0';

/** How a rate reads: « 12,4 % » or, when it is added to another, « 10 points ». */
export type RateStyle = 'percent' | 'points';

/** Formats a rate given in percent, with two decimals at most. */
export function formatRate(percent: number, style: RateStyle = 'percent'): string {
  const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(percent);
  const unit = style === 'percent' ? '%' : percent < 2 ? 'point' : 'points';
  return `${number}${NBSP}${unit}`;
}

/** Formats a number of days: « un jour », « 147 jours ». */
export function formatDays(count: number): string {
  return `${count === 1 ? 'un' : new Intl.NumberFormat('fr-FR').format(count)}${NBSP}${count > 1 ? 'jours' : 'jour'}`;
}

/** Formats a stretch of time, both days included: « du 1er juillet au 24 novembre 2026 », « le 2 mai 2026 ». */
export function formatStretch(from: Day, until: Day): string {
  return from === until ? `le ${formatDate(from)}` : `du ${formatDate(from)} au ${formatDate(until)}`;
}
