/** `tree check`: every issue of every file, training included, and the size of each tree. */
import { loadTraining } from '../plugins/training/load';
import { formatIssue } from '../trees/issue';
import { listStructure } from '../trees/structure';
import { CHECK_WORDS } from './messages/commands';
import { loadChecked } from './project';
import type { CommandContext, CommandResult } from './result';

/** Checks the project; exit code 1 when an issue is an error. */
export async function runCheck({ root, today, json }: CommandContext): Promise<CommandResult> {
  const project = await loadChecked(root, today);
  const training = await loadTraining(root, { today, project });
  const { content } = project;
  const issues = [...project.issues, ...training.issues];
  const isFaulty = issues.some((issue) => issue.severity === 'error');
  const structure =
    isFaulty && issues.some((issue) => issue.code.startsWith('cycle')) ? [] : listStructure(content.trees);
  const trees = structure.map((tree) => ({ ...tree, paths: toCount(tree.paths) }));
  if (json) return { output: JSON.stringify({ trees, issues }, null, 2), exitCode: isFaulty ? 1 : 0 };
  const lines = issues.map(formatIssue);
  for (const tree of trees) lines.push(CHECK_WORDS.tree(tree));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  lines.push(CHECK_WORDS.total({ errors, warnings: issues.length - errors }));
  return { output: lines.join('\n'), exitCode: isFaulty ? 1 : 0 };
}

/** A number where JSON can hold it exactly, else its digits. */
function toCount(paths: bigint): number | string {
  return paths <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(paths) : paths.toString();
}
