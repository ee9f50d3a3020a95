/**
 * From an answer to the next question painted, at a quarter of the processor's speed: our runner and a bare page of
 * React and XState with the same tree and the same machine, step by step in turn, so that drift hits both alike.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { CompiledTree } from '../../src/trees/model';

export interface StepTimes {
  ours: number[];
  bare: number[];
}

/** Builds the bare page into a folder. */
export async function buildBare(root: string, folder: string, tree: CompiledTree): Promise<void> {
  await build({
    entryPoints: [join(root, 'scripts/bench/bare.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    outfile: join(folder, 'bare.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'tree.json'), JSON.stringify(tree));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="fr"><title>Bare</title><body><div id="root"></div><script type="module" src="bare.js"></script></body></html>',
  );
}

/**
 * Times steps on both pages in turn.
 *
 * @param rounds - walks of each page; each walk gives several steps
 */
export async function timeSteps(
  browser: Browser,
  ours: string,
  bare: string,
  rounds: number,
): Promise<StepTimes> {
  const times: StepTimes = { ours: [], bare: [] };
  const pages = { ours: await openPage(browser, ours), bare: await openPage(browser, bare) };
  for (let round = 0; round < rounds; round++)
    for (const key of ['ours', 'bare'] as const) {
      const { page, session } = pages[key];
      await restart(page);
      // Slowing a page down occupies a core: only the page that is timed, or each would take the other's time.
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const taken = await walkOnce(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      // The first walk warms the page up.
      if (round > 0) times[key].push(...taken);
    }
  for (const { page } of Object.values(pages)) await page.context().close();
  return times;
}

async function openPage(browser: Browser, url: string): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'fr-FR' });
  // The script runner names functions through a helper of its own, which the page has not.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return { page, session: await context.newCDPSession(page) };
}

/** A new case on the same page: its address without facts. */
async function restart(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  const { origin, pathname } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(origin + pathname, { waitUntil: 'load' });
  await page.waitForSelector('input[type=radio]');
  // Hydrated, and the lazily loaded engine of our page under way: what is timed is a step, not a first load.
  await page.waitForTimeout(800);
}

/**
 * Answers with the first option of each radio group, and times each step until the next question is painted: a task
 * that the browser runs before all others, asked for in the frame that paints. Clicks come at any moment of a frame.
 */
function walkOnce(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const first = () =>
      new Promise<void>((resolve) => scheduler.postTask(resolve, { priority: 'user-blocking' }));
    const painted = () =>
      new Promise<void>((resolve) => requestAnimationFrame(() => void first().then(resolve)));
    const heading = () => document.querySelector('main h2, main legend, #root h2')?.textContent;
    for (let step = 0; step < 6; step++) {
      const radio = document.querySelector<HTMLInputElement>('input[type=radio]');
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === 'Continuer',
      );
      if (!radio || !button) break;
      radio.click();
      button.focus({ preventScroll: true });
      await pause(150);
      await painted();
      await pause(20 + 17 * Math.random());
      const before = heading();
      const started = performance.now();
      button.click();
      do await painted();
      while (heading() === before && performance.now() - started < 1000);
      // The first answer of a page may still wait for the engine: its step is a load.
      if (step > 0) times.push(performance.now() - started);
      await pause(200);
    }
    return times;
  });
}
