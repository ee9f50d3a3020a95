import { describe, expect, it } from 'vitest';
import { type CaseView, formatCaseAddress, formatSharedAddress, keepCase } from '../../src/case/keeper';
import { NEW_SESSION } from '../../src/case/session';
import { loadCase, SET_ASIDE_PREFIX, type Shelf } from '../../src/case/store';
import type { Facts } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import { buildForest, choice, fact } from '../trees/build';

const forest = buildForest([
  {
    facts: [choice('a', ['x', 'y']), choice('b', ['x', 'y']), fact('nom', { type: 'text' })],
    questions: { a: [[{ a: 'x' }, 'fin'], 'b'], b: ['nom'], nom: ['fin'] },
    outcomes: ['fin'],
  },
]);
const TREE = { id: 'essai', title: 'Essai', version: '1' };

function view(facts: Facts, session: Partial<CaseView['session']> = {}): CaseView {
  return { forest, facts, done: walk(forest, 'essai', facts), session: { ...NEW_SESSION, ...session } };
}

function createShelf(): Exclude<Shelf, null> {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

describe('the address of a case', () => {
  it('holds the path first, then what is set aside and what other trees know, but no text', () => {
    const one = view({ b: 'y', nom: 'Dupont', a: 'x' }, { foreign: { ailleurs: 'oui' } });
    expect(formatCaseAddress(one)).toBe('#a=x&b=y&ailleurs=oui');
  });

  it('to share holds the path alone', () => {
    expect(formatSharedAddress(view({ a: 'x', b: 'y' }))).toBe('#a=x');
  });
});

describe('keeping a case', () => {
  it('names it the first time, then keeps its name', () => {
    const shelf = createShelf();
    const session = keepCase(shelf, TREE, view({ a: 'x' }), 0.5);
    expect(session.caseId).not.toBe('');
    expect(keepCase(shelf, TREE, view({ a: 'y' }, session), 0.9)).toMatchObject({ caseId: session.caseId });
    expect(loadCase(shelf).case).toMatchObject({ id: session.caseId, facts: { a: 'y' }, tree: 'essai' });
  });

  it('leaves the stored case alone while another is only shown', () => {
    const shelf = createShelf();
    keepCase(shelf, TREE, view({ a: 'x' }), 0.5);
    keepCase(shelf, TREE, view({ a: 'y' }, { visiting: 'link' }), 0.5);
    expect(loadCase(shelf).case?.facts).toEqual({ a: 'x' });
  });

  it('does not overwrite what another tab keeps', () => {
    const shelf = createShelf();
    keepCase(shelf, TREE, view({ a: 'x' }), 0.5);
    const session = keepCase(shelf, TREE, view({ a: 'y' }, { caseId: 'autre' }), 0.1);
    expect(session.visiting).toBe('link');
    expect(loadCase(shelf).case?.facts).toEqual({ a: 'x' });
  });

  it('replaces the stored case when the reader has begun a new one', () => {
    const shelf = createShelf();
    const { caseId } = keepCase(shelf, TREE, view({ a: 'x' }), 0.5);
    keepCase(shelf, TREE, view({ a: 'y' }, { caseId: 'neuf', replaces: caseId }), 0.1);
    expect(loadCase(shelf).case).toMatchObject({ id: 'neuf', facts: { a: 'y' } });
  });

  it('keeps what another tab has answered in the same case, and says so', () => {
    const shelf = createShelf();
    const first = keepCase(shelf, TREE, view({ a: 'y' }), 0.5);
    keepCase(shelf, TREE, view({ a: 'y', b: 'x' }, { ...first }), 0.5);
    const mine = keepCase(shelf, TREE, view({ a: 'x' }, first), 0.5);
    expect(loadCase(shelf).case?.facts).toEqual({ a: 'x', b: 'x' });
    expect(mine.notices.join()).toMatch(/autre onglet/);
  });

  it('forgets what this tab forgets', () => {
    const shelf = createShelf();
    const first = keepCase(shelf, TREE, view({ a: 'y', b: 'x' }), 0.5);
    keepCase(shelf, TREE, view({ a: 'y' }, first), 0.5);
    expect(loadCase(shelf).case?.facts).toEqual({ a: 'y' });
  });

  it('puts the case aside that a new one takes the place of, or does not begin the new one', () => {
    const shelf = createShelf();
    const { caseId } = keepCase(shelf, TREE, view({ a: 'x' }), 0.5);
    const full: Shelf = {
      ...shelf,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const refused = keepCase(full, TREE, view({ a: 'y' }, { caseId: 'neuf', replaces: caseId }), 0.1);
    expect(refused.notices.join()).toMatch(/plein/);
    expect(loadCase(shelf).case?.id).toBe(caseId);
    keepCase(shelf, TREE, view({ a: 'y' }, { caseId: 'neuf', replaces: caseId }), 0.1);
    expect(shelf.getItem(`${SET_ASIDE_PREFIX}${caseId}`)).toContain('"a":"x"');
  });

  it('notes the outcome reached with its day and the version of the tree', () => {
    const shelf = createShelf();
    keepCase(shelf, TREE, view({ a: 'x' }), 0.5);
    expect(loadCase(shelf).case?.walks).toMatchObject([
      { tree: 'essai', version: '1', day: forest.world.today, outcomes: [{ tree: 'essai', id: 'fin' }] },
    ]);
  });

  it('says it once when the browser refuses', () => {
    const session = keepCase(null, TREE, view({ a: 'x' }), 0.5);
    expect(session.notices).toHaveLength(1);
    const again = keepCase(null, TREE, view({ a: 'y' }, session), 0.5);
    expect(again.notices).toEqual(session.notices);
  });
});
