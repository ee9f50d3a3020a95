import { expect, type Page, test } from '@playwright/test';
import { chooseAnswer, findFact } from './helpers/facts';
import { type Answers, findForm, findOutcome, open, readOpenCase, TIME_BARRED } from './helpers/tree';

/** Presses Tab until the focus is on what a selector matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard never reached ${selector}`);
}

/** Answers the question shown with the keyboard alone. */
async function answerByKeyboard(page: Page, answers: Answers): Promise<void> {
  const id = (await findForm(page).getAttribute('data-question')) as string;
  const value = answers[id] ?? chooseAnswer(id);
  const { type } = findFact(id);
  if (type === 'choice') {
    await tabTo(page, 'form input[type="radio"]');
    const shown = findForm(page).getByRole('radio');
    const values = await shown.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const steps = values.indexOf(value);
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
    await expect(findForm(page).getByRole('radio', { checked: true })).toHaveValue(value);
    await expect(findForm(page)).toHaveAttribute('data-question', id);
  } else if (type === 'choices') {
    await tabTo(page, `form input[value="${value}"]`);
    await page.keyboard.press('Space');
  } else {
    if (!(await findForm(page).locator('input[type="text"]:focus').count()))
      await tabTo(page, 'form input[type="text"]');
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator(`form[data-question="${id}"]`)).toHaveCount(0);
}

/** The question has the focus: its title, or the field of which it is the name, once that is there. */
async function expectFocus(page: Page): Promise<void> {
  await expect(findForm(page).locator('h1:focus, input[type="text"]:focus')).toHaveCount(1);
}

async function followByKeyboard(page: Page, answers: Answers): Promise<void> {
  for (let count = 0; count < 40; count++) {
    await expect(findForm(page).or(findOutcome(page))).toBeVisible();
    if ((await findForm(page).count()) === 0) return;
    if (count > 0) await expectFocus(page);
    await answerByKeyboard(page, answers);
  }
  throw new Error('no outcome after 40 questions');
}

test.describe('by keyboard alone', () => {
  for (const [tree, answers, outcome] of [
    ['impaye', TIME_BARRED, /^delai-court\/prescrite-consommateur$/],
    [
      'facture-contestee',
      { 'motif-contestation': 'deja-paye', 'trace-paiement': 'retrouve' },
      /paiement-retrouve/,
    ],
    [
      'orientation',
      { ...TIME_BARRED, 'nature-du-litige': 'impaye' },
      /^delai-court\/prescrite-consommateur$/,
    ],
    [
      'proces-et-decision',
      {
        stade: 'justice',
        'procedure-en-cours': 'assignation-par-client',
        'somme-demandee-en-justice': '16 000 €',
        'date-assignation': '20/11/2026',
        'creance-a-opposer': 'non',
        'objet-de-l-assignation': 'dommage',
      },
      /^proces-et-decision\/defense-sans-creance$/,
    ],
    [
      'procedure-collective',
      {
        'type-de-client': 'professionnel',
        'situation-client': 'liquidation',
        'date-publication-bodacc': '05/10/2026',
      },
      /^procedure-collective\//,
    ],
  ] as const) {
    test(`${tree} is answered to its end, the focus following the questions`, async ({ page }) => {
      await open(page, `/arbres/${tree}/`);
      await followByKeyboard(page, answers);
      await expect(findOutcome(page)).toHaveAttribute('data-outcome', outcome);
      await expect(findOutcome(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
    });
  }

  test('the menu of the answers closes by Escape, and by leaving it', async ({ page }) => {
    await open(page, '/arbres/impaye/#type-de-client=consommateur');
    const menu = page.locator('summary', { hasText: 'Mes réponses' });
    const erase = page.getByRole('button', { name: 'Effacer mes réponses' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(erase).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(erase).toBeHidden();
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await findForm(page).getByRole('radio').first().focus();
    await expect(erase).toBeHidden();
  });

  test('an error is summarised, focused, and leads to its field', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await tabTo(page, 'form button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(findForm(page).getByRole('radio').first()).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('erasing asks first, and Escape cancels', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await answerByKeyboard(page, TIME_BARRED);
    await page.locator('summary', { hasText: 'Mes réponses' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Effacer mes réponses' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Effacer toutes vos réponses ?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Effacer mes réponses' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tout effacer' }).press('Enter');
    await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
    expect(await readOpenCase(page)).toBeNull();
    expect(new URL(page.url()).hash).toBe('');
  });
});
