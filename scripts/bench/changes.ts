/** What would change the answer: the search for it at every outcome, in Chromium at a quarter of the processor's speed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Forest } from '../../src/trees/forest';
import type { CompiledFact, CompiledTree, Facts, FactValue } from '../../src/trees/model';
import { walk } from '../../src/trees/walk';
import type { AnsweredCase } from './changesPage';
import { serveFolder } from './server';

const TRIES = 300;
const RUNS = 9;

export interface ChangeTimes {
  outcomes: number;
  /** milliseconds: the search at the slowest outcome, code warm (median of runs) */
  slowest: { outcome: string; ms: number };
  /** the first search of a page that has done no more than take the answers one by one */
  cold: number;
}

/** Finds a case for every outcome that seeded random answers reach, from the start of each tree. */
export function findCases(forest: Forest, trees: readonly CompiledTree[]): AnsweredCase[] {
  const random = createRandom(1);
  const found = new Map<string, AnsweredCase>();
  for (const { id: start } of trees)
    for (let round = 0; round < TRIES; round++) {
      const facts = answerAll(forest, start, random);
      const end = walk(forest, start, facts);
      const outcome = `${end.tree}/${end.id}`;
      const known = found.get(`${start}>${outcome}`);
      if (!known || Object.keys(known.facts).length < Object.keys(facts).length)
        found.set(`${start}>${outcome}`, { start, outcome, facts });
    }
  return [...found.values()];
}

/** Times the search at each case. */
export async function timeChanges(
  browser: Browser,
  root: string,
  folder: string,
  world: { trees: readonly CompiledTree[]; today: string },
  cases: readonly AnsweredCase[],
): Promise<ChangeTimes> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'scripts/bench/changesPage.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(folder, 'changes.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="fr"><title>Changes</title><body><script src="changes.js"></script></body></html>',
  );
  const site = await serveFolder(folder);
  const page = await openSlow(browser, `${site.url}/`);
  const times = await run(page, world, cases, RUNS);
  await page.context().close();
  const medians = times.map(
    ([, ...warm]) => warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)] as number,
  );
  const worst = medians.indexOf(Math.max(...medians));
  const fresh = await openSlow(browser, `${site.url}/`);
  const [first] = await run(fresh, world, [cases[worst] as AnsweredCase], 1);
  await fresh.context().close();
  site.close();
  return {
    outcomes: cases.length,
    slowest: { outcome: (cases[worst] as AnsweredCase).outcome, ms: medians[worst] as number },
    cold: first?.[0] ?? Number.NaN,
  };
}

function run(
  page: Page,
  { trees, today }: { trees: readonly CompiledTree[]; today: string },
  cases: readonly AnsweredCase[],
  runs: number,
): Promise<number[][]> {
  return page.evaluate(([a, b, c, d]) => window.timeChanges(a, b, c, d), [
    trees,
    today,
    cases,
    runs,
  ] as const);
}

async function openSlow(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

function answerAll(forest: Forest, tree: string, random: () => number): Facts {
  let facts: Facts = {};
  for (let done = walk(forest, tree, facts); done.status === 'question'; done = walk(forest, tree, facts)) {
    const fact = forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string;
    facts = { ...facts, [fact]: answer(forest, forest.defs[fact] as CompiledFact, random) };
  }
  return facts;
}

function answer({ world }: Forest, { type, options = [] }: CompiledFact, random: () => number): FactValue {
  if (type === 'choice') return options[Math.floor(random() * options.length)]?.id ?? '';
  if (type === 'choices') return options.filter(() => random() < 0.4).map(({ id }) => id);
  if (type === 'amount') return Math.round(random() ** 3 * 20_000);
  if (type === 'integer') return Math.floor(random() * 20);
  const back = Math.floor(random() ** 2 * 2500) * 86_400_000;
  return type === 'date' ? new Date(Date.parse(world.today) - back).toISOString().slice(0, 10) : '';
}

/** The same numbers at each run: a linear congruential generator. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
