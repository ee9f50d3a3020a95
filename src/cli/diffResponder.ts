/** Answers `diff` about this revision, with this revision's code. */

import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { loadFiles } from '../plugins/decision-trees/files';
import type { DateRules } from '../trees/dateRules';
import { isChoice } from '../trees/factTypes';
import { type Cells, type OpenReply, PROTOCOL, type Request } from './diffProtocol';
import { createWalker } from './diffWalker';
import { listWordBook } from './diffWords';
import { loadReady, type ReadyProject } from './project';
import type { CommandContext } from './result';

/**
 * Errors that leave cases walkable: a change of law may well make a branch dead or an outcome unreachable, and that is
 * the moment at which its author wants to see what moved.
 */
const TOLERATED: ReadonlySet<string> = new Set(['dead-branch', 'unreachable', 'derived-without-witness']);

/** Reads requests line by line and answers each, until input ends. */
export async function runWalkMany({ root, today }: Pick<CommandContext, 'root' | 'today'>): Promise<void> {
  const respond = createResponder(await loadReady(root, today, TOLERATED), await printCode(root));
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(respond(JSON.parse(line) as Request))}\n`);
}

/** Makes the function that answers requests; it remembers the cells it was told. */
function createResponder(ready: ReadyProject, code = ''): (request: Request) => unknown {
  const walkers = new Map<string, ReturnType<typeof createWalker>>();
  let cells: Cells = { cuts: {}, gaps: [] };
  const findWalker = (tree: string) => {
    const walker = walkers.get(tree) ?? createWalker(ready, tree, cells);
    walkers.set(tree, walker);
    return walker;
  };
  return (request) => {
    switch (request.op) {
      case 'open':
        return openProject(ready, code);
      case 'cells':
        cells = request.cells;
        walkers.clear();
        return true;
      case 'advance': {
        const { advance } = findWalker(request.tree);
        return request.cases.map(advance);
      }
      case 'tell': {
        const { tell } = findWalker(request.tree);
        return request.ends.map(tell);
      }
    }
  };
}

function openProject({ forest, compiled, project }: ReadyProject, code: string): OpenReply {
  const trees = [...forest.trees.values()].map(({ tree }) => {
    const outcomes = Object.values(compiled.outcomes[tree.id] ?? {});
    const steps = outcomes.map((outcome) => outcome.steps);
    const decisive = JSON.stringify([tree, steps, listCounting(outcomes[0]?.rules)]);
    return { id: tree.id, title: tree.title, print: print(code, decisive) };
  });
  const cuts = Object.fromEntries([...forest.cuts].map(([fact, points]) => [fact, [...points]]));
  const options: OpenReply['options'] = {};
  for (const def of Object.values(forest.defs))
    if (isChoice(def)) options[def.id] = (def.options ?? []).map((option) => option.id);
  return {
    protocol: PROTOCOL,
    trees,
    cells: { cuts, gaps: [...forest.gaps] },
    options,
    law: forest.world.law,
    rules: {
      deadlines: project.law.deadlines,
      dates: project.law.dates,
      derived: project.law.derived,
    },
    words: listWordBook(project.content, forest),
  };
}

/** Fields of a rule that say how it is told, not how it is counted. */
const WORDS: ReadonlySet<string> = new Set(['label', 'law', 'assumes', 'about']);

/** What of the rules of dates decides a day. */
function listCounting(rules: DateRules | undefined): unknown {
  return [...Object.values(rules?.deadlines ?? {}), ...Object.values(rules?.dates ?? {})].map((rule) =>
    Object.entries(rule).filter(([field]) => !WORDS.has(field)),
  );
}

function print(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

/** The code by which cases are decided. */
async function printCode(root: string): Promise<string> {
  const folders = await Promise.all(
    ['src/law', 'src/trees'].map((folder) => loadFiles(root, folder, /\.ts$/)),
  );
  return print(...folders.flat().map(({ path, text }) => `${path}\n${text}\n`));
}
