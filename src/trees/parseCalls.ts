/** Reads `calls.yaml`. */
import type { CallOpeningSource } from './content';
import type { Issue } from './issue';
import { type ParseContext, parseIf } from './parseCondition';
import { readFile } from './readFile';
import { CallsSchema } from './schema';
import type { Source } from './source';

/** Reads the openings of calls. What they give is read as a condition is: unknown facts and answers are told the same way. */
export function parseCalls(
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): Record<string, CallOpeningSource> {
  if (source.data === undefined) return {};
  const { data } = readFile(source, CallsSchema, report);
  return Object.fromEntries(
    Object.entries(data).map(([id, { given = {}, ...opening }]) => {
      if (Object.keys(given).length > 0) parseIf(given, [id, 'given'], source, context, report);
      return [id, { id, file: source.file, ...opening, given }];
    }),
  );
}
