import type { Crumb } from './structuredData';

/**
 * Follows the address of a page from the home page down, through the pages that exist.
 *
 * @param path - without the base URL, e.g. `guides/droits/preuves/`
 * @param pages - address without the base URL → title and full address of the page
 */
export function buildTrail(path: string, pages: ReadonlyMap<string, Crumb>): Crumb[] {
  const parts = path.split('/').filter((part) => part !== '');
  const addresses = ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
  return addresses.flatMap((address) => pages.get(address) ?? []);
}
