import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSUMER_FUNCTIONS } from '../../src/law/derived/functions/consumer';
import { findWithdrawalEnd, findWithdrawalStatus, LONGEST_SHIFT } from '../../src/law/withdrawal';
import type { DerivedDate } from '../../src/trees/model';
import { DATES } from './project';
import { buildWorld, LAW } from './specimen';

const finRetractation = DATES['fin-retractation'] as DerivedDate;

const WORLD = buildWorld('2026-11-24');

/** The facts of a withdrawal: what opened the period, and the day it was sent. */
function facts(notice: string, start: string, sent: string) {
  const opening = notice === 'tardive' ? 'date-information' : 'depart-retractation';
  return { 'information-donnee': notice, [opening]: start, 'date-retractation': sent };
}

describe('delai-retractation', () => {
  it.each([
    ['complete', '2026-11-02', '2026-11-16', 'dans-le-delai'],
    ['complete', '2026-11-02', '2026-11-17', 'fin-a-compter'],
    ['complete', '2026-11-02', '2026-11-20', 'fin-a-compter'],
    ['complete', '2026-11-02', '2026-11-21', 'hors-delai'],
    ['manquante', '2025-03-03', '2026-03-17', 'dans-le-delai'],
    ['manquante', '2025-03-03', '2026-03-18', 'fin-a-compter'],
    ['manquante', '2025-03-03', '2026-03-22', 'fin-a-compter'],
    ['manquante', '2025-03-03', '2026-03-23', 'hors-delai'],
    ['tardive', '2026-10-01', '2026-10-15', 'dans-le-delai'],
    ['tardive', '2026-10-01', '2026-10-16', 'fin-a-compter'],
    ['tardive', '2026-10-01', '2026-10-20', 'hors-delai'],
  ])('notice %s, from %s, sent %s: %s (L221-18 to L221-20 C. conso)', (notice, start, sent, answer) => {
    expect(CONSUMER_FUNCTIONS['delai-retractation'].compute(facts(notice, start, sent), WORLD)).toBe(answer);
  });

  it('never calls late what is sent by the last day, nor in time what comes after every possible move of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('complete', 'tardive', 'manquante'),
        fc.integer({ min: 16_300, max: 22_000 }),
        fc.integer({ min: -5, max: 420 }),
        (notice, start, delay) => {
          const given = { notice: notice as 'complete', start };
          const end = findWithdrawalEnd(given, LAW);
          const status = findWithdrawalStatus({ ...given, sent: start + delay }, LAW);
          if (start + delay <= end) expect(status).not.toBe('hors-delai');
          if (start + delay > end) expect(status).not.toBe('dans-le-delai');
          if (start + delay <= end + LONGEST_SHIFT) expect(status).not.toBe('hors-delai');
        },
      ),
    );
  });
});

describe('delai-ordinaire-retractation', () => {
  it.each([
    ['2026-11-20', '2026-11-24', 'dans-le-delai'],
    ['2026-11-02', '2026-11-16', 'dans-le-delai'],
    ['2026-11-02', '2026-11-17', 'fin-a-compter'],
    ['2026-11-02', '2026-11-21', 'hors-delai'],
  ])('from %s, sent %s: %s whatever the customer was told (L221-18 C. conso)', (start, sent, answer) => {
    const given = { 'depart-retractation': start, 'date-retractation': sent };
    expect(CONSUMER_FUNCTIONS['delai-ordinaire-retractation'].compute(given, WORLD)).toBe(answer);
  });
});

describe('fin-retractation', () => {
  const end = (notice: string, start: string) =>
    finRetractation.compute(facts(notice, start, '2026-11-24'), WORLD);

  it('counts from the day after, and adds the extension after the first end', () => {
    expect(end('complete', '2026-11-02')).toBe('2026-11-16');
    expect(end('tardive', '2026-11-02')).toBe('2026-11-16');
    expect(end('manquante', '2025-03-03')).toBe('2026-03-17');
    expect(end('manquante', '2024-02-15')).toBe('2025-02-28');
  });

  it('is not known before the facts that count', () => {
    expect(finRetractation.compute({ 'information-donnee': 'tardive' }, WORLD)).toBeNull();
  });
});

describe('majoration-remboursement', () => {
  it.each([
    ['2026-11-10', 'aucune'],
    ['2026-11-09', 'palier-1'],
    ['2026-10-27', 'palier-1'],
    ['2026-10-26', 'palier-2'],
    ['2026-10-11', 'palier-2'],
    ['2026-10-10', 'palier-3'],
  ])('contract ended on %s, not refunded on 2026-11-24: %s (L216-7, L241-4 C. conso)', (day, answer) => {
    expect(CONSUMER_FUNCTIONS['majoration-remboursement'].compute({ 'date-de-la-rupture': day }, WORLD)).toBe(
      answer,
    );
  });
});
