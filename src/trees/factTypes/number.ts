/** What the types of numbers have in common. */
import type { Bound } from '../model';
import type { ParsedValue, PointsType } from './factType';
import { refuse } from './options';

/** A finite number; null when it is none. */
export function readNumber(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
}

/** Reads a number written without spaces, as an address does. */
export function readNumberText(type: PointsType, text: string, pattern: RegExp): ParsedValue {
  return pattern.test(text) ? type.read(Number(text), { type: 'integer' }) : refuse('not-a-number', text);
}

/** Reads a limit written as a number. */
export function parseNumberLimit(type: PointsType, raw: unknown): Bound | undefined {
  return typeof raw === 'number' ? { kind: 'point', value: type.toPoint(raw) } : undefined;
}
