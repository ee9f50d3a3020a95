/** The Chromium that measurements use. */
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';

/** Launches Chromium without what talks to the network by itself. */
export function launchBrowser(): Promise<Browser> {
  const executablePath: string = ensureBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}
