import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './helpers/axe';

const QUERIES = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as {
  query: string;
  page: string;
  /** nothing may stand before it */
  first?: boolean;
}[];

/** Types a query into the search page. @returns addresses of the pages found, best first, without the slash */
async function search(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: 'Que cherchez-vous' }).fill(query);
  const list = page.locator('ol[data-query]').and(page.locator('[aria-busy="false"]'));
  await expect(list).toHaveAttribute('data-query', query, { timeout: 20_000 });
  return list
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
}

async function openSearch(page: Page): Promise<void> {
  await page.goto('/recherche/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

test('everyday queries find the page they are about', async ({ page }) => {
  test.setTimeout(120_000);
  await openSearch(page);
  const places: { query: string; page: string; place: number; first?: boolean }[] = [];
  for (const { query, page: expected, first } of QUERIES)
    places.push({ query, page: expected, place: (await search(page, query)).indexOf(expected), first });
  expect(QUERIES.length).toBeGreaterThanOrEqual(40);
  expect(places.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
  expect(places.filter(({ first, place }) => first && place > 0)).toEqual([]);
  const others = places.filter(({ place }) => place > 0);
  expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(QUERIES.length * 0.1);
});

test('a word of the glossary and an article of a code are found at their entry', async ({ page }) => {
  await openSearch(page);
  expect(await search(page, 'définition forclusion')).toContain('glossaire/#forclusion');
  expect(await search(page, 'article 1344 code civil')).toContain('textes-cites/#cciv-1344');
  await page.getByRole('link', { name: 'Article 1344 du code civil' }).click();
  await expect(page).toHaveURL(/\/textes-cites\/#cciv-1344$/);
  // The page is long: it takes its time to come.
  await expect(page.locator('#cciv-1344')).toBeInViewport({ timeout: 20_000 });
});

test('advice comes before training, and nothing is found for what a page says while it waits', async ({
  page,
}) => {
  await openSearch(page);
  for (const query of ['mise en demeure', 'facture impayée']) {
    const found = await search(page, query);
    const taught = found.findIndex((path) => path.startsWith('formation/'));
    expect(found[0], query).toMatch(/^(?:arbres|guides)\//);
    expect(taught === -1 || taught > 3, `${query}: ${found.join(' ')}`).toBe(true);
  }
  await search(page, 'javascript navigateur');
  for (const text of await page.locator('ol[data-query] li').allTextContents())
    expect(text).not.toMatch(/besoin de JavaScript|Chargement/);
});

test('accents and plurals make no difference', async ({ page }) => {
  await openSearch(page);
  const expected = await search(page, 'factures impayées');
  expect((await search(page, 'facture impayee'))[0]).toBe(expected[0]);
});

test('the query stays in the address, out of sight of the server', async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openSearch(page);
  await search(page, 'médiateur');
  await expect(page).toHaveURL(/\/recherche\/#q=m%C3%A9diateur$/);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Que cherchez-vous' })).toHaveValue('médiateur');
  await expect(page.locator('ol[data-query]')).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(baseURL ?? '') || /diateur/.test(url))).toEqual([]);
  await expectAccessible(page);
});

test('nothing found, and an index that does not come, say what to do', async ({ page }) => {
  await openSearch(page);
  const field = page.getByRole('searchbox', { name: 'Que cherchez-vous' });
  await field.fill('zzxqwv');
  await expect(page.getByText('Aucune page ne correspond')).toBeVisible();
  // What the index has for a foreign word only begins like it: that is nothing, and the situations are offered.
  await field.fill('english');
  await expect(page.getByText('Aucune page ne correspond à «\u00a0english\u00a0»')).toBeVisible();
  const main = page.getByRole('main');
  expect(await main.locator('a[href*="/arbres/"]').count()).toBeGreaterThanOrEqual(6);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  await openSearch(page);
  await field.fill('facture');
  await expect(page.getByRole('alert')).toContainText('réessayez');
  await expect(page.getByRole('link', { name: 'L’injonction de payer, étape par étape' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('ol[data-query]')).toBeVisible();
});

test('the box of the banner works by keyboard, and is fetched when it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/contact/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  const box = page.getByRole('banner').getByRole('combobox', { name: 'Rechercher dans le site' });
  await box.fill('injonction');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await box.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await box.fill('injonction de payer');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'L’injonction de payer, étape par étape',
  );
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/guides\/escalade\/injonction-de-payer\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every guide and tree', async ({ page }) => {
    await page.goto('/recherche/');
    await expect(page.getByRole('link', { name: 'Un client ne paie pas' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'L’injonction de payer, étape par étape' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});
