/** « Qu'est-ce qui changerait la réponse ? »: the same walk with one fact altered, for every value that matters. */
import { isOffered, settleFacts } from './applicability';
import { isNeed } from './evaluate';
import { fromPoint, meaningOf, toPoint } from './factTypes';
import { findOutcome } from './findOutcome';
import { createEnv, type Forest, findDomain } from './forest';
import type { Approach, CompiledFact, Facts, FactValue, LawyerRule, NodeRef, PathEntry, Walk } from './model';
import { pickPoint, type Region } from './regions';
import { listRegions } from './suppose';
import { chooseBranch, enter, findStop, walk } from './walk';

/** One other value of one fact, and where it leads, the other facts unchanged. */
export interface Change {
  fact: string;
  /** the value tried: an option, the options with one toggled, or a representative of `region` */
  value: FactValue;
  /** numbers and dates: all values of this interval (in cents, units or days) lead to the same place */
  region?: Region;
  /** the option toggled, for several-choice facts */
  toggled?: string;
  status: Walk['status'];
  /** outcomes reached; several when unknown facts leave them open */
  outcomes: NodeRef[];
  approaches: Approach[];
  /** the question where the change stops, being one that was not asked */
  stopsAt?: NodeRef;
}

/**
 * Tries every alternative of every answered fact of a walk.
 *
 * Choices: each other option. Several choices: each option toggled. Numbers and dates: one representative of each
 * region cut by conditions and derived facts (the regions' ends are the boundaries). Text decides nothing.
 *
 * @param done - the walk of these facts
 * @returns every change, also those that reach the same approach, in the order of the path
 */
export function listChanges(forest: Forest, start: string, facts: Facts, done: Walk): Change[] {
  const isStraight = done.path.every(({ branch }) => branch !== undefined);
  return done.path
    .filter((entry) => entry.value !== null)
    .flatMap((entry) => {
      const def = forest.defs[entry.fact] as CompiledFact;
      const first = done.path.find(({ fact }) => fact === entry.fact) as PathEntry;
      return listAlternatives(forest, def, done.facts).map((alternative): Change => {
        const variant = { ...facts, [entry.fact]: alternative.value };
        const end =
          (isStraight && resume(forest, { tree: first.tree, id: first.question }, variant)) ||
          walkAgain(forest, start, variant);
        return { fact: entry.fact, ...alternative, ...end, approaches: listApproaches(forest, end.outcomes) };
      });
    });
}

type ChangeEnd = Pick<Change, 'status' | 'outcomes' | 'stopsAt'>;

/**
 * Goes on from the question whose answer was altered: what comes before it cannot have read it, so that part of the
 * walk stays as it was.
 *
 * @returns null where the walk would fork
 */
function resume(forest: Forest, from: NodeRef, facts: Facts): ChangeEnd | null {
  const settled = settleFacts(createEnv(forest, facts));
  const env = createEnv(forest, settled);
  for (let { tree, id } = from; ; ) {
    const prepared = forest.trees.get(tree);
    if (!prepared) return { status: 'load', outcomes: [] };
    const question = prepared.tree.questions[id];
    if (!question) return { status: 'outcome', outcomes: [{ tree, id }] };
    const stop = findStop(question.fact, settled[question.fact], env);
    if (isNeed(stop)) return null;
    if (stop === 'ask') return { status: 'question', outcomes: [], stopsAt: { tree, id } };
    const branch = chooseBranch(prepared, id, env);
    if (isNeed(branch)) return null;
    ({ tree, node: id } = enter(forest, prepared, id, branch));
  }
}

function walkAgain(forest: Forest, start: string, facts: Facts): ChangeEnd {
  const { status, outcomes, pending } = walk(forest, start, facts);
  return { status, outcomes, ...(pending[0] && { stopsAt: pending[0] }) };
}

function listApproaches(forest: Forest, outcomes: readonly NodeRef[]): Approach[] {
  return [...new Set(outcomes.map((place) => findOutcome(forest, place).approach))];
}

type Alternative = Pick<Change, 'value' | 'region' | 'toggled'>;

/** The other values of a fact that may lead elsewhere, see `listChanges`. */
function listAlternatives(forest: Forest, def: CompiledFact, facts: Facts): Alternative[] {
  const value = facts[def.id] as FactValue;
  const env = createEnv(forest, facts);
  const options = (def.options ?? []).filter(({ id }) => isOffered(def.id, id, env) !== false);
  const { shape } = meaningOf(def);
  if (shape === 'one') return options.filter(({ id }) => id !== value).map(({ id }) => ({ value: id }));
  if (shape === 'several') {
    const held = value as readonly string[];
    return options.map(({ id }) => ({
      value: (def.options ?? [])
        .map((option) => option.id)
        .filter((option) => held.includes(option) !== (option === id)),
      toggled: id,
    }));
  }
  if (shape === 'free') return [];
  const domain = findDomain(def, forest.world);
  const held = toPoint(def, value);
  return listRegions(forest, def, facts)
    .map((region) => ({ value: fromPoint(def, pickPoint(region, domain)), region }))
    .filter(({ region }) => held < region.low || held > region.high);
}

/** A change worth telling: where the recommendation would differ, changes to one place being told once. */
export interface Advice extends Change {
  /** all the values of this fact that lead to the same place */
  values: FactValue[];
  regions: Region[];
}

const LAWYER_WEIGHT: Record<LawyerRule, number> = { optional: 0, advised: 1, 'by-court': 1, required: 2 };

/**
 * Chooses what to tell a reader of an outcome: changes that reach one other approach, or stop at one question,
 * best first (a certain other approach, then the lighter lawyer level, then the path's order).
 *
 * @param most - most pieces of advice, a count
 */
export function chooseAdvice(forest: Forest, done: Walk, changes: readonly Change[], most = 5): Advice[] {
  const current = new Set(done.outcomes.map((place) => findOutcome(forest, place).approach));
  const grouped = new Map<string, Advice>();
  for (const change of changes) {
    const elsewhere =
      change.outcomes.length > 0 && change.approaches.every((approach) => !current.has(approach));
    if (!elsewhere && !(change.stopsAt && change.outcomes.length === 0)) continue;
    const key = `${change.fact}>${change.outcomes.map((p) => `${p.tree}/${p.id}`).join(',')}>${change.stopsAt?.id ?? ''}`;
    const advice = grouped.get(key) ?? { ...change, values: [], regions: [] };
    advice.values.push(change.value);
    if (change.region) advice.regions.push(change.region);
    grouped.set(key, advice);
  }
  const rank = (advice: Advice): number => {
    if (advice.outcomes.length === 0) return 20;
    const weights = advice.outcomes.map((place) => LAWYER_WEIGHT[findOutcome(forest, place).lawyer]);
    return (advice.stopsAt || advice.outcomes.length > 1 ? 10 : 0) + Math.min(...weights);
  };
  return [...grouped.values()].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
