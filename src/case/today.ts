/** The reader's day: read once, by the page, and handed to everything that computes. */

declare global {
  interface Window {
    /** The day that tests pretend it is, `YYYY-MM-DD`. */
    __today?: string;
  }
}

/**
 * Formats a moment as the local calendar day.
 *
 * @returns `YYYY-MM-DD`, in the reader's own time zone
 */
export function formatLocalDay(now: Date): string {
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** The reader's day, or the one that a test has set on the window. */
export function readToday(view: Pick<Window, '__today'>, now: Date): string {
  return view.__today ?? formatLocalDay(now);
}
