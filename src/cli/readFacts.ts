/** Facts given on the command line or in a file, each checked against its definition. */
import { readFile } from 'node:fs/promises';
import { type ReadValue, readText, readValue, type ValueProblem } from '../trees/facts';
import type { Forest } from '../trees/forest';
import type { Facts, FactValue } from '../trees/model';
import { suggest } from '../trees/suggest';
import { UsageError } from './arguments';

/**
 * Reads the facts of a case; a `--fact` outweighs the same fact of `--facts`.
 *
 * @throws {UsageError} the file cannot be read, a fact does not exist or a value does not fit it
 */
export async function readCaseFacts(
  forest: Pick<Forest, 'world' | 'defs'>,
  pairs: readonly string[],
  file: string | undefined,
): Promise<Facts> {
  const facts: Record<string, FactValue | null> = {};
  for (const [id, raw] of file ? await readFactsFile(file) : [])
    facts[id] = accept(forest, id, (def) => readValue(forest, def, raw));
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`--fact "${pair}" is not id=value.`);
    const id = pair.slice(0, at);
    facts[id] = accept(forest, id, (def) => readText(forest, def, pair.slice(at + 1)));
  }
  return facts;
}

async function readFactsFile(file: string): Promise<[string, unknown][]> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return Object.entries(parsed);
    throw new Error('it must hold one object, fact id → value');
  } catch (error) {
    throw new UsageError(`--facts ${file} cannot be read: ${(error as Error).message}`);
  }
}

function accept(
  { defs }: Pick<Forest, 'defs'>,
  id: string,
  read: (def: Forest['defs'][string]) => ReadValue,
): FactValue | null {
  const def = Object.hasOwn(defs, id) ? defs[id] : undefined;
  if (!def) throw new UsageError(`No fact is called "${id}".${propose(id, Object.keys(defs))}`);
  const answer = read(def);
  if ('problem' in answer) throw new UsageError(describeProblem(answer.problem));
  return answer.value;
}

function describeProblem({ code, fact, found, candidates, low, high }: ValueProblem): string {
  switch (code) {
    case 'unknown-option':
      return `"${fact}" has no option "${found}".${propose(found, candidates ?? [])} Its options: ${candidates?.join(', ')}.`;
    case 'not-a-number':
      return `"${fact}" is a number such as 1234.56 (or 12 for a whole number): "${found}" is not.`;
    case 'not-a-date':
      return `"${fact}" is a date such as 2026-09-24: "${found}" is not one of the calendar.`;
    case 'out-of-range':
      return `"${fact}" must lie between ${low} and ${high}: ${found} does not.`;
    case 'not-unknown':
      return `"${fact}" is a fact that every reader knows: it takes no "?".`;
    case 'too-long':
      return `"${fact}" is too long.`;
    default:
      return `"${fact}" cannot be ${found}.`;
  }
}

function propose(found: string, candidates: readonly string[]): string {
  const best = suggest(found, candidates);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}
