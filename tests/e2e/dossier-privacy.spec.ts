/** Nothing leaves the site: neither what its pages name, nor what their scripts ask for. */
import { type APIRequestContext, expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Links by which a browser fetches by itself; others wait for a click. */
const FETCHED_LINKS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

let paths: string[] = [];
test.beforeAll(async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
});

test('no page of the site names anything to fetch outside its own origin', async ({ request, baseURL }) => {
  const own = new URL(baseURL as string).origin;
  expect(paths).toContain('/dossier/');
  expect(paths).toContain('/contact/');
  expect(paths.length).toBeGreaterThan(200);
  const named: string[] = [];
  const queue = [...paths];
  const read = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop())
      for (const url of await listFetched(request, path)) named.push(new URL(url, own + path).href);
  };
  await Promise.all(Array.from({ length: 8 }, read));
  expect(named.filter((url) => !url.startsWith(`${own}/`) && !/^(?:data|blob):/.test(url))).toEqual([]);
  // Every page has at least its script and its style.
  expect(named.length).toBeGreaterThan(paths.length * 2);
});

test('no script asks for anything outside its own origin, on pages of every kind', async ({
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const own = new URL(baseURL as string).origin;
  const kinds = listKinds(paths);
  expect(kinds.size).toBeGreaterThan(20);
  const outside: string[] = [];
  context.on('request', (one) => {
    const { origin, protocol } = new URL(one.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== own) outside.push(one.url());
  });
  // Of each kind the first and the last: scripts are the same, what pages name is held above.
  const queue = [...kinds.values()].flatMap((all) => [...new Set([all[0] as string, all.at(-1) as string])]);
  const visit = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await page.goto(path);
    await page.close();
  };
  await Promise.all([visit(), visit(), visit()]);
  expect(outside).toEqual([]);
});

/** What a browser fetches for a page before any of its scripts runs. */
async function listFetched(request: APIRequestContext, path: string): Promise<string[]> {
  // A connection kept open may be closed as it is used again.
  const response = await request.get(path, { maxRetries: 3 });
  expect(response.ok(), path).toBe(true);
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) found.push(...listAddresses(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(await response.text()));
  return found;
}

function listAddresses({ tagName, attrs }: Element): string[] {
  const get = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  if (tagName === 'link') return FETCHED_LINKS.test(get('rel')) ? [get('href')] : [];
  const styled = [...get('style').matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url as string);
  const several = get('srcset')
    .split(',')
    .map((one) => one.trim().split(/\s/)[0] as string);
  const drawn = tagName === 'use' || tagName === 'image' ? [get('href')] : [];
  return [...styled, ...several, ...drawn, get('src'), get('data'), get('poster')].filter(Boolean);
}

/** Pages by kind: what their addresses have in common. */
function listKinds(all: readonly string[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const path of all) {
    const parts = path.split('/').filter(Boolean);
    const last =
      parts.length > 2 && /^(?:plan|affiche|corrige)$/.test(parts.at(-1) ?? '') ? parts.at(-1) : '';
    const isAlone = parts.length < 2;
    const kind = isAlone ? path : [parts[0], parts.length > 2 ? parts[1] : '', parts.length, last].join('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return kinds;
}
