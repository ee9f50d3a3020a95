/** Spelling, by cspell and its French dictionary, of the words that readers see. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLANK, type ProseDocument } from '../../tools/prose/document';
import { readPage } from '../../tools/prose/readPage';
import { readTexts } from '../../tools/prose/readTexts';
import { readView } from '../../tools/prose/readView';
import { withoutPapers } from './papers';

/** Lists unknown words as `file:line word`: all documents go to cspell as one, each line knowing its place. */
function spell(documents: readonly Pick<ProseDocument, 'path' | 'prose'>[]): string[] {
  const lines = documents.flatMap(({ path, prose }) =>
    prose
      .replaceAll(BLANK, ' ')
      .split('\n')
      .map((text, index) => ({ place: `${path}:${index + 1}`, text })),
  );
  const args = [
    'node_modules/cspell/bin.mjs',
    'lint',
    'stdin',
    '--config',
    'tools/cspell.config.yaml',
    '--no-progress',
    '--no-summary',
    '--no-color',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    input: lines.map(({ text }) => text).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return [...stdout.matchAll(/:(\d+):\d+ - Unknown word \((.*?)\)/g)].map(
    ([, line, word]) => `${lines[Number(line) - 1]?.place} ${word}`,
  );
}

function list(folder: string, extension: RegExp): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ path: `${folder}/${name.replaceAll('\\', '/')}`, name }))
    .filter(({ path }) => extension.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path }) => ({ path, text: readFileSync(path, 'utf8') }));
}

describe('spelling', () => {
  it('finds a word that is not French, at its place', () =>
    expect(spell([{ path: 'a.mdx', prose: 'La facture.\nUne facturre impayée.' }])).toEqual([
      'a.mdx:2 facturre',
    ]));

  it('finds none in pages, letters, trees, law, training and the interface: mend it, or add a proper term to tools/cspell.termes.txt', () => {
    const pages = ['docs', 'actualites', 'src/pages'].flatMap((folder) =>
      list(folder, /\.mdx$/).map(({ path, text }) => readPage(path, text)),
    );
    const views = ['src/pages', 'src/components', 'src/theme', 'src/case', 'src/site'].flatMap((folder) =>
      list(folder, /(?<!\.d)\.tsx?$/).map(({ path, text }) => readView(path, text)),
    );
    const texts = ['decision-trees', 'law', 'docs/parties', 'docs/modeles', 'training'].flatMap((folder) =>
      list(folder, /\.ya?ml$/).map(({ path, text }) => readTexts(path, withoutPapers(path, text))),
    );
    /** people of scenarios have invented names */
    const isName = (found: string) => /^training\/(?:scenarios|conversations)\/.* \p{Lu}/u.test(found);
    expect(spell([...pages, ...texts, ...views]).filter((found) => !isName(found))).toEqual([]);
  }, 120_000);
});
