import { expect, test } from '@playwright/test';
import { OLD_OPEN_KEY } from '../../src/case/repository/keys';
import { findFact } from './helpers/facts';
import {
  answer,
  findForm,
  findOutcome,
  follow,
  followTo,
  open,
  openMenu,
  readHash,
  readOpenCase,
  TIME_BARRED,
} from './helpers/tree';

/** Fails a test on any error that the page did not catch. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('Back and Forward follow the questions, answers filled in and later ones kept', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  const first = await answer(page, TIME_BARRED);
  const second = await answer(page, TIME_BARRED);
  const chosen = findForm(page).getByRole('radio', { checked: true });
  await expect.poll(() => Object.keys(readHash(page))).toEqual([first, second]);
  await page.goBack();
  await expect(findForm(page)).toHaveAttribute('data-question', second);
  await expect(chosen).toHaveValue(TIME_BARRED[second] as string);
  await page.goBack();
  await expect(findForm(page)).toHaveAttribute('data-question', first);
  await expect(chosen).toHaveValue(TIME_BARRED[first] as string);
  expect(Object.keys(readHash(page))).toEqual([first, second]);
  await page.reload();
  await expect(chosen).toHaveValue(TIME_BARRED[first] as string);
  await page.goForward();
  await expect(findForm(page)).toHaveAttribute('data-question', second);
  await page.goForward();
  await expect(findForm(page)).not.toHaveAttribute('data-question', second);
  await expect(chosen).toHaveCount(0);
});

test('Back from an outcome keeps every answer, and « Continuer » leads there again', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  const asked = await follow(page, TIME_BARRED);
  await expect.poll(() => Object.keys(readHash(page)).length).toBe(asked.length);
  await page.goBack();
  await expect(findForm(page)).toHaveAttribute('data-question', asked.at(-1) as string);
  await findForm(page).getByRole('button', { name: 'Précédente' }).click();
  await expect(findForm(page)).toHaveAttribute('data-question', asked.at(-2) as string);
  await findForm(page).getByRole('button', { name: 'Continuer' }).click();
  await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
});

test('Back leaves a change begun by mistake', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await followTo(page, 'reaction-client', TIME_BARRED);
  await page.getByRole('button', { name: `Modifier : ${findFact('type-de-client').label}` }).click();
  await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
  await page.goBack();
  await expect(findForm(page)).toHaveAttribute('data-question', 'reaction-client');
});

test('a reload resumes at the same place, question or outcome', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await followTo(page, 'reaction-client', TIME_BARRED);
  await expect.poll(() => Object.keys(readHash(page)).length).toBe(3);
  await page.reload();
  await expect(findForm(page)).toHaveAttribute('data-question', 'reaction-client');
  await follow(page, TIME_BARRED);
  await expect.poll(() => readHash(page)).toHaveProperty('evenement-prescription');
  await page.reload();
  await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
  await expect(page.getByRole('region', { name: 'Dossier reçu par lien' })).toHaveCount(0);
});

test('a shared link shows what it reveals, and opens the same answer elsewhere', async ({
  page,
  browser,
}) => {
  await open(page, '/arbres/impaye/');
  await follow(page, TIME_BARRED);
  await openMenu(page);
  await page.getByRole('button', { name: 'Partager' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ce que le lien révèle' });
  await expect(dialog.getByRole('term').filter({ hasText: findFact('type-de-client').label })).toBeVisible();
  const link = await dialog.getByRole('textbox', { name: 'Lien à partager' }).inputValue();
  const other = await (await browser.newContext()).newPage();
  await open(other, link);
  await expect(findOutcome(other)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
  expect(await readOpenCase(other)).toBeNull();
  await other.context().close();
});

test('a received case stays apart from the stored one until the reader keeps it', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await answer(page, { 'type-de-client': 'professionnel' });
  await expect.poll(() => readOpenCase(page)).toContain('professionnel');
  await open(page, '/arbres/impaye/#type-de-client=consommateur');
  const bar = page.getByRole('region', { name: 'Dossier reçu par lien' });
  await expect(bar).toBeVisible();
  await answer(page, { stade: 'debut' });
  expect(await readOpenCase(page)).toContain('professionnel');
  await bar.getByRole('button', { name: 'Reprendre le mien' }).click();
  await expect.poll(() => readHash(page)).toEqual({ 'type-de-client': 'professionnel' });
  await expect(bar).toHaveCount(0);
});

test('a stored case is continued, or a new dispute begun', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await followTo(page, 'reaction-client', TIME_BARRED);
  await expect.poll(() => readOpenCase(page)).toContain('ecrits');
  await open(page, '/arbres/impaye/');
  await page.getByRole('button', { name: 'Continuer ce dossier' }).click();
  await expect(findForm(page)).toHaveAttribute('data-question', 'reaction-client');
  await open(page, '/arbres/impaye/');
  await page.getByRole('button', { name: 'Nouveau litige' }).click();
  await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
  await answer(page, { 'type-de-client': 'public' });
  await expect.poll(() => readOpenCase(page)).not.toContain('ecrits');
});

test('answers carried to another tree are confirmed before anything is concluded', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await followTo(page, 'reaction-client', TIME_BARRED);
  await expect.poll(() => readOpenCase(page)).toContain('ecrits');
  await open(page, '/arbres/facture-contestee/');
  await page.getByRole('button', { name: 'Continuer ce dossier' }).click();
  await expect(
    page.getByRole('heading', { name: 'Ces réponses sont-elles toujours exactes ?' }),
  ).toBeVisible();
  await expect(findForm(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Oui, continuer' }).click();
  await expect(findForm(page)).toHaveAttribute('data-question', 'motif-contestation');
});

test('a corrupted stored case is told and costs nothing', async ({ page }) => {
  await page.addInitScript((key) => {
    if (window.location.protocol !== 'about:') localStorage.setItem(key, '{"version":1,');
  }, OLD_OPEN_KEY);
  await open(page, '/arbres/impaye/');
  await expect(page.getByText(/Le dossier enregistré sur cet appareil était illisible/)).toBeVisible();
  await answer(page, TIME_BARRED);
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
});

test('blocked storage is told, and the address keeps the case', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, '/arbres/impaye/');
  await answer(page, TIME_BARRED);
  await expect(page.getByText(/Votre navigateur refuse d’enregistrer vos réponses/)).toBeVisible();
  await expect.poll(() => readHash(page)).toEqual({ 'type-de-client': 'consommateur' });
  await page.reload();
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
});

for (const hash of [
  '#%E0%A4%A',
  '#montant=%zz&type-de-client=consommateur',
  '#=&&=',
  '#__proto__=1',
  '#nulle-part',
]) {
  test(`a malformed fragment is survived and told: ${hash}`, async ({ page }) => {
    await open(page, `/arbres/impaye/${hash}`);
    await expect(page.getByText(/Une partie de l’adresse était abîmée/).first()).toBeVisible();
    await expect(findForm(page)).toBeVisible();
    await answer(page, TIME_BARRED);
    await answer(page, TIME_BARRED);
  });
}

test('an answer that is no longer offered is dropped alone', async ({ page }) => {
  await open(page, '/arbres/impaye/#type-de-client=martien&stade=ecrits');
  await expect(page.getByText(new RegExp(`« ${findFact('type-de-client').label} »`))).toBeVisible();
  await answer(page, TIME_BARRED);
  await expect(findForm(page)).toHaveAttribute('data-question', 'situation-client');
});

test('the skip link is not taken for a case', async ({ page }) => {
  await open(page, '/arbres/impaye/#type-de-client=consommateur');
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
  await page.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect.poll(() => readHash(page)).toEqual({ 'type-de-client': 'consommateur' });
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
});

test('a question has no request to another origin, and its answers go nowhere', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await open(page, '/arbres/impaye/');
  await follow(page, TIME_BARRED);
  expect([...origins].filter((origin) => origin !== 'null')).toEqual([new URL(baseURL as string).origin]);
});
