/** The journeys of the bench of use, and their table in the README. */
import { describe, expect, it } from 'vitest';
import { type Journey, readJourneys } from '../../scripts/bench/use/journeys';
import { formatTable, readTable } from '../../scripts/bench/use/table';
import { listWorse } from '../../scripts/bench/use/worse';
import { findFact } from '../e2e/helpers/facts';

const journeys = readJourneys();
const byId = new Map(journeys);

describe('the journeys', () => {
  it('are twelve or more, of both people, by finger and by keys', () => {
    expect(journeys.length).toBeGreaterThanOrEqual(12);
    expect(new Set(journeys.map(([, { person }]) => person)).size).toBe(2);
    for (const device of ['finger', 'keys'])
      expect(journeys.filter(([, one]) => one.device === device).length).toBeGreaterThanOrEqual(5);
  });

  it.each(journeys)('%s answers facts that exist with answers that they have', (_, { answers }) => {
    for (const [fact, value] of Object.entries(answers)) {
      const { options } = findFact(fact);
      if (options)
        expect(Object.keys(options)).toContain(typeof value === 'boolean' ? (value ? 'oui' : 'non') : value);
    }
  });

  it('ask no more than what was promised', () => {
    expect(byId.get('chaudiere-de-26-mois')?.most.taps).toBeLessThanOrEqual(8);
    for (const id of ['livraison-en-retard', 'livraison-impossible'])
      expect(byId.get(id)?.most.keys).toBeLessThanOrEqual(15);
    for (const id of ['chaudiere-de-26-mois', 'facture-de-8400-euros', 'avis-d-une-etoile'])
      expect(byId.get(id)?.most.words).toBeLessThanOrEqual(250);
  });

  it('stand in the README as they are measured', () => {
    const lines = readTable('README.md').split('\n');
    expect(lines).toHaveLength(2 + journeys.length);
    for (const [, { story, device, most, promised }] of journeys) {
      const effort = device === 'finger' ? `${most.taps} taps` : `${most.keys} keys`;
      const line = lines.find((one) => one.includes(`| ${story} |`));
      expect(line).toContain(`| ${effort} | `);
      const words = Number(/\| (\d+) \| \d+ s \|/.exec(line ?? '')?.[1]);
      if (promised === undefined) expect(words).toBe(most.words);
      else expect(words).toBeLessThanOrEqual(promised);
    }
  });
});

describe('a journey is worse', () => {
  const journey = { story: 's', device: 'finger', most: { taps: 3, keys: 0, words: 50 } } as Journey;
  const good = {
    taps: 3,
    keys: 0,
    words: 50,
    seconds: 20,
    questions: 2,
    answersInSight: 2,
    announced: 1,
    firstActs: 1,
    isActInSight: true,
  };

  it('by a touch, a word, an answer out of sight, a second voice or a second first act', () => {
    expect(listWorse(journey, good)).toEqual([]);
    for (const change of [
      { taps: 4 },
      { keys: 1 },
      { words: 51 },
      { answersInSight: 0 },
      { announced: 2 },
      { firstActs: 2 },
    ])
      expect(listWorse(journey, { ...good, ...change })).toHaveLength(1);
  });

  it('and its line tells what it asks', () => {
    expect(formatTable([{ journey, measure: good }]).split('\n')[2]).toBe(
      '| s | finger | 2 | 3 taps | 50 | 20 s | yes |',
    );
  });
});
