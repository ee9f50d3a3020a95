/**
 * How much each word speaks for each tree, learnt from told cases: a multinomial regression beside the phrases of the
 * trees, the same at each build. Few words are kept, those that say most. How often a tree comes in the bank is not learnt:
 * readers come with other shares.
 */
import type { StoryWeights } from '../../case/story/model';

/** A told case: its words, what the phrases of the trees say of it, and its tree. */
export interface Lesson {
  words: readonly string[];
  /** points by tree, in the order of the trees */
  phrases: readonly number[];
  tree: number;
  /** how much it counts */
  weight: number;
}

const ROUNDS = 120;
const STEP = 0.3;
/** Draws weights to nothing where little speaks for them. */
const PULL = 4;
/** Fewest cases a word must stand in. */
const FEWEST = 2;

/** Learns. @param most - words that are kept */
export function learnWeights(
  lessons: readonly Lesson[],
  trees: readonly string[],
  most: number,
): StoryWeights {
  const words = listWords(lessons);
  const rows = lessons.map((lesson) => ({
    ...lesson,
    at: lesson.words.flatMap((word) => words.get(word) ?? []),
  }));
  const learner = new Learner(words.size, trees.length);
  for (let round = 0; round < ROUNDS; round += 1) learner.improve(rows);
  const kept = [...words]
    .map(([word, at]) => ({ word, row: learner.listWord(at) }))
    .sort((a, b) => norm(b.row) - norm(a.row) || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    trees,
    words: Object.fromEntries(kept.map(({ word, row }) => [word, pack(row)])),
  };
}

/** Words that stand in several cases, with their places. */
function listWords(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lessons)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([word]) => word);
  return new Map(kept.sort().map((word, at) => [word, at]));
}

interface Row extends Lesson {
  at: readonly number[];
}

/** Weights that get better round by round, each with a step of its own. */
class Learner {
  private readonly weights: Float64Array;
  private readonly steps: Float64Array;

  constructor(
    words: number,
    private readonly trees: number,
  ) {
    this.weights = new Float64Array(words * trees);
    this.steps = new Float64Array(words * trees).fill(1e-3);
  }

  improve(rows: readonly Row[]): void {
    const slope = new Float64Array(this.weights.length);
    for (const row of rows) {
      const off = this.measure(row);
      for (let tree = 0; tree < this.trees; tree += 1) {
        const by = off[tree] as number;
        for (const word of row.at)
          slope[word * this.trees + tree] = (slope[word * this.trees + tree] as number) + by;
      }
    }
    for (let one = 0; one < slope.length; one += 1)
      slope[one] = (slope[one] as number) + PULL * (this.weights[one] as number);
    move(this.weights, slope, this.steps);
  }

  /** By how much each tree is held too likely, or too little. */
  private measure({ at, phrases, tree: right, weight }: Row): Float64Array {
    const { trees, weights } = this;
    const shares = new Float64Array(trees);
    let top = Number.NEGATIVE_INFINITY;
    for (let tree = 0; tree < trees; tree += 1) {
      let score = phrases[tree] ?? 0;
      for (const word of at) score += weights[word * trees + tree] as number;
      shares[tree] = score;
      if (score > top) top = score;
    }
    let total = 0;
    for (let tree = 0; tree < trees; tree += 1) {
      shares[tree] = Math.exp((shares[tree] as number) - top);
      total += shares[tree] as number;
    }
    for (let tree = 0; tree < trees; tree += 1)
      shares[tree] = ((shares[tree] as number) / total - (tree === right ? 1 : 0)) * weight;
    return shares;
  }

  listWord(at: number): number[] {
    return [...this.weights.subarray(at * this.trees, (at + 1) * this.trees)].map(round);
  }
}

function move(values: Float64Array, slope: Float64Array, steps: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) {
    const by = slope[at] as number;
    steps[at] = (steps[at] as number) + by * by;
    values[at] = (values[at] as number) - (STEP * by) / Math.sqrt(steps[at] as number);
  }
}

/** Tenths are fine enough. */
function round(weight: number): number {
  return Math.round(weight * 10);
}

function norm(row: readonly number[]): number {
  return row.reduce((sum, one) => sum + one * one, 0);
}

/** A letter for the tree, and the tenths of a point it is given: `a12c-3`. */
function pack(row: readonly number[]): string {
  return row
    .map((tenths, tree) => (Math.abs(tenths) < 2 ? '' : `${String.fromCharCode(97 + tree)}${tenths}`))
    .join('');
}
