/** What differs between two ends of the same cases, grouped: what a lawyer signs. */

import type { Both } from './diffBoth';
import type { Pair } from './diffExplore';
import type { EndDescription, StepDescription } from './diffProtocol';

/**
 * approach (the main or the first one) · lawyer level · deadline (a step that stays is due on another day) · steps (others
 * are advised) · end (a hand-over to another tree, on one side at least) · answer (one side does not know it)
 */
export type MoveKind = 'approach' | 'lawyer' | 'deadline' | 'steps' | 'end' | 'answer';

/** Paths that move in the same way. */
export interface Move {
  tree: string;
  kinds: MoveKind[];
  before: MovedEnd;
  after: MovedEnd;
  /** paths of the older revision that some of these cases take, as `question/branch` */
  paths: string[][];
  /** answers of one such case, in French */
  example: string[];
  /** steps that stay and are due on other days, by title, with the days of an example */
  deadlines: { step: string; before?: string; after?: string }[];
  /** titles of steps that only one of the two advises */
  dropped: string[];
  added: string[];
}

export interface MovedEnd {
  /** outcome, or `tree:<id>`; absent: this revision does not know the case */
  id?: string;
  title: string;
  approach?: string;
  now?: string;
  lawyer?: string;
}

/** A pair of trips with what each revision tells of its end. */
export interface ToldPair {
  pair: Pair;
  told: Both<EndDescription>;
}

/** Groups the pairs of a tree that differ; paths that differ in nothing are left out. */
export function groupMoves(tree: string, pairs: readonly ToldPair[]): Move[] {
  const groups = new Map<string, Move & { seen: Set<string> }>();
  for (const { pair, told } of pairs) {
    const steps = compareSteps(told.before.steps, told.after.steps);
    const kinds = listKinds(pair, told, steps);
    if (kinds.length === 0) continue;
    const ends = { before: describeEnd(pair, told, 'before'), after: describeEnd(pair, told, 'after') };
    const id = JSON.stringify([
      kinds,
      ends.before.id,
      ends.after.id,
      steps.deadlines.map(({ step }) => step),
    ]);
    const cases = [told.before.case, told.after.case];
    const example = cases.reduce((best, one) => (one.length > best.length ? one : best));
    const group = groups.get(id) ?? {
      tree,
      kinds,
      ...ends,
      paths: [],
      example,
      ...steps,
      seen: new Set<string>(),
    };
    groups.set(id, group);
    const path = pair.before.path.join('>');
    if (!group.seen.has(path)) group.paths.push(pair.before.path);
    group.seen.add(path);
  }
  return [...groups.values()]
    .map(({ seen: _seen, ...move }) => move)
    .sort((a, b) => b.paths.length - a.paths.length);
}

type StepChanges = Pick<Move, 'deadlines' | 'dropped' | 'added'>;

function listKinds({ before, after }: Pair, told: Both<EndDescription>, steps: StepChanges): MoveKind[] {
  const isKnown = [before, after].map(({ failure }) => failure === undefined);
  if (isKnown.includes(false)) return isKnown.includes(true) ? ['answer'] : [];
  if (before.end?.startsWith('tree:') || after.end?.startsWith('tree:'))
    return before.end === after.end ? [] : ['end'];
  const kinds: MoveKind[] = [];
  const [one, two] = [told.before, told.after];
  if (one.approach !== two.approach || one.now !== two.now) kinds.push('approach');
  if (one.lawyer !== two.lawyer) kinds.push('lawyer');
  if (steps.deadlines.length > 0) kinds.push('deadline');
  if (steps.dropped.length + steps.added.length > 0) kinds.push('steps');
  return kinds;
}

function compareSteps(before: readonly StepDescription[], after: readonly StepDescription[]): StepChanges {
  const missing = (from: readonly StepDescription[], others: readonly StepDescription[]) =>
    from.filter(({ id }) => !others.some((other) => other.id === id)).map(({ title }) => title);
  const deadlines = after.flatMap((step) => {
    const old = before.find(({ id }) => id === step.id);
    return old ? compareDue(step.title, old.due, step.due) : [];
  });
  return { deadlines, dropped: missing(before, after), added: missing(after, before) };
}

/** The first way in which the facts of a due date turn out that gives another day. */
function compareDue(
  step: string,
  before: StepDescription['due'],
  after: StepDescription['due'],
): StepChanges['deadlines'] {
  const [old] = Object.values(before);
  const [fresh] = Object.values(after);
  if (old === undefined || fresh === undefined)
    return old === fresh ? [] : [{ step, ...(old && { before: old }), ...(fresh && { after: fresh }) }];
  const facts = Object.keys(before).find((one) => after[one] !== undefined && after[one] !== before[one]);
  return facts === undefined ? [] : [{ step, before: before[facts], after: after[facts] }];
}

function describeEnd(pair: Pair, told: Both<EndDescription>, which: keyof Both<EndDescription>): MovedEnd {
  const { end } = pair[which];
  const { title, approach, now, lawyer } = told[which];
  return {
    ...(end !== undefined && { id: end }),
    title,
    ...(approach !== undefined && { approach }),
    ...(now !== undefined && { now }),
    ...(lawyer !== undefined && { lawyer }),
  };
}
