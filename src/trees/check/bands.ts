/** Bands: the ways in which two dates can lie to each other, told apart by the lengths that matter between them. */
import { addDuration, type Day, type Duration } from '../calendar';
import { pickPairs, type Region } from '../regions';

/** One way; `1` at a place: the second date comes no later than the first plus that length. */
export type Band = string;

/** The band in which a pair of dates lies. */
export function findBand(from: Day, to: Day, by: readonly Duration[]): Band {
  return by.map((length) => (to <= addDuration(from, length) ? '1' : '0')).join('');
}

/** Lists every band that occurs somewhere in two domains cut into regions. */
export function listBands(from: readonly Region[], to: readonly Region[], by: readonly Duration[]): Band[] {
  const bands = new Set<Band>();
  for (const a of from) for (const b of to) for (const band of listPairs(a, b, by).keys()) bands.add(band);
  return [...bands];
}

/** The bands that occur inside two regions, each with a pair of dates that shows it. */
export function listPairs(from: Region, to: Region, by: readonly Duration[]): Map<Band, [Day, Day]> {
  const corners = [findBand(from.high, to.low, by), findBand(from.low, to.high, by)] as const;
  if (corners[0] === corners[1]) return new Map([[corners[0], [from.high, to.low]]]);
  return new Map(pickPairs(from, to, by).map((pair) => [findBand(...pair, by), pair]));
}
