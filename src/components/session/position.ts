/** What a page shows of a case: which question, its number, how many at most remain. Pure. */

import type { Forest } from '../../trees/forest';
import type { CompiledFact, Facts, NodeRef, Walk } from '../../trees/model';
import { countQuestionsLeft } from '../../trees/questionsLeft';

export interface QuestionPosition {
  place: NodeRef;
  fact: CompiledFact;
  /** 1 for the first */
  number: number;
  /** most questions after this one, a count */
  left: number;
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
  const index =
    edit === undefined
      ? -1
      : done.path.findIndex((one) => formatPlace({ tree: one.tree, id: one.question }) === edit);
  const entry = done.path[index];
  if (entry) {
    const number = asked.indexOf(entry.fact) + 1;
    const known = asked.length - number;
    return {
      place: { tree: entry.tree, id: entry.question },
      fact: forest.defs[entry.fact] as CompiledFact,
      number,
      left: Math.min(known + countPending(forest, done, facts), findMost(forest, done) - number),
    };
  }
  if (done.status !== 'question') return null;
  const id = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string;
  return {
    place: { tree: done.tree, id: done.id },
    fact: forest.defs[id] as CompiledFact,
    number: asked.length + 1,
    left: Math.min(countPending(forest, done, facts), findMost(forest, done) - asked.length) - 1,
  };
}

/** The facts asked so far, each once. */
function listAsked(done: Walk): string[] {
  return [...new Set(done.path.map(({ fact }) => fact))];
}

/** Most questions still to come. Where unknown facts leave several ways, all of them may have to be answered. */
function countPending(forest: Forest, done: Walk, facts: Facts): number {
  return done.pending.reduce((sum, place) => sum + countQuestionsLeft(forest, place, facts), 0);
}

/**
 * The most questions of the whole case, as its first page announced it. A tree that is not loaded yet counts with its
 * own longest way, which may ask again what is known: what is announced later must not exceed this. Where unknown facts
 * leave several ways there is no such bound.
 */
function findMost(forest: Forest, done: Walk): number {
  const isStraight = done.pending.length < 2 && done.path.every(({ branch }) => branch !== undefined);
  const start = forest.trees.get(done.path[0]?.tree ?? done.tree);
  return isStraight && start ? start.tree.longest : Number.POSITIVE_INFINITY;
}
