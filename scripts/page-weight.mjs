/**
 * Weighs the JavaScript of built pages: every script a real browser runs or prefetches until the page is quiet, in Brotli.
 *
 *   node scripts/page-weight.mjs <build folder> [--json] /path/ …
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Serves a build folder on any free port. */
function serve(folder) {
  const server = createServer((request, response) => {
    let file = join(folder, decodeURIComponent((request.url ?? '/').split('?')[0]));
    if (file.endsWith('/')) file += 'index.html';
    if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** Opens a page in a fresh context and weighs its scripts, bytes in Brotli. */
async function weighPage(browser, origin, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const prefetched = await page.locator('link[rel="prefetch"]').count();
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  await context.close();
  return { path, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), prefetched };
}

const [folder, ...rest] = process.argv.slice(2);
const paths = rest.filter((argument) => argument.startsWith('/'));
if (!folder || paths.length === 0) {
  console.error('Usage: node scripts/page-weight.mjs <build folder> [--json] /path/ …');
  process.exit(2);
}
const server = await serve(folder);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
const results = [];
for (const path of paths) {
  results.push(await weighPage(browser, `http://127.0.0.1:${server.address().port}`, path));
}
await browser.close();
server.close();
if (rest.includes('--json')) console.log(JSON.stringify(results));
else
  for (const { path, files, bytes, prefetched } of results) {
    console.log(
      `${(bytes / 1000).toFixed(1).padStart(6)} kB in ${files} files, ${prefetched} prefetched  ${path}`,
    );
  }
