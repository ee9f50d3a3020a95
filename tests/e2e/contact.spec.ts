import { expect, type Page, test } from '@playwright/test';
import { type Answer, Endpoint, succeed } from './helpers/endpoint';

const ANSWERS = {
  succeed,
  fail: (response) => response.writeHead(500).end('boom'),
  refuse: (response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":false,"error":"full"}'),
  garbage: (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Bienvenue sur le Wi-Fi</h1>'),
  hang: () => {},
  hangInBody: (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"ok":'),
} satisfies Record<string, Answer>;

let endpoint = new Endpoint();

test.describe.configure({ mode: 'serial' });
test.beforeEach(async () => {
  endpoint = new Endpoint();
  await endpoint.start();
});
test.afterEach(() => endpoint.release());

/** Opens the page with a clock that the test drives, and waits until React has taken over. */
async function openForm(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('/contact/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

async function fillForm(page: Page): Promise<void> {
  await page.getByLabel('Votre nom').fill('Ana Petit');
  await page.getByLabel('Téléphone').fill('01 23 45 67 89');
  await page.getByLabel('Nom de l’autre partie').fill('Société Durand & fils');
  await page.getByLabel(/Votre besoin/).fill('Facture impayée depuis mars.');
  await page.clock.fastForward(5000);
}

const send = (page: Page) => page.getByRole('button', { name: 'Envoyer ma demande' }).click();

/** What a failure must leave: the text in the form, a way to retry, a way round. */
async function expectNothingLost(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText('Rien n’est perdu');
  await expect(page.getByLabel('Votre nom')).toHaveValue('Ana Petit');
  await expect(page.getByLabel('Texte de votre demande')).toHaveValue(/Société Durand & fils/);
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
}

test('a confirmed request is announced and its draft forgotten', async ({ page }) => {
  await openForm(page);
  await fillForm(page);
  await send(page);
  await expect(page.getByRole('heading', { name: 'Votre demande est envoyée' })).toBeFocused();
  expect(endpoint.received).toHaveLength(1);
  expect(endpoint.received[0]?.type).toContain('application/json');
  expect(JSON.parse(endpoint.received[0]?.body ?? '')).toMatchObject({
    nom: 'Ana Petit',
    partie_adverse: 'Société Durand & fils',
    site_web: '',
  });
  await page.reload();
  await expect(page.getByLabel('Votre nom')).toHaveValue('');
});

test('nothing is sent before the errors are put right', async ({ page }) => {
  await openForm(page);
  await send(page);
  const summary = page.getByRole('alert').filter({ hasText: 'À corriger' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(3);
  await summary.getByRole('link', { name: /Indiquez votre nom/ }).click();
  await expect(page.getByLabel('Votre nom')).toBeFocused();
  await expect(page.getByLabel('Votre nom')).toHaveAttribute('aria-invalid', 'true');
  await fillForm(page);
  await expect(summary).toBeHidden();
  expect(endpoint.received).toHaveLength(0);
});

for (const [name, message] of [
  ['fail', /erreur \(500\)/],
  ['refuse', /refusé/],
  ['garbage', /incompréhensible/],
] as const) {
  test(`an endpoint that answers with "${name}" loses nothing, and a retry works`, async ({ page }) => {
    endpoint.answer = ANSWERS[name];
    await openForm(page);
    await fillForm(page);
    await send(page);
    await expect(page.getByRole('alert')).toContainText(message);
    await expectNothingLost(page);
    endpoint.answer = ANSWERS.succeed;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('heading', { name: 'Votre demande est envoyée' })).toBeVisible();
    expect(endpoint.received).toHaveLength(2);
  });
}

for (const name of ['hang', 'hangInBody'] as const) {
  test(`an endpoint that does not finish ("${name}") is given up after the limit`, async ({ page }) => {
    endpoint.answer = ANSWERS[name];
    await openForm(page);
    await fillForm(page);
    await send(page);
    await expect(page.getByRole('button', { name: 'Envoi en cours…' })).toBeVisible();
    await expect.poll(() => endpoint.received.length).toBe(1);
    await page.clock.fastForward(61_000);
    await expect(page.getByRole('alert')).toContainText('n’a pas répondu à temps');
    await expectNothingLost(page);
  });
}

test('an endpoint that is down loses nothing, even over a reload', async ({ page }) => {
  await openForm(page);
  await fillForm(page);
  await endpoint.stop();
  await send(page);
  await expect(page.getByRole('alert')).toContainText('injoignable');
  await expectNothingLost(page);
  await page.reload();
  await expect(page.getByText('Votre brouillon a été repris')).toBeVisible();
  await expect(page.getByLabel('Nom de l’autre partie')).toHaveValue('Société Durand & fils');
  await page.getByRole('button', { name: 'Effacer le brouillon' }).click();
  await expect(page.getByLabel('Votre nom')).toHaveValue('');
  await endpoint.start();
});

test('a form sent at once is held back, with another way', async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto('/contact/');
  await page.getByLabel('Votre nom').fill('Robot');
  await page.getByLabel('Téléphone').fill('01 23 45 67 89');
  await page.getByLabel('Nom de l’autre partie').fill('X');
  await send(page);
  await expect(page.getByRole('alert')).toContainText('robot');
  await expect(page.getByLabel('Texte de votre demande')).toBeVisible();
  expect(endpoint.received).toHaveLength(0);
});

test('the summary of the case goes only when it is ticked, as it was shown', async ({ page }) => {
  const summary = 'Client\u00a0: professionnel\nMontant\u00a0: 3 200 €';
  await page.addInitScript((text) => sessionStorage.setItem('lc-contact-resume', text), summary);
  await openForm(page);
  await fillForm(page);
  const choice = page.getByLabel('Joindre un résumé de mon dossier');
  await expect(choice).not.toBeChecked();
  await expect(page.getByText('Montant\u00a0: 3 200 €')).toBeVisible();
  await choice.check();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Votre demande est envoyée' })).toBeVisible();
  expect(JSON.parse(endpoint.received[0]?.body ?? '').resume).toBe(summary);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is a plain POST', async ({ page }) => {
    await page.goto('/contact/');
    await page.getByLabel('Votre nom').fill('Ana Petit');
    await page.getByLabel('Adresse électronique').fill('ana@exemple.fr');
    await page.getByLabel('Nom de l’autre partie').fill('Durand');
    await send(page);
    await expect.poll(() => endpoint.received.length).toBe(1);
    expect(endpoint.received[0]?.type).toContain('application/x-www-form-urlencoded');
    const fields = new URLSearchParams(endpoint.received[0]?.body);
    expect(fields.get('courriel')).toBe('ana@exemple.fr');
    expect(fields.get('creneau')).toBe('Peu importe');
  });
});
