import type { Day } from '../../calendar';

/** The days that a text may mean, from the first to the last. */
export interface Span {
  first: Day;
  last: Day;
  /** how finely it was told */
  grain: 'day' | 'month' | 'year' | 'about';
  /** what had to be supposed: which of several days, or that the weekday is the wrong one */
  guess?: 'likely' | 'weekday';
}

/** One day alone. */
export function single(day: Day, more: Pick<Span, 'guess'> = {}): Span {
  return { first: day, last: day, grain: 'day', ...more };
}
