/** Small readers for JSON that comes from outside. */

export type JsonMap = Readonly<Record<string, unknown>>;

/** Ids of facts, options and trees: lower-case ASCII words joined by hyphens. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a record part by part: what is not valid is left out and counted, the rest is kept. */
export class PartReader {
  dropped = 0;

  /** A value that must pass; absent is not a fault. */
  pick<T>(value: unknown, passes: (value: unknown) => value is T, fallback: T): T {
    if (value === undefined) return fallback;
    if (passes(value)) return value;
    this.dropped++;
    return fallback;
  }
}
