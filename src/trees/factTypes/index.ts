/**
 * The types of facts. What depends on a type is asked here, and told in the type's own file; how a form asks for a typed
 * answer, in `typed/`.
 */
import type { CompiledFact, FactValue } from '../model';
import * as amount from './amount';
import * as choice from './choice';
import * as choices from './choices';
import * as date from './date';
import type { Defined, FactTypeAuthoring, FactTypeMeaning, PointsType } from './factType';
import type { FactType } from './fieldKinds';
import * as integer from './integer';
import * as text from './text';

export { FACT_TYPES, type FactType } from './fieldKinds';

const TYPES: Readonly<Record<FactType, FactTypeMeaning>> = {
  choice: choice.choice,
  choices: choices.choices,
  amount: amount.amount,
  integer: integer.integer,
  date: date.date,
  text: text.text,
};

/** What authors may write of a fact of a type, and what the checker needs to know of it. Build time only. */
export function authoringOf(type: FactType): FactTypeAuthoring {
  // Inside the function, so that nothing of it reaches the browser.
  const all: Readonly<Record<FactType, () => FactTypeAuthoring>> = {
    choice: choice.describe,
    choices: choices.describe,
    amount: amount.describe,
    integer: integer.describe,
    date: date.describe,
    text: text.describe,
  };
  return all[type]();
}

type HasType = Pick<CompiledFact, 'type'>;

/** What a fact's type says of its values. */
export function meaningOf({ type }: HasType): FactTypeMeaning {
  return TYPES[type];
}

/** The same, of a number or date. @throws {RangeError} the fact is neither */
export function pointsOf(def: HasType): PointsType {
  const meaning = meaningOf(def);
  if (meaning.shape !== 'points') throw new RangeError(`a ${def.type} has no points`);
  return meaning;
}

/** True of a fact with one of several options. */
export function isChoice(def: HasType | undefined): boolean {
  return def !== undefined && meaningOf(def).shape === 'one';
}

/** True of a fact with any number of options. */
export function isSeveral(def: HasType | undefined): boolean {
  return def !== undefined && meaningOf(def).shape === 'several';
}

/** True of a fact whose values are days. */
export function isDay(def: HasType | undefined): boolean {
  const meaning = def && meaningOf(def);
  return meaning?.shape === 'points' && meaning.isDay;
}

/** True of a fact that holds free text. */
export function isFree(def: HasType | undefined): boolean {
  return def !== undefined && meaningOf(def).shape === 'free';
}

/** The point by which a number or date compares: cents, units or days. */
export function toPoint(def: HasType, value: FactValue): number {
  return pointsOf(def).toPoint(value);
}

/** The value of a number or date at a point: euros, a whole number, or a date. */
export function fromPoint(def: HasType, point: number): FactValue {
  return pointsOf(def).fromPoint(point);
}

/** Formats a fact's value; `null` is « je ne sais pas ». Text comes back as it is: escape it where HTML is made. */
export function formatFactValue(def: Defined, value: FactValue | null): string {
  return value === null ? 'je ne sais pas' : meaningOf(def).format(value, def);
}
