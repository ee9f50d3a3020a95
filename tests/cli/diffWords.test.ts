/** What `tree diff` tells of the words of calls. */
import { expect, it } from 'vitest';
import { compareWords, formatWords, listWordBook } from '../../src/cli/diffWords';
import { loadTrusted } from '../../src/cli/project';

const BEFORE = { 'impaye › outcomes › a › say': 'Je regarde.', 'steps › b › avoid': 'Pas de menace.' };
const AFTER = { 'impaye › outcomes › a › say': 'Je regarde aujourd’hui.', 'facts › c › say › 0': 'Quand ?' };

it('lists the words that changed, came or went', () => {
  const changed = compareWords({ before: BEFORE, after: AFTER });
  expect(changed).toEqual([
    { place: 'impaye › outcomes › a › say', before: 'Je regarde.', after: 'Je regarde aujourd’hui.' },
    { place: 'steps › b › avoid', before: 'Pas de menace.', after: null },
    { place: 'facts › c › say › 0', before: null, after: 'Quand ?' },
  ]);
  expect(formatWords(changed).map((line) => line.replaceAll('\u00a0', '_'))).toEqual([
    '',
    'Paroles du téléphone modifiées_:',
    '- impaye › outcomes › a › say',
    '  Avant_: Je regarde.',
    '  Maintenant_: Je regarde aujourd’hui.',
    '- steps › b › avoid',
    '  Avant_: Pas de menace.',
    '  Maintenant_: rien.',
    '- facts › c › say › 0',
    '  Avant_: rien.',
    '  Maintenant_: Quand ?',
  ]);
});

it('says nothing of a revision that knew no words, nor of words that are the same', () => {
  expect(compareWords({ before: undefined, after: AFTER })).toEqual([]);
  expect(formatWords(compareWords({ before: AFTER, after: AFTER }))).toEqual([]);
});

it('has every text of the site, each at a place of its own', async () => {
  const { project, forest } = await loadTrusted(process.cwd(), '2026-11-30');
  const texts = project.content.texts.filter(({ path }) => path.includes('say') || path.includes('avoid'));
  expect(Object.keys(listWordBook(project.content, forest))).toHaveLength(texts.length);
});
