/** `preuves: { none: [facture, livraison] }`: not one of these options holds. */
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

export interface None extends SeveralOptions {
  op: 'none';
}

export function evaluate(atom: None): Decision {
  return decideOptions(atom, true, false);
}

export function word(atom: None, names: Wording): string {
  return wordOptions(atom, names, 'aucun parmi', true);
}

/** Reads what stands after its key; null when it is no list. */
export function parse(written: ConditionValue): None | null {
  if (!Array.isArray(written.value)) return null;
  return { op: 'none', fact: written.fact, options: readOptions(written) };
}

export function buildSchema(offered: Offered): SchemaPart {
  return buildOptionsSchema(offered);
}
