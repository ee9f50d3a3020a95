import { expect, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { findFact } from './helpers/facts';
import { answer, findForm, findOutcome, follow, followTo, open, openMenu, TIME_BARRED } from './helpers/tree';

/** In the dark only colours differ. */
const CONTRAST = ['color-contrast'];

test.describe('accessible to axe', () => {
  test('the list of trees', async ({ page }) => {
    await open(page, '/arbres/');
    await expectAccessible(page);
  });

  test('a choice, and its errors', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await findForm(page).getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, CONTRAST);
  });

  test('a date, not known', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await followTo(page, 'date-evenement-prescription', {
      ...TIME_BARRED,
      'evenement-prescription': 'reconnaissance-ecrite',
    });
    await findForm(page).getByRole('checkbox', { name: 'Je ne sais pas' }).check();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, CONTRAST);
  });

  test('an outcome', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await follow(page, TIME_BARRED);
    await expect(page.getByRole('heading', { name: /^Aujourd’hui : / })).toBeVisible();
    await expectAccessible(page);
    await page.locator('[data-outcome] details').evaluateAll((parts) => {
      for (const part of parts) (part as HTMLDetailsElement).open = true;
    });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, CONTRAST);
  });

  test('several outcomes, and the sharing of a case', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await follow(page, { ...TIME_BARRED, 'evenement-prescription': '?' });
    await expect(page.getByRole('button', { name: /^Supposer/ }).first()).toBeVisible();
    await expectAccessible(page);
    await openMenu(page);
    await page.getByRole('button', { name: 'Partager' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  test('a plan', async ({ page }) => {
    test.slow();
    await open(page, '/arbres/orientation/plan/');
    await expectAccessible(page);
  });
});

test('on a phone nothing is wider than the window, and everything to tap is large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/arbres/impaye/');
  await answer(page, TIME_BARRED);
  const check = async (): Promise<void> => {
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    const small = await page
      .locator('main button:visible, main .lc-choice:visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
      );
    expect(small).toEqual([]);
  };
  await check();
  await follow(page, TIME_BARRED);
  await check();
});

test('on paper an outcome is a dated report of the case', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await follow(page, TIME_BARRED);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Compte rendu du dossier/ })).toBeVisible();
  await expect(page.getByText(/Établi le 24.novembre 2026/).first()).toBeVisible();
  await expect(page.getByText(/Ce n’est pas un conseil juridique/).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: findFact('type-de-client').label })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sur quels textes' })).toBeVisible();
  await expect(page.getByText(/lu le \d/).first()).toBeVisible();
  await expect(page.getByText('Mes réponses', { exact: true })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('dates can be picked in the browser’s own calendar', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await followTo(page, 'date-depart-prescription', TIME_BARRED);
  await expect(page.getByRole('button', { name: 'Ouvrir le calendrier' })).toBeVisible();
  await page.locator('input[type="date"]').fill('2024-09-24');
  await expect(findForm(page).getByRole('textbox')).toHaveValue('24/09/2024');
  await expect(page.getByText('Compris : 24 septembre 2024')).toBeVisible();
});

test.describe('typing on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a date is read as people say it, and shown back before it counts', async ({ page }) => {
    const known = 'type-de-client=consommateur&stade=ecrits&reaction-client=silence&situation-client=aucune';
    await open(page, `/arbres/impaye/#${known}`);
    await expect(findForm(page)).toHaveAttribute('data-question', 'date-depart-prescription');
    const field = findForm(page).getByRole('textbox');
    await expect(field).toHaveAttribute('inputmode', 'numeric');
    await page.getByRole('button', { name: 'abc : clavier des lettres' }).tap();
    await expect(field).toHaveAttribute('inputmode', 'text');
    await expect(field).toBeFocused();
    await field.fill('12 mars');
    await expect(page.getByText(/^Supposé : 12.mars 2026$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Il y a 2 ans' }).tap();
    await expect(page.getByText(/^Compris : vers le 24.novembre 2024$/)).toBeVisible();
    await field.fill('septembre 2024');
    await expect(page.getByText('Compris : septembre 2024')).toBeVisible();
    await expect(field).toHaveAccessibleDescription(/Compté à partir du 1er.septembre 2024/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Continuer' }).tap();
    await expect(page).toHaveURL(/date-depart-prescription=2024-09-01/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tree shows its first question and leads to its plan', async ({ page }) => {
    await page.goto('/arbres/impaye/');
    await expect(page.getByRole('group', { name: findFact('type-de-client').question })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continuer' })).toBeHidden();
    await page.getByRole('link', { name: 'Ouvrir le plan' }).click();
    await expect(page).toHaveURL(/\/arbres\/impaye\/plan\/$/);
  });

  for (const tree of ['impaye', 'facture-contestee', 'orientation']) {
    test(`the plan of ${tree} is followed from the first answer to an outcome`, async ({ page }) => {
      await page.goto(`/arbres/${tree}/`);
      await page.locator('noscript, main').getByRole('listitem').getByRole('link').last().click();
      await expect(page).toHaveURL(/\/plan\//);
      for (let step = 0; step < 40; step++) {
        const id = new URL(page.url()).hash.slice(1);
        const place = page.locator(`[id="${id}"]`);
        await expect(place).toBeVisible({ timeout: 15_000 });
        if ((await place.getAttribute('data-kind')) === 'outcome') {
          await expect(place.getByRole('heading').first()).toBeVisible();
          return;
        }
        await place.locator('a[href*="#"], a[href*="/plan/"]').last().click();
      }
      throw new Error('no outcome after 40 steps');
    });
  }
});

test('an outcome names its approach in words beside its icon', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await follow(page, TIME_BARRED);
  await expect(findOutcome(page).locator('strong').first()).not.toBeEmpty();
});
