/** The command line's arguments, read into data. */
import { parseArgs } from 'node:util';
import { ARGUMENT_MESSAGES } from './messages/commands';

export interface Arguments {
  command: string | undefined;
  tree?: string;
  facts: string[];
  factsFile?: string;
  today?: string;
  /** `export`: how the tree is written */
  format?: string;
  /** a count */
  months?: number;
  json: boolean;
  /** `schema`: the page to read, in place of the schemas */
  reference: boolean;
  /** `compare`: writes what agrees */
  record: boolean;
  /** `compare`: ids read by somebody */
  accepted: string[];
  /** `compare`: one code */
  only?: string;
  /** `compare`: the day of the copy */
  day?: string;
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
        format: { type: 'string' },
        months: { type: 'string' },
        json: { type: 'boolean' },
        reference: { type: 'boolean' },
        record: { type: 'boolean' },
        accept: { type: 'string' },
        only: { type: 'string' },
        day: { type: 'string' },
      },
    });
    const [command, tree, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError(ARGUMENT_MESSAGES['unexpected-argument'](rest[0] ?? ''));
    return {
      command,
      ...(tree !== undefined && { tree }),
      facts: values.fact ?? [],
      ...(values.facts !== undefined && { factsFile: values.facts }),
      ...(values.today !== undefined && { today: values.today }),
      ...(values.format !== undefined && { format: values.format }),
      ...(values.months !== undefined && { months: readMonths(values.months) }),
      json: values.json ?? false,
      reference: values.reference ?? false,
      record: values.record ?? false,
      accepted: values.accept?.split(',') ?? [],
      ...(values.only !== undefined && { only: values.only }),
      ...(values.day !== undefined && { day: values.day }),
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(explainOption(error));
  }
}

/** What Node finds wrong with an option, by its code. */
function explainOption(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^\s'=<]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return ARGUMENT_MESSAGES['unknown-option'](option);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take an argument/.test(message)
      ? ARGUMENT_MESSAGES['option-with-value'](option)
      : ARGUMENT_MESSAGES['option-without-value'](option);
  return ARGUMENT_MESSAGES['bad-option'](message);
}

function readMonths(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError(ARGUMENT_MESSAGES['bad-months'](text));
  return Number(text);
}
