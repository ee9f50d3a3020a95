/**
 * The format of `decision-trees/`, defined once: types, validation, known keys, lists of texts, JSON Schemas and reference
 * page are all read from it. What a condition says is decided in `condition.ts`; here it is any map.
 */
import type * as z from 'zod';
import { CallsSchema } from './calls';
import { FactsSchema } from './facts';
import { RequirementsSchema } from './requirements';
import { ScoresSchema } from './scores';
import { StepsSchema } from './steps';
import { TreeSchema } from './tree';

export * from './calls';
export * from './facts';
export * from './field';
export * from './requirements';
export * from './scores';
export * from './steps';
export * from './tree';
export * from './words';

/** The schemas of the files that are not trees, by their name. */
export const SHARED_SCHEMAS = {
  facts: FactsSchema,
  steps: StepsSchema,
  scores: ScoresSchema,
  requirements: RequirementsSchema,
  calls: CallsSchema,
} as const;

/** The schema of a file of `decision-trees/`, by the file's name: what is none of the shared files is a tree. */
export function findTreeSchema(file: string): z.ZodType {
  const name = (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '');
  return Object.hasOwn(SHARED_SCHEMAS, name)
    ? SHARED_SCHEMAS[name as keyof typeof SHARED_SCHEMAS]
    : TreeSchema;
}
