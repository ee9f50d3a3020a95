/** The pages written in MDX, each read once: what it is, where it stands, what its front matter says. */
import type { Issue } from '../../trees/issue';
import type { Source } from '../../trees/source';
import { suggest } from '../../trees/suggest';
import { PAGE_MESSAGES } from '../messages/pages';
import { buildHeadIssue, parseHead, splitPage } from './head';
import type { HeadByKind, PageKind } from './schema';

interface PageOf<K extends PageKind> {
  kind: K;
  /** path under its folder, without extension */
  id: string;
  /** of the file, from the site's root */
  path: string;
  /** without the site's base URL */
  url: string;
  title: string;
  /** null where an issue stands against it */
  head: HeadByKind[K] | null;
  /** the text below the front matter */
  body: string;
}

/** A page; its kind tells what its front matter holds. */
export type SitePage = { [K in PageKind]: PageOf<K> }[PageKind];

/** The pages of a site that are published: drafts are none. */
export interface ParsedPages {
  pages: SitePage[];
  issues: Issue[];
}

/** What front matter may name. */
export interface HeadTargets {
  trees: ReadonlySet<string>;
}

interface PageKey {
  kind: PageKind;
  id: string;
}

const FOLDERS = [
  { folder: 'docs/', place: placeGuide },
  { folder: 'actualites/', place: (id: string): PageKey => ({ kind: 'article', id }) },
  { folder: 'src/pages/', place: (id: string): PageKey => ({ kind: 'page', id }) },
] as const;

/**
 * Parses pages.
 *
 * @param files - of `docs/`, `actualites/` and `src/pages/`, their paths from the site's root
 */
export function parsePages(
  files: readonly { path: string; text: string }[],
  known: HeadTargets,
): ParsedPages {
  const read = files.flatMap((file) => readPage(file.path, file.text) ?? []);
  const guides = new Set(read.flatMap(({ page }) => (isGuide(page) ? page.id : [])));
  const issues = read.flatMap(({ page, source, issues: own }) => [
    ...own,
    ...checkNames(page, source, { ...known, guides }),
  ]);
  const pages = read.filter(({ isDraft }) => !isDraft).map(({ page }) => page);
  return { pages, issues };
}

/** Tells what a file is by its place; undefined where it is no page. */
export function placePage(path: string): PageKey | undefined {
  const found = FOLDERS.find(({ folder }) => path.startsWith(folder));
  return found?.place(path.slice(found.folder.length).replace(/\.mdx?$/, ''));
}

/** True for what stands under `/guides/`. */
export function isGuide(page: SitePage): page is Extract<SitePage, { kind: 'guide' | 'letter' | 'index' }> {
  return page.kind === 'guide' || page.kind === 'letter' || page.kind === 'index';
}

function placeGuide(id: string): PageKey {
  if (id.split('/').at(-1) === 'index') return { kind: 'index', id };
  return { kind: id.startsWith('modeles/') ? 'letter' : 'guide', id };
}

function readPage(path: string, text: string) {
  const place = placePage(path);
  if (!place) return undefined;
  const { kind, id } = place;
  const { yaml, body } = splitPage(text);
  const { head, raw, source, issues } = parseHead(kind, path, yaml);
  const url = buildUrl(kind, id, raw.slug);
  const title = typeof raw.title === 'string' ? raw.title : id;
  return {
    page: { kind, id, path, url, title, head, body } as SitePage,
    isDraft: raw.draft === true,
    source,
    issues,
  };
}

/** A slug that begins with `/` replaces the whole path, another one only its last part. */
function buildUrl(kind: PageKind, id: string, slug: unknown): string {
  const written = typeof slug === 'string' ? slug : undefined;
  if (kind === 'page') return `/${id}/`;
  if (kind === 'article') return `/actualites/${written?.replace(/^\/|\/$/g, '') ?? id}/`;
  const last = written ?? (kind === 'index' ? '' : undefined);
  if (last === undefined) return `/guides/${id}/`;
  const folder = last.startsWith('/') ? [] : id.split('/').slice(0, -1);
  return `/${['guides', ...folder, ...last.split('/')].filter(Boolean).join('/')}/`;
}

function checkNames(
  { head }: SitePage,
  source: Source,
  known: HeadTargets & { guides: ReadonlySet<string> },
): Issue[] {
  if (!head || !('trees' in head)) return [];
  const related = 'related' in head ? head.related : [];
  return [
    ...findUnknown(head.trees, known.trees).map(({ id, index, nearest }) =>
      buildHeadIssue(
        source,
        'unknown-tree',
        ['trees', index],
        PAGE_MESSAGES['unknown-tree']({ id, nearest }),
      ),
    ),
    ...findUnknown(related, known.guides).map(({ id, index, nearest }) =>
      buildHeadIssue(
        source,
        'unknown-guide',
        ['related', index],
        PAGE_MESSAGES['unknown-guide']({ id, nearest }),
      ),
    ),
  ];
}

function findUnknown(ids: readonly string[], known: ReadonlySet<string>) {
  return ids.flatMap((id, index) => (known.has(id) ? [] : [{ id, index, nearest: suggest(id, known) }]));
}
