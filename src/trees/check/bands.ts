/** Bands: the ways in which two dates can lie to each other, told apart by the lengths that matter between them. */
import { addDuration, type Day, type Duration } from '../calendar';
import { pickPairs, type Region } from '../regions';

/** One way; `1` at a place: the second date comes no later than the first plus that length. */
export type Band = string;

/** The band in which a pair of dates lies. */
export function findBand(from: Day, to: Day, by: readonly Duration[]): Band {
  return by.map((length) => (to <= addDuration(from, length) ? '1' : '0')).join('');
}

/** The bands that occur inside two regions, each with a pair of dates that shows it. */
export function listPairs(from: Region, to: Region, by: readonly Duration[]): Map<Band, [Day, Day]> {
  const corners = [findBand(from.high, to.low, by), findBand(from.low, to.high, by)] as const;
  if (corners[0] === corners[1]) return new Map([[corners[0], [from.high, to.low]]]);
  return new Map(pickPairs(from, to, by).map((pair) => [findBand(...pair, by), pair]));
}

/** For each region of the first date and each of the second: the bands that occur there. */
export type PairTable = ReadonlyMap<Band, [Day, Day]>[][];

export function buildPairTable(
  from: readonly Region[],
  to: readonly Region[],
  by: readonly Duration[],
): PairTable {
  return from.map((a) => to.map((b) => listPairs(a, b, by)));
}

/** Every band that occurs somewhere. */
export function listBands(pairs: PairTable): Band[] {
  return [...new Set(pairs.flat().flatMap((bands) => [...bands.keys()]))];
}
