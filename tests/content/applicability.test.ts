/** What the trees as shipped ask and offer together. */
import { describe, expect, it } from 'vitest';
import { loadTrusted } from '../../src/cli/project';
import { offer } from '../../src/trees/applicability';
import { dropExcluded } from '../../src/trees/facts';
import { createEnv } from '../../src/trees/forest';
import type { CompiledFact, Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';

const { forest } = await loadTrusted(process.cwd(), '2026-11-24');

const UNPAID: Facts = { stade: 'ecrits', 'reaction-client': 'silence' };
const CLAIM: Facts = {
  'situation-client': 'aucune',
  'date-depart-prescription': '2026-01-15',
  'evenement-prescription': 'aucun',
};

function offered(fact: string, facts: Facts): string[] {
  const def = offer(forest.defs[fact] as CompiledFact, createEnv(forest, facts));
  return (def.options ?? []).map(({ id }) => id);
}

describe('an unpaid invoice of a private customer', () => {
  const facts = { ...UNPAID, 'type-de-client': 'consommateur' };

  it('is never that of a company that was struck off', () => {
    const done = walk(forest, 'impaye', { ...facts, 'situation-client': 'radiee' });
    expect(done.status).toBe('question');
    expect(forest.trees.get(done.tree)?.tree.questions[done.id]?.fact).toBe('situation-client');
  });

  it('is offered no insolvency of businesses', () =>
    expect(offered('situation-client', facts)).toEqual([
      'surendettement',
      'decede',
      'protege',
      'etranger-ue',
      'etranger-hors-ue',
      'aucune',
    ]));

  it('is asked nothing about transport', () => {
    const done = walk(forest, 'impaye', { ...facts, ...CLAIM, 'objet-transport': 'oui' });
    expect(done.path.map(({ fact }) => fact)).not.toContain('objet-transport');
    expect(done.setAside).toContain('objet-transport');
    expect(done.id).not.toBe('objet-transport');
  });

  it('tells an address that it excludes', () =>
    expect(dropExcluded(forest, { ...facts, 'situation-client': 'radiee' }).problems).toMatchObject([
      { code: 'not-offered', found: 'radiee', label: 'Entreprise radiée ou fermée, sans jugement connu' },
    ]));
});

describe('an unpaid invoice of a business', () => {
  const facts = { ...UNPAID, 'type-de-client': 'professionnel' };

  it('is asked about transport', () =>
    expect(walk(forest, 'impaye', { ...facts, ...CLAIM }).id).toBe('objet-transport'));

  it('is offered no over-indebtedness', () =>
    expect(offered('situation-client', facts)).not.toContain('surendettement'));
});

describe('an event that stops the time to act', () => {
  it('cannot come before the time began', () => {
    const event = {
      'evenement-prescription': 'paiement-partiel',
      'date-evenement-prescription': '2025-12-31',
    };
    const { problems } = dropExcluded(forest, { ...CLAIM, ...event });
    expect(problems).toMatchObject([{ code: 'out-of-range', low: '2026-01-15' }]);
  });

  it('is no writing where nothing was written', () =>
    expect(offered('evenement-prescription', { stade: 'debut' })).not.toContain('demande-ecrite'));
});
