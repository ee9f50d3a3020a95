/** The pages that cite law, read for what they name: guides, letters, articles, pages of `src/pages`. */
import { parse } from 'yaml';
import { listIds } from '../../../case/letters/markers';
import type { LetterBook } from '../../../case/letters/model';
import type { ContentFile } from '../files';
import { listGuides } from '../guides';

export type PageKind = 'guide' | 'letter' | 'article' | 'page';

/** A page, and the ids it names. */
export interface CitingPage {
  kind: PageKind;
  title: string;
  /** without the base URL */
  url: string;
  references: string[];
  values: string[];
  /** shared parts that it shows: `timelines/injonction-de-payer` */
  parts: string[];
  /** the day on which its author wants it read again, `YYYY-MM-DD` */
  nextCheck?: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const PARTS = { Timeline: 'timelines', Checklist: 'checklists', Calculator: 'calculators' } as const;

/**
 * Lists the pages among files of `docs/`, `actualites/` and `src/pages/`.
 *
 * Components that name law by an id are found in the text: what they name is checked where pages are compiled.
 */
export function listPages(files: readonly ContentFile[]): CitingPage[] {
  return files.flatMap(({ path, text }) => {
    const head = readHead(text);
    const place = findPlace(path, text, head);
    if (!place) return [];
    const title = typeof head.title === 'string' ? head.title : place.url;
    const nextCheck = readDay(head.next_check);
    return [{ ...place, title, ...listNamed(text), ...(nextCheck && { nextCheck }) }];
  });
}

/** Adds to the pages of letters the law that their templates name. */
export function citeLetters(pages: readonly CitingPage[], { letters }: LetterBook): CitingPage[] {
  return pages.map((page) => {
    const letter = page.kind === 'letter' ? letters[page.url.split('/').at(-2) ?? ''] : undefined;
    if (!letter) return page;
    const texts = letter.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text],
    );
    return {
      ...page,
      references: unique([...page.references, ...texts.flatMap((text) => listIds(text, 'reference'))]),
      values: unique([...page.values, ...texts.flatMap((text) => listIds(text, 'value'))]),
    };
  });
}

function findPlace(
  path: string,
  text: string,
  head: Record<string, unknown>,
): Pick<CitingPage, 'kind' | 'url'> | undefined {
  if (path.startsWith('docs/')) {
    const guide = listGuides([{ path, text }])[0];
    return guide && { kind: guide.id.startsWith('modeles/') ? 'letter' : 'guide', url: guide.url };
  }
  const name = path.replace(/\.mdx?$/, '').replace(/^(?:actualites|src\/pages)\//, '');
  if (path.startsWith('actualites/')) {
    const slug = typeof head.slug === 'string' ? head.slug.replace(/^\/|\/$/g, '') : name;
    return { kind: 'article', url: `/actualites/${slug}/` };
  }
  return { kind: 'page', url: `/${name}/` };
}

function readHead(text: string): Record<string, unknown> {
  try {
    const head: unknown = parse(FRONT_MATTER.exec(text)?.[1] ?? '');
    return typeof head === 'object' && head !== null ? { ...head } : {};
  } catch {
    return {};
  }
}

/** A day of YAML comes as text, or as a Date where it is not quoted and the schema reads dates. */
function readDay(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : undefined;
}

function listNamed(text: string): Pick<CitingPage, 'references' | 'values' | 'parts'> {
  const list = (name: string) =>
    [...text.matchAll(new RegExp(`<${name}\\b[^<>]*?\\bid="([^"]+)"`, 'g'))].map(([, id]) => id as string);
  const routes = [...text.matchAll(/<RouteComparison\b[^<>]*?routes=\{\[([^\]]*)\]/g)].flatMap(
    ([, ids = '']) => [...ids.matchAll(/['"]([^'"]+)['"]/g)].map(([, id]) => `routes/${id}`),
  );
  const parts = Object.entries(PARTS).flatMap(([name, kind]) => list(name).map((id) => `${kind}/${id}`));
  return {
    references: unique(list('LawRef')),
    values: unique(list('LawValue')),
    parts: unique([...parts, ...routes]),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
