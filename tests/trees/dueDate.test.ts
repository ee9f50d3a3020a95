/** Step dates: from which day they count, and on which day the law value that they add is read. */
import { describe, expect, it } from 'vitest';
import { computeDue, listOptionalFacts, listStepDates } from '../../src/trees/dueDate';
import type { DerivedDate, DueRule, Facts } from '../../src/trees/model';
import { LAW } from './build';

const WORLD = { today: '2026-12-15', law: LAW, derived: {} };
const END: DerivedDate = {
  id: 'fin',
  label: 'fin',
  inputs: [{ fact: 'depart' }],
  law: [],
  optional: ['interruption'],
  values: [],
  compute: ({ depart }) => (typeof depart === 'string' ? `${depart.slice(0, 4)}-12-31` : null),
};
const due = (rule: DueRule, facts: Facts = {}) => computeDue(rule, facts, WORLD, { fin: END });

describe('a law value in a due date', () => {
  const dated: DueRule = {
    base: { fact: 'depart' },
    shift: { law: 'signification', at: 'ordonnance' },
    sign: 1,
  };

  it.each([
    ['2026-08-31', '2027-06-01'],
    ['2026-09-01', '2027-03-01'],
  ])('is read at its event: %s gives %s', (ordonnance, expected) =>
    expect(due(dated, { depart: '2026-12-01', ordonnance })).toBe(expected),
  );

  it('gives no date while its event is not known', () => {
    expect(due(dated, { depart: '2026-12-01' })).toBeNull();
    expect(due(dated, { depart: '2026-12-01', ordonnance: null })).toBeNull();
  });

  it('without an event is read on the day of the reader, whatever it counts from', () => {
    const rule: DueRule = { base: { fact: 'depart' }, shift: { law: 'signification' }, sign: 1 };
    expect(due(rule, { depart: '2026-01-15' })).toBe('2026-04-15');
  });
});

describe('the day it counts from', () => {
  it('is today, a fact or a derived date', () => {
    expect(due({ base: 'today' })).toBe('2026-12-15');
    expect(due({ base: { fact: 'depart' } }, { depart: '2026-01-15' })).toBe('2026-01-15');
    expect(due({ base: { fact: 'fin' } }, { depart: '2026-01-15' })).toBe('2026-12-31');
    expect(due({ base: { fact: 'fin' } })).toBeNull();
    expect(due({ base: { fact: 'depart' } }, { depart: null })).toBeNull();
  });

  it('is followed or preceded by a duration', () => {
    const shift = { duration: { count: 8, unit: 'days' as const } };
    expect(due({ base: 'today', shift, sign: 1 })).toBe('2026-12-23');
    expect(due({ base: 'today', shift, sign: -1 })).toBe('2026-12-07');
  });
});

it('lists the derived dates of a step once, the due one first, and what sharpens them', () => {
  const other: DerivedDate = { ...END, id: 'autre', optional: undefined };
  const known = { fin: END, autre: other };
  const step = { by: { base: { fact: 'fin' } }, dates: ['autre', 'fin', 'inconnue'] };
  expect(listStepDates(step, known)).toEqual(['fin', 'autre']);
  expect(listStepDates({ by: { base: { fact: 'depart' } } }, known)).toEqual([]);
  expect(listStepDates({ by: { base: 'today' }, dates: ['autre'] }, known)).toEqual(['autre']);
  expect(listOptionalFacts(step, known)).toEqual(['interruption']);
});
