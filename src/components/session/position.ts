/** What a page shows of a case: which question, its number, about how many remain. Pure. */

import type { Forest } from '../../trees/forest';
import type { CompiledFact, Facts, NodeRef, PathEntry, Walk } from '../../trees/model';
import { countQuestionsLeft } from '../../trees/questionsLeft';
import type { Ahead } from '../../trees/ways';

export interface QuestionPosition {
  place: NodeRef;
  fact: CompiledFact;
  /** 1 for the first */
  number: number;
  /** about how many questions come after this one, a count: the median of the ways still open */
  left: number;
  /** true when surely none comes after this one */
  isLast: boolean;
  /** the question before it, `tree/question`; absent for the first */
  previous?: string | undefined;
  ahead: AheadEnds;
}

/** The ends that the answers given leave open. */
export interface AheadEnds {
  ends: number;
  /** their places, but for those of a tree that is not loaded */
  reached: readonly NodeRef[];
}

/** A place as one word, for keys and history entries. */
export function formatPlace({ tree, id }: NodeRef): string {
  return `${tree}/${id}`;
}

/**
 * Finds the question to show.
 *
 * @param edit - the answered question that the reader wants to change, `tree/question`
 * @returns null when there is nothing to ask
 */
export function findQuestion(
  forest: Forest,
  done: Walk,
  facts: Facts,
  edit?: string,
): QuestionPosition | null {
  const asked = listAsked(done);
  const pending = countPending(forest, done, facts);
  const entry = done.path.find((one) => placeOf(one) === edit);
  if (entry) {
    const index = asked.findIndex(({ fact }) => fact === entry.fact);
    return {
      place: { tree: entry.tree, id: entry.question },
      fact: forest.defs[entry.fact] as CompiledFact,
      number: index + 1,
      left: pending.usual,
      isLast: false,
      previous: placeOf(asked[index - 1]),
      ahead: pending.ahead,
    };
  }
  if (done.status !== 'question') return null;
  const id = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string;
  return {
    place: { tree: done.tree, id: done.id },
    fact: forest.defs[id] as CompiledFact,
    number: asked.length + 1,
    left: pending.isLast ? 0 : Math.max(1, pending.usual - 1),
    isLast: pending.isLast,
    previous: placeOf(asked.at(-1)),
    ahead: pending.ahead,
  };
}

function placeOf(entry: PathEntry | undefined): string | undefined {
  return entry && formatPlace({ tree: entry.tree, id: entry.question });
}

/** The questions asked so far: each fact once, where it was asked last. */
function listAsked(done: Walk): PathEntry[] {
  return [...new Map(done.path.map((entry) => [entry.fact, entry])).values()];
}

/** The questions still to come. Where unknown facts leave several ways, all of them may have to be answered. */
function countPending(
  forest: Forest,
  done: Walk,
  facts: Facts,
): Pick<Ahead, 'usual' | 'isLast'> & { ahead: AheadEnds } {
  const start = forest.trees.get(done.tree)?.tree;
  const all = done.pending.map((place) => countQuestionsLeft(forest, place, facts));
  const isStart = start !== undefined && done.path.length === 0 && done.id === start.start;
  return {
    // As the page was built, other trees being known then.
    usual: isStart ? start.usual : all.reduce((sum, { usual }) => sum + usual, 0),
    isLast: all.length < 2 && all.every(({ isLast }) => isLast),
    ahead: joinEnds(done.outcomes, all),
  };
}

/** The ends of several ways, each once, with those that no question stands before. */
function joinEnds(outcomes: readonly NodeRef[], all: readonly Ahead[]): AheadEnds {
  const near = [...outcomes, ...all.flatMap(({ reached }) => reached)];
  const reached = [...new Map(near.map((place) => [formatPlace(place), place])).values()];
  const far = all.reduce((sum, one) => sum + one.ends - one.reached.length, 0);
  return { ends: reached.length + far, reached };
}
