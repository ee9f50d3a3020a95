/** `tree diff`: the paths whose approach, deadlines or lawyer level differ between a revision and the working tree. */
import { UsageError } from './arguments';
import type { Both } from './diffBoth';
import { groupMoves, type ToldPair } from './diffCompare';
import { explore, type Pair } from './diffExplore';
import { type Cells, type EndDescription, type OpenReply, PROTOCOL } from './diffProtocol';
import { openSide, type RevisionProcess, withRevision } from './diffRevision';
import { compareRules } from './diffRules';
import { compareLaw, type DiffReport, formatComparison } from './diffText';
import { compareWords } from './diffWords';
import { ARGUMENT_MESSAGES } from './messages/commands';
import { DIFF_MESSAGES } from './messages/diff';
import type { CommandContext, CommandResult } from './result';

/** Compares; exit code 0 whether something moved or not. @throws {UsageError} one of the two cannot be asked */
export async function runDiff(
  { root, today, json }: CommandContext,
  revision: string | undefined,
): Promise<CommandResult> {
  if (revision === undefined) throw new UsageError(ARGUMENT_MESSAGES['which-revision']);
  return withRevision(root, revision, async (folder) => {
    const before = await openSide(folder, DIFF_MESSAGES.revision(revision), today);
    const after = await openSide(root, DIFF_MESSAGES['working-tree'], today);
    try {
      const found = await compare({ before, after }, revision, today);
      return { output: json ? JSON.stringify(found, null, 2) : formatComparison(found), exitCode: 0 };
    } finally {
      before.close();
      after.close();
    }
  });
}

async function compare(sides: Both<RevisionProcess>, revision: string, today: string): Promise<DiffReport> {
  const opened = await openBoth(sides);
  const cells = mergeCells(opened);
  await sides.before.ask({ op: 'cells', cells });
  await sides.after.ask({ op: 'cells', cells });
  const ids = (of: OpenReply) => of.trees.map(({ id }) => id);
  const prints = new Map(opened.before.trees.map(({ id, print }) => [id, print]));
  const shared = opened.after.trees.filter(({ id }) => prints.has(id));
  const trees: DiffReport['trees'] = [];
  for (const { id, title, print } of shared) {
    if (prints.get(id) === print) continue;
    const { pairs, complete } = await explore(id, sides, opened);
    const moves = groupMoves(id, await tellPairs(id, sides, pairs));
    const paths = countPaths(pairs.map(({ before }) => before.path));
    const moved = countPaths(moves.flatMap((move) => move.paths));
    trees.push({ id, title, paths, moved, complete, moves });
  }
  return {
    revision,
    today,
    law: compareLaw({ before: opened.before.law, after: opened.after.law }, today),
    rules: compareRules({ before: opened.before.rules, after: opened.after.rules }),
    words: compareWords({ before: opened.before.words, after: opened.after.words }),
    trees,
    same: shared.filter(({ id, print }) => prints.get(id) === print).map(({ id }) => id),
    added: ids(opened.after).filter((id) => !ids(opened.before).includes(id)),
    removed: ids(opened.before).filter((id) => !ids(opened.after).includes(id)),
  };
}

async function openBoth({ before, after }: Both<RevisionProcess>): Promise<Both<OpenReply>> {
  const [one, two] = await Promise.all([before.ask({ op: 'open' }), after.ask({ op: 'open' })]);
  for (const [side, { protocol }] of [
    [before, one],
    [after, two],
  ] as const)
    if (protocol !== PROTOCOL)
      throw new UsageError(
        DIFF_MESSAGES['other-protocol']({ name: side.name, found: protocol, expected: PROTOCOL }),
      );
  return { before: one, after: two };
}

function mergeCells({ before, after }: Both<OpenReply>): Cells {
  const cuts: Cells['cuts'] = {};
  for (const { cells } of [before, after])
    for (const [fact, points] of Object.entries(cells.cuts))
      cuts[fact] = [...new Set([...(cuts[fact] ?? []), ...points])];
  const gaps = new Map([...before.cells.gaps, ...after.cells.gaps].map((gap) => [JSON.stringify(gap), gap]));
  return { cuts, gaps: [...gaps.values()] };
}

async function tellPairs(
  tree: string,
  sides: Both<RevisionProcess>,
  pairs: readonly Pair[],
): Promise<ToldPair[]> {
  const before = await tellEnds(tree, sides.before, pairs, 'before');
  const after = await tellEnds(tree, sides.after, pairs, 'after');
  return pairs.map((pair, index) => ({
    pair,
    told: { before: before[index] as EndDescription, after: after[index] as EndDescription },
  }));
}

function tellEnds(
  tree: string,
  side: RevisionProcess,
  pairs: readonly Pair[],
  which: keyof Both<RevisionProcess>,
): Promise<EndDescription[]> {
  const ends = pairs.map((pair) => ({
    cube: pair.cube,
    end: pair[which].end ?? '',
    path: pair[which].path.map((step) => step.split('/')[0] as string),
  }));
  return side.ask({ op: 'tell', tree, ends });
}

function countPaths(paths: readonly string[][]): number {
  return new Set(paths.map((path) => path.join('>'))).size;
}
