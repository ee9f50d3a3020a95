/**
 * Reading a learner's record from outside: storage, a learning platform, an imported file. Nothing is trusted, nothing
 * throws; what is damaged is left out and counted, so that one bad part does not cost the rest.
 */
import { parseDay } from '../trees/calendar';
import { ID, isMap, type JsonMap, PartReader } from '../trees/json';
import { PRINT } from './fingerprint';
import {
  type AssignmentRecord,
  type Attempt,
  type ChosenOptions,
  type CourseRecord,
  createProgress,
  type ExerciseRecord,
  type ExerciseResult,
  type GuideRecord,
  type LastTry,
  type OpenAttempt,
  PROGRESS_FORMAT,
  PROGRESS_VERSION,
  type Progress,
  type QuestionRecord,
  type ReviewCard,
  type StageRecord,
} from './progress';
import { REPLY_VERDICTS } from './verdicts';

/** Largest file read, in characters: a record of everything there is to do stays under a hundred thousand. */
export const LONGEST_PROGRESS = 2_000_000;
/** Longest name kept, in characters. */
export const LONGEST_NAME = 120;
/** Most exercises and quizzes in a set. */
export const MOST_ITEMS = 40;
const LARGEST_COUNT = 1_000_000;

export type ProgressProblem =
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'other-format'
  | 'newer-version'
  | 'session';

/** `dropped`: parts that could not be read, a count */
export type ReadProgress = { progress: Progress; dropped: number } | { problem: ProgressProblem };

/** Turns a record of one version into the next, by the version it starts from. */
export type Migrations = Readonly<Record<number, (learner: JsonMap) => JsonMap>>;
/** Version 1 knew neither guides opened, nor when a try ended, nor indispensable facts: all may be absent. */
const MIGRATIONS: Migrations = { 1: (learner) => learner };

/** Parses a record, of this version or an earlier one. */
export function parseProgress(text: string, migrations: Migrations = MIGRATIONS): ReadProgress {
  if (text.trim() === '') return { problem: 'empty' };
  if (text.length > LONGEST_PROGRESS) return { problem: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isMap(json) || json.format !== PROGRESS_FORMAT || !isCount(json.version))
    return { problem: 'other-format' };
  if (json.version > PROGRESS_VERSION) return { problem: 'newer-version' };
  if (!isMap(json.learner)) return { problem: 'other-format' };
  let learner = json.learner;
  for (let version = json.version; version < PROGRESS_VERSION; version++) {
    const migrate = migrations[version];
    if (!migrate) return { problem: 'other-format' };
    learner = migrate(learner);
  }
  return readProgress(learner);
}

/** Formats a record as it is stored. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify({ format: PROGRESS_FORMAT, version: PROGRESS_VERSION, learner: progress });
}

/** Reads the parts of a record, each by itself. A record without an id has none that can be told from others. */
function readProgress(json: JsonMap): ReadProgress {
  if (!isId(json.id)) return { problem: 'other-format' };
  const reader = new ProgressReader();
  const progress: Progress = {
    ...createProgress(json.id, reader.pick(json.since, isDayOrEmpty, '')),
    name: reader.pick(json.name, isName, ''),
    named: reader.pick(json.named, isCount, 0),
    courses: reader.map(json.courses, (item) => readCourse(item, reader)),
    questions: reader.map(json.questions, readQuestion),
    exercises: reader.map(json.exercises, readExercise),
    cards: reader.map(json.cards, readCard),
    assignments: reader.map(json.assignments, readAssignment),
    guides: reader.map(json.guides, readGuide),
  };
  return { progress, dropped: reader.dropped };
}

/** Counts what it leaves out. */
class ProgressReader extends PartReader {
  map<T>(value: unknown, read: (item: JsonMap) => T | null): Record<string, T> {
    const kept: Record<string, T> = {};
    for (const [key, item] of Object.entries(this.pick(value, isMap, {}))) {
      const found = KEY.test(key) && isMap(item) ? read(item) : null;
      if (found === null) this.dropped++;
      else kept[key] = found;
    }
    return kept;
  }
}

/** Ids, with the kind of a card or the theme of a guide before them; never `__proto__`. */
const KEY = /^(?:[a-z]+[:/])?[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readCourse(json: JsonMap, reader: ProgressReader): CourseRecord | null {
  if (!isDay(json.begun)) return null;
  return { begun: json.begun, stages: reader.map(json.stages, readStage) };
}

function readStage(json: JsonMap): StageRecord | null {
  const best = json.best === null ? null : readAttempt(json.best);
  const open = json.open === null ? null : readOpen(json.open);
  if (!isCount(json.attempts) || best === undefined || open === undefined) return null;
  const last = readLast(json.last);
  return { attempts: json.attempts, best, open, ...(last && { last }) };
}

/** A damaged one only makes the next try possible at once. */
function readLast(json: unknown): LastTry | undefined {
  if (!isMap(json) || !isDay(json.day) || !isCount(json.opened)) return undefined;
  return { day: json.day, opened: json.opened };
}

function readGuide({ first, last, serial }: JsonMap): GuideRecord | null {
  return isDay(first) && isDay(last) && isCount(serial) && serial > 0 ? { first, last, serial } : null;
}

function readAttempt(json: unknown): Attempt | undefined {
  if (!isMap(json) || !isDay(json.day) || !isVersion(json.version)) return undefined;
  const { points, max, day, version, lacking } = json;
  if (!isPoints(points) || !isPoints(max) || points > max || !isLackingList(lacking)) return undefined;
  return { points, max, day, version, ...(lacking && { lacking }) };
}

function readOpen(json: unknown): OpenAttempt | undefined {
  if (
    !isMap(json) ||
    !isDay(json.day) ||
    !isVersion(json.version) ||
    !isMap(json.given) ||
    !isCount(json.serial)
  )
    return undefined;
  const given = Object.entries(json.given);
  if (!given.every((entry): entry is [string, ChosenOptions] => KEY.test(entry[0]) && isGiven(entry[1])))
    return undefined;
  return { serial: json.serial, day: json.day, version: json.version, given: Object.fromEntries(given) };
}

function readQuestion(json: JsonMap): QuestionRecord | null {
  const { tries, rights, first, last } = json;
  if (!isCount(tries) || !isCount(rights) || rights > tries || typeof first !== 'boolean' || !isMap(last))
    return null;
  const { day, right, given } = last;
  if (!isDay(day) || typeof right !== 'boolean' || !isGiven(given)) return null;
  const chosen = readChosen(json.chosen);
  return {
    ...{ tries, rights, first, last: { day, right, given } },
    ...(isPrint(json.known) && { known: json.known }),
    ...(chosen && { chosen }),
  };
}

function readChosen(json: unknown): QuestionRecord['chosen'] {
  if (!isMap(json) || !isPrint(json.print) || !Array.isArray(json.counts)) return undefined;
  const { print, counts } = json;
  return counts.length <= 20 && counts.every(isCount) ? { print, counts } : undefined;
}

function readExercise(json: JsonMap): ExerciseRecord | null {
  const best = readAttempt(json.best);
  const last = isMap(json.last) ? readResult(json.last) : null;
  return isCount(json.attempts) && best && last ? { attempts: json.attempts, best, last } : null;
}

/** Reads what an exercise hands back; null where a part of it is not as it should be. */
function readResult(json: JsonMap): ExerciseResult | null {
  const { scenario, score, max, approachRight, needless, lacking, day } = json;
  if (!isId(scenario) || !isPoints(score) || !isPoints(max) || score > max || !isMap(json.facts)) return null;
  if (typeof approachRight !== 'boolean' || !isCount(needless) || !isDay(day)) return null;
  if (!isLackingList(lacking)) return null;
  const facts: ExerciseResult['facts'] = {};
  for (const [id, fact] of Object.entries(json.facts)) {
    if (!isId(id) || !isMap(fact) || typeof fact.right !== 'boolean' || !isShort(fact.given)) return null;
    facts[id] = { right: fact.right, given: fact.given };
  }
  const conversation = readTalk(json.conversation);
  if (conversation === undefined) return null;
  const print = isPrint(json.print) ? { print: json.print } : {};
  return {
    ...{ scenario, score, max, facts, approachRight, needless, day },
    ...(conversation && { conversation }),
    ...(lacking && { lacking }),
    ...print,
  };
}

/** Reads the way through a conversation; null where there was none, undefined where it is damaged. */
function readTalk(json: unknown): ExerciseResult['conversation'] | null | undefined {
  if (json === undefined) return null;
  if (!isMap(json) || !isGiven(json.path) || !isId(json.end)) return undefined;
  const worst = REPLY_VERDICTS.find((verdict) => verdict === json.worst);
  return worst && { path: json.path, end: json.end, worst };
}

function readCard(json: JsonMap): ReviewCard | null {
  const { due, last, stability, difficulty, reps, lapses } = json;
  if (!isDay(due) || !isDay(last) || !isCount(reps) || reps === 0 || !isCount(lapses)) return null;
  if (!isWithin(stability, 0.001, 36_500) || !isWithin(difficulty, 1, 10)) return null;
  return { due, last, stability, difficulty, reps, lapses };
}

function readAssignment(json: JsonMap): AssignmentRecord | null {
  const { group, due, taken, serial, isLeft, items } = json;
  if (!isName(group) || !isDayOrEmpty(due) || !isDay(taken) || !isCount(serial)) return null;
  if (typeof isLeft !== 'boolean' || (items !== undefined && !isItems(items))) return null;
  return { group, due, taken, serial, isLeft, ...(items && { items }) };
}

/** What a set holds; whether this site knows it is found where it is used. */
function isItems(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_ITEMS &&
    value.every((one) => typeof one === 'string' && one.length <= 120 && KEY.test(one))
  );
}

function isPrint(value: unknown): value is string {
  return typeof value === 'string' && PRINT.test(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && ID.test(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{0,64}$/.test(value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parseDay(value) !== null;
}

function isDayOrEmpty(value: unknown): value is string {
  return value === '' || isDay(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_COUNT;
}

function isPoints(value: unknown): value is number {
  return isWithin(value, 0, LARGEST_COUNT);
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

function isGiven(value: unknown): value is ChosenOptions {
  return Array.isArray(value) && value.length <= 20 && value.every((one) => isCount(one) && one < 20);
}

function isLackingList(value: unknown): value is string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.length <= 100 && value.every(isId));
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500;
}
