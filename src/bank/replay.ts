/** Plays a case of the bank through the trees: where it ends today, and whether that is what was expected. */

import { readValue } from '../trees/facts';
import { findOutcome } from '../trees/findOutcome';
import type { Forest } from '../trees/forest';
import { findLawyerLevel } from '../trees/lawyer';
import type { Facts, FactValue, LawyerLevel, NodeRef } from '../trees/model';
import { walk } from '../trees/walk';
import type { Aspect, BankCase } from './schema';

export interface Replay {
  /** `tree/outcome`; several joined by « | » where the answer stays open; a question where one is still asked */
  end: string;
  /** facts of the mapping that the walk did not read */
  unused: string[];
  /** questions passed, each fact once */
  questions: number;
  /** of what a machine can tell, what is not as expected */
  misses: Aspect[];
}

/**
 * Plays a case.
 *
 * @throws {Error} a fact or a value of the mapping does not exist, or no longer suits
 */
export function replay(
  forest: Forest,
  { mapping, expected }: Pick<BankCase, 'mapping' | 'expected'>,
): Replay {
  if (!mapping) throw new Error('the case was not mapped');
  const facts = readMapping(forest, mapping.facts);
  const done = walk(forest, mapping.tree, facts);
  const places = done.status === 'outcome' ? [{ tree: done.tree, id: done.id }] : done.outcomes;
  const end = done.status === 'question' ? `? ${done.tree}/${done.id}` : places.map(formatPlace).join(' | ');
  return {
    end,
    unused: done.setAside,
    questions: new Set(done.path.map(({ fact }) => fact)).size,
    misses: done.status === 'question' ? ['approach'] : listMisses(forest, places, facts, expected),
  };
}

function formatPlace({ tree, id }: NodeRef): string {
  return `${tree}/${id}`;
}

/** Reads the answers of a mapping. @throws {Error} naming the fact */
export function readMapping(forest: Forest, raw: NonNullable<BankCase['mapping']>['facts']): Facts {
  const facts: Record<string, FactValue | null> = {};
  for (const [id, value] of Object.entries(raw)) {
    const def = forest.defs[id];
    if (!def) throw new Error(`no fact is called "${id}"`);
    if (value === null) {
      facts[id] = null;
      continue;
    }
    const read = readValue(forest, def, value);
    if ('problem' in read) throw new Error(`${id}: ${JSON.stringify(value)} is no answer`);
    facts[id] = read.value;
  }
  return facts;
}

/** Every outcome still possible must suit: an open answer is no better than the worst of what it shows. */
function listMisses(
  forest: Forest,
  places: readonly NodeRef[],
  facts: Facts,
  { approaches, lawyer }: BankCase['expected'],
): Aspect[] {
  const outcomes = places.map((place) => findOutcome(forest, place));
  const suits = outcomes.every(
    ({ approach, now }) => approaches.includes(approach) || approaches.includes(now),
  );
  const levels: LawyerLevel[] = outcomes.map((outcome) => findLawyerLevel(outcome, forest, facts));
  return [
    ...(suits ? [] : (['approach'] as const)),
    ...(levels.every((level) => lawyer.includes(level)) ? [] : (['lawyer'] as const)),
  ];
}
