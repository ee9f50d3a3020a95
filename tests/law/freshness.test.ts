import { describe, expect, it } from 'vitest';
import { compareCollections, findCollection } from '../../src/law/codes';
import { CHECK_MONTHS, findDue, findFirst, findRateDue } from '../../src/law/freshness';
import { say } from './project';

describe('findDue', () => {
  it.each([
    ['reference', 'high'],
    ['reference', 'agreeing'],
    ['reference', 'medium'],
    ['value', 'high'],
    ['value', 'agreeing'],
    ['value', 'medium'],
  ] as const)('counts the months set for a %s of %s confidence', (kind, confidence) => {
    const months = CHECK_MONTHS[kind][confidence];
    const due = findDue({ read: '2024-01-15', confidence }, kind);
    const counted = (Number(due.slice(0, 4)) - 2024) * 12 + Number(due.slice(5, 7)) - 1;
    expect([counted, due.slice(8)]).toEqual([months, '15']);
  });
  it('waits less for what is to be confirmed, and for numbers', () => {
    for (const kind of ['reference', 'value'] as const)
      expect(CHECK_MONTHS[kind].medium).toBeLessThan(CHECK_MONTHS[kind].agreeing);
    for (const kind of ['reference', 'value'] as const)
      expect(CHECK_MONTHS[kind].agreeing).toBeLessThan(CHECK_MONTHS[kind].high);
    expect(CHECK_MONTHS.value.high).toBeLessThan(CHECK_MONTHS.reference.high);
  });
  it('ends a short month on its last day, and takes another age', () =>
    expect(findDue({ read: '2025-08-31', confidence: 'high' }, 'value', 6)).toBe('2026-02-28'));
});

describe('findRateDue', () => {
  const half = { value: 2, confidence: 'high' } as const;
  it.each([
    ['2026-S1', '2026-07-01'],
    ['2026-S2', '2027-01-01'],
  ])('follows the last half-year known, %s', (last, due) =>
    expect(findRateDue({ read: '2026-01-02', halves: { '2025-S2': half, [last]: half } })).toBe(due),
  );
});

it('finds the earliest day', () => {
  expect(findFirst(['2027-01-01', '2026-12-31'])).toBe('2026-12-31');
  expect(findFirst([])).toBeUndefined();
});

describe('findCollection', () => {
  it.each([
    ['cciv-1103', 'Code civil'],
    ['cpce-l125-1', 'Code des procédures civiles d’exécution'],
    ['cass-com-18-25036', 'Décisions de justice'],
    ['page-injonction-de-payer', 'Pages officielles'],
    ['loi-1881-65', 'Lois, règlements et textes européens'],
  ])('puts %s under « %s »', (id, label) => expect(say(`collections.${findCollection(id)}`)).toBe(label));
  it('orders codes before decisions', () =>
    expect(['ce-1', 'loi-1', 'ccom-1', 'cciv-1'].map(findCollection).sort(compareCollections)).toEqual([
      'code-cciv',
      'code-ccom',
      'lois-et-reglements',
      'decisions',
    ]));
});
