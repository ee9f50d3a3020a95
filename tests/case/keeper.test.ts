import { describe, expect, it } from 'vitest';
import { type CaseView, formatCaseAddress, formatSharedAddress, keepCase } from '../../src/case/keeper';
import { NEW_SESSION } from '../../src/case/session';
import { loadCase, type Shelf } from '../../src/case/store';
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

  it('says it once when the browser refuses', () => {
    const session = keepCase(null, TREE, view({ a: 'x' }), 0.5);
    expect(session.notices).toHaveLength(1);
    expect(keepCase(null, TREE, view({ a: 'y' }, session), 0.5)).toEqual(session);
  });
});
