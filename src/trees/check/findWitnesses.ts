/** One case for each outcome: what tests keep, so that a change of content shows whom it moves. */
import { expandGates } from '../gates';
import type { CompiledTree, Facts, World } from '../model';
import { DEFAULT_BUDGET } from './context';
import { buildGraph, type DecidableTree } from './graph';
import { NONE } from './mdd';
import { buildModel, findReach } from './reach';
import { buildCase } from './witness';

/**
 * Finds a case for each outcome of a tree.
 *
 * @param tree - without issues; a compiled tree will do
 * @param day - the reader's day, `YYYY-MM-DD`
 * @returns by outcome id, in document order; an outcome that no case reaches on that day is left out
 * @throws {RangeError} a law value is missing on the day
 */
export function findWitnesses(
  tree: DecidableTree & Pick<CompiledTree, 'gates'>,
  context: Pick<World, 'law' | 'derived'> & { budget?: number },
  day: string,
): Map<string, Facts> {
  const { gates = [] } = tree;
  const graph = buildGraph({ ...tree, questions: expandGates(tree.questions, gates) });
  const { law, derived, budget = DEFAULT_BUDGET } = context;
  const model = buildModel(graph, { law, derived, today: day }, budget);
  const reach = findReach(model);
  const found = new Map<string, [number, number]>();
  for (const [position, { branches }] of graph.questions.entries())
    for (const [index, { to }] of branches.entries()) {
      const set = reach.taken[position]?.[index] ?? NONE;
      if (set !== NONE && !found.has(to)) found.set(to, [position, set]);
    }
  const witnesses = new Map<string, Facts>();
  for (const id of Object.keys(tree.outcomes)) {
    const place = found.get(id);
    if (place) witnesses.set(id, buildCase(model, reach, ...place).facts);
  }
  return witnesses;
}
