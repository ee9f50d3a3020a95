import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';

/** Address of a page without the base URL → everyday words by which readers look for it. */
export type SearchWords = Readonly<Record<string, readonly string[]>>;

const schema = z.record(
  z.string().regex(/^[a-z0-9/-]+\/$/, 'an address without domain or base URL, ending with "/"'),
  z.array(z.string().trim().min(1)).min(1),
);

/**
 * Loads the everyday words of pages.
 *
 * @param path - the file `src/plugins/search/words.yaml`
 * @throws {Error} naming the entry that cannot be used
 */
export async function loadWords(path: string): Promise<SearchWords> {
  const result = schema.safeParse(parse(await readFile(path, 'utf8')));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.') || '(file)'}: ${issue.message}`);
  throw new Error(`${path} cannot be used:\n${lines.join('\n')}`);
}

/** Finds the addresses that no page has, so that words do not stay behind when a page moves. */
export function findStrayWords(words: SearchWords, paths: readonly string[]): string[] {
  const known = new Set(paths);
  return Object.keys(words).filter((path) => !known.has(path));
}
