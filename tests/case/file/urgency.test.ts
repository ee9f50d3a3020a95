import { expect, it } from 'vitest';
import { computeUrgency } from '../../../src/case/file/urgency';

const step = (id: string, fact?: string) => ({
  id,
  title: id,
  text: '',
  by: { base: fact ? { fact } : ('today' as const) },
});
const TODAY = '2026-11-24';

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
] as const)('is %s when the last day is %s and a deadline %s', (level, lastDay, due) => {
  const items = [
    {
      due,
      state: due && due < TODAY ? ('late' as const) : ('ahead' as const),
      isFrom: false,
      step: step('x', 'f'),
    },
  ];
  expect(computeUrgency(items, lastDay, TODAY)).toMatchObject({ level });
});

it('does not take the pace of a practice, nor what is done, for a deadline', () => {
  const items = [
    { due: '2026-11-25', state: 'ahead' as const, isFrom: false, step: step('x') },
    { due: '2026-11-20', state: 'done' as const, isFrom: false, step: step('y', 'f') },
  ];
  expect(computeUrgency(items, null, TODAY)).toEqual({ level: 'ordinary', reasons: [] });
});
