/** `preuves: { all: [facture, livraison] }`: each of these options holds. */
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

export interface All extends SeveralOptions {
  op: 'all';
}

export function evaluate(atom: All): Decision {
  return decideOptions(atom, false, false);
}

export function word(atom: All, names: Wording): string {
  return wordOptions(atom, names, 'tous');
}

/** Reads what stands after its key; null when it is no list. */
export function parse(written: ConditionValue): All | null {
  if (!Array.isArray(written.value)) return null;
  return { op: 'all', fact: written.fact, options: readOptions(written) };
}

export function buildSchema(offered: Offered): SchemaPart {
  return buildOptionsSchema(offered);
}
