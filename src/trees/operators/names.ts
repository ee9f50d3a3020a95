/** The names of facts and options in a condition that is worded. */
import type { CompiledFact, World } from '../model';

/** What wording a condition needs: labels of facts and derived facts, the law, the day. */
export interface Wording {
  defs: Readonly<Record<string, CompiledFact>>;
  world: World;
}

export function nameFact(fact: string, { defs, world }: Wording): string {
  return defs[fact]?.label ?? world.derived[fact]?.label ?? fact;
}

export function nameOption(fact: string, id: string, { defs, world }: Wording): string {
  return (
    defs[fact]?.options?.find((option) => option.id === id)?.label ??
    world.derived[fact]?.options[id]?.label ??
    id
  );
}
