/**
 * `npm run lighthouse`: Lighthouse (mobile) on a page of each kind, which must reach the scores below.
 *
 * Lighthouse is installed on its first use, in `.cache`: it is no part of the site, and large.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { serveFolder } from './server';

const VERSION = '12.8.2';
const NEEDED: Record<string, number> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const PAGES: Record<string, string> = {
  home: '/',
  guide: '/guides/droits/retards-de-paiement/',
  tree: '/arbres/impaye/',
  outcome: '/arbres/orientation/#nature-du-litige=autre',
};

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const root = process.cwd();
const folder = join(root, '.cache/lighthouse');
const command = join(folder, 'node_modules/lighthouse/cli/index.js');

mkdirSync(folder, { recursive: true });
if (!existsSync(command)) {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const packages = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${VERSION}`];
  execFileSync('npm', packages, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
execFileSync('npx', ['docusaurus', 'build', '--out-dir', join(folder, 'site')], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const site = await serveFolder(join(folder, 'site'));
let isShort = false;
for (const [name, path] of Object.entries(PAGES)) {
  const { categories, audits } = await measure(name, site.url + path);
  const scores = Object.keys(NEEDED).map(
    (id) => [id, Math.round((categories[id]?.score ?? 0) * 100)] as const,
  );
  console.log(`${name}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`);
  for (const [id, score] of scores) {
    if (score >= (NEEDED[id] ?? 0)) continue;
    isShort = true;
    for (const { id: audit, weight } of categories[id]?.auditRefs ?? [])
      if (weight > 0 && (audits[audit]?.score ?? 1) < 0.9) console.log(`  ${id}: ${audits[audit]?.title}`);
  }
}
site.close();
process.exitCode = isShort ? 1 : 0;

/** Runs Lighthouse in a process of its own, so that the server is free to answer. */
async function measure(name: string, url: string): Promise<Report> {
  const file = join(folder, `${name}.json`);
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  const args = [command, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: ensureBrowser() };
  const status = await new Promise((done) =>
    spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).on('close', done),
  );
  if (status !== 0) throw new Error(`Lighthouse failed on ${url}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
