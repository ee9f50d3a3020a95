/** Derived facts whose answers are worked out once for all the trees of a report. */
import type { DerivedFact, World } from '../model';

/**
 * Wraps each derived fact so that what it gave for a day, and for a day and facts, is kept.
 *
 * Sound while `law` stays the one given: within one report only the day changes.
 *
 * @returns the same world, with derived facts that answer as before; what one throws is not kept
 */
export function shareDerived(world: World): World {
  const entries = Object.entries(world.derived).map(([id, fact]) => [id, share(fact)] as const);
  return { ...world, derived: Object.fromEntries(entries) };
}

function share(fact: DerivedFact): DerivedFact {
  const cuts = new Map<string, ReturnType<DerivedFact['cuts']>>();
  const values = new Map<string, string>();
  return {
    ...fact,
    cuts: (world) => keep(cuts, world.today, () => fact.cuts(world)),
    compute: (facts, world) =>
      keep(values, `${world.today}${JSON.stringify(facts)}`, () => fact.compute(facts, world)),
  };
}

function keep<Value>(kept: Map<string, Value>, key: string, work: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = work();
  kept.set(key, value);
  return value;
}
