/**
 * The learner's record as text that a platform keeps: deflated, then in base 64.
 *
 * A whole course, answers and all, is a few hundred characters; SCORM 1.2 takes 4,096.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Tells the encoding, so that a later one can still read this one. */
const MARK = 'lc1:';

/** Encodes a value as short text of letters, digits and `+/=:`. */
export function encodeState(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  return MARK + btoa(strFromU8(bytes, true));
}

/** Reads what `encodeState` wrote; null where it is empty, cut, damaged or another's. */
export function decodeState(text: string): unknown {
  if (!text.startsWith(MARK)) return null;
  try {
    const bytes = strToU8(atob(text.slice(MARK.length)), true);
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return null;
  }
}

/** What was kept, and how much had to be left out. */
export interface FittedState {
  text: string;
  /** 0: all of it; n: the n-th shorter version was needed */
  cut: number;
}

/**
 * Encodes the fullest version of a record that fits.
 *
 * @param versions - from the fullest to the barest
 * @returns null where even the barest is too long
 */
export function fitState(versions: readonly (() => unknown)[], limit: number): FittedState | null {
  for (const [cut, version] of versions.entries()) {
    const text = encodeState(version());
    if (text.length <= limit) return { text, cut };
  }
  return null;
}
