import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { loadPagefind } from './pagefind.cjs';
import type { SearchRecord } from './records';

/**
 * Not for reading: navigation, what print leaves out, forms, drawings.
 *
 * Built pages leave out the end tags of `p` and `li`; Pagefind would exclude all that follows such an element.
 */
const EXCLUDED = [
  ...['aside', 'div', 'section', 'a', 'span'].map((tag) => `${tag}.lc-no-print`),
  ...['nav', 'form', 'noscript', 'svg', 'button'],
];

/** The engine and the index. Pagefind's own interfaces and its index without a language stay behind. */
const KEPT = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.fr\.pagefind|.*\.pf_\w+)$/;

function expectNone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`search index, ${what}: ${errors.join('; ')}`);
}

async function writeKept(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  expectNone(errors, 'reading it back');
  const kept = files.filter(({ path }) => KEPT.test(path));
  await Promise.all(
    kept.map(async ({ path, content }) => {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }),
  );
}

/**
 * Writes the index of the pages, with French stems for all of them.
 *
 * @param folder - created when missing; served as it is
 * @throws {Error} a page cannot be read
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const pagefind = await loadPagefind();
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'fr',
    rootSelector: 'body',
    excludeSelectors: EXCLUDED,
  });
  expectNone(errors, 'start');
  if (!index) throw new Error('search index: Pagefind did not start');
  try {
    for (const { url, html } of records) {
      const added = await index.addHTMLFile({ url, content: html });
      expectNone(added.errors, url);
    }
    await writeKept(index, folder);
  } finally {
    await pagefind.close();
  }
}
