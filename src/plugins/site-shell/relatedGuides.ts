/** The guides to read next, told in each guide's own front matter: no page then carries the list of all of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;

/** A guide as a card shows it. */
export interface RelatedGuide {
  id: string;
  title: string;
  description: string;
}

/**
 * Adds `related_guides`, title and description of each guide that `related` names, to a front matter.
 *
 * @param docs - the folder of the guides
 * @throws {Error} a guide of the list does not exist: the build stops and names it, and the file
 */
export function addRelatedGuides<T extends { frontMatter: Record<string, unknown> }>(
  parsed: T,
  filePath: string,
  docs: string,
): T {
  const { related } = parsed.frontMatter;
  if (!Array.isArray(related) || related.length === 0) return parsed;
  const guides = related.map((id) => readCard(String(id), filePath, docs));
  return { ...parsed, frontMatter: { ...parsed.frontMatter, related_guides: guides } };
}

function readCard(id: string, from: string, docs: string): RelatedGuide {
  const path = join(docs, `${id}.mdx`);
  if (!existsSync(path))
    throw new Error(`${from}: related: no guide has the id "${id}"; guides are files of docs/.`);
  const head = parse(HEAD.exec(readFileSync(path, 'utf8'))?.[1] ?? '') as Record<string, unknown> | null;
  return { id, title: String(head?.title ?? id), description: String(head?.description ?? '') };
}
