/** Finds a Chromium, or installs one. A machine without a browser is no reason to skip tests. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bin, root } from './lib.mjs';

/** Chromium without a window of its own: the same pages, a third faster. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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

/**
 * Finds a Chromium, else installs it: by apt where that is possible, else by Playwright. What runs before a change lands
 * takes the faster one where it may install it. Ends the process when there is none in the end.
 */
export function ensureBrowser() {
  const present = findBrowser();
  if (present && (!process.env.CI || process.env.CHROME_PATH || present.endsWith(SHELL))) return present;
  console.error(present ? `Installing ${SHELL}…` : 'No Chromium found: installing one…');
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  // A faster one is not worth waiting for a network that does not answer.
  const patience = present ? { timeout: 90_000 } : {};
  const run = (command, ...args) =>
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: root, ...patience }).status === 0;
  const apt = (...args) => run(...prefix, 'apt-get', ...args);
  const add = (name) => apt('install', '-y', '--no-install-recommends', name);
  const isAdded = apt('update') && (add(SHELL) || (!present && add('chromium')));
  const found = isAdded ? findBrowser() : present;
  if (found) return found;
  if (run(bin('playwright'), 'install', '--with-deps', 'chromium')) return '';
  console.error('No browser could be installed. Install Chromium, or set CHROME_PATH to one, and run again.');
  process.exit(1);
}
