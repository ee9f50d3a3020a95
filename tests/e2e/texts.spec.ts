/** The page of the texts cited, late pages, sharing and pointing out a mistake. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';

const GUIDE = '/guides/escalade/mise-en-demeure/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leads to its entry, and the entry to the answers of a tree that rest on it', async ({
    page,
  }) => {
    await page.goto(GUIDE);
    const note = page.locator('#texte-cciv-1344');
    await note.getByRole('link', { name: 'Où ce texte sert' }).click();
    await expect(page).toHaveURL(/\/textes-cites\/#cciv-1344$/);
    const entry = page.locator('article:has(#cciv-1344)');
    await expect(entry.getByRole('heading')).toHaveText('Article 1344 du code civil');
    await expect(entry).toContainText(/lue? .*\d/i);
    await expect(entry).toContainText('vérification');
    await entry.getByText(/^Utilisé à \d+ endroits$/).click();
    await expect(entry.getByRole('link', { name: /mise en demeure/i }).first()).toHaveAttribute(
      'href',
      GUIDE,
    );
    const answer = entry.locator('a[href*="/plan/#"]').first();
    const target = (await answer.getAttribute('href'))?.split('#')[1] ?? '';
    await answer.click();
    await expect(page.locator(`[id="${target}"]`)).toBeVisible();
  });

  test('the footer leads to the texts, and a number shows its periods', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Textes cités' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Textes cités');
    const number = page.locator('article:has(#chiffre-tentative-amiable-obligatoire)');
    await expect(number).toContainText('€', { timeout: 20_000 });
  });

  test('a guide is passed on by plain links, and a mistake pointed out', async ({ page, baseURL }) => {
    await page.goto(GUIDE);
    await page.getByText('Partager', { exact: true }).click();
    const share = page.getByRole('navigation', { name: 'Partager cette page' });
    await expect(share.getByRole('link')).toHaveCount(5);
    const report = page.getByRole('link', { name: 'Signaler une erreur' });
    expect(await report.getAttribute('href')).toMatch(/^\/contact\//);
    const linkedIn = await share.getByRole('link', { name: 'LinkedIn' }).getAttribute('href');
    expect(new URL(linkedIn ?? '').searchParams.get('url')).toBe(`${baseURL}${GUIDE}`);
    for (const box of await share.getByRole('link').all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test('a mistake is pointed out where it is read, in a message that names the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(GUIDE);
  await expect(page.getByLabel('Votre message')).toBeHidden();
  await page.getByText('Signaler une erreur', { exact: true }).click();
  await expect(page.getByText(/^À propos de «.La mise en demeure/)).toBeVisible();
  await expect(page.getByLabel('Votre message')).toBeVisible();
  await expectAccessible(page);
});

test('a page says so once its law has not been read for too long, on the reader’s day', async ({ page }) => {
  const notice = page.locator('[data-overdue]');
  await page.addInitScript(() => {
    window.__today = '2031-01-01';
  });
  await page.goto(GUIDE);
  await expect(notice).toContainText('Vérification en retard');
  await expectAccessible(page);
  await page.goto('/arbres/client-en-difficulte/#situation-client=normale');
  await page.goto('/arbres/apres-litige/');
  await expect(notice).toHaveCount(0);
});

test('the page of the texts passes axe and fits a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/textes-cites/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
});
