/** The command line's arguments, read into data. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage:
  npm run --silent tree -- check  [--json] [--today YYYY-MM-DD]
  npm run --silent tree -- facts  [--json]
  npm run --silent tree -- walk <tree> [--fact id=value …] [--fact id=? …] [--facts file.json] [--today YYYY-MM-DD] [--json]
  npm run --silent tree -- diff <git-revision> [--today YYYY-MM-DD] [--json]
  npm run --silent tree -- schema
  npm run --silent law -- due     [--today YYYY-MM-DD] [--months N] [--json]

  check   finds every issue of decision-trees/ and law/; exits 1 when one is an error
  facts   lists the facts, their types, options and wording
  walk    walks a case: values as in an address (option id, ids joined by commas, 1234.56, YYYY-MM-DD), ? for unknown
  diff    lists the paths whose approach, deadlines or lawyer level differ between a revision and the working tree
  schema  writes the JSON Schemas by which editors complete and check the files as they are written
  due     lists the texts, values and pages that must be read again, with every page that rests on each;
          --months replaces the ages set in src/law/freshness.ts`;

export interface Arguments {
  command: string | undefined;
  tree?: string;
  facts: string[];
  factsFile?: string;
  today?: string;
  /** a count */
  months?: number;
  json: boolean;
}

/** What the caller did wrong: shown without a stack, exit code 2. */
export class UsageError extends Error {}

/** Reads the arguments. @throws {UsageError} an option is unknown or misses its value */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        fact: { type: 'string', multiple: true },
        facts: { type: 'string' },
        today: { type: 'string' },
        months: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const [command, tree, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError(`Unexpected argument "${rest[0]}".`);
    return {
      command,
      ...(tree !== undefined && { tree }),
      facts: values.fact ?? [],
      ...(values.facts !== undefined && { factsFile: values.facts }),
      ...(values.today !== undefined && { today: values.today }),
      ...(values.months !== undefined && { months: readMonths(values.months) }),
      json: values.json ?? false,
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function readMonths(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError(`--months "${text}" is not a number of months.`);
  return Number(text);
}
