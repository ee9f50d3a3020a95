import { expect, it } from 'vitest';
import { formatRate } from '../../src/law/format';
import { formatDays, formatHalf, formatPoints, formatStretch } from '../../src/law/interestText';
import { findHalf, findHalfEnd, followHalf } from '../../src/law/rates';
import { formatDay, parseDay } from '../../src/trees/calendar';
import { say } from './project';

const day = (iso: string) => parseDay(iso) as number;

it('words a rate as a percentage or as points', () => {
  expect(formatRate(12.4)).toBe('12,4\u00A0%');
  expect(formatPoints(10, say)).toBe('10\u00A0points');
  expect(formatPoints(1, say)).toBe('1\u00A0point');
});

it('words days and stretches of time', () => {
  expect(formatDays(1, say)).toBe('un\u00A0jour');
  expect(formatDays(147, say)).toBe('147\u00A0jours');
  expect(formatStretch(day('2026-05-02'), day('2026-05-02'), say).replaceAll('\u00A0', ' ')).toBe(
    'le 2 mai 2026',
  );
});

it('knows half-years and their ends', () => {
  expect(findHalf(day('2026-06-30'))).toBe('2026-S1');
  expect(findHalf(day('2026-07-01'))).toBe('2026-S2');
  expect(followHalf('2026-S1')).toBe('2026-S2');
  expect(followHalf('2026-S2')).toBe('2027-S1');
  expect(formatDay(findHalfEnd('2026-S1'))).toBe('2026-06-30');
  expect(formatDay(findHalfEnd('2026-S2'))).toBe('2026-12-31');
  expect(formatHalf('2026-S2', say)).toBe('2e\u00A0semestre 2026');
});
