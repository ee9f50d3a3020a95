/** When a step is due, in words: one day has one wording, on the page, in the plan, in a mail, on the command line. */
import type { DueKind } from '../../trees/dueDate';
import { formatDate } from '../../trees/format';

/** A day, and what it means for the step. */
export interface Due {
  state: 'by' | 'today' | 'late' | 'from' | 'since' | 'unknown';
  day: string | null;
  kind: DueKind;
}

/** Words a day. What is only advised is late, a legal period is over. */
export function wordDue({ state, day, kind }: Due): string {
  const date = day === null ? '' : formatDate(day);
  if (state === 'by') return wordLastDay(date);
  if (state === 'today') return 'aujourd’hui';
  if (state === 'late')
    return kind === 'advice' ? `en retard depuis le ${date}` : `délai dépassé depuis le ${date}`;
  if (state === 'from') return `à partir du ${date}`;
  return state === 'since' ? `possible depuis le ${date}` : 'date à calculer\u00a0: une réponse manque';
}

/** Words the last day on which something can be done. @param date - in words */
export function wordLastDay(date: string): string {
  return `au plus tard le ${date}`;
}
