/**
 * The record of one learner, as it is kept on the device, exported and read by a trainer.
 *
 * It only ever grows: what was done stays done, counts rise, the better attempt stands. Two versions of one record, from
 * two tabs or two devices, can therefore be joined in any order without losing anything (`progressMerge.ts`).
 * Days are ISO texts, given by whoever knows the day; nothing here reads a clock.
 */
import type { ExerciseResult } from './model';

export type { ExerciseResult } from './model';

export const PROGRESS_FORMAT = 'litiges-clients/formation';
export const PROGRESS_VERSION = 2;

/** Options chosen in a question, by their place in it. */
export type ChosenOptions = readonly number[];

export interface Points {
  points: number;
  max: number;
}

/** One finished try at a stage or an exercise. A guide declared read counts for no point: 0 of 0. */
export interface Attempt extends Points {
  /** indispensable facts that were missed; absent where nothing is, or where the try is older than they are */
  lacking?: readonly string[];
  /** `YYYY-MM-DD` */
  day: string;
  /** version of the content it was made with */
  version: string;
}

/** A try under way: what closing the browser must not lose. */
export interface OpenAttempt {
  /** how often this try was begun: more than once where its content changed meanwhile */
  serial: number;
  /** the day it was begun */
  day: string;
  version: string;
  /** question → options */
  given: Readonly<Record<string, ChosenOptions>>;
}

export interface StageRecord {
  /** finished tries, a count */
  attempts: number;
  /** null while none is finished */
  best: Attempt | null;
  open: OpenAttempt | null;
  /** when the last try ended; absent while none has, and in records of version 1 */
  last?: LastTry;
}

export interface LastTry {
  day: string;
  /** the serial number of the last guide opened by then */
  opened: number;
}

/** A guide that was opened from training. That it was read, the learner alone declares: see its stage. */
export interface GuideRecord {
  /** days */
  first: string;
  last: string;
  /** serial number of its last opening among those of all guides, 1 for the first */
  serial: number;
}

export interface CourseRecord {
  /** the day of the first thing done in it */
  begun: string;
  /** stage → what was done */
  stages: Readonly<Record<string, StageRecord>>;
}

/** Every answer ever given to one question, in a quiz or on review. */
export interface QuestionRecord {
  /** counts */
  tries: number;
  rights: number;
  /** whether the very first answer was right */
  first: boolean;
  last: { day: string; right: boolean; given: ChosenOptions };
  /** fingerprint of the question as it was last answered rightly; absent: never, or before these were kept */
  known?: string;
  /** how often each option was chosen, by its place, since the question reads as it does */
  chosen?: { print: string; counts: readonly number[] };
}

export interface ExerciseRecord {
  attempts: number;
  best: Attempt;
  last: ExerciseResult;
}

/** What a trainer asked of the learner, by a link; keys of the record are ids of courses and of sets. */
export interface AssignmentRecord {
  /** name of the group; empty: none was given */
  group: string;
  /** the day by which it is to be done, `YYYY-MM-DD`; empty: none was given */
  due: string;
  /** the day on which it was taken up */
  taken: string;
  /** how often it was taken up or left: the later one stands */
  serial: number;
  /** the learner has left it */
  isLeft: boolean;
  /** of a set: what it holds, see `set.ts` */
  items?: readonly string[];
}

/** A missed point on its way back; keys of the record are `question:<id>` or `scenario:<id>`. */
export interface ReviewCard {
  /** the day it comes back */
  due: string;
  /** the day it was last seen */
  last: string;
  /** FSRS: days after which nine in ten still know it */
  stability: number;
  /** FSRS: 1 to 10 */
  difficulty: number;
  /** counts */
  reps: number;
  lapses: number;
}

export interface Progress {
  /** tells one learner from another, also where two have the same name */
  id: string;
  name: string;
  /** how often the name was set: the later one stands */
  named: number;
  /** the day of the first thing done */
  since: string;
  courses: Readonly<Record<string, CourseRecord>>;
  questions: Readonly<Record<string, QuestionRecord>>;
  exercises: Readonly<Record<string, ExerciseRecord>>;
  cards: Readonly<Record<string, ReviewCard>>;
  assignments: Readonly<Record<string, AssignmentRecord>>;
  /** guides opened */
  guides: Readonly<Record<string, GuideRecord>>;
}

/** The record of someone who has done nothing yet. @param id - made at random by the browser */
export function createProgress(id: string, since: string): Progress {
  return {
    id,
    name: '',
    named: 0,
    since,
    courses: {},
    questions: {},
    exercises: {},
    cards: {},
    assignments: {},
    guides: {},
  };
}

/** Whether anything is in it that its owner would miss. */
export function isBlank({ name, courses, questions, exercises }: Progress): boolean {
  return name === '' && [courses, questions, exercises].every((part) => Object.keys(part).length === 0);
}

export const questionKey = (id: string): string => `question:${id}`;
export const scenarioKey = (id: string): string => `scenario:${id}`;

/** Whether an indispensable fact was missed: told by newer tries, sure of an older one that earned nothing. */
export function isLacking({ lacking, points, max }: Attempt): boolean {
  return lacking ? lacking.length > 0 : max > 0 && points === 0;
}

/** The share of points, 0 to 1; what has no point is fully earned. */
export function shareOf({ points, max }: Points): number {
  return max === 0 ? 1 : points / max;
}
