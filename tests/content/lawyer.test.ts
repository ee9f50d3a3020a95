/** The lawyer level where a judge may come into play: 500 € and 500,000 € are not the same case. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { findLawyerLevel, LAWYER_AT_TRIAL } from '../../src/trees/lawyer';
import type { CompiledOutcome, Facts } from '../../src/trees/model';

const { forest } = await loadTrusted(process.cwd(), '2026-11-30');

const find = (lawyer: CompiledOutcome['lawyer'], approach: CompiledOutcome['approach'], facts: Facts) =>
  findLawyerLevel({ lawyer, approach, now: approach }, forest, facts);

describe('a level by court', () => {
  it.each([
    ['court-action', { 'type-de-client': 'professionnel', montant: 500 }, 'optional'],
    ['court-action', { 'type-de-client': 'professionnel', montant: 10_000 }, 'optional'],
    ['court-action', { 'type-de-client': 'professionnel', montant: 10_000.01 }, 'required'],
    ['court-action', { 'type-de-client': 'consommateur', montant: 500_000 }, 'required'],
    ['court-action', { 'type-de-client': 'public', 'acheteur-public': 'etat' }, 'required'],
    ['court-action', { 'type-de-client': 'consommateur', montant: null }, 'advised'],
    ['court-action', { 'type-de-client': 'consommateur' }, 'advised'],
    ['formal-notice', { 'type-de-client': 'professionnel', montant: 500 }, 'optional'],
    ['formal-notice', { 'type-de-client': 'professionnel', montant: 500_000 }, 'advised'],
    ['simplified-recovery', { 'type-de-client': 'consommateur', montant: 27_600 }, 'advised'],
    ['formal-notice', {}, 'optional'],
  ] as const)('of %s for %j is %s', (approach, facts, level) =>
    expect(find('by-court', approach, facts)).toBe(level),
  );

  it.each([
    ['compromise', { 'type-de-client': 'consommateur', montant: 27_900 }, 'advised'],
    ['compromise', { 'type-de-client': 'consommateur', montant: 10_000 }, 'optional'],
    ['compensation', { 'type-de-client': 'professionnel', 'somme-en-jeu': 225_000 }, 'advised'],
    [
      'compensation',
      { 'type-de-client': 'professionnel', montant: 500, 'somme-en-jeu': 225_000 },
      'optional',
    ],
    ['dialogue', { 'type-de-client': 'public', 'acheteur-public': 'etat', montant: 300 }, 'optional'],
    ['prevention', { 'type-de-client': 'professionnel', montant: 225_000 }, 'optional'],
    ['dialogue', { 'type-de-client': 'professionnel' }, 'optional'],
  ] as const)('is raised from none by the sum alone: %s for %j is %s', (approach, facts, level) =>
    expect(find('optional', approach, facts)).toBe(level),
  );

  it('reads what is at stake where no amount was asked', () => {
    const stake = { 'type-de-client': 'professionnel', 'somme-en-jeu': 40_000 };
    expect(find('by-court', 'formal-notice', stake)).toBe('advised');
    expect(find('by-court', 'court-action', stake)).toBe('required');
  });

  it('leaves a level that an outcome fixes as it is', () =>
    expect(find('advised', 'court-action', { 'type-de-client': 'consommateur', montant: 10 })).toBe(
      'advised',
    ));

  it('gives what it needs to every tree that uses it', () => {
    const trees = [...forest.trees.values()].map(({ tree }) => tree);
    const byCourt = trees.filter((tree) =>
      Object.values(tree.outcomes).some(({ lawyer }) => lawyer === 'by-court'),
    );
    expect(byCourt.length).toBeGreaterThan(4);
    for (const tree of byCourt) {
      expect(tree.derived).toContain(LAWYER_AT_TRIAL);
      for (const { fact } of tree.definitions[LAWYER_AT_TRIAL]?.inputs ?? [])
        expect(tree.facts[fact]).toBeDefined();
      expect(tree.law['avocat-obligatoire']).toBeDefined();
    }
  });
});
