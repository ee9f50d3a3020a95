/** Periods of law values and half-years of rates: no overlap, no hole, and each with its last day. */
import { formatDay, parseDay } from '../trees/calendar';
import type { Issue } from '../trees/issue';
import type { LawPeriod } from '../trees/model';
import type { Source } from '../trees/source';
import { followHalf } from './rates';
import { buildIssue } from './report';
import type { RawRates, RawValue } from './schema';

/** Computes the last day of each period: what is written, else the eve of the next; the last one stays open. */
export function closePeriods(periods: readonly LawPeriod[]): LawPeriod[] {
  return periods.map(({ from, until, value }, index) => {
    const next = periods[index + 1];
    const last = until ?? (next && shift(next.from, -1));
    return { from, ...(last !== undefined && { until: last }), value };
  });
}

/** Finds overlaps and holes between the periods of a value. */
export function checkPeriods(source: Source, id: string, { periods }: Pick<RawValue, 'periods'>): Issue[] {
  const overlap = (index: number, message: string, remedy: string) =>
    buildIssue(source, 'law-period-overlap', [id, 'periods', index], 'value', message, remedy);
  const gap = (index: number, when: string, remedy: string) =>
    buildIssue(
      source,
      'law-period-gap',
      [id, 'periods', index],
      'value',
      `"${id}" has no value ${when}.`,
      remedy,
    );
  return periods.flatMap(({ from, until }, index) => {
    const next = periods[index + 1];
    if (until !== undefined && until < from)
      return overlap(index, `This period of "${id}" ends before it starts.`, 'Swap the two dates.');
    if (!next)
      return until === undefined
        ? []
        : gap(index, `after ${until}`, 'Leave `until:` out: the last period stays open.');
    if (next.from <= (until ?? from))
      return overlap(
        index + 1,
        `Two periods of "${id}" hold on the same day, or stand in the wrong order.`,
        'Write periods oldest first, each starting after the one before it ends.',
      );
    if (until === undefined || next.from === shift(until, 1)) return [];
    return gap(
      index + 1,
      `from ${shift(until, 1)} to ${shift(next.from, -1)}`,
      'Add the missing period, or leave `until:` out.',
    );
  });
}

/** Finds half-years missing between the first and the last of a series. */
export function checkHalves(source: Source, id: string, { halves }: Pick<RawRates, 'halves'>): Issue[] {
  const known = Object.keys(halves).sort();
  return known.slice(1).flatMap((half, index) => {
    const expected = followHalf(known[index] as string);
    if (half === expected) return [];
    const message = `"${id}" has no rate for ${expected}.`;
    const remedy = `Add \`${expected}:\` with its rate and confidence.`;
    return buildIssue(source, 'law-period-gap', [id, 'halves', half], 'key', message, remedy);
  });
}

function shift(iso: string, by: number): string {
  return formatDay((parseDay(iso) as number) + by);
}
