/** `preuves: { any: [facture, livraison] }`: at least one of these options holds. */
import type { Decision } from './decision';
import type { Wording } from './names';
import { decideOptions, type SeveralOptions, wordOptions } from './severalOptions';
import {
  buildOptionsSchema,
  type ConditionValue,
  type Offered,
  readOptions,
  type SchemaPart,
} from './written';

export interface Any extends SeveralOptions {
  op: 'any';
}

export function evaluate(atom: Any): Decision {
  return decideOptions(atom, true, true);
}

export function word(atom: Any, names: Wording): string {
  return wordOptions(atom, names, 'au moins un parmi');
}

/** Reads what stands after its key; null when it is no list. */
export function parse(written: ConditionValue): Any | null {
  if (!Array.isArray(written.value)) return null;
  return { op: 'any', fact: written.fact, options: readOptions(written) };
}

export function buildSchema(offered: Offered): SchemaPart {
  return buildOptionsSchema(offered);
}
