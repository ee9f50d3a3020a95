import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import mammoth from 'mammoth';
import { HOSTILE } from '../case/file/arbitrary';
import { expectAccessible } from './helpers/axe';
import { follow, open, TODAY } from './helpers/tree';

/** A consumer who has not paid, told to the tree as far as a letter. */
const CONSUMER = {
  'type-de-client': 'consommateur',
  stade: 'ecrits',
  'reaction-client': 'silence',
  'situation-client': 'aucune',
  echeance: '24/09/2026',
  'date-depart-prescription': '24/09/2026',
  'evenement-prescription': 'aucun',
  'objet-transport': 'non',
  montant: '3 200 €',
  preuves: 'commande,ecrit,execution,prix',
};

const readDocx = async (download: Download): Promise<string> =>
  (await mammoth.extractRawText({ path: await download.path() })).value;

async function openLetter(page: Page, id: string, facts: Record<string, unknown> = {}): Promise<void> {
  await page.addInitScript(
    (stored) => {
      if (!localStorage.getItem('litiges-clients.dossiers'))
        localStorage.setItem('litiges-clients.case', stored);
    },
    JSON.stringify({
      version: 1,
      id: 'k1',
      tree: 'impaye',
      treeTitle: 'Durand',
      facts: { 'type-de-client': 'professionnel', montant: 3200, echeance: '2024-09-24', ...facts },
      updatedAt: TODAY,
      treesVersion: '',
    }),
  );
  await open(page, `/dossier/lettre/#${id}`);
  await expect(findLetter(page)).toBeVisible();
}

const findLetter = (page: Page) => page.getByRole('region', { name: 'Aperçu' });
const download = async (page: Page): Promise<Download> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger (.docx)' }).click(),
  ]);
  return file;
};

test('an outcome leads to the letter for this customer, filled with the case', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await follow(page, CONSUMER);
  await page.getByRole('link', { name: 'Remplir cette lettre' }).first().click();
  await expect(page.getByRole('heading', { name: 'Mise en demeure d’un particulier' })).toBeFocused();
  await expect(findLetter(page)).toContainText('3 200 € TTC restent dus');
  await expect(findLetter(page)).toContainText('intérêt au taux légal');
  await expect(page.getByRole('link', { name: 'Mise en demeure d’un professionnel' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a page of a letter leads to it; what is missing is asked once, kept, and shared with the next letter', async ({
  page,
}) => {
  await openLetter(page, 'relance-1');
  await page.goto('/guides/modeles/relance-1/');
  await expect(page.getByRole('region', { name: 'Texte de la lettre' })).toContainText(
    'Sauf erreur de notre part',
  );
  await page.getByRole('link', { name: 'Remplir cette lettre avec mon dossier' }).click();
  await expect(page.getByRole('heading', { name: 'Première relance' })).toBeFocused();
  await expect(findLetter(page)).toContainText('[à compléter : numéro]');
  await page.getByLabel('Numéro de la facture').fill('F-2024-18');
  await page.getByLabel('Nom du client').fill('Durand SARL');
  await expect(findLetter(page)).toContainText('facture n° F-2024-18');
  await expect(findLetter(page)).toContainText('échue le 24 septembre 2024');
  await page.reload();
  await expect(findLetter(page)).toContainText('Bonjour Durand SARL,');
  await page.getByRole('link', { name: 'Mon dossier' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon dossier' })).toBeVisible();
  await page.getByRole('link', { name: 'Seconde relance' }).click();
  await expect(findLetter(page)).toContainText('Bonjour Durand SARL,');
  await expect(findLetter(page)).toContainText('[à compléter : date de la première relance]');
});

test('a letter has its page; Back brings back where one was, and nothing typed is lost', async ({ page }) => {
  await openLetter(page, 'relance-2');
  await expect(page).toHaveTitle(/^Seconde relance/);
  await open(page, '/dossier/');
  const link = page.getByRole('link', { name: 'Première relance' });
  await page.getByText('Toutes les lettres', { exact: true }).scrollIntoViewIfNeeded();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Première relance' })).toBeFocused();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/dossier/lettre/#relance-1');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByLabel('Nom du client').fill('Durand SARL');
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.goForward();
  await expect(page.getByLabel('Nom du client')).toHaveValue('Durand SARL');
});

test('an address of before leads to the page of the letter', async ({ page }) => {
  await page.goto('/dossier/#lettre=relance-1');
  await expect(page.getByRole('heading', { level: 1, name: 'Première relance' })).toBeFocused();
  await expect(page).toHaveURL(/\/dossier\/lettre\/#relance-1$/);
});

test('where nothing can be kept, what is typed stays from page to page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, '/dossier/lettre/#relance-1');
  await page.getByLabel('Nom du client').fill('Durand SARL');
  await page.getByRole('link', { name: 'Mon dossier' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon dossier' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Nom du client')).toHaveValue('Durand SARL');
});

test('a value of the case can be changed for a letter, and taken again', async ({ page }) => {
  await openLetter(page, 'relance-1');
  await page.getByText(/^Déjà rempli/).click();
  const amount = page.getByLabel('Somme due, toutes taxes comprises');
  await expect(amount).toHaveAccessibleDescription(/Repris de vos réponses/);
  await amount.fill('trois mille');
  await expect(amount).toHaveAccessibleDescription(/Écrivez un montant/);
  await expect(findLetter(page)).toContainText('trois mille');
  await page.getByRole('button', { name: /Reprendre « 3.200 »/ }).click();
  await expect(findLetter(page)).toContainText('3 200 € TTC');
});

test('the letter goes out as a document, as text and as an e-mail, and says what is missing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLetter(page, 'relance-1');
  await expect(page.getByText(/Il reste \d+ passages à compléter/)).toBeVisible();
  const file = await download(page);
  expect(file.suggestedFilename()).toBe('relance-1.docx');
  expect((await readDocx(file)).replaceAll('\u00a0', ' ')).toContain('[à compléter : nom du client]');
  await page.getByRole('button', { name: 'Copier', exact: true }).click();
  await expect(page.getByText('Lettre copiée.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Sauf erreur de notre part');
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
  });
  expect(rich).toMatch(/<strong>Objet.*<p.*Sauf erreur de notre part/s);
  await page.getByLabel('Adresse électronique du client').fill('durand@exemple.fr');
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Brouillon (.eml)' }).click(),
  ]);
  expect(draft.suggestedFilename()).toBe('relance-1.eml');
  expect(readFileSync(await draft.path(), 'utf8')).toMatch(/^To: <?durand@exemple\.fr>\r\n.*X-Unsent: 1/s);
  const href = await page.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href');
  expect(href).toMatch(/^mailto:durand@exemple\.fr\?/);
  expect(new URL(href ?? '').searchParams.get('body')).toContain('Sauf erreur de notre part');
  await page.getByRole('button', { name: /le noter au journal/ }).click();
  await expect(page.getByText('Envoi noté dans le journal')).toBeVisible();
  const letter = page.url();
  await open(page, '/dossier/');
  await expect(page.getByLabel('Ce qui a été dit')).toHaveValue(/Envoi.*facture n°/);
  await open(page, '/dossier/lettre/#relance-1');
  expect(page.url()).toBe(letter);
  await page.getByLabel('Nom du client').fill('x'.repeat(3000));
  await expect(page.getByRole('button', { name: 'Copier pour un courriel' })).toBeVisible();
});

test('only the letter is printed', async ({ page }) => {
  await openLetter(page, 'relance-1');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Imprimer la lettre' }).click();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-printed-letter]');
  await expect(printed).toContainText('Sauf erreur de notre part');
  await expect(printed).toBeVisible();
  await expect(page.locator('#__docusaurus')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(printed).toHaveCount(0);
  await expect(page.locator('#__docusaurus')).toBeVisible();
});

test('hostile texts are texts in the page and in the document', async ({ page }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await openLetter(page, 'relance-1');
  const inOneField = HOSTILE.filter((text) => text.length < 200 && !/[\ud800-\udfff\n]/.test(text)).join(' ');
  await page.getByLabel('Nom du client').fill(inOneField);
  await expect(findLetter(page)).toContainText('<script>alert(1)</script>');
  await expect(page.locator('main script, main img[onerror]')).toHaveCount(0);
  const text = await readDocx(await download(page));
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('=HYPERLINK("http://exemple.invalid","x")');
  expect(text).not.toContain('\u202e');
  expect(alerts).toEqual([]);
});

test('a text of a hundred thousand characters is kept whole, in the page, after a reload and in the document', async ({
  page,
}) => {
  await openLetter(page, 'accuse-de-reception');
  const long = 'é<b>'.repeat(25_000);
  await page.getByLabel(/Ce que vous avez compris/).fill(long);
  await expect(findLetter(page)).toContainText(long.slice(0, 200));
  await page.reload();
  await expect(page.getByLabel(/Ce que vous avez compris/)).toHaveValue(long);
  expect(await readDocx(await download(page))).toContain(long);
  await expect(page.getByRole('button', { name: 'Copier pour un courriel' })).toBeVisible();
});

test('the letter that does not suit the customer says so', async ({ page }) => {
  await openLetter(page, 'mise-en-demeure-professionnel', { 'type-de-client': 'consommateur' });
  await expect(page.getByText(/cette lettre ne convient pas à ce dossier/)).toBeVisible();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('the working scrolls in its frame, the page does not, and all is reached by keyboard', async ({
    page,
  }) => {
    await openLetter(page, 'mise-en-demeure-professionnel');
    await expect(findLetter(page)).toContainText('Annexe');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expect(page.getByRole('heading', { name: 'Mise en demeure d’un professionnel' })).toBeFocused();
    const reached = new Set<string>();
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    for (const name of ['Télécharger (.docx)', 'Copier', 'Imprimer la lettre'])
      expect([...reached]).toContain(name);
  });
});

test.describe('without a case', () => {
  test('a letter can be written, and makes one', async ({ page }) => {
    await open(page, '/dossier/lettre/#accuse-de-reception');
    await page.getByLabel('Nom du client').fill('Martin');
    await page.getByLabel('Bien, service ou commande en cause').fill('une table');
    await expect(findLetter(page)).toContainText('Bonjour Martin,');
    await page.reload();
    await expect(findLetter(page)).toContainText('au sujet de : une table');
  });
});
