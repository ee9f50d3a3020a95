/** How urgent a case is: by the deadlines of its plan, and by the time left to act. Pure. */
import { addDuration, formatDay, parseDay } from '../../trees/calendar';
import { listStepDates } from '../../trees/dueDate';
import { formatDate } from '../../trees/format';
import type { DerivedDate } from '../../trees/model';
import { wordDue, wordLastDay } from '../messages/due';
import { isLegal } from '../outcomeView';
import type { ActionPlanContext, PlanItem } from './plan';

/** Days within which a deadline makes a case urgent. A practice of this site, not a rule of law. */
export const URGENT_DAYS = 30;
/** Months before a legal day from which it is told as near. A practice too. */
export const NEAR_MONTHS = 6;

export interface Urgency {
  level: 'overdue' | 'urgent' | 'watch' | 'ordinary';
  /** sentences in French */
  reasons: string[];
}

const ORDER = ['ordinary', 'watch', 'urgent', 'overdue'] as const;

/** The last day on which something can be done by law, and what. */
export interface LegalDay {
  label: string;
  /** `YYYY-MM-DD` */
  day: string;
}

/**
 * Finds the first legal day of the business that is still to come, whichever rule it comes from: those that the steps
 * still to be done show or are due by, and the end of the time to act.
 *
 * @param end - the end of the time to act, where no step shows it
 * @returns where all are over, the one that was the last; null when none is known
 */
export function findLegalDay(
  items: readonly Pick<PlanItem, 'step' | 'state'>[],
  { forest, facts, dates }: ActionPlanContext,
  end: LegalDay | null,
): LegalDay | null {
  const { world } = forest;
  const ids = items.flatMap(({ step, state }) => (state === 'done' ? [] : listStepDates(step, dates)));
  const days = [...new Set(ids)].flatMap((id): LegalDay[] => {
    const date = dates[id] as DerivedDate;
    const { label } = date;
    const day = isLegal(date) ? date.compute(facts, world) : null;
    return day === null ? [] : [{ label, day }];
  });
  if (end) days.push(end);
  days.sort((a, b) => a.day.localeCompare(b.day));
  return days.find(({ day }) => day >= world.today) ?? days.at(-1) ?? null;
}

/**
 * Computes the urgency.
 *
 * @param items - the plan; dates that come from the law or a practice alike
 * @param legal - see `findLegalDay`
 * @param today - `YYYY-MM-DD`
 */
export function computeUrgency(
  items: readonly Pick<PlanItem, 'due' | 'state' | 'step' | 'isFrom'>[],
  legal: LegalDay | null,
  today: string,
): Urgency {
  const now = parseDay(today) ?? 0;
  const soon = formatDay(addDuration(now, { count: URGENT_DAYS, unit: 'days' }, 1));
  const near = formatDay(addDuration(now, { count: NEAR_MONTHS, unit: 'months' }, 1));
  const found: [Urgency['level'], string][] = [];
  if (legal && legal.day <= near) {
    const level = legal.day < today ? 'overdue' : legal.day <= soon ? 'urgent' : 'watch';
    const state = level === 'overdue' ? 'late' : 'by';
    found.push([level, `${legal.label}\u00a0: ${wordDue({ state, day: legal.day, kind: 'law' })}.`]);
  }
  for (const { due, state, step, isFrom } of items) {
    if (due === null || isFrom || state === 'done' || step.by?.base === 'today') continue;
    if (due < today)
      found.push(['overdue', `« ${step.title} » était à faire ${wordLastDay(formatDate(due))}.`]);
    else if (due <= soon)
      found.push(['urgent', `« ${step.title} » est à faire ${wordLastDay(formatDate(due))}.`]);
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
