/** A build with ten times the trees, against a build as it is: both cold, on a copy of the project. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_SCHEMAS } from '../../src/trees/schema';

/** Times both builds. @returns seconds */
export function timeTenfold(root: string, cache: string): { once: number; tenfold: number; trees: number } {
  const site = join(cache, 'tenfold');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(site, file));
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  const once = timeBuild(site);
  const trees = multiply(join(site, 'decision-trees'), 9);
  return { once, tenfold: timeBuild(site), trees };
}

function timeBuild(site: string): number {
  // What the bundler and the diagrams keep from one build to the next is among the packages.
  for (const folder of ['.docusaurus', 'build', '.cache', 'node_modules/.cache'])
    rmSync(join(site, folder), { recursive: true, force: true });
  const started = performance.now();
  execFileSync('npx', ['docusaurus', 'build'], { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - started) / 1000;
}

/** Copies each tree so many times under new ids; the copies hand over to each other. */
function multiply(folder: string, copies: number): number {
  const shared = new Set(Object.keys(SHARED_SCHEMAS).map((name) => `${name}.yaml`));
  const trees = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !shared.has(name));
  for (const name of trees) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (let copy = 1; copy <= copies; copy++)
      writeFileSync(
        join(folder, name.replace('.yaml', `-${copy}.yaml`)),
        text.replace(/to: tree:([a-z0-9-]+)/g, `to: tree:$1-${copy}`),
      );
  }
  return trees.length * (copies + 1);
}
