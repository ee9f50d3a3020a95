import { describe, expect, it } from 'vitest';
import type { BankCase } from '../../src/bank/schema';
import { judgeStory, tallyStories, type Understanding } from '../../src/bank/story';
import { loadTrusted } from '../../src/cli/project';

const { forest } = await loadTrusted(process.cwd(), '2026-11-30');
const CASE = {
  told: {
    text: '…',
    tells: ['nature-du-litige', 'type-de-client', 'montant', 'date-depart-prescription'],
    half: 'build',
  },
  mapping: {
    tree: 'orientation',
    facts: {
      'nature-du-litige': 'impaye',
      'type-de-client': 'consommateur',
      stade: 'ecrits',
      montant: 3200,
      'date-depart-prescription': '2026-03-12',
      preuves: ['commande', 'execution'],
    },
  },
} as unknown as BankCase;

const judge = (proposals: Understanding['proposals'], trees: readonly string[] = ['impaye']) =>
  judgeStory(forest, CASE, { proposals, trees, sure: true });
const verdict = (fact: string, value: string | number | string[], guess = false, readAs?: string) =>
  judge([{ fact, value, guess, ...(readAs && { readAs }) }]).proposals[0]?.verdict;

describe('what was understood of a told case', () => {
  it.each([
    ['type-de-client', 'consommateur', 'right'],
    ['type-de-client', 'professionnel', 'wrong'],
    ['relation', 'finie', 'not mapped'],
    ['montant', 3210, 'right'],
    ['montant', 3500, 'wrong'],
    ['preuves', ['commande'], 'right'],
    ['preuves', ['ecrit'], 'wrong'],
    ['date-depart-prescription', '2026-03-11', 'wrong'],
  ])('%s: %s is %s', (fact, value, expected) => expect(verdict(fact, value)).toBe(expected));

  it('lets a guess be as coarse as it was told', () => {
    expect(verdict('date-depart-prescription', '2026-03-30', true, 'vers le 30 mars 2026')).toBe('right');
    expect(verdict('date-depart-prescription', '2026-05-01', true, 'vers le 1er mai 2026')).toBe('wrong');
    expect(verdict('date-depart-prescription', '2026-03-01', true, 'mars 2026')).toBe('right');
    expect(verdict('date-depart-prescription', '2026-04-01', true, 'avril 2026')).toBe('wrong');
  });

  it('counts what is told and found, the subject being told by the tree', () => {
    const score = judge(
      [{ fact: 'type-de-client', value: 'consommateur', guess: false }],
      ['avis-negatif', 'impaye'],
    );
    expect(score).toMatchObject({ told: 3, found: 1, place: 1 });
    const more = judge([
      { fact: 'type-de-client', value: 'consommateur', guess: false },
      { fact: 'stade', value: 'ecrits', guess: false },
    ]);
    expect(more.questions).toBe(score.questions - 1);
  });

  it('is added up', () => {
    const scores = [
      judge([{ fact: 'montant', value: 3200, guess: false }]),
      judge([{ fact: 'montant', value: 1, guess: false }], ['avis-negatif']),
    ];
    expect(tallyStories(scores)).toMatchObject({
      cases: 2,
      right: 1,
      wrong: 1,
      told: 6,
      found: 1,
      first: 1,
      sureAndRight: 1,
    });
  });
});
