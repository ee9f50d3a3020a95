/**
 * The function behind a derived fact: facts, days and law values in, the id of an option out.
 *
 * What it means, and every word that somebody reads, stands in `law/derived/<id>.yaml`, which names it by `compute:`.
 */
import type { FactValue, Gap, World } from '../../trees/model';

/** What a function may look at besides the facts: the reader's day, and the law with its periods. */
export type LawWorld = Pick<World, 'today' | 'law'>;

/** The inputs of one case; those that do not count in it are absent. */
export type DerivedInputs<Input extends string> = Readonly<{
  [fact in Input]?: FactValue | null | undefined;
}>;

export interface DerivedFunction<Option extends string = string, Input extends string = string> {
  /** every option that it can give, and no other: the compiler holds the keys and what `compute` gives equal */
  options: Readonly<Record<Option, true>>;
  /** every fact that it reads */
  inputs: readonly Input[];
  /** ids of the law values that `cuts`, `gaps` and `compute` read */
  values: readonly string[];
  /** for number and date inputs: every point (cents, units, days) where the answer may change, as first point of the upper side */
  cuts?(world: LawWorld): Readonly<{ [fact in Input]?: number[] }>;
  gaps?(world: LawWorld): (Gap & { from: Input; to: Input })[];
  /** @param facts - every input that its `when` makes necessary has a value */
  compute(facts: DerivedInputs<Input>, world: LawWorld): Option;
}

/** Defines a function: `compute` and `options` tell the options, `inputs` the facts that may be read. */
export function defineFunction<Option extends string, const Input extends string>(
  definition: Omit<DerivedFunction<Option, Input>, 'options'> & {
    options: Readonly<Record<NoInfer<Option>, true>>;
  },
): DerivedFunction<Option, Input> {
  return definition;
}
