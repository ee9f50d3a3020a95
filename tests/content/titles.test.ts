import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePages } from '../../src/site/pages/parse';
import { LONGEST_TITLE } from '../../src/site/title';

const files = ['docs', 'actualites'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') })),
);
const { pages } = parsePages(files, { trees: new Set() });

describe('guides and articles', () => {
  it('have titles that tabs and engines show whole', () => {
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter(({ title }) => title.length > LONGEST_TITLE).map(({ path }) => path)).toEqual([]);
  });

  it('say when they came out, and never a change before that', () => {
    const wrong = pages.flatMap(({ kind, path, head }) => {
      if (kind !== 'guide' && kind !== 'letter') return [];
      const { published, updated } = head as { published?: string; updated?: string };
      return published && (updated === undefined || updated > published) ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });
});
