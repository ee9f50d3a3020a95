/** Periods of law values and half-years of rates: no overlap, no hole, and each with its last day. */

import { formatDay, parseDay } from '../trees/calendar';
import type { Issue } from '../trees/issue';
import type { LawPeriod } from '../trees/model';
import { followHalf } from './rates';
import type { RawRates, RawValue } from './schema';
import { locateKey, locateValue, report, type Source } from './source';

/** Computes the last day of each period: what is written, else the eve of the next; the last one stays open. */
export function closePeriods(periods: readonly LawPeriod[]): LawPeriod[] {
  return periods.map(({ from, until, value }, index) => {
    const next = periods[index + 1];
    const last = until ?? (next && formatDay(toDays(next.from) - 1));
    return { from, ...(last !== undefined && { until: last }), value };
  });
}

/** Finds overlaps and holes between the periods of a value. */
export function checkPeriods(source: Source, id: string, { periods }: Pick<RawValue, 'periods'>): Issue[] {
  return periods.flatMap(({ from, until }, index) => {
    const at = locateValue(source, [id, 'periods', index]);
    const next = periods[index + 1];
    if (until !== undefined && until < from)
      return report(
        source,
        'law-period-overlap',
        at,
        `The period of "${id}" ends on ${until}, before it starts.`,
        'Swap the two dates.',
      );
    if (!next)
      return until === undefined
        ? []
        : reportGap(source, id, index, `after ${until}`, 'Leave `until:` out: the last period stays open.');
    if (next.from <= from || (until !== undefined && next.from <= until))
      return report(
        source,
        'law-period-overlap',
        locateValue(source, [id, 'periods', index + 1]),
        `Two periods of "${id}" hold on the same day, or stand in the wrong order.`,
        'Write periods oldest first, each starting after the one before it ends.',
      );
    if (until !== undefined && toDays(next.from) > toDays(until) + 1)
      return reportGap(
        source,
        id,
        index + 1,
        `from ${formatDay(toDays(until) + 1)} to ${formatDay(toDays(next.from) - 1)}`,
        'Add the missing period, or leave `until:` out.',
      );
    return [];
  });
}

function reportGap(source: Source, id: string, index: number, when: string, hint: string): Issue {
  const at = locateValue(source, [id, 'periods', index]);
  return report(source, 'law-period-gap', at, `"${id}" has no value ${when}.`, hint);
}

/** Finds half-years missing between the first and the last of a series. */
export function checkHalves(source: Source, id: string, { halves }: Pick<RawRates, 'halves'>): Issue[] {
  const known = Object.keys(halves).sort();
  return known.slice(1).flatMap((half, index) => {
    const expected = followHalf(known[index] as string);
    if (half === expected) return [];
    const at = locateKey(source, [id, 'halves', half]);
    return report(
      source,
      'law-period-gap',
      at,
      `"${id}" has no rate for ${expected}.`,
      `Add \`${expected}:\` with its rate and confidence.`,
    );
  });
}

function toDays(iso: string): number {
  return parseDay(iso) as number;
}
