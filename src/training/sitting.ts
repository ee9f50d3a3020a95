/** A sitting of questions to see again, one at a time: a missed one goes to the end, until each was known once. */
import type { ChosenOptions } from './progress';

export interface Sitting {
  /** ids of questions still to see, in order */
  queue: readonly string[];
  /** questions known at last, a count */
  known: number;
  /** the answer being explained, and where its options stood */
  shown: { id: string; given: ChosenOptions; order: readonly number[]; right: boolean } | null;
}

/** Begins a sitting. @param ids - each once */
export function beginSitting(ids: readonly string[]): Sitting {
  return { queue: ids, known: 0, shown: null };
}

/** Goes on after an explanation. Without one nothing changes. */
export function moveOn(sitting: Sitting): Sitting {
  const { queue, known, shown } = sitting;
  if (!shown) return sitting;
  const rest = queue.slice(1);
  return shown.right
    ? { queue: rest, known: known + 1, shown: null }
    : { queue: [...rest, shown.id], known, shown: null };
}

/** Whether nothing is left to see, nor to read. */
export function isOver({ queue, shown }: Sitting): boolean {
  return queue.length === 0 && shown === null;
}
