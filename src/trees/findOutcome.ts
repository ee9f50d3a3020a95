import type { Forest } from './forest';
import type { CompiledOutcome, NodeRef } from './model';

/** The outcome at a place. @throws {RangeError} there is none */
export function findOutcome(forest: Pick<Forest, 'trees'>, place: NodeRef): CompiledOutcome {
  const outcome = forest.trees.get(place.tree)?.tree.outcomes[place.id];
  if (!outcome) throw new RangeError(`no outcome "${place.tree}/${place.id}"`);
  return outcome;
}
