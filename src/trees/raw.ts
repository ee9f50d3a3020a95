/** Reading values of which the kind is not sure: what does not fit becomes empty, since validation reported it. */

export type Raw = Record<string, unknown>;

export function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a map whose values are maps; others were reported by validation. */
export function entries(value: unknown): [string, Raw][] {
  return isMap(value) ? Object.entries(value).filter((entry): entry is [string, Raw] => isMap(entry[1])) : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
}

export function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

export function pickTexts<K extends string>(raw: Raw, keys: readonly K[]): Partial<Record<K, string>> {
  const picked: Partial<Record<string, string>> = {};
  for (const key of keys) {
    const value = raw[key];
    if (typeof value === 'string') picked[key] = value;
  }
  return picked as Partial<Record<K, string>>;
}

export function baseName(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '');
}
