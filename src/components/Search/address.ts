/**
 * The query in the address of the search page, after `#`: it can be shared and left with the Back button, and
 * no server sees it.
 */
export function formatFragment(query: string): string {
  return query.trim() === '' ? '' : `#q=${encodeURIComponent(query.trim())}`;
}

/** Reads the query of a fragment; empty when there is none. */
export function readFragment(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '';
}
