/** « Ce qui changerait la réponse », in words, and what could be supposed where the answer is still open. */

import { offer } from '../trees/applicability';
import { type Advice, type Change, chooseAdvice, listChanges } from '../trees/counterfactual';
import { fromPoint, isChoice, isDay, isSeveral, pointsOf } from '../trees/factTypes';
import { createEnv, type Forest, findDomain } from '../trees/forest';
import type { CompiledFact, Facts, FactValue, LawyerLevel, NodeRef, Walk } from '../trees/model';
import { pickPoint, type Region } from '../trees/regions';
import { listRegions } from '../trees/suppose';
import { walk } from '../trees/walk';
import { findStrongest } from './approaches';

/** Most changes told, a count: more are no help to act. */
const MOST_CHANGES = 2;

/** Most outcomes shown of those still possible, a count: more than three are no help to choose. */
export const MOST_SHOWN = 3;

/**
 * Finds what the reader can still do that would change the answer. What is past, or is the customer's, cannot be
 * changed: an answer counts only where its author says how it is reached, see `reach` in the format.
 *
 * @param done - the walk of these facts
 */
export function adviseChanges(forest: Forest, start: string, facts: Facts, done: Walk): Advice[] {
  const reachable = listChanges(forest, start, facts, done).filter((change) => findReach(forest, change));
  return chooseAdvice(forest, done, reachable, MOST_CHANGES);
}

/** How the reader comes to the answer that a change tries; undefined where there is no way to it. */
export function findReach(
  forest: Forest,
  { fact, value, toggled }: Pick<Change, 'fact' | 'value' | 'toggled'>,
): 'find' | 'act' | 'wait' | undefined {
  const isLost = toggled !== undefined && !(value as readonly string[]).includes(toggled);
  const option = forest.defs[fact]?.options?.find(({ id }) => id === (toggled ?? value));
  return isLost ? undefined : option?.reach;
}

/**
 * Words the values that a change tries, to follow « Si ».
 *
 * @returns `le client est un consommateur`, `votre réponse à « Montant » était : plus de 5 000 €`
 */
export function describeChange(forest: Forest, facts: Facts, advice: Advice): string {
  const def = forest.defs[advice.fact] as CompiledFact;
  if (isChoice(def)) return describeOptions(def, advice.values.map(String));
  if (isSeveral(def)) return describeToggles(def, facts[def.id] ?? [], advice.values);
  return `${answerTo(def)} : ${mergeRegions(advice.regions)
    .map((region) => describeRegion(forest, def, region))
    .join(', ou ')}`;
}

function describeOptions(def: CompiledFact, values: readonly string[]): string {
  const options = values.map((value) => def.options?.find(({ id }) => id === value));
  if (options.every((option) => option?.when)) return options.map((option) => option?.when).join(', ou si ');
  return `${answerTo(def)} : ${options.map((option) => option?.label).join(' ou ')}`;
}

function describeToggles(def: CompiledFact, current: FactValue, tried: readonly FactValue[]): string {
  const held = current as readonly string[];
  const parts = tried.map((value) => {
    const next = value as readonly string[];
    const added = next.find((id) => !held.includes(id));
    const option = def.options?.find(({ id }) => id === (added ?? held.find((one) => !next.includes(one))));
    return `${added ? 'avec' : 'sans'} « ${option?.label} »`;
  });
  return `${answerTo(def)} : ${parts.join(', ou ')}`;
}

function answerTo(def: CompiledFact): string {
  return `votre réponse à « ${def.label} » était`;
}

/** Joins intervals that touch. */
function mergeRegions(regions: readonly Region[]): Region[] {
  const merged: Region[] = [];
  for (const region of [...regions].sort((a, b) => a.low - b.low)) {
    const last = merged.at(-1);
    if (last && last.high + 1 >= region.low) last.high = region.high;
    else merged.push({ ...region });
  }
  return merged;
}

/** Words an interval: `au plus 5 000 €`, `du 1er mars 2026 au 24 septembre 2026`, `plus de 10 000 €`. */
function describeRegion(forest: Pick<Forest, 'world'>, def: CompiledFact, region: Region): string {
  const domain = findDomain(def, forest.world);
  const [isLowest, isHighest] = [region.low <= domain.low, region.high >= domain.high];
  const show = (point: number): string => formatPoint(def, point);
  if (region.low === region.high) return show(region.low);
  if (isDay(def)) {
    if (isLowest) return `le ${show(region.high)} ou avant`;
    if (isHighest) return `le ${show(region.low)} ou après`;
    return `entre le ${show(region.low)} et le ${show(region.high)}`;
  }
  if (isLowest) return `au plus ${show(region.high)}`;
  if (isHighest) return `au moins ${show(region.low)}`;
  return `entre ${show(region.low)} et ${show(region.high)}`;
}

function formatPoint(def: CompiledFact, point: number): string {
  return pointsOf(def).formatPoint(point);
}

/** A value that an unknown fact may turn out to have, and where it leads. */
export interface Supposition {
  fact: string;
  value: FactValue;
  /** follows « Si » */
  words: string;
  outcomes: NodeRef[];
  status: Walk['status'];
}

/**
 * Lists, for each unknown fact on which the rest depends, the values it may have and where each leads.
 *
 * @param done - the walk of these facts, `open` or a question with several ways
 */
export function listSuppositions(forest: Forest, start: string, facts: Facts, done: Walk): Supposition[] {
  return done.open.flatMap((fact) => {
    const def = forest.defs[fact] as CompiledFact;
    return listValues(forest, def, done.facts).map(({ value, words }) => {
      const next = walk(forest, start, { ...facts, [fact]: value });
      return { fact, value, words, outcomes: next.outcomes, status: next.status };
    });
  });
}

function listValues(
  forest: Forest,
  whole: CompiledFact,
  facts: Facts,
): { value: FactValue; words: string }[] {
  const def = offer(whole, createEnv(forest, facts));
  if (isChoice(def))
    return (def.options ?? []).map(({ id }) => ({ value: id, words: describeOptions(def, [id]) }));
  if (isSeveral(def))
    return (def.options ?? []).map(({ id, label }) => ({
      value: [id],
      words: `${answerTo(def)} : ${label}`,
    }));
  const domain = findDomain(def, forest.world);
  return listRegions(forest, def, facts).map((region) => ({
    value: fromPoint(def, pickPoint(region, domain)),
    words: `${answerTo(def)} : ${describeRegion(forest, def, region)}`,
  }));
}

/** The supposition that points most surely to an outcome: the one that leaves the fewest others; undefined if none does. */
export function findSupposition(all: readonly Supposition[], place: NodeRef): Supposition | undefined {
  return all
    .filter(({ outcomes }) => outcomes.some((one) => one.tree === place.tree && one.id === place.id))
    .sort((a, b) => a.outcomes.length - b.outcomes.length)[0];
}

/**
 * Chooses which of the outcomes still possible to show: those that most of the missing answers lead to, first. An
 * answer that leaves several possible counts for each by its share. One that wants a lawyer more than the others is
 * never left out: it may be the one in which a right is lost.
 *
 * @param most - how many at most, at least one
 */
export function chooseShown<T extends { place: NodeRef; lawyer: { level: LawyerLevel } }>(
  views: readonly T[],
  all: readonly Supposition[],
  most: number,
): T[] {
  const weigh = ({ place }: T): number =>
    all
      .filter(({ outcomes }) => outcomes.some((one) => one.tree === place.tree && one.id === place.id))
      .reduce((sum, { outcomes }) => sum + 1 / outcomes.length, 0);
  const weights = new Map(views.map((view) => [view, weigh(view)] as const));
  const ranked = [...views].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const shown = ranked.slice(0, most);
  const strongest = findStrongest(views.map(({ lawyer }) => lawyer.level));
  const gravest = ranked.find(({ lawyer }) => lawyer.level === strongest);
  return !gravest || shown.some(({ lawyer }) => lawyer.level === strongest)
    ? shown
    : [...shown.slice(0, -1), gravest];
}
