/** Reading of the content folders: nothing is judged here. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the content, its path relative to the site's root, with `/` on every system. */
export interface ContentFile {
  path: string;
  text: string;
}

/**
 * Reads the files of a folder and of those below it.
 *
 * Names that begin with `_` or `.` are left out, as Docusaurus does.
 *
 * @param root - the site's root
 * @param folder - relative to the root; nothing is listed when it does not exist
 * @returns in order of path, so that the same content always gives the same site
 */
export async function loadFiles(root: string, folder: string, extension: RegExp): Promise<ContentFile[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => extension.test(name) && !name.split('/').some((part) => /^[_.]/.test(part)))
    .map((name) => `${folder}/${name}`)
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
