import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../src/case/fragment';
import {
  type Arrival,
  adoptSession,
  beginSession,
  DAMAGED_ADDRESS,
  describeEntry,
  NEW_SESSION,
  readEntryState,
  restartSession,
  resumeSession,
} from '../../src/case/session';
import type { StoredCase } from '../../src/case/store';
import { buildForest, choice, fact } from '../trees/build';

const forest = buildForest([
  {
    facts: [choice('a', ['x', 'y']), choice('b', ['x', 'y']), fact('nom', { type: 'text' })],
    questions: { a: ['b'], b: ['nom'], nom: ['fin'] },
    outcomes: ['fin'],
  },
]);

const STORED: StoredCase = {
  id: 'k1',
  tree: 'essai',
  treeTitle: 'Essai',
  facts: { a: 'x', b: 'y', nom: 'Dupont', ailleurs: 'oui' },
  updatedAt: '2026-11-20',
  treesVersion: '1',
};

function begin(hash: string, extra: Partial<Arrival> = {}) {
  return beginSession(forest, NEW_SESSION, {
    fragment: parseFragment(hash),
    state: {},
    stored: STORED,
    isArrival: true,
    isDamaged: false,
    ...extra,
  });
}

describe('a page begins', () => {
  it('at the first question when nothing is known', () => {
    expect(begin('', { stored: null })).toEqual({ session: NEW_SESSION, facts: {} });
  });

  it('with a choice when a case is stored and the address holds none', () => {
    const { session, facts } = begin('');
    expect(session.before).toBe('choose');
    expect(facts).toEqual({});
  });

  it('without that choice when the reader only went back', () => {
    const { session } = begin('', { isArrival: false });
    expect(session.before).toBeNull();
  });

  it('with the address alone: what is stored is not merged into it', () => {
    const { session, facts } = begin('#a=y');
    expect(facts).toEqual({ a: 'y' });
    expect(session.visiting).toBe('link');
  });

  it('as the reader’s own case when the history says so, texts included', () => {
    const { session, facts } = begin('#a=x', { state: { caseId: 'k1' } });
    expect(session).toMatchObject({ caseId: 'k1', visiting: null });
    expect(facts).toEqual({ a: 'x', nom: 'Dupont' });
  });

  it('as the reader’s own case when the address says the same as the stored one', () => {
    const stored = { ...STORED, facts: { b: 'y', a: 'x' } };
    expect(begin('#a=x&b=y', { stored }).session).toMatchObject({ caseId: 'k1', visiting: null });
  });

  it('as a variant that stays one after a reload', () => {
    expect(begin('#a=x', { state: { caseId: 'k1', variant: true } }).session.visiting).toBe('variant');
  });

  it('with an address received, and nothing stored, as the whole case', () => {
    expect(begin('#a=y&autre=1', { stored: null })).toMatchObject({
      session: { visiting: null, foreign: { autre: '1' }, notices: [] },
      facts: { a: 'y' },
    });
  });

  it('saying what was damaged', () => {
    expect(begin('#n-existe-pas', { stored: null }).session.notices).toEqual([DAMAGED_ADDRESS]);
    expect(begin('#a=z&b=x').session.notices).toEqual([
      '« a » : cette réponse n’est pas, ou plus, proposée.',
    ]);
  });
});

describe('going on with a stored case', () => {
  const tree = { id: 'essai', version: '1' };

  it('asks nothing more in the same tree, and keeps what other trees know', () => {
    const { session, facts } = resumeSession(forest, tree, STORED);
    expect(session).toMatchObject({ before: null, caseId: 'k1', foreign: { ailleurs: 'oui' } });
    expect(facts).toEqual({ a: 'x', b: 'y', nom: 'Dupont' });
  });

  it('has carried answers confirmed in another tree', () => {
    expect(resumeSession(forest, { id: 'autre', version: '1' }, STORED).session.before).toBe('confirm');
  });

  it('says why answers were dropped after a new version', () => {
    const stored = { ...STORED, facts: { a: 'supprimee', b: 'y' }, treesVersion: '0' };
    const { session, facts } = resumeSession(forest, tree, stored);
    expect(facts).toEqual({ b: 'y' });
    expect(session.notices).toEqual([
      'Les questions ont changé depuis votre dernière visite.',
      '« a » : cette réponse n’est pas, ou plus, proposée.',
    ]);
  });
});

it('a new dispute may replace the stored case, a received one only once adopted', () => {
  expect(restartSession(STORED, 'k2').session).toMatchObject({ caseId: 'k2', replaces: 'k1' });
  const visiting = begin('#a=y').session;
  expect(describeEntry(visiting)).toEqual({});
  expect(adoptSession(visiting, 'k3')).toMatchObject({ visiting: null, caseId: 'k3', replaces: 'k1' });
});

it('a history entry that says anything else says nothing', () => {
  expect([null, 'x', 3, { caseId: 4, edit: {} }].map(readEntryState)).toEqual([{}, {}, {}, {}]);
  expect(readEntryState({ key: 'k', caseId: 'a', edit: 't/q', variant: true })).toEqual({
    caseId: 'a',
    edit: 't/q',
    variant: true,
  });
});
