import { useEffect, useRef } from 'react';
import type { Draft } from './useDraft';

/** Keeps a reply whenever it changes, while that is wanted. */
export function useKept(isOn: boolean, draft: Draft, keep: (draft: Draft) => void): void {
  const latest = useRef({ draft, keep });
  latest.current = { draft, keep };
  const { text, to } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when the text or the recipient changes
  useEffect(() => {
    if (isOn) latest.current.keep(latest.current.draft);
  }, [isOn, text, to]);
}
