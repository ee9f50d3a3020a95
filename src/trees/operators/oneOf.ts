/** `type-de-client: professionnel`, `type-de-client: [consommateur, non-professionnel]`: the fact is one of these. */
import { type Decision, isNeed } from './decision';
import { nameFact, nameOption, type Wording } from './names';
import {
  buildOptionSchema,
  buildOptionsSchema,
  type ConditionValue,
  type Offered,
  readOptions,
  type SchemaPart,
} from './written';

export interface OneOf {
  op: 'one-of';
  /** a choice, or a derived fact */
  fact: string;
  values: string[];
}

export function evaluate({ fact, values }: OneOf): Decision {
  return (reader) => {
    const option = reader.option(fact);
    return isNeed(option) ? option : values.includes(option);
  };
}

export function word({ fact, values }: OneOf, names: Wording): string {
  return `${nameFact(fact, names)}\u00a0: ${values.map((id) => nameOption(fact, id, names)).join(' ou ')}`;
}

/** Reads what stands after a choice. */
export function parse(written: ConditionValue): OneOf {
  return { op: 'one-of', fact: written.fact, values: readOptions(written) };
}

export function buildSchemas(offered: Offered): SchemaPart[] {
  return [buildOptionSchema(offered), buildOptionsSchema(offered)];
}
