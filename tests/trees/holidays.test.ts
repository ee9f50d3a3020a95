/** A time limit that ends on a closed day is kept by an act of the next working day. */
import { describe, expect, it } from 'vitest';
import { resolveBound } from '../../src/trees/bound';
import { formatDay, parseDay } from '../../src/trees/calendar';
import { findFirstMoved } from '../../src/trees/holidays';
import type { LawValues } from '../../src/trees/model';

const day = (text: string) => parseDay(text) as number;
const first = (text: string) => formatDay(findFirstMoved(day(text)));

it.each([
  ['a Monday reaches back to the Saturday', '2026-11-30', '2026-11-28'],
  ['a Tuesday is alone', '2026-12-01', '2026-12-01'],
  ['a Sunday reaches back to the Saturday, and is no working day itself', '2026-11-29', '2026-11-28'],
  ['the Tuesday after Easter Monday reaches back to the Saturday before', '2026-04-07', '2026-04-04'],
  ['the day after 11 November, a Wednesday', '2026-11-12', '2026-11-11'],
  ['2 January 2027, a Saturday after a holiday', '2027-01-02', '2027-01-01'],
])('%s', (_, today, expected) => expect(first(today)).toBe(expected));

describe('what is within a time limit', () => {
  const law = (moved: boolean): LawValues => ({
    delai: {
      id: 'delai',
      label: 'Délai',
      type: 'duration',
      periods: [{ from: '2000-01-01', value: '2 months' }],
      ...(moved && { moved: true }),
    },
  });
  const oldest = (today: string, moved: boolean) =>
    formatDay(resolveBound({ kind: 'age', span: { law: 'delai' } }, { today: day(today), law: law(moved) }));

  it('is what an act done today would still keep: two months to a Sunday, on the Monday', () => {
    expect(oldest('2026-11-30', true)).toBe('2026-09-28');
    expect(oldest('2026-11-30', false)).toBe('2026-09-30');
  });

  it('is the same on the day after a working day', () =>
    expect(oldest('2026-12-01', true)).toBe(oldest('2026-12-01', false)));
});
