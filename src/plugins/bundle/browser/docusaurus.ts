/**
 * `window.docusaurus`, by which links fetch the code of the page that they lead to.
 *
 * Docusaurus would prefetch the code of every link in view: some 60 kB on a page that the reader may never leave. Here
 * a page's code is fetched when a link is pointed at or touched, which comes before the click.
 */
import fetchPage from '@docusaurus/core/lib/client/preload';

interface Connection {
  effectiveType?: string;
  saveData?: boolean;
}

const loaded = new Set<string>();

function isSlow(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return Boolean(connection?.effectiveType?.includes('2g') || connection?.saveData);
}

function preload(path: string): false | Promise<unknown> {
  if (isSlow() || loaded.has(path)) return false;
  loaded.add(path);
  return fetchPage(path);
}

export default Object.freeze({ prefetch: () => false as const, preload });
