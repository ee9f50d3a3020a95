/** `npm test`: installs what is missing, a browser included, then runs every check there is, quickest first. */
import { ensureBrowser } from './browser.mjs';
import { bin, ensurePackages, run } from './lib.mjs';

ensurePackages();
const browser = ensureBrowser();
const steps = [
  ['Types', bin('tsc'), ['--noEmit']],
  ['Lint and format', bin('biome'), ['ci', '--error-on-warnings', '.']],
  ['Dead code and dependencies', bin('knip'), ['-c', 'tools/knip.jsonc']],
  ['Trees and law', bin('tsx'), ['src/cli/index.mts', 'check']],
  ['Unit, content and scenario tests', bin('vitest'), ['run']],
  ['End-to-end tests in Chromium', bin('playwright'), ['test']],
];
for (const [title, command, args] of steps) {
  console.log(`\n— ${title}`);
  const seconds = run(command, args, { env: { ...process.env, ...(browser && { CHROME_PATH: browser }) } });
  console.log(`— ${title}: ${seconds.toFixed(0)} s`);
}
