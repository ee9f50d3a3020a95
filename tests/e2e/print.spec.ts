/** On paper: an answer on one sheet with its steps to tick and its address as a code, a case file that is whole and named. */
import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { print } from './helpers/pdf';
import { readCode } from './helpers/qr';
import { findForm, findOutcome, open, TODAY } from './helpers/tree';

interface Sample {
  title: string;
  address: string;
  /** titles of the steps that every case of it does */
  steps: string[];
}

/** The answers that take most words, and some of the others: drawn apart, since the content is read by code of the build. */
function sampleAnswers(): Sample[] {
  const drawn = execFileSync('node_modules/.bin/tsx', ['tests/e2e/helpers/answers.mts', TODAY]);
  return JSON.parse(String(drawn)) as Sample[];
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits for the code of the sheet, which is fetched while the browser is idle; the code read when it is printed. */
async function openPrinted(page: Page, address: string): Promise<() => Promise<string>> {
  await open(page, address);
  await expect(findOutcome(page)).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const isThere = document.querySelector('[data-printed-answer]') !== null;
        window.dispatchEvent(new Event('afterprint'));
        return isThere;
      }),
    )
    .toBe(true);
  return () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const path = document.querySelector('[data-printed-answer] svg path')?.getAttribute('d') ?? '';
      window.dispatchEvent(new Event('afterprint'));
      return path;
    });
}

test.describe.configure({ timeout: 180_000 });

test('an answer, the longest too, is one sheet of A4 with its steps and its address as a code', async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
  });
  const samples = sampleAnswers();
  expect(samples).toHaveLength(12);
  for (const { title, address, steps } of samples) {
    const readPath = await openPrinted(page, address);
    const sheets = await print(page);
    expect(sheets, address).toHaveLength(1);
    const [sheet] = sheets;
    expect(sheet).toMatchObject({ width: 210, height: 297 });
    const text = squash(sheet?.text ?? '');
    expect(text).toContain(squash(title));
    for (const step of steps) expect(text, address).toContain(squash(step));
    expect(text).toMatch(/Avocat( :|.(conseillé|indispensable))/);
    expect(sheet?.smallest).toBeGreaterThanOrEqual(7);
    expect(sheet?.right).toBeLessThanOrEqual(200);
    const path = await readPath();
    const { origin } = new URL(page.url());
    expect(readCode(path)).toBe(origin + address);
    // What is printed leaves nothing behind in the page.
    await expect(page.locator('[data-printed-answer]')).toHaveCount(0);
  }
  expect(foreign).toEqual([]);
});

test('an answer still open prints what to find out, on one sheet', async ({ page }) => {
  await openPrinted(
    page,
    '/arbres/impaye/#type-de-client=public&stade=amiable&depot-chorus=?&date-depart-prescription=2021-11-23',
  );
  const sheets = await print(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.text).toContain('Plusieurs réponses restent possibles');
  expect(sheets[0]?.text).toContain('Ce qu’il faut trouver');
});

const NOTICE =
  '/arbres/impaye/#type-de-client=professionnel&stade=ecrits&reaction-client=silence&situation-client=aucune&date-depart-prescription=2024-07-15&evenement-prescription=aucun&objet-transport=non&montant=3200&preuves=commande,ecrit,execution,prix';

test('a letter is named, a legal day bears its article; the whole can be printed too', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await openPrinted(page, NOTICE);
  const [sheet] = await print(page);
  expect(sheet?.text).toMatch(/Lettre : \S/);
  expect(sheet?.text).toMatch(/Dernier jour : 15 juillet 2029/);
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await expect(page.locator('[data-printed-answer]')).toHaveCount(1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Imprimer aussi les raisons et les textes' }).click();
  await expect(page.locator('[data-printed-answer]')).toHaveCount(0);
  const text = (await print(page)).map((one) => one.text).join(' ');
  expect(text).toContain('Ce qui a conduit ici');
  expect(text).toContain('Sur quels textes');
});

test('a question that follows an answer is printed as a question', async ({ page }) => {
  await openPrinted(page, NOTICE);
  await page.goto('/arbres/impaye/#type-de-client=professionnel');
  await expect(findForm(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-printed-answer]')).toHaveCount(0);
});

test('the case file prints every column, and its name and day on every page', async ({ page }) => {
  await open(page, NOTICE);
  await page.getByRole('link', { name: 'Suivre ces étapes' }).click();
  await page.getByText('Gérer mes dossiers').click();
  await page.getByLabel('Nom du dossier').fill('Garage Durand');
  await page.getByRole('button', { name: 'Noter un échange' }).click();
  const said = 'Il paiera tout à la fin du mois, dit-il. '.repeat(30).trim();
  await page.getByLabel('Ce qui a été dit').fill(said);
  await expect(page.getByRole('rowheader', { name: /Procès au fond/ })).toBeVisible();
  const sheets = await print(page);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.length).toBeLessThanOrEqual(6);
  for (const { text, right } of sheets) {
    expect(squash(text)).toContain('Dossier : Garage Durand, imprimé le 24 novembre 2026');
    expect(right).toBeLessThanOrEqual(195);
  }
  const text = squash(sheets.map((one) => one.text).join(' '));
  for (const column of ['Pour qui', 'Coût', 'Délai', 'Confidentialité', 'Avocat'])
    expect(text).toContain(column);
  expect(text).toContain(squash(said));
  // What was left empty is no box to fill.
  expect(text).not.toContain('Promis pour le');
  expect(text).not.toContain('coût estimé');
});

test('a plan prints its drawing under its title, a guide neither navigation nor links that paper cannot follow', async ({
  page,
}) => {
  await page.goto('/arbres/orientation/plan/');
  const plan = await print(page);
  const across = plan.filter(({ width, height }) => width > height);
  expect(across).toHaveLength(1);
  expect(across[0]?.text).toContain('Le schéma');
  await page.goto('/guides/droits/retards-de-paiement/');
  const guide = (await print(page)).map(({ text }) => text).join(' ');
  expect(guide).toContain('Textes cités');
  for (const left of ['Où ce texte sert', 'Aller au contenu', 'Mentions légales', 'Sommaire'])
    expect(guide).not.toContain(left);
});
