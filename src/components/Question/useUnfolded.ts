import { useSyncExternalStore } from 'react';
import { attempt, openLasting } from '../../site/storage';

/** Said on the page about privacy, with the choice of light or dark. */
const KEY = 'litiges-clients.precisions';

const listeners = new Set<() => void>();
/** undefined: not read yet */
let isUnfolded: boolean | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): boolean {
  isUnfolded ??= attempt(() => openLasting()?.getItem(KEY)) === '1';
  return isUnfolded;
}

function unfold(next: boolean): void {
  if (next === read()) return;
  isUnfolded = next;
  attempt(() => (next ? openLasting()?.setItem(KEY, '1') : openLasting()?.removeItem(KEY)));
  for (const listener of listeners) listener();
}

/** Whether the reader wants what helps to answer unfolded: chosen once, for the questions to come. Folded at first. */
export function useUnfolded(): [isUnfolded: boolean, unfold: (next: boolean) => void] {
  return [useSyncExternalStore(subscribe, read, () => false), unfold];
}
