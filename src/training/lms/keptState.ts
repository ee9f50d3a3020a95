/** What a platform keeps between two sessions: the record, texts under way, and where the learner was. */
import type { Progress } from '../progress';
import { joinProgress } from '../progressMerge';
import { formatProgress, parseProgress } from '../progressRead';
import { decodeState, type FittedState, fitState } from './suspend';

export interface PlayerState {
  progress: Progress;
  /** exercises and replies under way, by key */
  texts: Readonly<Record<string, string>>;
  /** anchor of where the learner was; empty at the start */
  location: string;
  /** how often it was written: of two copies the one with more is the later */
  saves: number;
}

interface StateFormat {
  n: number;
  p: string;
  t: Readonly<Record<string, string>>;
  l: string;
}

/** Longer texts are what a learner typed freely: the first thing to leave out. */
const SHORT_TEXT = 600;

/**
 * Writes the state within a limit.
 *
 * Where not all of it fits, these are left out in turn: texts typed freely, cards of revision, exercises under way,
 * single answers. What is done, with its points, stays.
 *
 * @returns null where even that is too long
 */
export function writeState(state: PlayerState, limit: number): FittedState | null {
  const { progress, texts } = state;
  const short = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.length <= SHORT_TEXT));
  const withoutCards = { ...progress, cards: {} };
  const versions: PlayerState[] = [
    state,
    { ...state, texts: short },
    { ...state, texts: short, progress: withoutCards },
    { ...state, texts: {}, progress: withoutCards },
    { ...state, texts: {}, progress: { ...withoutCards, exercises: {} } },
    { ...state, texts: {}, progress: { ...withoutCards, exercises: {}, questions: {} } },
  ];
  return fitState(
    versions.map((version) => () => pack(version)),
    limit,
  );
}

function pack({ progress, texts, location, saves }: PlayerState): StateFormat {
  return { n: saves, p: formatProgress(progress), t: texts, l: location };
}

/** What a platform handed back: a state, nothing, or something that must not be written over. */
export type FoundState = { state: PlayerState } | { problem: 'empty' | 'unreadable' | 'newer' };

/** Reads what a platform handed back. */
export function findState(text: string): FoundState {
  if (text.trim() === '') return { problem: 'empty' };
  const json = decodeState(text) as Partial<StateFormat> | null;
  if (typeof json !== 'object' || json === null || typeof json.p !== 'string')
    return { problem: 'unreadable' };
  const read = parseProgress(json.p);
  if ('problem' in read) return { problem: read.problem === 'newer-version' ? 'newer' : 'unreadable' };
  const texts = Object.entries(json.t ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    state: {
      progress: read.progress,
      texts: Object.fromEntries(texts),
      location: typeof json.l === 'string' ? json.l : '',
      saves: typeof json.n === 'number' ? json.n : 0,
    },
  };
}

/** Reads a state, damaged or not; null where nothing of it can be used. */
export function readState(text: string): PlayerState | null {
  const found = findState(text);
  return 'state' in found ? found.state : null;
}

/** Joins the platform's copy with the one of this device: what either holds is kept, and the later one's texts stand. */
export function joinStates(platform: PlayerState, device: PlayerState): PlayerState {
  const [earlier, later] = platform.saves < device.saves ? [platform, device] : [device, platform];
  return {
    progress: joinProgress(platform.progress, device.progress),
    texts: { ...earlier.texts, ...later.texts },
    location: later.location,
    saves: later.saves,
  };
}
