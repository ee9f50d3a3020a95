import { type APIRequestContext, expect, test } from '@playwright/test';

interface Datum {
  '@context': string;
  '@type': string;
  [key: string]: unknown;
}

/** Reads the structured data of a built page, as a search engine does: without running anything. */
async function readData(request: APIRequestContext, path: string): Promise<Datum[]> {
  const html = await (await request.get(path)).text();
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g);
  return [...scripts].map(([, json = '']) => JSON.parse(json) as Datum);
}

/** The characters of a text that HTML writes as entities. */
function decode(text: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    '#x27': "'",
    '#39': "'",
  };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The pages of the sitemap, as paths. */
async function listPages(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text();
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

test('every page has a title, an address and a picture of its own, and valid structured data', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const paths = await listPages(request);
  expect(paths.length).toBeGreaterThan(80);
  const titles = new Map<string, string>();
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const title = /<title[^>]*>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
    expect(decode(title).length, `${path} has a title longer than engines show`).toBeLessThan(70);
    expect(html, path).toMatch(/<meta[^>]*name="?description"?[^>]*content=/);
    expect(html, path).toMatch(new RegExp(`rel="?canonical"?[^>]*href="?http://[^ ">]*${path}[ ">]`));
    expect(html.match(/property="og:image"/g), path).toHaveLength(1);
    for (const datum of await readData(request, path)) {
      expect(datum['@context'], path).toBe('https://schema.org');
      expect(
        ['Article', 'NewsArticle', 'BreadcrumbList', 'WebSite', 'Course', 'DefinedTermSet'],
        path,
      ).toContain(datum['@type']);
    }
  }
});

test('a guide, an article and a tree say what they are', async ({ request, baseURL }) => {
  const [guide, trail] = await readData(request, '/guides/escalade/mise-en-demeure/');
  expect(guide).toMatchObject({
    '@type': 'Article',
    inLanguage: 'fr',
    mainEntityOfPage: `${baseURL}/guides/escalade/mise-en-demeure/`,
    image: `${baseURL}/partage/guides/escalade/mise-en-demeure.png`,
    author: { '@type': 'Organization', name: 'La rédaction' },
    datePublished: '2026-11-24',
  });
  expect(String(guide?.dateModified)).toMatch(/^2026-\d\d-\d\d$/);
  expect(String(guide?.headline).length).toBeGreaterThan(5);
  expect(((trail?.itemListElement ?? []) as { item: string }[]).map(({ item }) => item)).toEqual([
    `${baseURL}/`,
    `${baseURL}/guides/`,
    `${baseURL}/guides/escalade/`,
    `${baseURL}/guides/escalade/mise-en-demeure/`,
  ]);
  const [course] = await readData(request, '/formation/premier-jour/');
  expect(course).toMatchObject({ '@type': 'Course', url: `${baseURL}/formation/premier-jour/` });
  expect(String((course?.provider as { name?: string })?.name).length).toBeGreaterThan(2);
  const [terms] = await readData(request, '/glossaire/');
  expect(terms).toMatchObject({ '@type': 'DefinedTermSet', url: `${baseURL}/glossaire/` });
  const [article] = await readData(request, '/actualites/plateforme-europeenne-fermee/');
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2026-11-24',
    dateModified: '2026-11-24',
  });
  expect((await readData(request, '/arbres/impaye/')).map((datum) => datum['@type'])).toEqual([
    'BreadcrumbList',
  ]);
});

test('the contact page claims no firm that the operator has not named', async ({ request }) => {
  expect((await readData(request, '/contact/')).map((datum) => datum['@type'])).toEqual(['BreadcrumbList']);
});

test('the picture of a page is a PNG of 1200 by 630', async ({ request }) => {
  for (const path of ['guides/escalade/mise-en-demeure', 'arbres/impaye', 'site']) {
    const response = await request.get(`/partage/${path}.png`);
    expect(response.ok(), path).toBe(true);
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});

test('robots are told where the pages are, and the list leaves answer keys out', async ({
  request,
  baseURL,
}) => {
  const robots = await request.get('/robots.txt');
  expect(robots.ok()).toBe(true);
  expect(await robots.text()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${baseURL}/sitemap.xml\n`);
  const paths = await listPages(request);
  expect(paths.filter((path) => path.endsWith('/corrige/'))).toEqual([]);
  expect((await request.get('/formation/kit/auto-ecole-et-surendettement/corrige/')).ok()).toBe(true);
});

test('the articles can be followed by feed', async ({ request, baseURL }) => {
  const json = (await (await request.get('/actualites/feed.json')).json()) as {
    feed_url: string;
    items: { title: string; content_html: string }[];
  };
  expect(json.items.length).toBeGreaterThanOrEqual(6);
  for (const { title, content_html } of json.items) {
    expect(content_html.length, title).toBeGreaterThan(500);
    expect(title).not.toMatch(/#|\s$/);
  }
  const rss = await (await request.get('/actualites/rss.xml')).text();
  const atom = await (await request.get('/actualites/atom.xml')).text();
  expect(rss).toContain(`<atom:link href="${baseURL}/actualites/rss.xml" rel="self"`);
  expect(atom).toContain(`<link rel="self" href="${baseURL}/actualites/atom.xml"`);
  expect(json.feed_url).toBe(`${baseURL}/actualites/feed.json`);
  // Headings lose the link to themselves, which ended each of them by « # ».
  for (const text of [rss, atom, JSON.stringify(json)]) {
    expect(text).toContain('<h2');
    expect(text).not.toMatch(/#<\/a>/);
  }
});

test('the list of articles leads to each of them, and the home page to the latest', async ({ page }) => {
  await page.goto('/actualites/');
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(6);
  await page.goto('/');
  const latest = page.getByRole('region', { name: 'Ce qui a changé dans la loi' });
  await latest.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/actualites\/[a-z-]+\/$/);
  await expect(page.getByRole('heading', { name: 'Réagir à cet article' })).toBeVisible();
});
