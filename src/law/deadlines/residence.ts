/** How much longer some periods are for whoever lives far from the court. */
import { addDuration, type Day, type Duration } from '../../trees/calendar';
import type { LawValues } from '../../trees/model';
import { readDurationAt } from '../eventSpan';

export const RESIDENCES = ['near', 'overseas', 'abroad'] as const;

/** Where whoever must act lives, seen from the court. */
export type Residence = (typeof RESIDENCES)[number];

/** The texts of the increase. */
export const FARTHER_LAW = ['cpc-643', 'cpc-644'] as const;

/** The law value of the increase of each residence. */
const INCREASES: Readonly<Record<Exclude<Residence, 'near'>, string>> = {
  overseas: 'augmentation-outre-mer',
  abroad: 'augmentation-etranger',
};

/** The increase in force at the start of a period; none for who lives near. @throws {RangeError} the law value is missing */
export function readIncrease(residence: Residence, start: Day, law: LawValues): Duration | undefined {
  return residence === 'near' ? undefined : readDurationAt(law, INCREASES[residence], start);
}

/**
 * Adds a length and its increase: one period, whose months are counted first, then its days.
 *
 * @see art. 641 (third paragraph), 643 and 644 of the code de procédure civile
 */
export function addIncreased(start: Day, duration: Duration, increase: Duration): Day {
  if (duration.unit === increase.unit)
    return addDuration(start, { count: duration.count + increase.count, unit: duration.unit });
  return addDuration(addDuration(start, increase), duration);
}
