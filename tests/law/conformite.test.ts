import { describe, expect, it } from 'vitest';
import { CONSUMER_FUNCTIONS } from '../../src/law/derived/functions/consumer';
import { boundDays } from '../../src/law/eventSpan';
import { parseDuration } from '../../src/trees/calendar';
import { buildWorld } from './specimen';

/** The guarantee of conformity of goods delivered on a day, for a defect that appeared on another. */
function compute(condition: string, delivery: string, defect: string): string {
  const facts = { 'etat-du-bien': condition, 'date-de-livraison': delivery, 'date-du-defaut': defect };
  return CONSUMER_FUNCTIONS.conformite.compute(facts, buildWorld('2026-11-24'));
}

describe('conformite', () => {
  it.each([
    ['neuf', '2024-05-10', '2026-05-09', 'presumee'],
    ['neuf', '2024-05-10', '2026-05-10', 'presumee'],
    ['neuf', '2024-05-10', '2026-05-11', 'hors-garantie'],
    ['occasion', '2024-05-10', '2025-05-10', 'presumee'],
    ['occasion', '2024-05-10', '2025-05-11', 'a-prouver'],
    ['occasion', '2024-05-10', '2026-05-10', 'a-prouver'],
    ['occasion', '2024-05-10', '2026-05-11', 'hors-garantie'],
    ['neuf', '2024-02-29', '2026-02-28', 'presumee'],
    ['neuf', '2024-02-29', '2026-03-01', 'hors-garantie'],
    ['neuf', '2024-05-10', '2024-05-10', 'presumee'],
  ])(
    '%s, delivered %s, defect on %s: %s (L217-3, L217-7 C. conso)',
    (condition, delivery, defect, answer) => {
      expect(compute(condition, delivery, defect)).toBe(answer);
    },
  );
});

describe('boundDays', () => {
  it.each([
    ['14 days', 14, 14],
    ['8 weeks', 56, 56],
    ['12 months', 365, 366],
    ['2 years', 730, 731],
    ['1 month', 28, 31],
  ])('%s takes %i to %i days', (text, least, most) => {
    const duration = parseDuration(text);
    expect(duration && boundDays(duration)).toEqual({ least, most });
  });
});
