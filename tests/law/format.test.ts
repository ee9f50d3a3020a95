import { expect, it } from 'vitest';
import { formatDays, formatRate, formatStretch } from '../../src/law/format';
import { findHalf, findHalfEnd, followHalf, formatHalf } from '../../src/law/rates';
import { formatDay, parseDay } from '../../src/trees/calendar';

const day = (iso: string) => parseDay(iso) as number;

it('words a rate as a percentage or as points', () => {
  expect(formatRate(12.4)).toBe('12,4\u00A0%');
  expect(formatRate(10, 'points')).toBe('10\u00A0points');
  expect(formatRate(1, 'points')).toBe('1\u00A0point');
});

it('words days and stretches of time', () => {
  expect(formatDays(1)).toBe('un\u00A0jour');
  expect(formatDays(147)).toBe('147\u00A0jours');
  expect(formatStretch(day('2026-05-02'), day('2026-05-02')).replaceAll('\u00A0', ' ')).toBe('le 2 mai 2026');
});

it('knows half-years and their ends', () => {
  expect(findHalf(day('2026-06-30'))).toBe('2026-S1');
  expect(findHalf(day('2026-07-01'))).toBe('2026-S2');
  expect(followHalf('2026-S1')).toBe('2026-S2');
  expect(followHalf('2026-S2')).toBe('2027-S1');
  expect(formatDay(findHalfEnd('2026-S1'))).toBe('2026-06-30');
  expect(formatDay(findHalfEnd('2026-S2'))).toBe('2026-12-31');
  expect(formatHalf('2026-S2')).toBe('2e\u00A0semestre 2026');
});
