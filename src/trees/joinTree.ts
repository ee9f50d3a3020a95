import type { CompiledTree } from './model';
import type { Keyed, TreeOpening, TreeRest } from './opening';

/** Joins the two parts of a tree again: see `splitTree`, which the browser does not need. */
export function joinTree({ title, summary, usual, fact }: TreeOpening, rest: TreeRest): CompiledTree {
  return {
    ...rest,
    title,
    summary,
    usual,
    facts: { [fact.id]: fact, ...giveIds(rest.facts) },
    law: giveIds(rest.law),
    definitions: giveIds(rest.definitions),
  };
}

function giveIds<T>(parts: Keyed<T>): Record<string, T> {
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { id, ...part } as T]));
}
