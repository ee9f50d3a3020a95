import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../../src/case/fragment';
import type { StoredCase } from '../../../src/case/repository/answers';
import type { Opening } from '../../../src/case/session/model';
import {
  type Arrival,
  type CaseBefore,
  DAMAGED_ADDRESS,
  isCarried,
  openCase,
  readEntryState,
  resumeCase,
} from '../../../src/case/session/opening';
import { buildForest, choice, fact } from '../../trees/build';

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
  walks: [],
};

const NOBODY: CaseBefore = { caseId: '', facts: {}, whose: 'mine' };

function begin(hash: string, extra: Partial<Arrival> = {}, before: Partial<CaseBefore> = {}): Opening {
  return openCase(
    forest,
    { ...NOBODY, ...before },
    {
      fragment: parseFragment(hash),
      state: {},
      stored: STORED,
      isArrival: true,
      isDamaged: false,
      ...extra,
    },
  );
}

describe('a page begins', () => {
  it('with a case just told, which is no one else’s and takes the place of the open one', () => {
    expect(begin('#a=y', { state: { told: true } })).toMatchObject({
      facts: { a: 'y' },
      whose: 'mine',
      isTold: true,
      caseId: '',
      replaces: 'k1',
    });
    expect(begin('#a=y')).toMatchObject({ whose: 'received', isTold: false });
    expect(begin('', { state: { told: true } })).toMatchObject({ isChoice: true, isTold: false });
  });

  it('at the first question when nothing is known', () => {
    expect(begin('', { stored: null })).toEqual({
      caseId: '',
      facts: {},
      foreign: {},
      isChoice: false,
      isTold: false,
      whose: 'mine',
      stored: null,
      notices: [],
      isCorrected: false,
      isBack: false,
    });
  });

  it('with a choice when a case is stored and the address holds none', () => {
    expect(begin('')).toMatchObject({ isChoice: true, facts: {}, stored: STORED });
  });

  it('without that choice when the reader only went back', () => {
    const before = { caseId: 'k1', replaces: 'k0' };
    expect(begin('', { isArrival: false }, before)).toMatchObject({ isChoice: false, ...before });
  });

  it('with the address alone: what is stored is not merged into it', () => {
    expect(begin('#a=y')).toMatchObject({ facts: { a: 'y' }, whose: 'received', caseId: '' });
  });

  it('as the reader’s own case when the history says so, texts included', () => {
    expect(begin('#a=x', { state: { caseId: 'k1' } })).toMatchObject({
      caseId: 'k1',
      seen: STORED.facts,
      whose: 'mine',
      facts: { a: 'x', nom: 'Dupont' },
    });
  });

  it('as the reader’s own case when the address says the same as the stored one', () => {
    const stored = { ...STORED, facts: { b: 'y', a: 'x' } };
    expect(begin('#a=x&b=y', { stored })).toMatchObject({ caseId: 'k1', whose: 'mine' });
  });

  it('as a variant that stays one after a reload, of the same case with its texts', () => {
    const state = { caseId: 'k1', variant: true };
    expect(begin('#a=x', { state })).toMatchObject({
      whose: 'variant',
      caseId: 'k1',
      facts: { a: 'x', nom: 'Dupont' },
    });
    expect(begin('#a=x', { state: { caseId: 'k0', variant: true } }).whose).toBe('received');
  });

  it('with an address received, and nothing stored, as the whole case', () => {
    expect(begin('#a=y&autre=1', { stored: null })).toMatchObject({
      whose: 'mine',
      foreign: { autre: '1' },
      notices: [],
      facts: { a: 'y' },
    });
  });

  it('in a case opened and still empty, which takes the first answers', () => {
    const opening = begin('', { stored: { ...STORED, facts: {} } }, { caseId: '', replaces: 'k0' });
    expect(opening).toMatchObject({ isChoice: false, caseId: 'k1', replaces: undefined });
  });

  it('saying what was damaged', () => {
    expect(begin('#n-existe-pas', { stored: null })).toMatchObject({
      notices: [DAMAGED_ADDRESS],
      isCorrected: true,
    });
    expect(begin('#a=z&b=x').notices).toEqual(['« a » : cette réponse n’est pas, ou plus, proposée.']);
  });
});

describe('going back', () => {
  const before = { caseId: 'k1', facts: { a: 'x', b: 'y' } };
  const isBack = (hash: string, state: Arrival['state'], extra: Partial<CaseBefore> = {}) =>
    begin(hash, { isArrival: false, state }, { ...before, ...extra }).isBack;

  it('within a case is told, whether the entry names it or says nothing else', () => {
    expect([isBack('', {}), isBack('#a=x', {}, { whose: 'received' })]).toEqual([true, true]);
    expect(isBack('#a=y', { caseId: 'k1' })).toBe(true);
  });

  it('to another case, from a variant, or by a link is not', () => {
    expect(isBack('#a=y', { caseId: 'k0' })).toBe(false);
    expect(isBack('#a=y', {}, { whose: 'received' })).toBe(false);
    expect(isBack('#a=x', { caseId: 'k1' }, { whose: 'variant' })).toBe(false);
    expect(isBack('', {}, { whose: 'received' })).toBe(false);
    expect(begin('#a=x', { state: { caseId: 'k1' } }, before).isBack).toBe(false);
  });
});

describe('going on with a stored case', () => {
  const tree = { id: 'essai', version: '1' };

  it('asks nothing more in the same tree, and keeps what other trees know', () => {
    expect(isCarried(forest, tree, STORED)).toBe(false);
    expect(resumeCase(forest, tree, STORED)).toMatchObject({
      caseId: 'k1',
      foreign: { ailleurs: 'oui' },
      facts: { a: 'x', b: 'y', nom: 'Dupont' },
    });
  });

  it('has carried answers confirmed in another tree', () => {
    expect(isCarried(forest, { id: 'autre' }, STORED)).toBe(true);
    expect(isCarried(forest, { id: 'autre' }, { ...STORED, facts: { ailleurs: 'oui' } })).toBe(false);
  });

  it('says why answers were dropped after a new version', () => {
    const stored = { ...STORED, facts: { a: 'supprimee', b: 'y' }, treesVersion: '0' };
    const { notices, facts } = resumeCase(forest, tree, stored);
    expect(facts).toEqual({ b: 'y' });
    expect(notices).toEqual([
      'Les questions ont changé depuis votre dernière visite.',
      '« a » : cette réponse n’est pas, ou plus, proposée.',
    ]);
  });
});

it('a history entry that says anything else says nothing', () => {
  expect([null, 'x', 3, { caseId: 4, edit: {} }].map(readEntryState)).toEqual([{}, {}, {}, {}]);
  expect(readEntryState({ key: 'k', caseId: 'a', edit: 't/q', variant: true })).toEqual({
    caseId: 'a',
    edit: 't/q',
    variant: true,
  });
  expect([{ state: { told: true } }, { told: true }, { state: { told: 1 } }].map(readEntryState)).toEqual([
    { told: true },
    {},
    {},
  ]);
});
