/** `tree export`: a tree as a machine for Stately, or as a diagram. */
import { buildGraph, EXPORT_FORMATS, type ExportFormat } from '../trees/export';
import { UsageError } from './arguments';
import { ARGUMENT_MESSAGES } from './messages/commands';
import { findTree, loadReady } from './project';
import type { CommandContext, CommandResult } from './result';

/** Writes a tree in a format, with the numbers of the day. @throws {UsageError} one of the two does not exist */
export async function runExport(
  { root, today }: CommandContext,
  { tree, format }: { tree: string | undefined; format: string | undefined },
): Promise<CommandResult> {
  const write = findFormat(format);
  const { forest, compiled } = await loadReady(root, today);
  const walked = findTree(forest, tree).tree;
  // A machine decides as the site does, requirements included; a drawing shows the tree as its author wrote it.
  const drawn = compiled.trees.find(({ id }) => id === walked.id) ?? walked;
  return { output: write(buildGraph(format === 'xstate' ? walked : drawn, forest)).trimEnd(), exitCode: 0 };
}

function findFormat(format: string | undefined): (typeof EXPORT_FORMATS)[ExportFormat] {
  const formats = Object.keys(EXPORT_FORMATS);
  if (format === undefined) throw new UsageError(ARGUMENT_MESSAGES['which-format'](formats));
  if (!Object.hasOwn(EXPORT_FORMATS, format))
    throw new UsageError(ARGUMENT_MESSAGES['unknown-format']({ format, formats }));
  return EXPORT_FORMATS[format as ExportFormat];
}
