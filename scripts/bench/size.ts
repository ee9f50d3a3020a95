/** JavaScript of pages as Chromium fetches it, Brotli-compressed: what a page runs, and what it prefetches. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

export interface PageSize {
  /** bytes of scripts that the page runs, until it is idle */
  run: number;
  /** bytes of scripts that it only prefetches for later pages */
  prefetched: number;
  files: number;
}

/**
 * Measures a page's JavaScript.
 *
 * @param url - on a local server
 * @param act - what a reader does there before the count ends
 */
export async function measurePage(
  browser: Browser,
  url: string,
  act?: (page: Page) => Promise<void>,
): Promise<PageSize> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const scripts = new Map<string, { size: number; prefetch: boolean }>();
  const waiting: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    const prefetch = response.request().headers()['sec-purpose'] === 'prefetch';
    waiting.push(
      response.body().then((body) => {
        const known = scripts.get(response.url());
        scripts.set(response.url(), {
          size: compress(body),
          prefetch: prefetch && (known?.prefetch ?? true),
        });
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  if (act) {
    await act(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
  }
  await Promise.all(waiting);
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src])')].map((script) => script.textContent ?? '').join('\n'),
  );
  await context.close();
  const all = [...scripts.values()];
  const sum = (prefetch: boolean) =>
    all.filter((one) => one.prefetch === prefetch).reduce((total, one) => total + one.size, 0);
  return {
    run: sum(false) + compress(Buffer.from(inline)),
    prefetched: sum(true),
    files: all.filter((one) => !one.prefetch).length,
  };
}

function compress(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
