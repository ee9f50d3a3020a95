/** The trees that suit a told text. */
import type { Proposal, StoryModel, TreeChoice } from './model';
import { type Found, readText, type TextReading } from './text';

/** How much an answer counts that leads to a tree by itself, and a phrase of the tree by its words. */
const LEAD = 2;
/** A tree that stands so far before the next one is offered alone. */
const CLEAR = 1.5;

/**
 * Ranks the trees for a text, and for what was understood of it.
 *
 * @param proposals - as read, or what is left of them once the reader has corrected some
 */
export function rankTrees(text: string, proposals: readonly Proposal[], model: StoryModel): TreeChoice {
  // The day tells facts, not trees.
  const reading = readText(text, model, '');
  const scores = new Map(Object.keys(model.trees).map((tree) => [tree, 0]));
  const add = (tree: string | undefined, score: number): void => {
    if (tree !== undefined && scores.has(tree)) scores.set(tree, (scores.get(tree) ?? 0) + score);
  };
  for (const [tree, score] of weighPhrases(reading)) add(tree, score);
  for (const { fact, value } of proposals)
    for (const option of typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
      add(model.leads[`${fact}=${option}`], LEAD);
  weighWords(reading, model, add);
  const trees = [...scores]
    .map(([tree, score]) => ({ tree, score: Math.round(score * 100) / 100 }))
    .filter(({ tree, score }) => score > 0 || model.weights?.trees.includes(tree))
    .sort((a, b) => b.score - a.score);
  const [first, second] = trees;
  return {
    trees,
    sure: first !== undefined && first.score > 0 && first.score - (second?.score ?? 0) >= CLEAR,
  };
}

/** Phrases of trees, each stretch of text counted once for a tree. */
function weighPhrases({ found }: TextReading): [string, number][] {
  const ofTrees = found.filter(({ meaning }) => meaning.tree !== undefined);
  return ofTrees
    .filter((one) => !ofTrees.some((other) => other !== one && covers(other, one)))
    .map((one): [string, number] => [
      one.meaning.tree as string,
      one.tokens.length - (one.isGuess ? 0.5 : 0),
    ]);
}

function covers(other: Found, one: Found): boolean {
  return other.tokens.length > one.tokens.length && one.tokens.every((token) => other.tokens.includes(token));
}

function weighWords(
  { index }: TextReading,
  { weights }: StoryModel,
  add: (tree: string | undefined, score: number) => void,
): void {
  if (!weights) return;
  weights.trees.forEach((tree, at) => {
    add(tree, (weights.prior[at] ?? 0) / 100);
  });
  const seen = new Set<string>();
  for (const { lemmas } of index.tokens)
    for (const lemma of lemmas) {
      const row = Object.hasOwn(weights.words, lemma) && !seen.has(lemma) ? weights.words[lemma] : undefined;
      seen.add(lemma);
      row?.forEach((weight, at) => {
        add(weights.trees[at], weight / 100);
      });
    }
}
