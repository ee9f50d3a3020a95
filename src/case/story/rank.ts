/** The trees that suit a told text. */

import { listKeys } from './keys';
import type { Proposal, StoryModel, StoryWeights, TreeChoice } from './model';
import { type Found, readText, type TextReading } from './text';

/** How much each word of a phrase of a tree counts. */
const WORD = 1.5;
/** How much an answer counts that leads to a tree by itself. */
const LEAD = 2;
/** A tree that stands so far before the next one is offered alone. */
const CLEAR = 3.5;
/** The same where weights are learnt: told cases that were not learnt from say how far. */
const LEARNT_CLEAR = 4.5;
/** Beside what is learnt, phrases count less, and only so far: they lean on the texts that they were written by. */
const MOST_SAID = 5;
const SAID_SHARE = 0.8;

export const temper = (points: number): number => SAID_SHARE * Math.min(points, MOST_SAID);

type Add = (tree: string | undefined, score: number) => void;

/**
 * Ranks the trees for a text, and for what was understood of it.
 *
 * @param proposals - as read, or what is left of them once the reader has corrected some
 * @param today - the reader's day, `YYYY-MM-DD`
 */
export function rankTrees(
  text: string,
  proposals: readonly Proposal[],
  model: StoryModel,
  today: string,
): TreeChoice {
  const reading = readText(text, model, today);
  const said = weighSaid(reading, proposals, model);
  const { weights } = model;
  const scores = new Map(
    Object.keys(model.trees).map((tree) => {
      const points = said.get(tree) ?? 0;
      return [tree, weights ? temper(points) : points];
    }),
  );
  if (weights)
    weighWords(listKeys(reading, proposals), weights, (tree, score) => {
      if (tree !== undefined && scores.has(tree)) scores.set(tree, (scores.get(tree) ?? 0) + score);
    });
  const trees = [...scores]
    .map(([tree, score]) => ({ tree, score: Math.round(score * 100) / 100 }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = trees;
  const isSaid = first !== undefined && (said.get(first.tree) ?? 0) > 0;
  const lead = (first?.score ?? 0) - (second?.score ?? 0);
  return { trees, sure: weights ? lead >= LEARNT_CLEAR : isSaid && lead >= CLEAR };
}

/** What phrases and understood facts say of each tree, in points. */
export function weighSaid(
  reading: TextReading,
  proposals: readonly Proposal[],
  { leads, trees }: StoryModel,
): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const add: Add = (tree, score) => {
    if (tree !== undefined && Object.hasOwn(trees, tree)) points.set(tree, (points.get(tree) ?? 0) + score);
  };
  for (const [tree, score] of weighPhrases(reading)) add(tree, score);
  for (const { fact, value } of proposals)
    for (const option of typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
      add(leads[`${fact}=${option}`], LEAD);
  return points;
}

/** Phrases of trees, each stretch of text counted once for a tree. */
function weighPhrases({ found }: TextReading): [string, number][] {
  const ofTrees = found.filter(({ meaning }) => meaning.tree !== undefined);
  return ofTrees
    .filter((one) => !ofTrees.some((other) => other !== one && covers(other, one)))
    .map((one): [string, number] => [
      one.meaning.tree as string,
      WORD * (one.tokens.length - (one.isGuess ? 0.5 : 0)),
    ]);
}

function covers(other: Found, one: Found): boolean {
  return other.tokens.length > one.tokens.length && one.tokens.every((token) => other.tokens.includes(token));
}

function weighWords(keys: readonly string[], { trees, words }: StoryWeights, add: Add): void {
  for (const key of keys)
    for (const [, letter = '', tenths] of (Object.hasOwn(words, key) ? (words[key] ?? '') : '').matchAll(
      /([a-z])(-?\d+)/g,
    ))
      add(trees[letter.charCodeAt(0) - 97], Number(tenths) / 10);
}
