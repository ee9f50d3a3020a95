import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../training/progress';
import { joinProgress } from '../../training/progressMerge';
import { type Kept, useHost } from './host';

export interface Learner {
  progress: Progress;
  /** what must be told, each in a sentence */
  notices: readonly string[];
  hideNotices(): void;
  /** Changes the record, at once and for good. */
  change(edit: (progress: Progress) => Progress): void;
  eraseAll(): void;
}

/** The learner's record, in step with where it is kept. For the browser only. */
export function useProgress(): Learner {
  const { store } = useHost();
  const [state, setState] = useState<{ progress: Progress; notices: readonly string[] }>(() => {
    const { progress, notice } = store.load();
    return { progress, notices: notice ? [notice] : [] };
  });
  const latest = useRef(state);
  const put = useCallback(({ progress, notice }: Kept, notices: readonly string[]) => {
    const said = notice && !notices.includes(notice) ? [...notices, notice] : notices;
    latest.current = { progress, notices: said };
    setState(latest.current);
  }, []);

  useEffect(
    () =>
      store.watch(() => {
        const kept = store.load();
        const mine = latest.current.progress;
        // Another id: the record was erased or replaced in another tab.
        const progress = kept.progress.id === mine.id ? joinProgress(mine, kept.progress) : kept.progress;
        put({ ...kept, progress }, latest.current.notices);
      }),
    [store, put],
  );

  return {
    ...state,
    hideNotices: () => put({ progress: latest.current.progress, notice: null }, []),
    change: (edit) => {
      const next = edit(latest.current.progress);
      if (next !== latest.current.progress) put(store.save(next), latest.current.notices);
    },
    eraseAll: () => put(store.erase(), []),
  };
}
