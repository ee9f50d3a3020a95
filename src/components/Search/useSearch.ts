import useBaseUrl from '@docusaurus/useBaseUrl';
import { useCallback, useEffect, useState } from 'react';
import { findPages, type SearchResult } from './engine';

/** Short enough to follow the typing, long enough not to search for every letter; milliseconds. */
const PAUSE = 120;

export type SearchState =
  | { status: 'idle' }
  | { status: 'searching'; pages: SearchResult[] }
  | { status: 'done'; query: string; pages: SearchResult[] }
  | { status: 'failed' };

/**
 * Searches while the reader types. Only the answer to the last query is shown.
 *
 * @param limit - most pages, a count
 */
export function useSearch(query: string, limit: number): { state: SearchState; retry(): void } {
  const baseUrl = useBaseUrl('/');
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    if (query.trim() === '') {
      setState({ status: 'idle' });
      return;
    }
    let isCurrent = true;
    setState((last) => ({ status: 'searching', pages: 'pages' in last ? last.pages : [] }));
    const timer = setTimeout(() => {
      findPages(baseUrl, query, limit).then(
        (pages) => isCurrent && setState({ status: 'done', query, pages }),
        () => isCurrent && setState({ status: 'failed' }),
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, limit, baseUrl, attempt]);
  return { state, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
