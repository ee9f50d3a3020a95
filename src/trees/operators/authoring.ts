/** The operators as authors write them, by the shape of the fact they follow. Build time only. */
import type { Logic } from '../formula';
import type { Operator } from '.';
import * as all from './all';
import * as any from './any';
import * as compare from './compare';
import * as none from './none';
import * as oneOf from './oneOf';
import type { FactShape, Offered, SchemaPart, Written } from './written';

/** After a choice: `type-de-client: professionnel`. */
export const AFTER_CHOICE = oneOf;

interface KeyedOperator {
  /** @returns null when the value is not of the kind that the key takes */
  parse(written: Written): Logic<Operator> | null;
  buildSchema(offered: Offered): SchemaPart;
}

/** After several choices, each by its key: `preuves: { any: [facture] }`. */
export const AFTER_CHOICES: Readonly<Record<string, KeyedOperator>> = { any, all, none };

interface TermOperator {
  /** @returns null when the text is no term of this operator */
  parse(fact: string, shape: FactShape, text: string): Logic<Operator> | null;
  buildSchemas(shape: Pick<FactShape, 'type'>): SchemaPart[];
}

/** After a number or date, joined by `and`: the first that can read a term does. */
export const AFTER_POINTS: readonly TermOperator[] = [compare];
