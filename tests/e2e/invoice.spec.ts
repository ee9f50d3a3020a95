/** Invoices dropped on their page: read on the device, confirmed, then the case and its letters. */
import { expect, type Page, test } from '@playwright/test';
import { attach, makePdf, ubl } from '../case/invoice/pdf';
import { expectAccessible } from './helpers/axe';
import { findForm, open, readOpenCase } from './helpers/tree';

const party = (role: string, name: string, vat: string) =>
  `<cac:${role}><cac:Party><cac:PostalAddress><cbc:StreetName>3 rue des Lilas</cbc:StreetName><cbc:CityName>Lille</cbc:CityName><cbc:PostalZone>59000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>${vat}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:${role}>`;
const BODY =
  party('AccountingSupplierParty', 'Menuiserie Aubry', 'FR44732829320') +
  party('AccountingCustomerParty', 'Hôtel de la Gare', 'FR64443061841') +
  '<cac:Delivery><cbc:ActualDeliveryDate>2026-02-27</cbc:ActualDeliveryDate></cac:Delivery>';
const sums = (due: string) =>
  `<cbc:TaxInclusiveAmount>1200.00</cbc:TaxInclusiveAmount><cbc:PrepaidAmount>${(1200 - Number(due)).toFixed(2)}</cbc:PrepaidAmount><cbc:PayableAmount>${due}</cbc:PayableAmount>`;
const invoice = (number: string, due = '1200.00') => ubl({ number, body: BODY, total: sums(due) });
const file = (name: string, content: Uint8Array | string, mimeType = 'application/pdf') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

async function openPage(page: Page): Promise<void> {
  await open(page, '/facture/');
  await expect(page.locator('[data-ready]')).toBeVisible();
}

/** Drops files as the reader does. */
async function drop(page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      return transfer;
    },
    files.map(({ buffer, ...one }) => ({ ...one, base64: buffer.toString('base64') })),
  );
  await page.getByText('ou déposez-les ici').dispatchEvent('drop', { dataTransfer: data });
}

const confirm = (page: Page) => page.getByRole('button', { name: 'C’est exact : ouvrir le dossier' });

test('a dropped invoice opens the tree with its facts, and its letter names it', async ({ page }) => {
  const away: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith('http://127.0.0.1')) away.push(request.url());
  });
  await openPage(page);
  await drop(page, [file('f-101.pdf', attach(invoice('F-101', '840.00')))]);
  const card = page.getByRole('article', { name: /F-101/ });
  await expect(card).toContainText('f-101.pdf');
  await expect(card.getByLabel('Reste dû')).toHaveValue('840');
  await expect(card).toContainText('PayableAmount : « 840.00 »');
  // Nothing is kept before the reader says so.
  expect(await readOpenCase(page)).toBeNull();
  await expectAccessible(page);
  await confirm(page).click();
  await expect(page).toHaveURL(
    /impaye\/#type-de-client=professionnel&montant=840&echeance=2026-04-01&date-depart-prescription=2026-02-27$/,
  );
  await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
  expect(away).toEqual([]);

  await open(page, '/dossier/lettre/#relance-1');
  const letter = page.getByRole('region', { name: 'Aperçu' });
  await expect(letter).toContainText(/la facture n°\s?F-101 du 2\smars 2026, échue le 1er\savril 2026/);
  await expect(letter).toContainText('Bonjour Hôtel de la Gare');
  await page.getByText(/^Déjà rempli/).click();
  await expect(page.getByText(/Repris de la facture n°\s?F-101\./).first()).toBeVisible();
});

test('several invoices of one customer make one case, with interest and lump sum for each', async ({
  page,
}) => {
  await openPage(page);
  await page
    .getByLabel('Choisir une ou plusieurs factures')
    .setInputFiles([
      file('a.xml', invoice('F-1'), 'text/xml'),
      file('b.pdf', attach(invoice('F-2', '600.00'))),
    ]);
  await expect(page.getByText('2 factures lues.')).toBeVisible();
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row', { name: /^Total/ })).toContainText(/1\s800\s€.*80\s€/);
  await confirm(page).click();
  await expect(page).toHaveURL(/montant=1800/);
  await open(page, '/dossier/lettre/#mise-en-demeure-professionnel');
  const letter = page.getByRole('region', { name: 'Aperçu' });
  await expect(letter).toContainText(/n°\s?F-1, du 2\smars 2026/);
  await expect(letter).toContainText(/n°\s?F-2, du/);
  await expect(letter).toContainText(/recouvrement : 80\s€/);
});

test('a PDF without data asks for the three figures; a damaged file is told', async ({ page }) => {
  await openPage(page);
  await drop(page, [
    file('scan.pdf', makePdf(['<< /Type /Catalog >>'])),
    file('x.xml', '<!DOCTYPE x><x/>', 'text/xml'),
  ]);
  await expect(page.getByText('Ce PDF ne contient pas de données de facture')).toBeVisible();
  await expect(page.getByText('DOCTYPE')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter cette facture' }).click();
  await expect(page.getByText('Écrivez le nom du client.')).toBeVisible();
  await page.getByLabel('Nom du client').fill('Mme Durand');
  await page.getByLabel('Reste à payer').fill('1 250,50');
  await page.getByLabel('Échéance', { exact: true }).fill('24/09/2026');
  await page.getByRole('button', { name: 'Ajouter cette facture' }).click();
  await expect(page.getByText('Cela ne prouve pas que c’est un particulier')).toBeVisible();
  await confirm(page).click();
  await expect(page).toHaveURL(/impaye\/#montant=1250\.5&echeance=2026-09-24$/);
  await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
});

test('what is not ticked does not count', async ({ page }) => {
  await openPage(page);
  await drop(page, [file('f.xml', invoice('F-1'), 'text/xml')]);
  await page.getByRole('checkbox', { name: /^Échéance de la facture/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Fin du travail/ }).uncheck();
  await page.getByLabel('Votre client').selectOption('');
  await confirm(page).click();
  await expect(page).toHaveURL(/impaye\/#montant=1200$/);
});

test('a phone shows it all without scrolling sideways, with room for fingers, and by keyboard alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page);
  const input = page.getByLabel('Choisir une ou plusieurs factures');
  await input.focus();
  await expect(input).toBeFocused();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles([file('a.xml', invoice('F-1'), 'text/xml')]);
  await expect(confirm(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const controls = page.locator('main').locator('button, .lc-choice, .lc-input, summary, label.lc-button');
  for (const control of await controls.all())
    if (await control.isVisible())
      expect(
        (await control.boundingBox())?.height,
        (await control.textContent()) ?? '',
      ).toBeGreaterThanOrEqual(44);
  await expectAccessible(page);
  await confirm(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/arbres\/impaye\/#/);
});

test('a letter of an open case is filled by the invoice dropped for it', async ({ page }) => {
  await openPage(page);
  await drop(page, [file('f.xml', invoice('F-1'), 'text/xml')]);
  await confirm(page).click();
  await expect(findForm(page)).toBeVisible();
  await openPage(page);
  await drop(page, [file('g.xml', invoice('F-2', '300.00'), 'text/xml')]);
  await page.getByRole('button', { name: /^Compléter le dossier/ }).click();
  await expect(page).toHaveURL(/\/dossier\/$/);
  await expect(page.getByText(/1\s500\s€/).first()).toBeVisible();
});

test('without JavaScript the page says what to do instead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/facture/');
  await expect(page.getByText('Cette page a besoin de JavaScript')).toBeVisible();
  await expect(page.getByRole('link', { name: /répondez aux questions/ })).toBeVisible();
  await context.close();
});
