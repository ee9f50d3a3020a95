/** Loops: neither questions nor trees lead back to themselves. */
import type { ParsedContent, TreeSource } from '../content';
import { CYCLE_MESSAGES } from '../messages/check/cycles';
import { expandTrees } from '../requirements';
import { listHandovers } from '../structure';
import type { CheckRun } from './context';
import { findGatePlace } from './gatePlace';
import { findCycles } from './graph';

/** @returns the trees that have a loop inside, which cannot be decided */
export function checkCycles(checkRun: CheckRun): Set<string> {
  const looping = new Set<string>();
  for (const tree of Object.values(checkRun.content.trees)) {
    const cycles = findCycles(Object.keys(tree.questions), (id) => listTargets(tree, id));
    for (const cycle of cycles) {
      looping.add(tree.id);
      reportCycle(cycle, tree, checkRun);
    }
  }
  checkTrees(looping, checkRun);
  return looping;
}

function listTargets({ questions }: TreeSource, id: string): string[] {
  return (questions[id]?.branches ?? []).flatMap(({ to }) => (Object.hasOwn(questions, to) ? [to] : []));
}

function reportCycle(cycle: readonly string[], { file, questions }: TreeSource, checkRun: CheckRun): void {
  const [from, to] = cycle.slice(-2) as [string, string];
  const question = questions[from];
  const index = question?.branches.findIndex((branch) => branch.to === to) ?? 0;
  checkRun.report(
    { file, path: [...(question?.path ?? []), index, 'to'] },
    { code: 'cycle', ...CYCLE_MESSAGES.cycle({ loop: showLoop(cycle) }) },
  );
}

/** @param looping - requirements are put in place only where no tree has a loop inside */
function checkTrees(looping: ReadonlySet<string>, checkRun: CheckRun): void {
  const trees: ParsedContent['trees'] =
    looping.size > 0 ? checkRun.content.trees : expandTrees(checkRun.content, checkRun.context.derived);
  const next = (id: string) => (trees[id] ? listHandovers(trees[id]).filter((target) => trees[target]) : []);
  for (const cycle of findCycles(Object.keys(trees), next)) {
    const [from, to] = cycle.slice(-2) as [string, string];
    const tree = trees[from] as TreeSource;
    for (const { id, branches, path } of Object.values(tree.questions)) {
      const index = branches.findIndex((branch) => branch.to === `tree:${to}`);
      if (index < 0) continue;
      checkRun.report(
        findGatePlace(id, branches[index], checkRun) ?? { file: tree.file, path: [...path, index, 'to'] },
        { code: 'cycle-over-trees', ...CYCLE_MESSAGES['cycle-over-trees']({ loop: showLoop(cycle) }) },
      );
      break;
    }
  }
}

const SHOWN = 8;

function showLoop(cycle: readonly string[]): string {
  const shown = cycle.length > SHOWN + 2 ? [...cycle.slice(0, SHOWN), '…', cycle.at(-1) as string] : cycle;
  return shown.join(' → ');
}
