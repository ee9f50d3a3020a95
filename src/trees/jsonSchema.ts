/** JSON Schemas of the format, for completion in editors; known ids make them complete ids too. */
import * as z from 'zod';
import { FactsSchema, type KnownIds, StepsSchema, TreeSchema } from './schema';
import { ScoresSchema } from './scoreSchema';

export type JsonSchema = { [key: string]: unknown };

/**
 * Builds the schemas that authors' files name in their first line.
 *
 * @param ids - what exists now; a list left out leaves that place open
 * @returns by file name
 */
export function buildJsonSchemas(ids: KnownIds = {}): Record<string, JsonSchema> {
  return {
    'facts.schema.json': buildSchema(FactsSchema, ids),
    'scores.schema.json': buildSchema(ScoresSchema, ids),
    'steps.schema.json': buildSchema(StepsSchema, ids),
    'tree.schema.json': buildSchema(TreeSchema, ids),
  };
}

function buildSchema(schema: z.ZodType, ids: KnownIds): JsonSchema {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const filled = fillIds(json, ids) as JsonSchema;
  return JSON.stringify(filled).includes('#/definitions/condition')
    ? { ...filled, definitions: { ...(filled.definitions as object), condition: buildConditionSchema(ids) } }
    : filled;
}

/** Replaces the `ids` marks that `schema.ts` leaves in its metadata. */
function fillIds(node: unknown, ids: KnownIds): unknown {
  if (Array.isArray(node)) return node.map((item) => fillIds(item, ids));
  if (typeof node !== 'object' || node === null) return node;
  const { ids: mark, ...rest } = node as JsonSchema;
  if (typeof mark !== 'string') {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fillIds(value, ids)]));
  }
  if (mark === 'condition') {
    return {
      description: rest.description,
      examples: rest.examples,
      allOf: [{ $ref: '#/definitions/condition' }],
    };
  }
  const known = mark === 'target' ? ids.trees?.map((id) => `tree:${id}`) : ids[mark as keyof KnownIds];
  if (!Array.isArray(known)) return rest;
  return mark === 'target'
    ? { ...rest, anyOf: [{ enum: known }, { type: 'string' }] }
    : { ...rest, enum: known };
}

function buildConditionSchema(ids: KnownIds): JsonSchema {
  const condition = { $ref: '#/definitions/condition' };
  const list = (description: string) => ({ description, type: 'array', minItems: 1, items: condition });
  const properties: JsonSchema = {
    and: list('Holds when all of these do.'),
    or: list('Holds when one of these does.'),
    not: { description: 'Holds when this does not.', allOf: [condition] },
  };
  for (const fact of ids.facts ?? []) properties[fact] = buildTestSchema(ids.options?.[fact], ids.values);
  for (const [fact, options] of Object.entries(ids.options ?? {}))
    properties[fact] = buildTestSchema(options, ids.values);
  return {
    type: 'object',
    minProperties: 1,
    properties,
    additionalProperties: ids.facts ? false : buildTestSchema(undefined, ids.values),
  };
}

const COMPARISONS = [
  '^\\s*(<=|>=|<|>|=)?\\s*(-?\\d+(\\.\\d+)?|@[a-z0-9-]+(\\s+at\\s+[a-z0-9-]+)?)(\\s+and\\s+.+)?$',
  '^\\s*(older than|within)\\s+.+$',
  '^\\s*(before|from|after|until)\\s+.+$',
];

/** What may stand after a fact: its options, several of them, or a comparison. */
function buildTestSchema(
  options: readonly string[] | undefined,
  values: readonly string[] | undefined,
): JsonSchema {
  const option: JsonSchema = options ? { enum: options } : { type: 'string' };
  const several = { type: 'array', minItems: 1, items: option };
  const sets = {
    type: 'object',
    additionalProperties: false,
    properties: { any: several, all: several, none: several },
  };
  const comparison: JsonSchema = {
    type: ['string', 'number'],
    description:
      'An amount or number: "<= @petite-creance". A date: "older than @prescription-consommateur", "within 30 days", "before today".',
    examples: (values ?? ['petite-creance']).map((id) => `<= @${id}`),
    anyOf: [{ type: 'number' }, ...COMPARISONS.map((pattern) => ({ pattern }))],
  };
  return options ? { anyOf: [option, several, sets] } : { anyOf: [comparison, option, several, sets] };
}
