/** The arrows between rooms: who may import whom, read from the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** room → rooms it may import; a room always may import itself */
const ARROWS: Record<string, string[]> = {
  trees: [],
  law: ['trees'],
  case: ['law', 'trees'],
  site: ['law', 'trees'],
  training: ['law', 'trees'],
  components: ['case', 'site', 'training', 'law', 'trees'],
  theme: ['components', 'case', 'site', 'training', 'law', 'trees', 'clientModules'],
  pages: ['components', 'theme', 'case', 'site', 'training', 'law', 'trees'],
  clientModules: ['case'],
  plugins: ['case', 'site', 'training', 'law', 'trees'],
  cli: ['plugins', 'case', 'site', 'training', 'law', 'trees'],
};

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'((?:\.{1,2}|@site)\/[^']+)'/g;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.m?tsx?$/.test(name))
    .map((name) => join(folder, name));
}

interface Arrow {
  file: string;
  from: string;
  to: string;
}

function listArrows(): Arrow[] {
  return listFiles('src').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, path = '']) => {
      const target = path.startsWith('@site/') ? path.slice('@site/'.length) : join(dirname(file), path);
      const [root, to = ''] = relative('.', normalize(target)).split(/[\\/]/);
      const from = file.split(/[\\/]/)[1] ?? '';
      return root === 'src' && to !== from ? [{ file, from, to }] : [];
    }),
  );
}

describe('the rooms', () => {
  it('import in one direction', () => {
    const wrong = listArrows().filter(({ from, to }) => !(ARROWS[from] ?? []).includes(to));
    expect(wrong).toEqual([]);
  });

  it('keep the clock and the disk out of what is pure', () => {
    const impure = [
      ...listFiles('src/trees'),
      ...listFiles('src/law'),
      ...listFiles('tools/prose'),
      ...listFiles('src/training'),
    ].filter((file) =>
      /Date\.now|new Date\(\)|from 'node:(fs|path|process)|process\.cwd/.test(readFileSync(file, 'utf8')),
    );
    expect(impure).toEqual([]);
  });
});
