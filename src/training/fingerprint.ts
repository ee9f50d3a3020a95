import { parseDay } from '../trees/calendar';
import { fingerprint as run } from '../trees/fingerprint';
import { findPeriod } from '../trees/law';
import type { LawValue, LawValues } from '../trees/model';

/** A fingerprint of training's content, of two runs: learners keep it for years, over many versions. Not for security. */
export function fingerprintTraining(text: string): string {
  const runs = [run(text), run(text, 0x01234567)];
  return runs
    .map((one) => one.padStart(7, '0'))
    .join('')
    .slice(0, 10);
}

/**
 * What tells one version of an exercise or a question from another: whatever it shows or rests on, and nothing else.
 *
 * It is a sum, of the content and of each law value in force, so that it does not matter whether a value was written
 * into the texts by the build or is filled in on the learner's day.
 */
export interface Fingerprinted {
  /** of the content, and of the law values that no known change awaits */
  print: string;
  /** law values that a known change awaits: each counts as it stands on the learner's day; absent: none does */
  awaiting?: LawValues;
}

/** A fingerprint as it is kept in a record. */
export const PRINT = /^[a-z0-9]{7}$/;

/** Fingerprints content and the law values that it names. @param today - the build's day, `YYYY-MM-DD` */
export function fingerprintItem(content: unknown, values: readonly LawValue[], today: string): Fingerprinted {
  const isSettled = ({ periods }: LawValue): boolean => periods.every(({ from }) => from <= today);
  // Spaces, and which kind of space, are typography: nobody has to learn them again.
  const text = JSON.stringify(content).replace(/(?:\\[nt]|\s)+/g, ' ');
  const print = values.filter(isSettled).reduce((sum, value) => sum + hashValue(value, today), hash(text));
  const awaiting = values.filter((value) => !isSettled(value)).map((value) => [value.id, value] as const);
  return { print: format(print), ...(awaiting.length > 0 && { awaiting: Object.fromEntries(awaiting) }) };
}

/** The fingerprint of an item on a day, `YYYY-MM-DD`: a law value that has changed by then has changed the item. */
export function findPrint({ print, awaiting }: Fingerprinted, day: string): string {
  if (!awaiting) return print;
  const values = Object.values(awaiting);
  return format(values.reduce((sum, value) => sum + hashValue(value, day), Number.parseInt(print, 36)));
}

function hashValue(value: LawValue, day: string): number {
  const period = findPeriod(value, parseDay(day) ?? 0) ?? value.periods[0];
  return hash(`${value.id}=${period?.value ?? ''}`);
}

function hash(text: string): number {
  return Number.parseInt(run(text), 36);
}

function format(sum: number): string {
  return (sum % 2 ** 32).toString(36).padStart(7, '0');
}
