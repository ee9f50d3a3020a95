import { parse } from 'yaml';
import type { ContentFile } from './files';

/** A guide, as trees and plans link to it. */
export interface Guide {
  /** path under `docs/` without extension */
  id: string;
  title: string;
  /** without the site's base URL */
  url: string;
  description?: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/**
 * Lists the guides among files of `docs/`, from their front matter. Drafts are no pages, hence no guides.
 *
 * Unreadable front matter gives a guide without words of its own: the docs plugin reports it with its place.
 */
export function listGuides(files: readonly ContentFile[]): Guide[] {
  return files.flatMap(({ path, text }) => {
    const id = path.replace(/^docs\//, '').replace(/\.mdx?$/, '');
    const head = readFrontMatter(text);
    if (head.draft === true) return [];
    return {
      id,
      title: typeof head.title === 'string' ? head.title : id,
      url: buildUrl(id, head.slug),
      ...(typeof head.description === 'string' && { description: head.description }),
    };
  });
}

/** A slug that begins with `/` replaces the whole path, another one only its last part. */
function buildUrl(id: string, slug: unknown): string {
  const folder = id.split('/').slice(0, -1);
  const written = typeof slug === 'string' ? slug : id.split('/').at(-1) === 'index' ? '' : undefined;
  if (written === undefined) return `/guides/${id}/`;
  const parts = [...(written.startsWith('/') ? [] : folder), ...written.split('/')];
  return `/${['guides', ...parts].filter(Boolean).join('/')}/`;
}

function readFrontMatter(text: string): Record<string, unknown> {
  try {
    const head: unknown = parse(FRONT_MATTER.exec(text)?.[1] ?? '');
    return typeof head === 'object' && head !== null ? { ...head } : {};
  } catch {
    return {};
  }
}
