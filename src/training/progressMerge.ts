/**
 * Joining two versions of a learner's record: two tabs, two devices, a file brought back.
 *
 * Each part is joined by itself and the further one stands, so the join is the same in any order and done twice changes
 * nothing: no version that was seen before is needed.
 */
import {
  type AssignmentRecord,
  type Attempt,
  type CourseRecord,
  type ExerciseRecord,
  type GuideRecord,
  isLacking,
  type LastTry,
  type OpenAttempt,
  type Progress,
  type QuestionRecord,
  type ReviewCard,
  type StageRecord,
  shareOf,
} from './progress';

type Rank = readonly (number | string)[];
type ById<T> = Readonly<Record<string, T>>;

/** Joins two records of the same learner. The id of the first stands. */
export function joinProgress(mine: Progress, theirs: Progress): Progress {
  const named = pickFurther(mine, theirs, ({ named: count, name }) => [count, name]);
  return {
    id: mine.id,
    name: named.name,
    named: named.named,
    since: pickFirstDay(mine.since, theirs.since),
    courses: joinParts(mine.courses, theirs.courses, joinCourses),
    questions: joinParts(mine.questions, theirs.questions, (a, b) => pickFurther(a, b, rankQuestion)),
    exercises: joinParts(mine.exercises, theirs.exercises, joinExercises),
    cards: joinParts(mine.cards, theirs.cards, (a, b) => pickFurther(a, b, rankCard)),
    assignments: joinParts(mine.assignments, theirs.assignments, (a, b) => pickFurther(a, b, rankAssignment)),
    guides: joinParts(mine.guides, theirs.guides, joinGuides),
  };
}

/** What is in both is joined, the rest is taken over; sorted, so that joins can be compared. */
function joinParts<T>(mine: ById<T>, theirs: ById<T>, join: (a: T, b: T) => T): Record<string, T> {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const [a, b] = [mine[key], theirs[key]];
      return [key, a !== undefined && b !== undefined ? join(a, b) : ((a ?? b) as T)];
    }),
  );
}

function joinCourses(a: CourseRecord, b: CourseRecord): CourseRecord {
  return { begun: pickFirstDay(a.begun, b.begun), stages: joinParts(a.stages, b.stages, joinStages) };
}

function joinStages(a: StageRecord, b: StageRecord): StageRecord {
  const best = joinBest(a.best, b.best);
  if (a.attempts === b.attempts) {
    const last = joinLast(a.last, b.last);
    return { attempts: a.attempts, best, open: joinOpen(a.open, b.open), ...(last && { last }) };
  }
  return { ...(a.attempts > b.attempts ? a : b), best };
}

function joinLast(a: LastTry | undefined, b: LastTry | undefined): LastTry | undefined {
  return a && b ? pickFurther(a, b, ({ day, opened }) => [day, opened]) : (a ?? b);
}

function joinGuides(a: GuideRecord, b: GuideRecord): GuideRecord {
  return {
    first: pickFirstDay(a.first, b.first),
    last: pickLastDay(a.last, b.last),
    serial: Math.max(a.serial, b.serial),
  };
}

/** The later opening stands; answers to the same questions, given in two tabs, are put together. */
function joinOpen(a: OpenAttempt | null, b: OpenAttempt | null): OpenAttempt | null {
  if (!a || !b) return a ?? b;
  if (a.serial !== b.serial) return a.serial > b.serial ? a : b;
  if (a.version !== b.version) return a.version > b.version ? a : b;
  return {
    ...a,
    day: pickFirstDay(a.day, b.day),
    given: joinParts(a.given, b.given, (x, y) => pickFurther(x, y, (given) => [given.join()])),
  };
}

function joinExercises(a: ExerciseRecord, b: ExerciseRecord): ExerciseRecord {
  const further = pickFurther(a, b, ({ attempts, last }) => [attempts, last.day, JSON.stringify(last)]);
  return { ...further, best: joinBest(a.best, b.best) ?? further.best };
}

function joinBest(a: Attempt | null, b: Attempt | null): Attempt | null {
  return a && b ? pickBetter(a, b) : (a ?? b);
}

/** The attempt that counts: one without an indispensable miss, the higher share of points, then the earlier one. */
export function pickBetter(a: Attempt, b: Attempt): Attempt {
  if (isLacking(a) !== isLacking(b)) return isLacking(a) ? b : a;
  const [x, y] = [shareOf(a), shareOf(b)];
  if (x !== y) return x > y ? a : b;
  if (a.day !== b.day) return a.day < b.day ? a : b;
  return pickFurther(a, b, ({ max, version }) => [max, version]);
}

function rankQuestion({ tries, rights, last }: QuestionRecord): Rank {
  return [tries, last.day, rights];
}

function rankAssignment({ serial, taken }: AssignmentRecord): Rank {
  return [serial, taken];
}

function rankCard({ last, reps, due }: ReviewCard): Rank {
  return [last, reps, due];
}

function pickFirstDay(a: string, b: string): string {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function pickLastDay(a: string, b: string): string {
  return a.localeCompare(b) < 0 ? b : a;
}

/** The one of higher rank; where ranks are equal, the one whose text comes later, so that order never matters. */
function pickFurther<T>(a: T, b: T, rank: (one: T) => Rank): T {
  const [x, y] = [
    [...rank(a), JSON.stringify(a)],
    [...rank(b), JSON.stringify(b)],
  ];
  for (const [index, value] of x.entries()) {
    const other = y[index] as typeof value;
    if (value !== other) return value > other ? a : b;
  }
  return a;
}
