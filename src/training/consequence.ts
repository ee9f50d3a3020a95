/** « Voici où cette réponse vous menait » : where one wrong answer leads, all others being right. */
import { applies, settleFacts } from '../trees/applicability';
import { type Env, evaluate, isNeed } from '../trees/evaluate';
import { createEnv, type Forest } from '../trees/forest';
import type { Approach, FactValue, NodeRef } from '../trees/model';
import { enter } from '../trees/walk';
import { readFacts } from './facts';
import type { CompiledScenario } from './model';

/** Where a wrong answer leads. */
export interface ErrorConsequence {
  /** outcomes ahead, nearest first; several where the way asks what the file does not tell */
  outcomes: NodeRef[];
  /** true: it makes no difference, this time */
  isSame: boolean;
  /** the first question off the way, where the answer leads to one */
  detour: NodeRef | null;
  /** a tree to load first: what lies in it is not known yet */
  load: string | null;
}

/**
 * Follows a wrong answer to its end.
 *
 * Where the way asks what the file does not tell, every branch is followed that the facts told do not exclude. Unlike a
 * walk with these facts unknown, whose suppositions multiply, this takes one visit of each question; it may name an
 * outcome that no single completion reaches, never leave out one that some completion does.
 *
 * @param forest - the trees loaded, prepared for the day of the exercise
 */
export function followWrong(
  forest: Forest,
  { tree, facts: written, expected }: Pick<CompiledScenario, 'tree' | 'facts' | 'expected'>,
  fact: string,
  value: FactValue | null,
): ErrorConsequence {
  const given = createEnv(forest, { ...readFacts(forest, written), [fact]: value });
  const met = new Set<string>();
  // What the way never asks keeps nothing away: the first time tells what it asks.
  followWay(forest, tree, given, new Set(Object.keys(forest.defs)), met);
  const found = followWay(forest, tree, given, met);
  const { outcome } = expected;
  const isSame = found.outcomes.every((place) => place.tree === outcome.tree && place.id === outcome.id);
  return { ...found, isSame: isSame && found.load === null };
}

/** @param asked - facts that count as unknown where the file does not tell them */
function followWay(
  forest: Forest,
  tree: string,
  given: Env,
  asked: ReadonlySet<string>,
  met: Set<string> = new Set(),
): ErrorConsequence {
  const facts = settleFacts(given);
  const unknown = Object.fromEntries([...asked].map((id) => [id, null]));
  const env = createEnv(forest, { ...unknown, ...facts });
  const found: ErrorConsequence = { outcomes: [], isSame: false, detour: null, load: null };
  const queue: NodeRef[] = [{ tree, id: forest.trees.get(tree)?.tree.start ?? '' }];
  const seen = new Set<string>();
  for (const place of queue) {
    const key = `${place.tree}/${place.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const prepared = forest.trees.get(place.tree);
    const question = prepared?.tree.questions[place.id];
    if (!prepared) found.load ??= place.tree;
    else if (!question) found.outcomes.push(place);
    else {
      met.add(question.fact);
      if (facts[question.fact] === undefined && applies(question.fact, given) !== false)
        found.detour ??= place;
      for (const [index, branch] of (prepared.branches.get(place.id) ?? []).entries()) {
        const holds = branch.if ? evaluate(branch.if, env) : true;
        if (holds === false) continue;
        const next = enter(forest, prepared, place.id, index);
        queue.push({ tree: next.tree, id: next.node });
        if (!isNeed(holds)) break;
      }
    }
  }
  return found;
}

/** The approaches of some outcomes, each once, in their order. */
export function listApproaches(forest: Forest, outcomes: readonly NodeRef[]): Approach[] {
  return [
    ...new Set(outcomes.flatMap(({ tree, id }) => forest.trees.get(tree)?.tree.outcomes[id]?.approach ?? [])),
  ];
}
