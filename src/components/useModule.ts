import { useCallback, useEffect, useState } from 'react';

export interface LoadedModule<T> {
  module: T | null;
  /** true when it could not be fetched; nothing else is lost */
  failed: boolean;
  retry(): void;
}

/**
 * Fetches code when it is needed. Unlike `React.lazy` it can be tried again after a failure.
 *
 * @param load - a dynamic `import()`, the same function at each render; null while it is not needed
 */
export function useModule<T>(load: (() => Promise<T>) | null): LoadedModule<T> {
  const [module, setModule] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    if (!load) return;
    let isCurrent = true;
    setFailed(false);
    load().then(
      (loaded) => isCurrent && setModule(() => loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  return { module, failed, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
