import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import { useEffect } from 'react';

/**
 * Keeps this page for when there is no connection: its own address, what it was made of, and what it may still need.
 *
 * The worker sees only pages under `/formation/` (`static/formation/sw.js`). Where it is refused nothing is lost: what
 * was fetched stays in this page until it is closed.
 *
 * @param prepare - fetches what the page may still need; the same function at each render
 */
export function useOffline(prepare?: () => Promise<unknown>): void {
  const { version } = usePluginData('training') as { version: string };
  const folder = useBaseUrl('/formation/');
  useEffect(() => {
    let isCurrent = true;
    const start = async (): Promise<void> => {
      if (!savesData()) await prepare?.().catch(() => undefined);
      if (!isCurrent || process.env.NODE_ENV !== 'production' || !navigator.serviceWorker) return;
      await navigator.serviceWorker.register(`${folder}sw.js?v=${version}`, { scope: folder });
      const { active } = await navigator.serviceWorker.ready;
      if (isCurrent) active?.postMessage({ keep: listResources() });
    };
    const wait = window.setTimeout(() => void start().catch(() => undefined), 300);
    return () => {
      isCurrent = false;
      window.clearTimeout(wait);
    };
  }, [folder, version, prepare]);
}

/** True where the reader has asked the browser to fetch as little as it can. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** The page and all that it has fetched of this site so far. */
function listResources(): string[] {
  const { origin, pathname } = window.location;
  const names = performance.getEntriesByType('resource').map(({ name }) => name.replace(/#.*$/, ''));
  return [...new Set([origin + pathname, ...names.filter((name) => name.startsWith(`${origin}/`))])];
}
