/** Where the learner is in the course: its start, a stage (0 for the first), or its results. */
export type Place = 'intro' | 'summary' | number;

export const INTRO_HASH = 'debut';
export const SUMMARY_HASH = 'bilan';

/** Reads a place from the address: `etape-2`, `bilan`. What names none is the start. */
export function readPlace(hash: string, count: number): Place {
  if (hash === SUMMARY_HASH) return 'summary';
  const number = Number(/^etape-(\d{1,3})$/.exec(hash)?.[1] ?? 0);
  return number >= 1 && number <= count ? number - 1 : 'intro';
}

/** Address of a stage. @param index - 0 for the first */
export const stageHref = (index: number): string => `#etape-${index + 1}`;
