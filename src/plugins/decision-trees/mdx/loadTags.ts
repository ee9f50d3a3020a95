/** Finds the tags: each file of `tags/` is one, so that a new tag is a new file and nothing else. */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tag } from './tag';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../tags');

export type Tags = ReadonlyMap<string, Tag>;

/**
 * Loads the tags, by name.
 *
 * @throws {Error} a file gives no tag of its own name
 */
export async function loadTags(): Promise<Tags> {
  const files = (await readdir(FOLDER)).filter((file) => /^[A-Z]\w*\.ts$/.test(file)).sort();
  const tags = files.map(async (file): Promise<[string, Tag]> => {
    const path = join(FOLDER, file);
    const { tag } = (await import(path)) as { tag?: Tag };
    if (tag && `${tag.name}.ts` === file) return [tag.name, tag];
    throw new Error(`${path} must export a \`tag\` named as the file is`);
  });
  return new Map(await Promise.all(tags));
}
