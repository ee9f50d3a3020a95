import { expect, test } from '@playwright/test';

test('a malformed fragment takes no page down', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/contact/#%E0%A4%A');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.evaluate(() => {
    location.hash = '#100%';
  });
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#100%25');
  await page.goBack();
  await page.getByRole('banner').getByRole('link', { name: 'Guides' }).click();
  await expect(page).toHaveURL(/\/guides\/$/);
  expect(errors).toEqual([]);
});

test('a change of page moves the focus to its title', async ({ page }) => {
  await page.goto('/contact/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.getByRole('banner').getByRole('link', { name: 'Guides' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('/contact/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('light and dark follow the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/contact/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await page.getByRole('button', { name: /clair/ }).click();
  expect(await scheme()).toBe('light');
  await page.reload();
  expect(await scheme()).toBe('light');
});

test('nothing is fetched from elsewhere, nor ahead of need', async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/contact/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu opens, closes with Escape, and leads on', async ({ page }) => {
    await page.goto('/contact/');
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    const menu = page.getByText('Menu', { exact: true });
    await menu.click();
    const guides = page
      .getByRole('navigation', { name: 'Navigation principale' })
      .getByRole('link', { name: 'Guides' });
    await expect(guides).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(guides).toBeHidden();
    await menu.click();
    await guides.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(guides).toBeHidden();
  });

  test('no page is wider than the screen', async ({ page }) => {
    for (const path of [
      '/',
      '/contact/',
      '/guides/',
      '/mentions-legales/',
      '/confidentialite/',
      '/accessibilite/',
    ]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
  });
});
