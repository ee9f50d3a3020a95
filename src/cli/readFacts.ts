/** Facts given on the command line or in a file, each checked against its definition. */
import { readFile } from 'node:fs/promises';
import {
  dropExcluded,
  type FactSource,
  type ReadValue,
  readText,
  readValue,
  type ValueProblem,
} from '../trees/facts';
import type { Forest } from '../trees/forest';
import type { Facts, FactValue } from '../trees/model';
import { UsageError } from './arguments';
import { ARGUMENT_MESSAGES, FACT_VALUE_MESSAGES } from './messages/commands';

/**
 * Reads the facts of a case; a `--fact` outweighs the same fact of `--facts`.
 *
 * @throws {UsageError} the file cannot be read, a fact does not exist or a value does not fit it
 */
export async function readCaseFacts(
  forest: FactSource,
  pairs: readonly string[],
  file: string | undefined,
): Promise<Facts> {
  const facts: Record<string, FactValue | null> = {};
  for (const [id, raw] of file ? await readFactsFile(file) : [])
    facts[id] = accept(forest, id, (def) => readValue(forest, def, raw));
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(ARGUMENT_MESSAGES['bad-fact'](pair));
    const id = pair.slice(0, at);
    facts[id] = accept(forest, id, (def) => readText(forest, def, pair.slice(at + 1)));
  }
  const [excluded] = dropExcluded(forest, facts).problems;
  if (excluded) throw new UsageError(describeProblem(excluded));
  return facts;
}

async function readFactsFile(file: string): Promise<[string, unknown][]> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return Object.entries(parsed);
    throw new Error(ARGUMENT_MESSAGES['facts-file-form']);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(ARGUMENT_MESSAGES['facts-file']({ file, reason }));
  }
}

function accept(
  { defs }: Pick<Forest, 'defs'>,
  id: string,
  read: (def: Forest['defs'][string]) => ReadValue,
): FactValue | null {
  const def = Object.hasOwn(defs, id) ? defs[id] : undefined;
  if (!def) throw new UsageError(FACT_VALUE_MESSAGES['unknown-fact']({ fact: id, known: Object.keys(defs) }));
  const answer = read(def);
  if ('problem' in answer) throw new UsageError(describeProblem(answer.problem));
  return answer.value;
}

function describeProblem({ code, fact, found, candidates, low, high }: ValueProblem): string {
  const given = { fact, found };
  switch (code) {
    case 'unknown-option':
      return FACT_VALUE_MESSAGES['unknown-option']({ ...given, options: candidates ?? [] });
    case 'out-of-range':
      return FACT_VALUE_MESSAGES['out-of-range']({ ...given, low: String(low), high: String(high) });
    case 'not-offered':
      return FACT_VALUE_MESSAGES['not-offered'](given);
    case 'not-a-number':
    case 'not-a-date':
    case 'not-unknown':
    case 'too-long':
      return FACT_VALUE_MESSAGES[code](given);
    default:
      return FACT_VALUE_MESSAGES['not-fitting'](given);
  }
}
