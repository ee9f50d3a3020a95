/** A case opened again: each tree gone through is walked anew, and what has changed since is told. Pure. */
import { bindTrees } from '../../law/derived';
import { parseDay } from '../../trees/calendar';
import { type Forest, prepareForest } from '../../trees/forest';
import { formatDate, formatLawPeriod } from '../../trees/format';
import { findPeriod } from '../../trees/law';
import type { CompiledTree, Facts, LawValues, Walk } from '../../trees/model';
import { walk } from '../../trees/walk';
import type { ReachedOutcome, TreeWalk } from './model';
import { noteWalk } from './record';

export interface Replay {
  /** as noted when the tree was gone through */
  noted: TreeWalk;
  /** null: the tree does not exist any more */
  done: Walk | null;
  /** where the case stands today; null while a question is to be answered */
  now: TreeWalk | null;
  /** the day from which steps are counted */
  since: string;
  /** sentences in French; empty: all as it was */
  changes: string[];
}

/** Prepares the trees for a day; null where the law of the trees does not reach back so far. */
export function prepareDay(trees: readonly CompiledTree[], today: string): Forest | null {
  try {
    return prepareForest(trees, { today, law: {}, derived: bindTrees(trees) });
  } catch {
    return null;
  }
}

/**
 * Walks again.
 *
 * @param forest - the trees as they are, prepared for the reader's day
 * @param then - the same, prepared for the day of the walk; null where that cannot be
 */
export function replayWalk(forest: Forest, then: Forest | null, noted: TreeWalk, facts: Facts): Replay {
  const prepared = forest.trees.get(noted.tree);
  if (!prepared) {
    const gone = 'Cette série de questions n’existe plus sur le site.';
    return { noted, done: null, now: null, since: noted.day, changes: [gone] };
  }
  const { tree } = prepared;
  const done = walk(forest, tree.id, facts);
  const now = noteWalk(forest, tree, done);
  const isSame = now !== null && isSameOutcomes(now.outcomes, noted.outcomes);
  const changes: string[] = [];
  if (tree.version !== noted.version)
    changes.push(`Les questions ont été mises à jour depuis le ${formatDate(noted.day)}.`);
  changes.push(...listLawChanges(tree.law, noted.day, forest.world.today));
  if (!isSame) changes.push(describeMove(noted, now, then, facts));
  return { noted, done, now, since: isSame ? noted.day : forest.world.today, changes };
}

function describeMove(noted: TreeWalk, now: TreeWalk | null, then: Forest | null, facts: Facts): string {
  const before = formatTitles(noted.outcomes);
  if (!now) return `La réponse était : ${before}. Il manque maintenant une réponse pour conclure.`;
  const tree = then?.trees.get(noted.tree)?.tree;
  const thenNow = then && tree ? noteWalk(then, tree, walk(then, noted.tree, facts)) : null;
  const isTime = thenNow !== null && isSameOutcomes(thenNow.outcomes, noted.outcomes);
  const cause = isTime ? 'le temps passé ou la loi' : 'la mise à jour des questions ou de vos réponses';
  return `La réponse était : ${before}. Elle est maintenant : ${formatTitles(now.outcomes)} (cause : ${cause}).`;
}

const formatTitles = (outcomes: readonly ReachedOutcome[]): string =>
  outcomes.map(({ title }) => `« ${title} »`).join(' ou ') || 'aucune';

function isSameOutcomes(a: readonly ReachedOutcome[], b: readonly ReachedOutcome[]): boolean {
  const key = (list: readonly ReachedOutcome[]) => list.map(({ tree, id }) => `${tree}/${id}`).join();
  return key(a) === key(b);
}

/** Law values whose figure is not the same on both days, each in a sentence. */
function listLawChanges(law: LawValues, from: string, to: string): string[] {
  const [before, after] = [parseDay(from), parseDay(to)];
  if (before === null || after === null) return [];
  return Object.values(law).flatMap((value) => {
    const [was, is] = [findPeriod(value, before), findPeriod(value, after)];
    if (!was || !is || was.value === is.value) return [];
    return [`${value.label} : ${formatLawPeriod(value, was)}, puis ${formatLawPeriod(value, is)}.`];
  });
}
