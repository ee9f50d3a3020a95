/** How a form asks for each type of answer that is typed. Apart from the types, so that it comes with its first field. */
import type { CompiledFact } from '../../model';
import type { FactType, FIELD_KINDS } from '../fieldKinds';
import { amount } from './amount';
import { date } from './date';
import type { TypedField } from './field';
import { integer } from './integer';
import { text } from './text';

type TypedType = {
  [T in FactType]: (typeof FIELD_KINDS)[T] extends 'typed' ? T : never;
}[FactType];

const FIELDS: Readonly<Record<TypedType, TypedField>> = { amount, integer, date, text };

/** How a form asks for an answer that is typed. @throws {RangeError} the answer is chosen among options */
export function typedFieldOf({ type }: Pick<CompiledFact, 'type'>): TypedField {
  if (!Object.hasOwn(FIELDS, type)) throw new RangeError(`a ${type} is not typed`);
  return FIELDS[type as TypedType];
}
