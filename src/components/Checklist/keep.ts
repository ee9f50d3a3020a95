/** Where ticks are kept: fetched after the page, which shows its list without it. */
import { openStorage, type StorageProblem } from '../../case/storage';
import { loadTicks, saveTicks } from '../../case/ticks';

const open = () => openStorage(() => window.localStorage);

/** The ticks kept of a list. */
export function recall(list: string, items: readonly string[]): string[] {
  return loadTicks(open(), list, items);
}

/** Keeps the ticks of a list. @returns what went wrong, or null */
export function keep(list: string, ticked: readonly string[]): StorageProblem | null {
  return saveTicks(open(), list, ticked);
}
