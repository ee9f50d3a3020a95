import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { findForm, open } from './helpers/tree';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** The names of the answers that are whole in the window, above the bar at its foot. */
function listWhole(page: Page): Promise<string[]> {
  return findForm(page)
    .locator('[data-answer]')
    .evaluateAll((all) => {
      const bar = document.querySelector('form[data-question] > div:last-child')?.getBoundingClientRect();
      const foot = bar && bar.height > 0 ? Math.min(bar.top, window.innerHeight) : window.innerHeight;
      const whole = (one: Element) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= foot;
      };
      return all.filter(whole).map((one) => one.textContent ?? '');
    });
}

const chosen = (page: Page, value: string) => findForm(page).locator(`button[value="${value}"]`);

test('a press chooses and goes on, said beforehand, and can be taken back for a while', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await expect(page.getByText('Toucher une réponse fait avancer.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
  expect((await listWhole(page)).length).toBeGreaterThanOrEqual(3);
  await chosen(page, 'consommateur').tap();
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
  await expect(findForm(page).getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Annuler' }).tap();
  await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
  await expect(chosen(page, 'consommateur')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Continuer' }).tap();
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Précédente' }).tap();
  await chosen(page, 'professionnel').tap();
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
  await expectAccessible(page);
});

test('helps wait for « Préciser », which shows all of them and is remembered', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  const helps = findForm(page).locator('[data-answer] > span + span');
  const more = findForm(page).locator('summary', { hasText: 'Préciser' });
  const isSeen = () => helps.evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight > 0));
  expect(await helps.count()).toBeGreaterThan(2);
  expect(new Set(await isSeen())).toEqual(new Set([false]));
  await more.tap();
  await expect(helps.first()).toBeVisible();
  expect(new Set(await isSeen())).toEqual(new Set([true]));
  await chosen(page, 'consommateur').tap();
  await chosen(page, 'ecrits').tap();
  await chosen(page, 'aucune').tap();
  await expect(findForm(page)).toHaveAttribute('data-question', 'reaction-client');
  await expect(helps.first()).toBeVisible();
  await expect(findForm(page).getByText(/conseils possibles$/)).toBeVisible();
  await page.reload();
  await expect(helps.first()).toBeVisible();
  await more.tap();
  await expect(helps.first()).toBeHidden();
  await expect(findForm(page).getByText(/conseils possibles$/)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(helps.first()).toBeVisible();
});

test('the offer to take a press back goes away', async ({ page }) => {
  await page.clock.install();
  await open(page, '/arbres/impaye/');
  await chosen(page, 'consommateur').tap();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
  await page.clock.runFor(11_000);
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
});

test('« je ne sais pas » says where to find the answer before it goes on', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await page.getByRole('button', { name: 'Je ne sais pas' }).tap();
  await expect(page.getByRole('complementary', { name: 'Où trouver la réponse' })).toBeInViewport();
  await page.getByRole('button', { name: 'Continuer' }).tap();
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
});

for (const tree of ['orientation', 'facture-contestee', 'retard-livraison', 'avis-negatif', 'reclamation'])
  test(`the first screen of ${tree} shows answers, and no help of more than twelve words`, async ({
    page,
  }) => {
    await open(page, `/arbres/${tree}/`);
    expect((await listWhole(page)).length).toBeGreaterThanOrEqual(2);
    const helps = await findForm(page).locator('[id$="-aide"], [data-answer] > span + span').allInnerTexts();
    for (const help of helps)
      expect(help.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length, help).toBeLessThanOrEqual(
        14,
      );
  });
