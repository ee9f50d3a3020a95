/**
 * Regions: the intervals of a number or date inside which nothing in the trees can change its answer.
 *
 * Conditions and derived facts cut a fact's domain at points; one representative for each region is then enough
 * to decide what any value would lead to, exactly.
 */
import { addDuration, type Day, type Duration, firstDayWithin, parseDay } from './calendar';
import type { Facts, Gap } from './model';

/** An interval of points, both ends included. */
export interface Region {
  low: number;
  high: number;
}

/** Splits a domain at cuts, each cut being the first point of the region above it. */
export function splitRegions(domain: Region, cuts: Iterable<number>): Region[] {
  const inside = [...new Set(cuts)]
    .filter((cut) => cut > domain.low && cut <= domain.high)
    .sort((a, b) => a - b);
  const lows = [domain.low, ...inside];
  return lows.map((low, index) => ({ low, high: (lows[index + 1] ?? domain.high + 1) - 1 }));
}

/** A point that stands for a region: its end nearest to a cut, which is where real cases crowd. */
export function pickPoint(region: Region, domain: Region): number {
  if (region.low > domain.low) return region.low;
  return region.high < domain.high ? region.high : Math.floor((region.low + region.high) / 2);
}

/**
 * The cuts that a gap adds to one of its two dates when the other is known.
 *
 * @param facts - gives the other date
 */
export function listGapCuts(gaps: readonly Gap[], fact: string, facts: Facts): number[] {
  const cuts: number[] = [];
  for (const gap of gaps) {
    const other = fact === gap.from ? facts[gap.to] : fact === gap.to ? facts[gap.from] : undefined;
    if (typeof other !== 'string') continue;
    const day = parseDay(other) as Day;
    for (const by of gap.by) cuts.push(fact === gap.to ? addDuration(day, by) + 1 : firstDayWithin(by, day));
  }
  return cuts;
}

/**
 * Pairs of dates, one for each way in which two unknown dates can lie to each other inside two regions.
 *
 * @param by - the lengths that matter; a pair is told from another by which of them `to - from` exceeds
 */
export function pickPairs(from: Region, to: Region, by: readonly Duration[]): [Day, Day][] {
  const starts = [from.low, from.high];
  for (const duration of by)
    for (const end of [to.low, to.high]) {
      const start = firstDayWithin(duration, end);
      starts.push(start - 1, start, start + 1);
    }
  const found = new Map<string, [Day, Day]>();
  for (const start of starts) {
    if (start < from.low || start > from.high) continue;
    const ends = [to.low, to.high, ...by.flatMap((d) => [addDuration(start, d), addDuration(start, d) + 1])];
    for (const end of ends) {
      if (end < to.low || end > to.high) continue;
      const kind = by.map((d) => (end <= addDuration(start, d) ? '1' : '0')).join('');
      if (!found.has(kind)) found.set(kind, [start, end]);
    }
  }
  return [...found.values()];
}
