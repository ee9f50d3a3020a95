import { describe, expect, it } from 'vitest';
import { loadOpenCase } from '../../../src/case/repository/answers';
import { loadCases } from '../../../src/case/repository/cases';
import { formatCaseAddress, formatSharedAddress } from '../../../src/case/session/formatAddress';
import { type CaseToKeep, keepCase } from '../../../src/case/session/keep';
import type { DeviceStorage } from '../../../src/case/storage';
import type { Facts } from '../../../src/trees/model';
import { walk } from '../../../src/trees/walk';
import { buildForest, choice, fact } from '../../trees/build';
import { createMemory } from '../memory';

const forest = buildForest([
  {
    facts: [choice('a', ['x', 'y']), choice('b', ['x', 'y']), fact('nom', { type: 'text' })],
    questions: { a: [[{ a: 'x' }, 'fin'], 'b'], b: ['nom'], nom: ['fin'] },
    outcomes: ['fin'],
  },
]);
const TREE = { id: 'essai', title: 'Essai', version: '1' };

function view(facts: Facts, identity: Partial<CaseToKeep> = {}): CaseToKeep {
  const done = walk(forest, 'essai', facts);
  return {
    caseId: 'k1',
    tree: TREE,
    forest,
    facts,
    foreign: {},
    done,
    stored: null,
    notices: [],
    ...identity,
  };
}

/** Keeps a case that must not be refused. @returns how the page then knows it */
function keep(storage: DeviceStorage, one: CaseToKeep) {
  const result = keepCase(storage, one);
  if (result.outcome !== 'kept') throw new Error(result.outcome);
  return result.kept;
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
  it('writes it under its name, again and again', () => {
    const memory = createMemory();
    keep(memory, view({ a: 'x' }));
    keep(memory, view({ a: 'y' }));
    expect(loadOpenCase(memory).case).toMatchObject({ id: 'k1', facts: { a: 'y' }, tree: 'essai' });
  });

  it('keeps its own case beside one that another tab has open, and says so', () => {
    const memory = createMemory();
    keep(memory, view({ a: 'x' }));
    const { notices } = keep(memory, view({ a: 'y' }, { caseId: 'autre' }));
    expect(notices).toEqual([expect.stringMatching(/ouvert dans un autre onglet/)]);
    expect(loadCases(memory).files.map(({ id, facts }) => [id, facts])).toEqual([
      ['autre', { a: 'y' }],
      ['k1', { a: 'x' }],
    ]);
  });

  it('replaces the stored case when the reader has begun a new one', () => {
    const memory = createMemory();
    keep(memory, view({ a: 'x' }));
    keep(memory, view({ a: 'y' }, { caseId: 'neuf', replaces: 'k1' }));
    expect(loadOpenCase(memory).case).toMatchObject({ id: 'neuf', facts: { a: 'y' } });
  });

  it('keeps what another tab has answered in the same case, and says so', () => {
    const memory = createMemory();
    const { seen } = keep(memory, view({ a: 'y' }));
    keep(memory, view({ a: 'y', b: 'x' }, { seen }));
    const mine = keep(memory, view({ a: 'x' }, { seen }));
    expect(loadOpenCase(memory).case?.facts).toEqual({ a: 'x', b: 'x' });
    expect(mine.notices.join()).toMatch(/autre onglet/);
  });

  it('forgets what this tab forgets', () => {
    const memory = createMemory();
    const { seen } = keep(memory, view({ a: 'y', b: 'x' }));
    keep(memory, view({ a: 'y' }, { seen }));
    expect(loadOpenCase(memory).case?.facts).toEqual({ a: 'y' });
  });

  it('keeps the case that a new one takes the place of, or does not begin the new one', () => {
    const memory = createMemory();
    keep(memory, view({ a: 'x' }));
    memory.room = 0;
    const refused = keepCase(memory, view({ a: 'y' }, { caseId: 'neuf', replaces: 'k1' }));
    expect(refused).toMatchObject({ outcome: 'refused', notices: [expect.stringMatching(/plein/)] });
    expect(loadOpenCase(memory).case?.id).toBe('k1');
    memory.room = 10_000;
    keep(memory, view({ a: 'y' }, { caseId: 'neuf', replaces: 'k1' }));
    expect(loadCases(memory).files.find(({ id }) => id === 'k1')?.facts).toEqual({ a: 'x' });
  });

  it('loses no answer that was refused once there is room again', () => {
    const memory = createMemory();
    const { seen } = keep(memory, view({ a: 'y' }));
    memory.room = 0;
    expect(keepCase(memory, view({ a: 'y', b: 'x' }, { seen })).outcome).toBe('refused');
    memory.room = 10_000;
    keep(memory, view({ a: 'y', b: 'x', nom: 'Dupont' }, { seen }));
    expect(loadOpenCase(memory).case?.facts).toEqual({ a: 'y', b: 'x', nom: 'Dupont' });
  });

  it('notes the outcome reached with its day and the version of the tree', () => {
    const memory = createMemory();
    keep(memory, view({ a: 'x' }));
    expect(loadOpenCase(memory).case?.walks).toMatchObject([
      { tree: 'essai', version: '1', day: forest.world.today, outcomes: [{ tree: 'essai', id: 'fin' }] },
    ]);
  });

  it('says it once when the browser refuses', () => {
    const first = keepCase(null, view({ a: 'x' }));
    if (first.outcome !== 'refused') throw new Error(first.outcome);
    expect(first.notices).toHaveLength(1);
    expect(keepCase(null, view({ a: 'y' }, { notices: first.notices }))).toEqual(first);
  });
});
