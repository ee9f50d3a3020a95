import { pickEntry, type Section } from './entries';
import { listTerms } from './terms';

/** A page found. */
export interface SearchResult {
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
    sub_results: Section[];
  }>;
}

/** How pages are ordered; found with `tests/search/queries.yaml`. */
const RANKING = { metaWeights: { title: 6, words: 6 } };

/** Pages that explain and decide come before those that tell of a change, or offer a form; others count in full. */
const STANDING: Readonly<Record<string, number>> = { Actualité: 0.5, Modèle: 0.6, Outil: 0.8 };

/** How many more pages are read than shown, so that a lower kind can give way; a count. */
const MARGIN = 4;

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
function loadEngine(baseUrl: string): Promise<Pagefind> {
  if (loading?.baseUrl !== baseUrl) {
    const engine = importEngine(baseUrl);
    loading = { baseUrl, engine };
    engine.catch(() => {
      loading = undefined;
    });
  }
  return loading.engine;
}

interface Ranked {
  result: Result;
  score: number;
}

async function read(
  { result, score }: Ranked,
  terms: readonly string[],
): Promise<{ page: SearchResult; score: number }> {
  const { url, excerpt, meta, filters, sub_results: sections } = await result.data();
  const kind = filters.kind?.[0] ?? '';
  const page = {
    url,
    title: meta.title ?? url,
    kind,
    excerpt,
    ...pickShown(pickEntry(kind, sections, terms)),
  };
  return { page, score: score * (STANDING[kind] ?? 1) };
}

function pickShown(entry: Section | null): Partial<SearchResult> {
  return entry ? { url: entry.url, title: entry.title, excerpt: entry.excerpt } : {};
}

/** Reads the first pages of a list and puts them in order, each kind by its standing. */
async function readInOrder(
  ranked: readonly Ranked[],
  limit: number,
  terms: readonly string[],
): Promise<SearchResult[]> {
  const pages = await Promise.all(ranked.slice(0, limit).map((one) => read(one, terms)));
  return pages.sort((a, b) => b.score - a.score).map(({ page }) => page);
}

/** Pages that hold some of the words only, by the sum of what each word weighs. */
async function rankOthers(
  engine: Pagefind,
  terms: readonly string[],
  known: ReadonlySet<string>,
): Promise<Ranked[]> {
  const sums = new Map<string, Ranked>();
  for (const term of terms)
    for (const result of (await engine.search(term)).results) {
      const score = (sums.get(result.id)?.score ?? 0) + result.score;
      if (!known.has(result.id)) sums.set(result.id, { result, score });
    }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/**
 * Finds the pages that answer a query.
 *
 * @param limit - most pages to return, a count
 * @returns best first; empty when nothing is found or nothing was typed
 * @throws {Error} the index cannot be fetched
 */
export async function findPages(baseUrl: string, query: string, limit: number): Promise<SearchResult[]> {
  const terms = listTerms(query);
  if (terms.length === 0) return [];
  const engine = await loadEngine(baseUrl);
  const { results } = await engine.search(terms.join(' '));
  const whole = results.map((result) => ({ result, score: result.score }));
  const found = await readInOrder(whole, limit + MARGIN, terms);
  if (found.length >= limit || terms.length < 2) return found.slice(0, limit);
  const others = await rankOthers(engine, terms, new Set(results.map(({ id }) => id)));
  return [...found, ...(await readInOrder(others, limit - found.length, terms))];
}
