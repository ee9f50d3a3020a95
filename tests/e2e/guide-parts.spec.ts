import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';

const GUIDE = '/guides/escalade/injonction-de-payer/';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

test('a word of the trade opens its note by keyboard, and Escape gives the focus back', async ({ page }) => {
  await open(page, GUIDE);
  const term = page.getByRole('button', { name: 'signifier', exact: true }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('note', { name: 'Signification' });
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
});

test('a note leads to its word in the glossary', async ({ page }) => {
  await open(page, GUIDE);
  await page.getByRole('button', { name: 'signifier', exact: true }).first().click();
  await page
    .getByRole('note', { name: 'Signification' })
    .getByRole('link', { name: 'Voir dans le glossaire' })
    .click();
  await expect(page).toHaveURL(/\/glossaire\/#signification$/);
  await expect(page.getByRole('heading', { name: /^Signification/ })).toBeInViewport();
  await expectAccessible(page);
});

test('ticks come back after a reload, and can be cleared', async ({ page }) => {
  await open(page, GUIDE);
  const box = page.getByRole('checkbox', { name: /Il ne conteste pas sérieusement/ });
  await box.check();
  await expect(page.getByText('1 sur 7')).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  await expect(box).not.toBeChecked();
  await page.reload();
  await expect(page.getByText('0 sur 7')).toBeVisible();
});

test('with storage blocked a list still ticks, and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, GUIDE);
  const box = page.getByRole('checkbox', { name: /Il ne conteste pas sérieusement/ });
  await box.check();
  await expect(page.getByText(/refuse d’enregistrer/)).toBeVisible();
  await expect(box).toBeChecked();
});

test('a calculator is fetched when asked for, and shows its working', async ({ page }) => {
  await page.addInitScript(() => {
    window.__today = '2026-11-24';
  });
  await open(page, '/guides/droits/retards-de-paiement/');
  const card = page.getByRole('region', { name: /Pénalités de retard/ });
  await expect(card.getByRole('textbox')).toHaveCount(0);
  await card.getByRole('button', { name: 'Faire le calcul' }).click();
  await expect(card.getByLabel('Votre client')).toBeFocused();
  await card.getByRole('button', { name: 'Calculer' }).click();
  await expect(card.getByLabel(/Somme impayée/)).toBeFocused();
  await expect(card.getByLabel(/Somme impayée/)).toHaveAccessibleDescription(/Écrivez un montant/);
  await card.getByLabel(/Somme impayée/).fill('2 400');
  await card.getByLabel(/devait être payée/).fill('31/03/2026');
  await card.getByLabel(/Dernier jour compté/).fill('15/06/2026');
  await card.getByRole('button', { name: 'Calculer' }).click();
  await expect(card.getByText(/100,72/)).toBeVisible();
  await expect(card.getByText(/76.jours/)).toBeVisible();
  await expectAccessible(page);
});

test('from a guide to a tree and back to the same paragraph', async ({ page }) => {
  await open(page, '/guides/escalade/petites-creances/');
  const link = page.getByRole('link', { name: 'impayé d’un professionnel' });
  await link.click();
  await expect(page).toHaveURL(/\/arbres\/impaye\/#type-de-client=professionnel/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.getByRole('link', { name: /Revenir au guide « Petites créances/ }).click();
  await expect(page).toHaveURL(/\/guides\/escalade\/petites-creances\/#arbre-\d+$/);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('a tree opened otherwise shows no way back to a guide', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await expect(page.getByRole('link', { name: /Revenir au guide/ })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('notes open, lists tick, and rules are told', async ({ page }) => {
    await page.goto(GUIDE);
    await page.getByRole('button', { name: 'signifier', exact: true }).first().click();
    await expect(page.getByRole('note', { name: 'Signification' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: /Il ne conteste pas sérieusement/ }).check();
    await page.goto('/calculateurs/');
    await expect(page.getByText(/La règle ci-dessus permet de le faire à la main/).first()).toBeVisible();
    await expect(page.getByText(/somme × taux × jours/).first()).toBeVisible();
  });
});

for (const path of [GUIDE, '/guides/mediation/choisir-une-voie-amiable/', '/glossaire/', '/calculateurs/'])
  test(`${path} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, path);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
