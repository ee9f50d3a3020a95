import { describe, expect, it } from 'vitest';
import { computeUrgency, findLegalDay } from '../../../src/case/file/urgency';
import type { DerivedDate, StepContent } from '../../../src/trees/model';
import { buildForest, choice } from '../../trees/build';

const step = (id: string, fact?: string, dates?: string[]): StepContent => ({
  id,
  title: id,
  text: '',
  by: { base: fact ? { fact } : ('today' as const) },
  ...(dates && { dates }),
});
const TODAY = '2026-11-24';
const legal = (day: string | null) => (day === null ? null : { label: 'Votre délai', day });

it.each([
  ['ordinary', null, null],
  ['ordinary', '2028-01-01', '2027-06-01'],
  ['watch', '2027-05-24', null],
  ['ordinary', '2027-05-25', null],
  ['urgent', '2026-12-24', null],
  ['overdue', '2026-11-23', null],
  ['urgent', null, '2026-12-24'],
  ['ordinary', null, '2026-12-25'],
  ['overdue', null, '2026-11-23'],
] as const)('is %s when the legal day is %s and a deadline %s', (level, lastDay, due) => {
  const items = [
    {
      due,
      state: due && due < TODAY ? ('late' as const) : ('ahead' as const),
      isFrom: false,
      step: step('x', 'f'),
    },
  ];
  expect(computeUrgency(items, legal(lastDay), TODAY)).toMatchObject({ level });
});

it('names the rule that is near, and its day in the words of every other place', () => {
  expect(computeUrgency([], legal('2027-02-04'), TODAY).reasons).toEqual([
    'Votre délai\u00a0: au plus tard le 4\u00a0février 2027.',
  ]);
  expect(computeUrgency([], legal('2026-11-02'), TODAY).reasons).toEqual([
    'Votre délai\u00a0: délai dépassé depuis le 2\u00a0novembre 2026.',
  ]);
});

it('does not take the pace of a practice, nor what is done, for a deadline', () => {
  const items = [
    { due: '2026-11-25', state: 'ahead' as const, isFrom: false, step: step('x') },
    { due: '2026-11-20', state: 'done' as const, isFrom: false, step: step('y', 'f') },
  ];
  expect(computeUrgency(items, null, TODAY)).toEqual({ level: 'ordinary', reasons: [] });
});

describe('the first legal day of a plan', () => {
  const forest = buildForest([{ facts: [choice('a', ['x'])], questions: { a: ['fin'] }, outcomes: ['fin'] }]);
  const date = (id: string, day: string, extra: Partial<DerivedDate> = {}): DerivedDate => ({
    id,
    label: id,
    inputs: [],
    law: ['loi-1'],
    values: [],
    compute: () => day,
    ...extra,
  });
  const dates = {
    diffamation: date('diffamation', '2027-02-04'),
    reponse: date('reponse', '2026-11-02'),
    client: date('client', '2026-12-01', { side: 'customer' }),
    lettre: date('lettre', '2026-12-03', { law: [] }),
    execution: date('execution', '2026-12-02', { act: 'after' }),
  };
  const context = { forest, facts: {}, dates };
  const end = { label: 'fin', day: '2029-01-01' };
  const ahead = (one: StepContent) => ({ step: one, state: 'ahead' as const });

  it('is the earliest still to come of those that steps are due by or show, whichever rule it comes from', () => {
    const items = [ahead(step('a', 'diffamation')), ahead(step('b', undefined, ['reponse']))];
    expect(findLegalDay(items, context, end)).toEqual({ label: 'diffamation', day: '2027-02-04' });
  });

  it('is no day of the customer or of a letter, none that only opens a right, and none of what is done', () => {
    const items = [
      ahead(step('a', undefined, ['client', 'execution', 'lettre'])),
      { step: step('b', 'diffamation'), state: 'done' as const },
    ];
    expect(findLegalDay(items, context, end)).toEqual(end);
    expect(findLegalDay(items, context, null)).toBeNull();
  });

  it('is the last that was, where all are over', () =>
    expect(findLegalDay([ahead(step('b', 'reponse'))], context, null)?.day).toBe('2026-11-02'));
});
