/** Finds a Chromium, or installs one. A machine without a browser is no reason to skip tests. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bin, root } from './lib.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of an installed Chromium, `CHROME_PATH` first; undefined when there is none. */
export function findBrowser() {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return MAC.find((path) => existsSync(path));
}

/** Finds a Chromium, else installs it: by apt where that is possible, else by Playwright. Ends the process when neither works. */
export function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;
  console.error('No Chromium found: installing one…');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], cwd: root };
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) =>
    spawnSync([...prefix, 'apt-get', ...args][0], [...prefix, 'apt-get', ...args].slice(1), quiet).status ===
    0;
  if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  if (spawnSync(bin('playwright'), ['install', '--with-deps', 'chromium'], quiet).status === 0) return '';
  console.error('No browser could be installed. Install Chromium, or set CHROME_PATH to one, and run again.');
  process.exit(1);
}
