/** The command line as a function: arguments in, output and exit code out. */
import { parseDay } from '../trees/calendar';
import { readArguments, UsageError } from './arguments';
import { runCheck } from './checkCommand';
import { runCompare } from './compareCommand';
import { runDiff } from './diffCommand';
import { runWalkMany } from './diffResponder';
import { runDue } from './dueCommand';
import { runExport } from './exportCommand';
import { runFacts } from './factsCommand';
import { ARGUMENT_MESSAGES, USAGE } from './messages/commands';
import type { CommandResult } from './result';
import { runSchema } from './schemaCommand';
import { runWalk } from './walkCommand';

/**
 * Runs a command.
 *
 * @param now - the day to use where `--today` does not say, `YYYY-MM-DD`
 * @returns exit code 0, 1 (the content has errors) or 2 (the caller's mistake, told in `error`)
 */
export async function run(
  argv: readonly string[],
  root: string,
  now: string,
): Promise<CommandResult & { error?: string }> {
  try {
    const args = readArguments(argv);
    const today = args.today ?? now;
    if (parseDay(today) === null) throw new UsageError(ARGUMENT_MESSAGES['bad-today'](today));
    const context = { root, today, json: args.json };
    switch (args.command) {
      case 'check':
        return await runCheck(context);
      case 'facts':
        return await runFacts(context);
      case 'schema':
        return await runSchema(context, { reference: args.reference });
      case 'diff':
        return await runDiff(context, args.tree);
      case 'export':
        return await runExport(context, { tree: args.tree, format: args.format });
      case 'due':
        return await runDue(context, args.months);
      case 'compare':
        return await runCompare(context, {
          folder: args.tree,
          record: args.record,
          accepted: args.accepted,
          ...(args.only !== undefined && { only: args.only }),
          ...(args.day !== undefined && { day: args.day }),
        });
      /** not for people: how `diff` asks a revision about itself, see `diffProtocol.ts` */
      case 'walk-many':
        await runWalkMany(context);
        return { output: '', exitCode: 0 };
      case 'walk':
        return await runWalk(context, {
          tree: args.tree,
          facts: args.facts,
          ...(args.factsFile !== undefined && { factsFile: args.factsFile }),
        });
      default:
        throw new UsageError(args.command ? ARGUMENT_MESSAGES['unknown-command'](args.command) : USAGE);
    }
  } catch (error) {
    if (error instanceof UsageError) return { output: '', error: error.message, exitCode: 2 };
    throw error;
  }
}
