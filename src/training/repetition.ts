/**
 * When a missed point comes back: FSRS, through its library, counted in whole days.
 *
 * A point that was missed becomes a card, due the next day; each time it is known the next meeting is further away, each
 * time it is missed again it is near. What was right at once makes no card.
 */
import { type Card, fsrs, Rating, State } from 'ts-fsrs';
import { formatDay, parseDay } from '../trees/calendar';
import type { Progress, ReviewCard } from './progress';

/** Steps of minutes within a day make no sense for someone who learns at work: `enable_short_term` is off. */
const SCHEDULER = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
});

const MS_PER_DAY = 86_400_000;

/**
 * Schedules a card after an answer.
 *
 * @param card - undefined on the first miss
 * @param day - `YYYY-MM-DD`, the day of the answer
 */
export function scheduleCard(card: ReviewCard | undefined, right: boolean, day: string): ReviewCard {
  // A device whose clock was set back must not count days backwards.
  const today = card && card.last > day ? card.last : day;
  const { card: next } = SCHEDULER.next(
    toLibrary(card, today),
    toDate(today),
    right ? Rating.Good : Rating.Again,
  );
  return {
    due: toIso(next.due),
    last: today,
    stability: round(next.stability),
    difficulty: round(next.difficulty),
    reps: next.reps,
    lapses: next.lapses,
  };
}

function toLibrary(card: ReviewCard | undefined, today: string): Card {
  const { due, last, stability, difficulty, reps, lapses } = card ?? {
    due: today,
    last: undefined,
    stability: 0,
    difficulty: 0,
    reps: 0,
    lapses: 0,
  };
  return {
    due: toDate(due),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps,
    lapses,
    state: last === undefined ? State.New : State.Review,
    ...(last !== undefined && { last_review: toDate(last) }),
  };
}

function toDate(iso: string): Date {
  return new Date((parseDay(iso) ?? 0) * MS_PER_DAY);
}

function toIso(date: Date): string {
  return formatDay(Math.floor(date.getTime() / MS_PER_DAY));
}

/** Four decimals are all that matters, and keep records short. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Keys of the cards to see on a day: the longest overdue first, then the shakiest. */
export function listDue(cards: Progress['cards'], day: string): string[] {
  return Object.entries(cards)
    .filter(([, { due }]) => due <= day)
    .sort(
      ([a, one], [b, two]) =>
        one.due.localeCompare(two.due) || one.stability - two.stability || a.localeCompare(b),
    )
    .map(([key]) => key);
}

/** The next day on which a card comes back; null when none will. */
export function findNextDue(cards: Progress['cards'], day: string): string | null {
  const later = Object.values(cards)
    .map(({ due }) => due)
    .filter((due) => due > day)
    .sort();
  return later[0] ?? null;
}
