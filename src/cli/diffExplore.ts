/**
 * Every pair of paths that some case takes, one in each revision of a tree.
 *
 * Nothing is known at first. Where a revision must know a fact, the case splits into every way in which that fact can
 * matter to either; cases with the same past and the same future in both are one. What comes back is therefore complete.
 */
import type { Both } from './diffBoth';
import type { Cube, OpenReply } from './diffProtocol';
import type { RevisionProcess } from './diffRevision';

/** Where a case stands in one revision. */
export interface Trip {
  at?: string;
  end?: string;
  failure?: string;
  key: string;
  /** branches taken, as `question/index` */
  path: string[];
}

export interface Pair {
  cube: Cube;
  before: Trip;
  after: Trip;
}

export interface Explored {
  pairs: Pair[];
  /** false: the tree is too large, and some pairs are missing */
  complete: boolean;
}

/** Most cases under way at once. */
const MOST_CASES = 60_000;

/** Cases asked in one request. */
const BATCH = 4_000;

/** Explores a tree that both revisions have. */
export async function explore(
  tree: string,
  sides: Both<RevisionProcess>,
  opened: Both<OpenReply>,
): Promise<Explored> {
  const start: Trip = { key: '', path: [] };
  const done = new Map<string, Pair>();
  let open: Pair[] = [{ cube: {}, before: start, after: start }];
  let complete = true;
  while (open.length > 0) {
    const seen = new Map<string, { pair: Pair; split: Cube[] }>();
    for (let from = 0; from < open.length; from += BATCH) {
      const batch = open.slice(from, from + BATCH);
      const before = await advance(tree, sides.before, batch, 'before');
      const after = await advance(tree, sides.after, batch, 'after');
      for (const [index, { cube }] of batch.entries()) {
        const [one, two] = [before[index] as Moved, after[index] as Moved];
        const pair = { cube, before: one.trip, after: two.trip };
        const split = one.split ?? two.split;
        if (!split) done.set(identify(pair), pair);
        else if (!seen.has(identify(pair))) seen.set(identify(pair), { pair, split: widen(split, opened) });
      }
    }
    open = [...seen.values()].flatMap(({ pair, split }) =>
      split.map((more) => ({ ...pair, cube: { ...pair.cube, ...more } })),
    );
    if (open.length > MOST_CASES) {
      open = open.slice(0, MOST_CASES);
      complete = false;
    }
  }
  return { pairs: [...done.values()], complete };
}

interface Moved {
  trip: Trip;
  split?: Cube[];
}

async function advance(
  tree: string,
  side: RevisionProcess,
  pairs: readonly Pair[],
  which: keyof Both<Pair>,
): Promise<Moved[]> {
  const cases = pairs.map((pair) => ({
    cube: pair.cube,
    ...(pair[which].at !== undefined && { at: pair[which].at }),
  }));
  const answers = await side.ask({ op: 'advance', tree, cases });
  return answers.map(({ path, at, end, failure, key, split }, index) => ({
    trip: {
      at,
      key,
      path: [
        ...(pairs[index]?.[which].path ?? []),
        ...path.map(([question, branch]) => `${question}/${branch}`),
      ],
      ...(end !== undefined && { end }),
      ...(failure !== undefined && { failure }),
    },
    ...(split && { split }),
  }));
}

/** Adds the options that only one of the revisions offers. */
function widen(split: Cube[], { before, after }: Both<OpenReply>): Cube[] {
  const names = Object.keys(split[0] ?? {});
  const [fact] = names;
  if (names.length !== 1 || fact === undefined || fact.includes('\n')) return split;
  const all = new Set([...(before.options[fact] ?? []), ...(after.options[fact] ?? [])]);
  for (const known of split) all.delete(String(known[fact]));
  return [...split, ...[...all].map((option) => ({ [fact]: option }))];
}

function identify({ before, after }: Pair): string {
  return [before, after]
    .map(({ path, at, key, failure }) => [path.join('>'), at, key, failure].join('\t'))
    .join('\f');
}
