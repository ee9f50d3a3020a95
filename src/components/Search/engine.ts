import { listTerms } from './terms';

/** A page found. */
export interface Found {
  /** with the base URL */
  url: string;
  title: string;
  /** e.g. « Guide » */
  kind: string;
  /** escaped text with `<mark>` */
  excerpt: string;
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  }>;
}

/** How pages are ordered; found with `tests/search/queries.yaml`. */
const RANKING = { metaWeights: { title: 6, words: 6 } };

let loading: { baseUrl: string; engine: Promise<Pagefind> } | undefined;
let attempts = 0;

/** A browser may remember that a module could not be fetched: another try asks under another address. */
async function importEngine(baseUrl: string): Promise<Pagefind> {
  const suffix = attempts > 0 ? `?${attempts}` : '';
  attempts += 1;
  const address = `${baseUrl}pagefind/pagefind.js${suffix}`;
  const engine = (await import(/* webpackIgnore: true */ address)) as Pagefind;
  await engine.options({ baseUrl, bundlePath: `${baseUrl}pagefind/`, ranking: RANKING, excerptLength: 24 });
  await engine.init();
  return engine;
}

/**
 * Fetches the engine and its index, once.
 *
 * @throws {Error} they cannot be fetched; the next call tries again
 */
export function loadEngine(baseUrl: string): Promise<Pagefind> {
  if (loading?.baseUrl !== baseUrl) {
    const engine = importEngine(baseUrl);
    loading = { baseUrl, engine };
    engine.catch(() => {
      loading = undefined;
    });
  }
  return loading.engine;
}

/** Pages that hold every word come first, then those that hold some of them, by the sum of what each word weighs. */
async function rank(engine: Pagefind, terms: readonly string[]): Promise<Result[]> {
  const { results: all } = await engine.search(terms.join(' '));
  if (terms.length < 2) return all;
  const found = new Map(all.map((result) => [result.id, result]));
  const sums = new Map<string, { result: Result; sum: number }>();
  for (const term of terms)
    for (const result of (await engine.search(term)).results) {
      const sum = (sums.get(result.id)?.sum ?? 0) + result.score;
      sums.set(result.id, { result, sum });
    }
  const others = [...sums.values()].filter(({ result }) => !found.has(result.id));
  return [...all, ...others.sort((a, b) => b.sum - a.sum).map(({ result }) => result)];
}

async function read(result: Result): Promise<Found> {
  const { url, excerpt, meta, filters } = await result.data();
  return { url, title: meta.title ?? url, kind: filters.kind?.[0] ?? '', excerpt };
}

/**
 * Finds the pages that answer a query.
 *
 * @param limit - most pages to return, a count
 * @returns best first; empty when nothing is found or nothing was typed
 * @throws {Error} the index cannot be fetched
 */
export async function findPages(baseUrl: string, query: string, limit: number): Promise<Found[]> {
  const terms = listTerms(query);
  if (terms.length === 0) return [];
  const engine = await loadEngine(baseUrl);
  const results = await rank(engine, terms);
  return Promise.all(results.slice(0, limit).map(read));
}
