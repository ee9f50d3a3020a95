/** The operators as authors write them, by the shape of the fact they follow. Build time only. */
import { FACT_TYPES, meaningOf } from '../factTypes';
import type { Logic } from '../formula';
import type { ConditionOperator } from '.';
import * as all from './all';
import * as any from './any';
import * as compare from './compare';
import * as none from './none';
import * as oneOf from './oneOf';
import type { ConditionValue, FactShape, Offered, SchemaPart } from './written';

/** After a choice: `type-de-client: professionnel`. */
export const AFTER_CHOICE = oneOf;

interface KeyedOperator {
  /** @returns null when the value is not of the kind that the key takes */
  parse(written: ConditionValue): Logic<ConditionOperator> | null;
  buildSchema(offered: Offered): SchemaPart;
}

/** After several choices, each by its key: `preuves: { any: [facture] }`. */
export const AFTER_CHOICES: Readonly<Record<string, KeyedOperator>> = { any, all, none };

interface TermOperator {
  /** @returns null when the text is no term of this operator */
  parse(fact: string, shape: FactShape, text: string): Logic<ConditionOperator> | null;
  buildSchemas(shape: Pick<FactShape, 'type'>): SchemaPart[];
}

/** After a number or date, joined by `and`: the first that can read a term does. */
export const AFTER_POINTS: readonly TermOperator[] = [compare];

/** What may stand after a fact with options: an option, several, or operators by their keys. */
export function listOptionsSchemas(offered: Offered): SchemaPart[] {
  const keyed = Object.entries(AFTER_CHOICES).map(([key, operator]) => [key, operator.buildSchema(offered)]);
  return [
    ...AFTER_CHOICE.buildSchemas(offered),
    { type: 'object', additionalProperties: false, properties: Object.fromEntries(keyed) },
  ];
}

/** What may stand after a number or date. */
export function listPointsSchemas(): SchemaPart[] {
  const types = FACT_TYPES.filter((type) => meaningOf({ type }).shape === 'points');
  const parts = types.flatMap((type) => AFTER_POINTS.flatMap((operator) => operator.buildSchemas({ type })));
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
