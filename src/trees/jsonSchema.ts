/** JSON Schemas of what authors write, for completion in editors; known ids make them complete ids too. */
import * as z from 'zod';
import { listOptionsSchemas, listPointsSchemas } from './operators/authoring';
import { type KnownIds, NOTES } from './schema';

export type JsonSchema = { [key: string]: unknown };

/**
 * Builds the JSON Schema of a kind of file.
 *
 * @param ids - what exists now; a list left out leaves that place open
 */
export function buildJsonSchema(schema: z.ZodType, ids: KnownIds = {}): JsonSchema {
  let readsConditions = false;
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { ids: kind, markers } = NOTES.get(zodSchema) ?? {};
      if (markers) jsonSchema.description = `${jsonSchema.description} ${markers}`;
      if (kind === undefined) return;
      readsConditions ||= kind === 'condition';
      Object.assign(jsonSchema, narrow(kind, ids));
      if (kind === 'condition') for (const key of OPEN_MAP) delete jsonSchema[key];
    },
  }) as JsonSchema;
  if (!readsConditions) return json;
  const definitions = {
    ...(json.definitions as object),
    condition: buildConditionSchema(ids),
    comparison: buildComparisonSchema(ids.values),
  };
  return { ...json, definitions };
}

/** What a map with any keys is described by. */
const OPEN_MAP = ['type', 'propertyNames', 'additionalProperties'] as const;

function narrow(kind: string, ids: KnownIds): JsonSchema {
  if (kind === 'condition') return { allOf: [{ $ref: '#/definitions/condition' }] };
  if (kind === 'target') return ids.trees ? offer(ids.trees.map((id) => `tree:${id}`)) : {};
  const known = ids[kind as keyof KnownIds];
  // an empty list is no schema: editors refuse the whole file
  return Array.isArray(known) && known.length > 0 ? { enum: known } : {};
}

/** Offers values without forbidding others. */
function offer(values: readonly string[]): JsonSchema {
  return values.length > 0 ? { anyOf: [{ enum: values }, { type: 'string' }] } : {};
}

const COMPARISON = { $ref: '#/definitions/comparison' } as const;

function buildConditionSchema(ids: KnownIds): JsonSchema {
  const condition = { $ref: '#/definitions/condition' };
  const list = (description: string) => ({ description, type: 'array', minItems: 1, items: condition });
  const properties: JsonSchema = {
    and: list('Vraie quand toutes celles-ci le sont.'),
    or: list('Vraie quand l’une de celles-ci l’est.'),
    not: { description: 'Vraie quand celle-ci ne l’est pas.', allOf: [condition] },
  };
  for (const fact of ids.facts ?? []) properties[fact] = COMPARISON;
  for (const [fact, options] of Object.entries(ids.options ?? {}))
    if (options.length > 0) properties[fact] = { anyOf: listOptionsSchemas({ options }) };
  return {
    type: 'object',
    minProperties: 1,
    properties,
    additionalProperties: ids.facts ? false : { anyOf: [COMPARISON, ...listOptionsSchemas({})] },
  };
}

/** What may stand after an amount, a number or a date. */
function buildComparisonSchema(values: readonly string[] = []): JsonSchema {
  const examples = values.length > 0 ? values : ['petite-creance'];
  return {
    type: ['string', 'number'],
    description:
      'Un montant ou un nombre\u00a0: "<= @petite-creance". Une date\u00a0: "older than @prescription-consommateur", "within 30 days", "before today".',
    // whole comparisons, for the editor to offer
    examples: examples.flatMap((id) => [`<= @${id}`, `older than @${id}`]),
    anyOf: listPointsSchemas(),
  };
}
