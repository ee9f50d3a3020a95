import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledTree } from '../../trees/model';
import { findKind } from './kinds';
import { buildPageRecord, buildTreeRecord, type SearchRecord } from './records';
import type { SearchWords } from './words';

export interface BuiltSite {
  outDir: string;
  /** begins and ends with `/` */
  baseUrl: string;
  /** addresses of all pages, base URL included */
  routes: readonly string[];
  trees: readonly CompiledTree[];
  words: SearchWords;
}

/** Lists the pages that the search covers, without the base URL, in the order of the alphabet. */
export function listPaths(routes: readonly string[], baseUrl: string): string[] {
  const paths = routes
    .filter((route) => route.startsWith(baseUrl))
    .map((route) => `${route.slice(baseUrl.length).replace(/\/$/, '')}/`);
  return [...new Set(paths)].filter((path) => findKind(path) !== undefined).sort();
}

async function collectOne(site: BuiltSite, path: string): Promise<SearchRecord | null> {
  const kind = findKind(path);
  if (!kind) return null;
  const source = { path, kind, words: site.words[path] ?? [] };
  const tree = site.trees.find(({ id }) => path === `arbres/${id}/`);
  if (tree) return buildTreeRecord(source, tree);
  return buildPageRecord(source, await readFile(join(site.outDir, path, 'index.html'), 'utf8'));
}

/** Reads the built pages that the search covers. */
export async function collectRecords(site: BuiltSite): Promise<SearchRecord[]> {
  const paths = listPaths(site.routes, site.baseUrl);
  const records = await Promise.all(paths.map((path) => collectOne(site, path)));
  return records.filter((record) => record !== null);
}
