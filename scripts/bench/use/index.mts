/**
 * `npm run bench:use`: journeys of readers from a page to an advice, by finger and by keys, and what they ask.
 *
 * Fails where a journey asks more touches, keys or words than `journeys.yaml` allows, hides every answer of its first
 * question, or says more than one thing at once. `-- --record` writes what is measured as the new limits and into the README.
 * `-- --only id,id` plays some; `-- --site URL` plays on a site that is served already.
 */
import { join } from 'node:path';
import { bin, run } from '../../lib.mjs';
import { launchBrowser } from '../browser';
import { serveFolder } from '../server';
import { type Effort, readJourneys, recordEffort } from './journeys';
import { contextOf, play } from './play';
import { formatTable, type Row, writeTable } from './table';
import { listWorse } from './worse';

const read = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? '';
const isRecorded = process.argv.includes('--record');
const only = process.argv.includes('--only') ? read('--only').split(',') : null;
const folder = join(process.cwd(), '.cache/bench/site');

const served = process.argv.includes('--site')
  ? { url: read('--site'), close: () => undefined }
  : await build();
const browser = await launchBrowser();
const rows: Row[] = [];
const measured = new Map<string, Effort>();
let isWorse = false;
for (const [id, journey] of readJourneys().filter(([one]) => only?.includes(one) ?? true)) {
  const context = await browser.newContext(contextOf(journey));
  const measure = await play(await context.newPage(), served.url, journey);
  await context.close();
  console.log(`${id}: ${JSON.stringify(measure)}`);
  rows.push({ journey, measure });
  measured.set(id, measure);
  const worse = isRecorded ? [] : listWorse(journey, measure);
  for (const line of worse) console.error(`  worse: ${line}`);
  isWorse ||= worse.length > 0;
}
await browser.close();
served.close();
if (isRecorded) recordEffort(measured);
if (isRecorded && !only) writeTable(join(process.cwd(), 'README.md'), formatTable(rows));
if (isWorse) process.exitCode = 1;

async function build(): Promise<{ url: string; close(): void }> {
  run(bin('docusaurus'), ['build', '--out-dir', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return serveFolder(folder);
}
