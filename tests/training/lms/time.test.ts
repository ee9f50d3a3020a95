import { describe, expect, it } from 'vitest';
import {
  formatClock12,
  formatDuration,
  formatTimespan12,
  formatTimestamp,
  wholeDuration,
} from '../../../src/training/lms/time';

const LONGEST = 9999 * 3600 + 3599;

describe('times of the standards', () => {
  it.each([
    [-5, '0000:00:00'],
    [0, '0000:00:00'],
    [59.4, '0000:00:59'],
    [59.5, '0000:01:00'],
    [3725, '0001:02:05'],
    [LONGEST - 1, '9999:59:58'],
    [LONGEST, '9999:59:59'],
    [LONGEST + 1, '9999:59:59'],
    [1e9, '9999:59:59'],
  ])('SCORM 1.2 holds a time of four digits: %d s is %s', (seconds, text) =>
    expect(formatTimespan12(seconds)).toBe(text),
  );

  it.each([
    [-5, 'PT0S'],
    [0, 'PT0S'],
    [0.6, 'PT1S'],
    [60, 'PT1M'],
    [3600, 'PT1H'],
    [3725, 'PT1H2M5S'],
  ])('SCORM 2004 leaves out what is none: %d s is %s', (seconds, text) =>
    expect(formatDuration(seconds)).toBe(text),
  );

  it('a moment is told by the clock of the learner, or in universal time', () => {
    expect(formatClock12(new Date(2026, 10, 24, 9, 5, 7).getTime())).toBe('09:05:07');
    expect(formatTimestamp(Date.UTC(2026, 10, 24, 9, 5, 7, 999))).toBe('2026-11-24T09:05:07.0Z');
  });
});

describe('a duration of a library', () => {
  it.each([
    ['PT2.3840000000000003S', 'PT2S'],
    ['P1DT1H1M1.6S', 'PT25H1M2S'],
    ['PT0S', 'PT0S'],
    ['PT59.7S', 'PT1M'],
    ['un jour', 'un jour'],
  ])('%s is %s in whole seconds', (duration, whole) => expect(wholeDuration(duration)).toBe(whole));
});
