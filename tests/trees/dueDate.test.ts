/** Step dates: from which day they count, and on which day the law value that they add is read. */
import { describe, expect, it } from 'vitest';
import {
  computeDue,
  computeDues,
  findDueKind,
  listOptionalFacts,
  listStepDates,
  orderByDay,
} from '../../src/trees/dueDate';
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

describe('the steps of an outcome', () => {
  const inDays = (count: number): DueRule => ({
    base: 'today',
    shift: { duration: { count, unit: 'days' } },
    sign: 1,
  });
  const now: DueRule = { base: 'today' };
  const last: DueRule = { base: { fact: 'fin' } };
  const dues = (
    steps: { by?: DueRule; dates?: string[] }[],
    end: Partial<DerivedDate> = {},
    today = WORLD.today,
  ) => computeDues(steps, { depart: '2026-01-15' }, { ...WORLD, today }, { fin: { ...END, ...end } });

  it('are due in their order', () =>
    expect(dues([{ by: inDays(5) }, {}, { by: inDays(2) }, { by: inDays(9) }])).toEqual([
      '2026-12-21',
      null,
      '2026-12-21',
      '2026-12-24',
    ]));

  it('are not due after the last day of the step that needs them', () =>
    expect(dues([{ by: inDays(30) }, { by: last }, { by: inDays(40) }])).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-01-25',
    ]));

  it('are not due after a last day that they show', () =>
    expect(dues([{ by: inDays(30), dates: ['fin'] }, { by: inDays(40) }])).toEqual([
      '2026-12-31',
      '2027-01-25',
    ]));

  it('are not due after the event that they prepare', () => {
    const meeting: DueRule = { base: { fact: 'seance' } };
    const before: DueRule = { ...meeting, shift: { duration: { count: 5, unit: 'days' } }, sign: -1 };
    const on = (day: string, steps: { by: DueRule }[]) => computeDues(steps, { seance: day }, WORLD, {});
    expect(on('2026-12-16', [{ by: inDays(6) }, { by: meeting }, { by: inDays(9) }])).toEqual([
      '2026-12-16',
      '2026-12-16',
      '2026-12-24',
    ]);
    expect(on('2026-12-17', [{ by: inDays(6) }, { by: before }, { by: meeting }])).toEqual([
      '2026-12-15',
      '2026-12-15',
      '2026-12-17',
    ]);
    expect(on('2026-12-14', [{ by: inDays(6) }, { by: before }])).toEqual(['2026-12-21', '2026-12-09']);
  });

  it('do not heed a day that is the customer’s, that only opens a right, or that is past', () => {
    const steps = [{ by: inDays(30), dates: ['fin'] }];
    expect(dues(steps, { side: 'customer' })).toEqual(['2027-01-14']);
    expect(dues(steps, { act: 'after' })).toEqual(['2027-01-14']);
    expect(dues(steps, {}, '2027-01-02')).toEqual(['2027-02-01']);
  });

  it('keep what is to be done today, and days that the law fixes', () =>
    expect(dues([{ by: inDays(30) }, { by: now }, { by: last }])).toEqual([
      '2026-12-31',
      '2026-12-15',
      '2026-12-31',
    ]));

  it('count from the day on which the advice was given', () => {
    const world = { ...WORLD, today: '2026-12-20' };
    expect(computeDues([{ by: inDays(8) }], {}, world, {}, '2026-12-15')).toEqual(['2026-12-23']);
  });

  it('advise no weekend and no holiday: the next working day, or the one before where a last day comes first', () => {
    // Christmas 2026 is a Friday; the last day of the year a Thursday, and 3 January 2027 a Sunday.
    expect(dues([{ by: inDays(10) }])).toEqual(['2026-12-28']);
    expect(dues([{ by: inDays(11), dates: ['fin'] }], { compute: () => '2026-12-27' })).toEqual([
      '2026-12-24',
    ]);
    expect(dues([{ by: inDays(0) }], {}, '2027-01-03')).toEqual(['2027-01-04']);
    expect(dues([{ by: inDays(0), dates: ['fin'] }], { compute: () => '2027-01-03' }, '2027-01-03')).toEqual([
      '2027-01-03',
    ]);
  });

  it('keep a weekend that the law or an event fixes, but not one counted from it by a practice', () => {
    const sunday = { compute: () => '2027-01-03' };
    const later: DueRule = { ...last, shift: { duration: { count: 7, unit: 'days' } }, sign: 1 };
    expect(dues([{ by: last }, { by: later }], sunday)).toEqual(['2027-01-03', '2027-01-11']);
    expect(dues([{ by: { base: { fact: 'depart' } } }])).toEqual(['2026-01-15']);
  });
});

it('tells what fixes a day: the law, an event of the case, or the advice of the site', () => {
  const shift = { duration: { count: 8, unit: 'days' as const } };
  const fin = { fact: 'fin' };
  const kind = (rule: DueRule) => findDueKind(rule, { fin: { ...END, law: ['loi-1'] }, lettre: END });
  expect(kind({ base: 'today', shift, sign: 1 })).toBe('advice');
  expect(kind({ base: fin })).toBe('law');
  expect(kind({ base: fin, shift, sign: 1 })).toBe('advice');
  expect(kind({ base: { fact: 'depart' }, shift: { law: 'signification' }, sign: 1 })).toBe('law');
  expect(kind({ base: { fact: 'depart' } })).toBe('event');
  expect(kind({ base: { fact: 'lettre' } })).toBe('event');
});

it('puts steps in the order of their days: what is late is for today, what has none stays behind what it followed', () => {
  const days = ['2026-12-20', null, '2026-12-01', '2026-12-18', null];
  const order = (ids: string[], of: (string | null)[]) =>
    orderByDay(
      ids.map((id) => ({ id, by: undefined })),
      of,
      '2026-12-15',
      {},
    ).map(({ id }) => id);
  expect(order(['a', 'b', 'late', 'c', 'd'], days)).toEqual(['late', 'c', 'd', 'a', 'b']);
  expect(order(['a', 'b'], [null, '2026-12-15'])).toEqual(['a', 'b']);
});

it('leaves a day that is not ours to keep behind the step that it followed', () => {
  const fin = { base: { fact: 'fin' } };
  const steps = [
    { id: 'a', by: undefined },
    { id: 'due', by: fin },
    { id: 'b', by: undefined },
  ];
  const days = ['2026-12-18', '2026-12-10', '2026-12-16'];
  const order = (end: Partial<DerivedDate>) =>
    orderByDay(steps, days, '2026-12-15', { fin: { ...END, ...end } }).map(({ id }) => id);
  expect(order({})).toEqual(['due', 'b', 'a']);
  expect(order({ side: 'customer' })).toEqual(['b', 'a', 'due']);
  expect(order({ act: 'after' })).toEqual(['b', 'a', 'due']);
});
