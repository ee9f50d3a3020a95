/** Periods of law values and half-years of rates: no overlap, no hole, and each with its last day. */
import { formatDay, parseDay } from '../trees/calendar';
import type { Issue, IssueCode, IssueText } from '../trees/issue';
import { LAW_MESSAGES } from '../trees/messages/law/files';
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
  const tell = (code: IssueCode, index: number, text: IssueText) =>
    buildIssue(source, code, [id, 'periods', index], 'value', text);
  return periods.flatMap(({ from, until }, index) => {
    const next = periods[index + 1];
    if (until !== undefined && until < from)
      return tell('law-period-overlap', index, LAW_MESSAGES['ends-before-start']({ id }));
    if (!next)
      return until === undefined
        ? []
        : tell('law-period-gap', index, LAW_MESSAGES['gap-at-end']({ id, until }));
    if (next.from <= (until ?? from))
      return tell('law-period-overlap', index + 1, LAW_MESSAGES.overlap({ id }));
    if (until === undefined || next.from === shift(until, 1)) return [];
    const missing = { id, from: shift(until, 1), until: shift(next.from, -1) };
    return tell('law-period-gap', index + 1, LAW_MESSAGES.gap(missing));
  });
}

/** Finds half-years missing between the first and the last of a series. */
export function checkHalves(source: Source, id: string, { halves }: Pick<RawRates, 'halves'>): Issue[] {
  const known = Object.keys(halves).sort();
  return known.slice(1).flatMap((half, index) => {
    const expected = followHalf(known[index] as string);
    if (half === expected) return [];
    const text = LAW_MESSAGES['half-missing']({ id, half: expected });
    return buildIssue(source, 'law-period-gap', [id, 'halves', half], 'key', text);
  });
}

function shift(iso: string, by: number): string {
  return formatDay((parseDay(iso) as number) + by);
}
