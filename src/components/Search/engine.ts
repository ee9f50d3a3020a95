import type { NamedPage } from '../../site/entries';
import { isPageKind, type PageKindId } from '../../site/messages/pageKinds';
import { pickEntry, type Section } from './entries';
import { splitExcerpt } from './excerpt';
import { findNamed } from './named';
import { listTerms, saysOne } from './terms';

/** A page found. */
export interface SearchResult {
  /** with the base URL */
  url: string;
  title: string;
  kind: PageKindId;
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

/** Pages that explain and decide come before those that tell of a change, offer a form, or teach; others count in full. */
const STANDING: Readonly<Partial<Record<PageKindId, number>>> = {
  article: 0.5,
  letter: 0.6,
  tool: 0.8,
  training: 0.3,
};

/** How many more pages are read than shown, so that a lower kind can give way; a count. */
const MARGIN = 4;

/** What a search needs. */
interface Loaded {
  engine: Pagefind;
  /** pages that readers call by a name */
  named: readonly NamedPage[];
}

let loading: { baseUrl: string; loaded: Promise<Loaded> } | undefined;
let attempts = 0;

/** A browser may remember that a module could not be fetched: another try asks under another address. */
async function importEngine(baseUrl: string): Promise<Loaded> {
  const suffix = attempts > 0 ? `?${attempts}` : '';
  attempts += 1;
  const address = `${baseUrl}pagefind/pagefind.js${suffix}`;
  const engine = (await import(/* webpackIgnore: true */ address)) as Pagefind;
  await engine.options({ baseUrl, bundlePath: `${baseUrl}pagefind/`, ranking: RANKING, excerptLength: 24 });
  const [named] = await Promise.all([loadNamed(baseUrl), engine.init()]);
  return { engine, named };
}

/** Without this list pages are found all the same, none of them first. */
async function loadNamed(baseUrl: string): Promise<NamedPage[]> {
  try {
    return (await (await fetch(`${baseUrl}pagefind/named.json`)).json()) as NamedPage[];
  } catch {
    return [];
  }
}

/**
 * Fetches the engine and its index, once.
 *
 * @throws {Error} they cannot be fetched; the next call tries again
 */
function loadEngine(baseUrl: string): Promise<Loaded> {
  if (loading?.baseUrl !== baseUrl) {
    const loaded = importEngine(baseUrl);
    loading = { baseUrl, loaded };
    loaded.catch(() => {
      loading = undefined;
    });
  }
  return loading.loaded;
}

/** A named page as it is shown among those found. The sentence is escaped, as excerpts of the index are. */
function showNamed({ url, title, kind, about }: NamedPage): SearchResult {
  return { url, title, kind, excerpt: about.replace(/&/g, '&amp;').replace(/</g, '&lt;') };
}

interface Ranked {
  result: Result;
  score: number;
}

/** A page read, and what decides of its place. */
interface ReadPage {
  page: SearchResult;
  score: number;
  /** whether it says one of the words looked for, and not only what begins like it */
  fits: boolean;
}

async function read({ result, score }: Ranked, terms: readonly string[]): Promise<ReadPage> {
  const { url, excerpt, meta, filters, sub_results: sections } = await result.data();
  const id = filters.kind?.[0] ?? '';
  const kind = isPageKind(id) ? id : 'site';
  const { title = url, words = '' } = meta;
  const entry = pickEntry(kind, sections, terms);
  const page = { url, title, kind, excerpt, ...pickShown(entry) };
  const marked = splitExcerpt(page.excerpt).flatMap((part) => (part.marked ? part.text : []));
  return {
    page,
    score: score * (STANDING[kind] ?? 1),
    fits: saysOne([title, words, ...marked].join(' '), terms),
  };
}

function pickShown(entry: Section | null): Partial<SearchResult> {
  return entry ? { url: entry.url, title: entry.title, excerpt: entry.excerpt } : {};
}

/** Reads the first pages of a list that fit, and puts them in order, each kind by its standing. */
async function readInOrder(
  ranked: readonly Ranked[],
  limit: number,
  terms: readonly string[],
): Promise<ReadPage[]> {
  const pages = await Promise.all(ranked.slice(0, limit).map((one) => read(one, terms)));
  return pages.filter(({ fits }) => fits).sort((a, b) => b.score - a.score);
}

const rank = (results: readonly Result[]): Ranked[] =>
  results.map((result) => ({ result, score: result.score }));

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

/** Pages with all of the words, then with some. */
async function findOthers(
  engine: Pagefind,
  terms: readonly string[],
  limit: number,
): Promise<SearchResult[]> {
  const { results } = await engine.search(terms.join(' '));
  const found = await readInOrder(rank(results), limit + MARGIN, terms);
  const pages = found.map(({ page }) => page);
  if (pages.length >= limit || terms.length < 2) return pages;
  const others = await rankOthers(engine, terms, new Set(results.map(({ id }) => id)));
  const more = await readInOrder(others, limit - pages.length, terms);
  return [...pages, ...more.map(({ page }) => page)];
}

/**
 * Finds the pages that answer a query.
 *
 * @param limit - most pages to return, a count
 * @returns best first; empty when nothing fits or nothing was typed
 * @throws {Error} the index cannot be fetched
 */
export async function findPages(baseUrl: string, query: string, limit: number): Promise<SearchResult[]> {
  const terms = listTerms(query);
  if (terms.length === 0) return [];
  const { engine, named: nameable } = await loadEngine(baseUrl);
  const named = findNamed(nameable, terms).map(showNamed);
  const others = await findOthers(engine, terms, limit);
  const known = new Set(named.map(({ url }) => url));
  const rest = others.filter(({ url }) => !known.has(url));
  const isTraining = ({ kind }: SearchResult): boolean => kind === 'training';
  return [...named, ...rest.filter((page) => !isTraining(page)), ...rest.filter(isTraining)].slice(0, limit);
}
