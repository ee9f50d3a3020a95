/** `tree check`: every issue of every file, training included, and the size of each tree. */
import { buildLawContext } from '../law/context';
import { loadTraining } from '../plugins/training/load';
import { formatIssue } from '../trees/issue';
import { expandTrees } from '../trees/requirements';
import { countRequired } from '../trees/requirements/count';
import { createScoreFacts } from '../trees/score';
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
  const isLooping = issues.some((issue) => issue.code.startsWith('cycle'));
  const derived = { ...buildLawContext(project.law).derived, ...createScoreFacts(content.scores) };
  const expanded = isLooping ? {} : expandTrees(content, derived);
  const trees = listStructure(expanded).map((tree) => ({ ...tree, paths: toCount(tree.paths) }));
  const required = countRequired(content, expanded);
  const requirements = { ...required, paths: toCount(required.paths) };
  if (json)
    return { output: JSON.stringify({ trees, requirements, issues }, null, 2), exitCode: isFaulty ? 1 : 0 };
  const lines = issues.map(formatIssue);
  for (const tree of trees) lines.push(CHECK_WORDS.tree(tree));
  if (requirements.requirements > 0 && !isFaulty) lines.push(CHECK_WORDS.requirements(requirements));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  lines.push(CHECK_WORDS.total({ errors, warnings: issues.length - errors }));
  return { output: lines.join('\n'), exitCode: isFaulty ? 1 : 0 };
}

/** A number where JSON can hold it exactly, else its digits. */
function toCount(paths: bigint): number | string {
  return paths <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(paths) : paths.toString();
}
