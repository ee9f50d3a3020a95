/** What can be saved of data that does not follow its schema, so that checks say in one report what else is wrong. */

import type * as z from 'zod';
import { isMap } from './json';
import { chooseOption, isOfKind, isOptional, unwrap } from './schema/visit';

/**
 * Saves what follows a schema.
 *
 * What is missing becomes empty, what is not part of the format is left out, and a value of the right kind is kept even where
 * it is not among those allowed.
 */
export function salvage(schema: z.core.$ZodType, data: unknown): unknown {
  const node = unwrap(schema);
  const { def } = node._zod;
  switch (def.type) {
    case 'object':
      return salvageMap(def.shape, isMap(data) ? data : {});
    case 'record':
      return Object.fromEntries(
        Object.entries(isMap(data) ? data : {}).map(([key, value]) => [key, salvage(def.valueType, value)]),
      );
    case 'array':
      return Array.isArray(data) ? data.map((item) => salvage(def.element, item)) : [];
    case 'union': {
      const option = chooseOption(def.options, data) ?? def.options[0];
      return option ? salvage(option, data) : undefined;
    }
    case 'string':
      return data === undefined || data === null || typeof data === 'object' ? '' : String(data);
    case 'number':
      return typeof data === 'number' ? data : 0;
    case 'boolean':
      return data === true;
    case 'enum':
    case 'literal':
      return typeof data === 'object' ? undefined : data;
    default:
      return data;
  }
}

function salvageMap(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const saved: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape)) {
    const value = data[key];
    if (isOptional(field) && (value === undefined || !isOfKind(field, value))) continue;
    saved[key] = salvage(field, value);
  }
  return saved;
}
