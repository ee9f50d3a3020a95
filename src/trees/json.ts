/** Small readers for JSON that comes from outside. */

export type JsonMap = Readonly<Record<string, unknown>>;

/** Ids of facts, options and trees: lower-case ASCII words joined by hyphens. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
