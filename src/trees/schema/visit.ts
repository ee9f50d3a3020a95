/** Reading a schema beside data: which part of it a path means, and which texts the data holds. */

import type * as z from 'zod';
import { isMap } from '../json';
import { NOTES, type TextKind } from './field';

/** Keys and indexes from the root of a file. */
type Path = readonly (string | number)[];

/** A schema of which the kind can be asked. */
export type SchemaNode = z.core.$ZodTypes;

/** Takes off what says that a value may be absent, or what it then is. */
export function unwrap(schema: z.core.$ZodType): SchemaNode {
  const node = schema as SchemaNode;
  switch (node._zod.def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unwrap(node._zod.def.innerType);
    default:
      return node;
  }
}

/** True where the key may be left out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.optin === 'optional';
}

/** True when data is of the kind of a schema, whatever it holds. */
export function isOfKind(schema: z.core.$ZodType, data: unknown): boolean {
  const node = unwrap(schema);
  switch (node._zod.def.type) {
    case 'object':
    case 'record':
      return isMap(data);
    case 'array':
      return Array.isArray(data);
    case 'union':
      return node._zod.def.options.some((option) => isOfKind(option, data));
    case 'unknown':
      return true;
    case 'null':
      return data === null;
    default:
      return typeof data !== 'object' && data !== undefined;
  }
}

/**
 * Of the alternatives of a union, the one that was meant.
 *
 * @returns the one of the right kind that knows most of the keys written; undefined when none is of the right kind
 */
export function chooseOption(
  options: readonly z.core.$ZodType[],
  data: unknown,
): z.core.$ZodType | undefined {
  let best: z.core.$ZodType | undefined;
  let most = -1;
  for (const option of options) {
    if (!isOfKind(option, data)) continue;
    const known = countKnown(option, data);
    if (known > most) [best, most] = [option, known];
  }
  return best;
}

/** How many of the keys written a map of the format knows; a literal that is met, such as a type, counts most. */
function countKnown(schema: z.core.$ZodType, data: unknown): number {
  const node = unwrap(schema);
  if (node._zod.def.type !== 'object' || !isMap(data)) return 0;
  let count = 0;
  for (const [key, field] of Object.entries(node._zod.def.shape)) {
    if (!Object.hasOwn(data, key)) continue;
    const literal = unwrap(field);
    count +=
      literal._zod.def.type !== 'literal'
        ? 1
        : literal._zod.def.values.includes(data[key] as string)
          ? 100
          : 0;
  }
  return count;
}

/** The part of a schema that a key or index leads to; data decides between alternatives, where there is any. */
function descend(schema: z.core.$ZodType, part: string | number, data: unknown): z.core.$ZodType[] {
  const node = unwrap(schema);
  switch (node._zod.def.type) {
    case 'object': {
      const field = Object.hasOwn(node._zod.def.shape, part) ? node._zod.def.shape[part] : undefined;
      return field ? [field] : [];
    }
    case 'record':
      return [node._zod.def.valueType];
    case 'array':
      return typeof part === 'number' || /^\d+$/.test(part) ? [node._zod.def.element] : [];
    case 'union': {
      const chosen = data === undefined ? undefined : chooseOption(node._zod.def.options, data);
      return (chosen ? [chosen] : node._zod.def.options).flatMap((option) => descend(option, part, data));
    }
    default:
      return [];
  }
}

/**
 * Finds what a schema says of a path.
 *
 * @param data - what the file holds, to choose between alternatives; without it, all of them count
 * @returns empty when the format has no such place
 */
export function findAt(schema: z.core.$ZodType, path: Path, data?: unknown): z.core.$ZodType[] {
  let found = [schema];
  let value = data;
  for (const part of path) {
    found = found.flatMap((one) => descend(one, part, value));
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  return found;
}

/** The keys that a map of the format takes; empty for what is no map, or has keys of its author's. */
export function listKeys(schema: z.core.$ZodType, data?: unknown): string[] {
  const node = unwrap(schema);
  if (node._zod.def.type === 'object') return Object.keys(node._zod.def.shape);
  if (node._zod.def.type !== 'union') return [];
  const chosen = chooseOption(node._zod.def.options, data);
  return chosen ? listKeys(chosen, data) : node._zod.def.options.flatMap((option) => listKeys(option));
}

/** The kind of text that a path holds; undefined where it holds none. */
export function findTextKind(schema: z.core.$ZodType, path: Path): TextKind | undefined {
  for (const found of findAt(schema, path)) {
    const node = unwrap(found);
    const options = node._zod.def.type === 'union' ? node._zod.def.options.map(unwrap) : [node];
    for (const option of options) {
      const kind = NOTES.get(option)?.text;
      if (kind) return kind;
    }
  }
  return undefined;
}

/** A text of a file, with its place and what it is. */
export interface FoundText {
  path: Path;
  text: string;
  kind: TextKind;
  /** part of a sentence, or a name */
  fragment: boolean;
}

/** Lists the texts for readers that data holds, in the order of the file; what does not follow the schema is passed over. */
export function listTexts(schema: z.core.$ZodType, data: unknown): FoundText[] {
  const found: FoundText[] = [];
  collect(schema, data, [], found);
  return found;
}

function collect(schema: z.core.$ZodType, data: unknown, path: Path, found: FoundText[]): void {
  const node = unwrap(schema);
  if (typeof data === 'string') {
    const option = node._zod.def.type === 'union' ? chooseOption(node._zod.def.options, data) : node;
    const note = option && NOTES.get(unwrap(option));
    if (note?.text) found.push({ path, text: data, kind: note.text, fragment: note.fragment ?? false });
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(data)
    ? data.entries()
    : Object.entries(data);
  for (const [part, value] of entries)
    for (const field of descend(node, part, data)) collect(field, value, [...path, part], found);
}
