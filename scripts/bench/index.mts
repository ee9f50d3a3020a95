/**
 * `npm run bench`: the figures of the README, measured here. `npm run bench -- size steps build check walk` chooses.
 *
 * Not part of `npm test`: figures depend on the machine, and the untouched site comes from the package registry.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { loadReady } from '../../src/cli/project';
import type { CompiledTree } from '../../src/trees/model';
import { launchBrowser } from './browser';
import { findCases, timeChanges } from './changes';
import { timeChecks } from './checks';
import { serveFolder } from './server';
import { measurePage } from './size';
import { buildBare, timeSteps } from './steps';
import { timeTenfold } from './tenfold';
import { buildUntouched } from './untouched';

const root = process.cwd();
const cache = join(root, '.cache/bench');
const today = new Date().toISOString().slice(0, 10);
const chosen = process.argv.slice(2);
const wants = (name: string) => chosen.length === 0 || chosen.includes(name);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

mkdirSync(cache, { recursive: true });
console.log(`${today}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
if (wants('size') || wants('steps')) await benchPages();
if (wants('build')) {
  const { once, tenfold, trees } = timeTenfold(root, cache);
  console.log(
    `Build: ${once.toFixed(1)} s; with ${trees} trees ${tenfold.toFixed(1)} s, ${(tenfold / once).toFixed(2)} times`,
  );
}
if (wants('check')) for (const line of timeChecks(today)) console.log(line);
if (wants('walk')) await benchWalk();

async function benchPages(): Promise<void> {
  execFileSync('npx', ['docusaurus', 'build', '--out-dir', join(cache, 'site')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [browser, site] = await Promise.all([launchBrowser(), serveFolder(join(cache, 'site'))]);
  if (wants('size')) {
    const untouched = buildUntouched(root, cache);
    const other = await serveFolder(untouched.folder);
    const pages = {
      untouched: await measurePage(browser, other.url + untouched.path),
      guide: await measurePage(browser, `${site.url}/guides/droits/retards-de-paiement/`),
      tree: await measurePage(browser, `${site.url}/arbres/impaye/`),
      'tree, a question answered': await measurePage(browser, `${site.url}/arbres/impaye/`, async (page) => {
        await page.getByRole('radio').first().check();
        await page.getByRole('button', { name: 'Continuer' }).click();
      }),
    };
    for (const [name, { run, prefetched, files }] of Object.entries(pages))
      console.log(`JavaScript of ${name}: ${kB(run)} in ${files} files, ${kB(prefetched)} prefetched`);
    console.log(
      `Plain page: ${(pages.guide.run / pages.untouched.run).toFixed(2)} times an untouched Docusaurus`,
    );
    const answered = pages['tree, a question answered'];
    console.log(
      `Tree page: ${kB(pages.tree.run - pages.guide.run)} over a plain page, ${kB(answered.run - pages.guide.run)} once a question is answered`,
    );
    other.close();
  }
  if (wants('steps')) {
    const { compiled } = await loadReady(root, today);
    const folder = join(cache, 'bare');
    mkdirSync(folder, { recursive: true });
    await buildBare(root, folder, compiled.trees.find((tree) => tree.id === 'impaye') as CompiledTree);
    const bare = await serveFolder(folder);
    const times = await timeSteps(browser, `${site.url}/arbres/impaye/`, `${bare.url}/`, 40);
    for (const [name, list] of Object.entries(times))
      console.log(
        `Answer to next question, ${name}: median ${at(list, 0.5)} ms, 95th percentile ${at(list, 0.95)} ms, ${list.length} steps`,
      );
    console.log(
      `Medians: ${(Number(at(times.ours, 0.5)) / Number(at(times.bare, 0.5))).toFixed(2)} times the bare page`,
    );
    bare.close();
  }
  site.close();
  await browser.close();
}

/** At every outcome that answers reach: the search for what would change it. */
async function benchWalk(): Promise<void> {
  const { forest, compiled } = await loadReady(root, today);
  const browser = await launchBrowser();
  const world = { trees: compiled.trees, today };
  const cases = findCases(forest, compiled.trees);
  const { outcomes, slowest, cold } = await timeChanges(browser, root, join(cache, 'changes'), world, cases);
  await browser.close();
  console.log(
    `What would change the answer, Chromium at a quarter of its speed, ${outcomes} outcomes: at most ${slowest.ms.toFixed(1)} ms (${slowest.outcome}); first search of a page ${cold.toFixed(1)} ms`,
  );
}

function at(list: readonly number[], share: number): string {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
}
