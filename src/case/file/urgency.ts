/** How urgent a case is: by the deadlines of its plan, and by the time left to act. Pure. */
import { addDuration, formatDay, parseDay } from '../../trees/calendar';
import { formatDate } from '../../trees/format';
import type { PlanItem } from './plan';

/** Days within which a deadline makes a case urgent. A practice of this site, not a rule of law. */
export const URGENT_DAYS = 30;
/** Months before the end of the time to act from which it is told as near. A practice too. */
export const NEAR_MONTHS = 6;

export interface Urgency {
  level: 'overdue' | 'urgent' | 'watch' | 'ordinary';
  /** sentences in French */
  reasons: string[];
}

const ORDER = ['ordinary', 'watch', 'urgent', 'overdue'] as const;

/**
 * Computes the urgency.
 *
 * @param items - the plan; dates that come from the law or a practice alike
 * @param lastDay - last day to act that may be relied upon (`fin-prescription`); null when unknown
 * @param today - `YYYY-MM-DD`
 */
export function computeUrgency(
  items: readonly Pick<PlanItem, 'due' | 'state' | 'step' | 'isFrom'>[],
  lastDay: string | null,
  today: string,
): Urgency {
  const now = parseDay(today) ?? 0;
  const soon = formatDay(addDuration(now, { count: URGENT_DAYS, unit: 'days' }, 1));
  const near = formatDay(addDuration(now, { count: NEAR_MONTHS, unit: 'months' }, 1));
  const found: [Urgency['level'], string][] = [];
  if (lastDay !== null && lastDay < today)
    found.push(['overdue', `Le dernier jour sûr pour agir était le ${formatDate(lastDay)}.`]);
  else if (lastDay !== null && lastDay <= soon)
    found.push(['urgent', `Le dernier jour sûr pour agir est le ${formatDate(lastDay)}.`]);
  else if (lastDay !== null && lastDay <= near)
    found.push(['watch', `Le dernier jour sûr pour agir est le ${formatDate(lastDay)}.`]);
  for (const { due, state, step, isFrom } of items) {
    if (due === null || isFrom || state === 'done' || step.by?.base === 'today') continue;
    if (due < today)
      found.push(['overdue', `« ${step.title} » devait être fait avant le ${formatDate(due)}.`]);
    else if (due <= soon)
      found.push(['urgent', `« ${step.title} » est à faire avant le ${formatDate(due)}.`]);
  }
  const level = ORDER[Math.max(0, ...found.map(([one]) => ORDER.indexOf(one)))] ?? 'ordinary';
  return { level, reasons: found.map(([, reason]) => reason) };
}

export const URGENCY_WORDS: Readonly<Record<Urgency['level'], string>> = {
  overdue: 'Une échéance est dépassée',
  urgent: `Urgent : une échéance dans les ${URGENT_DAYS} jours`,
  watch: 'À surveiller : le temps pour agir se réduit',
  ordinary: 'Aucune date limite proche connue',
};
