/**
 * The order of the questions on a call: what the customer knows is asked before what only the company can find out.
 *
 * It changes no outcome. Only what the walk asks is asked: a question is brought forward where every answer to those put
 * off leads to it next, and where nothing that is put off decides of its own answers. Pure.
 */
import type { Forest } from '../../trees/forest';
import type { Facts, NodeRef, Walk } from '../../trees/model';
import { walk } from '../../trees/walk';

/** Which facts wait: those of the company, while there is something to ask the customer, and those to be found out later. */
export interface PutOff {
  isOurs(fact: string): boolean;
  isLater(fact: string): boolean;
}

export interface CallQuestion extends NodeRef {
  fact: string;
  /** the walk itself would ask another one first */
  isAhead: boolean;
}

/**
 * Finds the question to ask.
 *
 * @param done - the walk of these facts
 * @returns null where there is nothing to ask now: the walk has ended, or waits for what is to be found out
 */
export function findCallQuestion(
  forest: Forest,
  start: string,
  facts: Facts,
  done: Walk,
  putOff: PutOff,
): CallQuestion | null {
  if (done.status !== 'question') return null;
  const pending = listPending(forest, done);
  const waits = ({ fact }: CallQuestion): boolean => putOff.isOurs(fact) || putOff.isLater(fact);
  return (
    pending.find((one) => !waits(one)) ??
    lookAhead(forest, start, facts, done, putOff) ??
    pending.find(({ fact }) => !putOff.isLater(fact)) ??
    null
  );
}

/** The questions that the walk may ask next, those asked first at the front. */
function listPending(forest: Forest, { pending }: Walk): CallQuestion[] {
  return pending.map((place) => ({ ...place, fact: factOf(forest, place), isAhead: false }));
}

function factOf(forest: Forest, { tree, id }: NodeRef): string {
  return forest.trees.get(tree)?.tree.questions[id]?.fact ?? '';
}

/** Supposes what waits to be unknown, and goes on for as long as every way leads to the same question. */
function lookAhead(
  forest: Forest,
  start: string,
  facts: Facts,
  done: Walk,
  { isOurs, isLater }: PutOff,
): CallQuestion | null {
  const supposed: Record<string, null> = {};
  let at = done;
  for (;;) {
    const next = findSure(forest, at);
    if (!next) return null;
    if (!isOurs(next.fact) && !isLater(next.fact)) return isFree(forest, next.fact, supposed) ? next : null;
    supposed[next.fact] = null;
    at = walk(forest, start, { ...facts, ...supposed });
  }
}

/** The one fact that every way asks next; null where some way ends, or they differ. */
function findSure(forest: Forest, at: Walk): CallQuestion | null {
  if (at.status !== 'question' || at.outcomes.length > 0) return null;
  const [first, ...others] = listPending(forest, at);
  return first && others.every(({ fact }) => fact === first.fact) ? { ...first, isAhead: true } : null;
}

/** True where nothing that was supposed decides whether a fact applies, or which of its answers do. */
function isFree({ limits }: Forest, fact: string, supposed: Readonly<Record<string, null>>): boolean {
  return [...(limits.reads.get(fact) ?? [])].every((read) => !(read in supposed));
}

/** What is still to be found out and that the answer depends on, in the order in which it was put off. */
export function listToFind(
  forest: Forest,
  done: Walk,
  facts: Facts,
  later: Readonly<Record<string, string>>,
): string[] {
  const asked = new Set([...done.open, ...done.pending.map((place) => factOf(forest, place))]);
  return Object.keys(later).filter((fact) => (facts[fact] ?? null) === null && asked.has(fact));
}
