/** Long work in slices, so that the page answers meanwhile. */

/** What slicing needs of the browser. */
export interface SliceClock {
  /** milliseconds, from any start */
  now(): number;
  /** lets the page do what waits */
  pause(): Promise<void>;
}

/** Longest slice, in milliseconds: a step that began is ended. */
const SLICE = 30;

/** Goes through all steps, pausing whenever a slice is over. */
export async function runInSlices(steps: Iterable<unknown>, { now, pause }: SliceClock): Promise<void> {
  let since = now();
  for (const _ of steps) {
    if (now() - since < SLICE) continue;
    await pause();
    since = now();
  }
}
