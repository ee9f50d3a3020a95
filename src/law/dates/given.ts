/** A day that somebody set: the other side, a third party. */
import type { GivenDate } from '../../trees/dateRules';
import type { DerivedDate } from '../../trees/model';

/** Builds a date from the fact that tells it. */
export function createGivenDate({ id, label, day, side }: GivenDate): DerivedDate {
  return {
    id,
    label,
    inputs: [{ fact: day, at: ['day'], late: true }],
    side,
    law: [],
    values: [],
    compute: (facts) => (typeof facts[day] === 'string' ? facts[day] : null),
    explain: () => ({ lines: [], dependsOnPlace: false }),
  };
}
