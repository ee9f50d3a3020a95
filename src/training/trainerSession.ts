/**
 * A trainer's session as a file: everyone's records, and what was asked of the group.
 *
 * One line for its head, one for each learner: a group of thousands is read line by line without holding the page up,
 * and a damaged line costs nobody else's record.
 */
import { parseDay } from '../trees/calendar';
import { isMap } from '../trees/json';
import { cleanGroup } from './assignment';
import type { Progress } from './progress';
import { formatProgress } from './progressRead';

const SESSION_FORMAT = 'litiges-clients/formation-groupe';
const SESSION_VERSION = 1;

/** What the trainer set up, beside the records. */
export interface SessionHead {
  /** name of the group; may be empty */
  group: string;
  /** the day by which the group is to have done, `YYYY-MM-DD`; may be empty */
  due: string;
  /** the day on which it was saved */
  savedOn: string;
}

/** Formats a session. @returns its lines, each with its end, so that a large one need not be one text */
export function formatSession({ group, due, savedOn }: SessionHead, learners: readonly Progress[]): string[] {
  const head = {
    format: SESSION_FORMAT,
    version: SESSION_VERSION,
    savedOn,
    group,
    due,
    learners: learners.length,
  };
  return [`${JSON.stringify(head)}\n`, ...learners.map((learner) => `${formatProgress(learner)}\n`)];
}

/** Whether a text is a session, to be told from a learner's file. */
export function isSession(text: string): boolean {
  return text.slice(0, 200).includes(`"format":"${SESSION_FORMAT}"`);
}

/** Reads the head of a session: its first line. */
export function parseSessionHead(line: string): SessionHead | { problem: 'session' | 'newer-version' } {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'session' };
  }
  if (!isMap(json) || json.format !== SESSION_FORMAT || typeof json.version !== 'number')
    return { problem: 'session' };
  if (json.version > SESSION_VERSION) return { problem: 'newer-version' };
  const { group, due, savedOn } = json;
  const isDay = (value: unknown): value is string => typeof value === 'string' && parseDay(value) !== null;
  return {
    group: (typeof group === 'string' && cleanGroup(group)) || '',
    due: isDay(due) ? due : '',
    savedOn: isDay(savedOn) ? savedOn : '',
  };
}

/** The lines of a text, one at a time. */
export function* readLines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(start, stop).trim();
    if (line !== '') yield line;
    start = stop + 1;
  }
}
