import { describe, expect, it } from 'vitest';
import { findBandWitnesses } from '../../src/trees/check/scores';
import { listScores } from '../../src/trees/explain';
import { prepareForest } from '../../src/trees/forest';
import type { Facts, Score } from '../../src/trees/model';
import { computeScore, createScoreFacts } from '../../src/trees/score';
import { walk } from '../../src/trees/walk';
import { buildTree, choice, TODAY } from './build';

const score: Score = {
  id: 'enjeu',
  label: 'Enjeu',
  parts: [
    { fact: 'argent', weights: { peu: 0, beaucoup: 3 }, why: 'Le montant.' },
    { fact: 'image', weights: { non: 0, oui: 2 }, why: 'La réputation.' },
  ],
  bands: [
    { id: 'faible', label: 'Faible', to: 2 },
    { id: 'moyen', label: 'Moyen', to: 4 },
    { id: 'fort', label: 'Fort' },
  ],
};
const facts = [choice('argent', ['peu', 'beaucoup']), choice('image', ['oui', 'non'])];

describe('a score', () => {
  it('adds declared weights and names the band, part by part', () =>
    expect(computeScore(score, { argent: 'beaucoup', image: 'oui' })).toMatchObject({
      total: 5,
      range: { low: 0, high: 5 },
      parts: [
        { fact: 'argent', points: 3 },
        { fact: 'image', points: 2 },
      ],
      band: { id: 'fort' },
    }));

  it('leaves open what a missing answer may still give', () =>
    expect(computeScore(score, { argent: null, image: 'oui' })).toMatchObject({
      total: 2,
      possible: { low: 2, high: 5 },
      parts: [
        { fact: 'argent', points: null, most: 3 },
        { fact: 'image', points: 2, most: 2 },
      ],
    }));

  it('puts a sum on a bound in the band below', () =>
    expect(computeScore(score, { argent: 'peu', image: 'oui' }).band.id).toBe('faible'));

  it('has a witness for each band', () =>
    expect([...findBandWitnesses(score).keys()].sort()).toEqual(['faible', 'fort', 'moyen']));

  it('is read by conditions, and forks when an answer is unknown', () => {
    const sketch = {
      facts,
      questions: { argent: ['image'], image: [[{ enjeu: ['moyen', 'fort'] }, 'ferme'], 'souple'] } as never,
      outcomes: ['ferme', 'souple'],
      derived: createScoreFacts({ enjeu: score }),
    };
    const tree = { ...buildTree(sketch), scores: { enjeu: score } };
    const forest = prepareForest([tree], { today: TODAY, law: {}, derived: {} });
    expect(walk(forest, 'essai', { argent: 'beaucoup', image: 'non' }).id).toBe('ferme');
    expect(walk(forest, 'essai', { argent: 'peu', image: null }).id).toBe('souple');
    expect(
      walk(forest, 'essai', { argent: null, image: 'non' })
        .outcomes.map((place) => place.id)
        .sort(),
    ).toEqual(['ferme', 'souple']);
  });

  it('is told of the walks that it decided, on whichever side, and of no other', () => {
    const sketch = {
      facts,
      questions: {
        argent: [[{ argent: 'peu' }, 'rien'], 'image'],
        image: [[{ enjeu: ['moyen', 'fort'] }, 'ferme'], 'souple'],
      } as never,
      outcomes: ['ferme', 'souple', 'rien'],
      derived: createScoreFacts({ enjeu: score }),
    };
    const tree = { ...buildTree(sketch), scores: { enjeu: score } };
    const forest = prepareForest([tree], { today: TODAY, law: {}, derived: {} });
    const told = (given: Facts) => listScores(forest, walk(forest, 'essai', given)).map(({ id }) => id);
    expect(told({ argent: 'beaucoup', image: 'oui' })).toEqual(['enjeu']);
    expect(told({ argent: 'beaucoup', image: 'non' })).toEqual(['enjeu']);
    expect(told({ argent: 'peu' })).toEqual([]);
  });
});
