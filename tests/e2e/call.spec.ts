/** The desk for a live call: by keys alone, several calls, nothing lost, and what it leaves behind. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { CASE_PREFIX, INDEX_KEY } from '../../src/case/repository/keys';
import { expectAccessible } from './helpers/axe';
import { open } from './helpers/tree';

const findFront = (page: Page): Locator => page.locator('[data-call]:not([hidden])');
const findAsked = (page: Page): Locator => findFront(page).locator('[data-question]');
const findAnswer = (page: Page): Locator => findFront(page).locator('[data-outcome]');
const findSay = (page: Page): Locator => findFront(page).getByRole('heading', { level: 2 });
const findTabs = (page: Page): Locator => page.getByRole('navigation', { name: 'Appels' });
const findNote = (page: Page): Locator => findFront(page).getByRole('textbox', { name: 'Nouvelle note' });

async function openDesk(page: Page): Promise<void> {
  await open(page, '/en-ligne/');
  await expect(page.getByRole('heading', { name: 'Que dit le client ?' })).toBeVisible();
}

/** Words that are drawn, as the bench of use counts them. */
function countWords(part: Locator): Promise<number> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not read
  return part.evaluate((one) => (one as HTMLElement).innerText.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}

/** Answers by keys until the call comes to an advice. @returns what it took */
async function answerByKeys(page: Page, keys: Readonly<Record<string, string>>) {
  let [pressed, words] = [0, 0];
  for (let count = 0; count < 12; count++) {
    await expect(findAsked(page).or(findAnswer(page))).toBeVisible();
    if ((await findAsked(page).count()) === 0) return { pressed, words };
    const id = (await findAsked(page).getAttribute('data-question')) as string;
    await expect(findAsked(page).locator('h2:focus, input:focus')).toHaveCount(1);
    words += await countWords(findAsked(page));
    const answer = keys[id] ?? '1';
    await page.keyboard.type(answer);
    pressed += answer.length;
    if (answer.length > 1) {
      await page.keyboard.press('Enter');
      pressed += 1;
    }
    await expect(findFront(page).locator(`[data-question="${id}"]`)).toHaveCount(0);
  }
  throw new Error('the call never came to an advice');
}

test('late delivery: what to say after one key, the whole advice within 15 keys and 120 words', async ({
  page,
}) => {
  await openDesk(page);
  await page.keyboard.press('1');
  await expect(findSay(page)).toBeInViewport({ ratio: 1 });
  await expect(findAsked(page)).toHaveAttribute('data-question', 'type-de-client');
  const { pressed, words } = await answerByKeys(page, { 'date-promise': '12/11' });
  expect(1 + pressed).toBeLessThanOrEqual(15);
  expect(words).toBeLessThanOrEqual(120);
  await expect(findAnswer(page)).toHaveAttribute('data-outcome', 'retard-livraison/annoncer-au-consommateur');
  await expect(findSay(page)).toBeFocused();
  await expect(findAnswer(page).locator('[data-first-act]')).toBeInViewport();
  // A view of the case, and no other engine: its page comes to the same.
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    findAnswer(page)
      .getByRole('link', { name: /Toute la réponse/ })
      .click(),
  ]);
  await expect(other.locator('[data-outcome="retard-livraison/annoncer-au-consommateur"]')).toBeVisible();
});

test('an answer is changed by a key or a press, one that is not known waits, to be found out', async ({
  page,
}) => {
  await openDesk(page);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'origine-du-retard');
  await page.keyboard.press('Backspace');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'type-de-client');
  await expect(findAsked(page).getByRole('button', { name: 'Une entreprise' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.keyboard.press('1');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'origine-du-retard');
  await page.keyboard.press('0');
  await expect(findAsked(page)).not.toHaveAttribute('data-question', 'origine-du-retard');
  const known = findFront(page).getByRole('region', { name: 'Ce que l’on sait' });
  await expect(known).toContainText('À chercher de votre côté');
  await known.getByRole('button', { name: 'Origine du retard' }).click();
  await page.keyboard.press('2');
  await expect(known).toContainText('Du transporteur');
  await expect(known).not.toContainText('À chercher de votre côté');
});

test('a French keyboard needs no Shift, and signs that it writes elsewhere stay keys', async ({ page }) => {
  await openDesk(page);
  await page.dispatchEvent('body', 'keydown', { key: '&', code: 'Digit1', bubbles: true });
  await expect(findAsked(page)).toHaveAttribute('data-question', 'type-de-client');
  await page.dispatchEvent('body', 'keydown', { key: '?', code: 'KeyM', shiftKey: true, bubbles: true });
  await expect(page.getByRole('dialog', { name: 'Touches' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('two calls switched back and forth lose nothing: place, half-typed text, caret, notes', async ({
  page,
}) => {
  await openDesk(page);
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'date-promise');
  await page.keyboard.type('12/11/20');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+n');
  await expect(findTabs(page).getByRole('button')).toHaveCount(3);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('abonn');
  await expect(page.getByRole('option').first()).toContainText('Je veux résilier mon abonnement');
  await page.keyboard.press('Enter');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'type-de-client');
  await page.keyboard.press('e');
  await page.keyboard.type('Elle a déménag');
  await page.keyboard.press('Alt+1');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'date-promise');
  const field = findAsked(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('12/11/20');
  expect(await field.evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(6);
  await page.keyboard.press('Alt+2');
  await expect(findNote(page)).toBeFocused();
  await page.keyboard.type('é.');
  await expect(findNote(page)).toHaveValue('Elle a déménagé.');
  await page.keyboard.press('Enter');
  await expect(findFront(page).getByRole('listitem').filter({ hasText: 'Elle a déménagé.' })).toBeVisible();
  await expect(findTabs(page)).toContainText('attend');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('End');
  await page.keyboard.type('26');
  await page.keyboard.press('Enter');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'capacite-a-tenir');
});

test('a reload keeps the calls, their answers and a note half written', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await expect(findAsked(page)).not.toHaveAttribute('data-question', 'type-de-client');
  const asked = (await findAsked(page).getAttribute('data-question')) as string;
  await findFront(page).getByLabel('Client', { exact: true }).fill('Mme Petit');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('4');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'type-de-client');
  await page.keyboard.press('e');
  await page.keyboard.type('À rappeler');
  await page.reload();
  await expect(findNote(page)).toHaveValue('À rappeler');
  await page.getByRole('button', { name: /Mme Petit/ }).click();
  await expect(findAsked(page)).toHaveAttribute('data-question', asked);
});

test('storage that is full or cannot be read says so, and what is typed stays', async ({ page }) => {
  await page.addInitScript(
    ([prefix]) => {
      localStorage.setItem(`${prefix}abime`, '{"format":');
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (document.documentElement.dataset.full) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    },
    [CASE_PREFIX],
  );
  await openDesk(page);
  await expect(page.getByRole('alert')).toContainText('illisible');
  await page.keyboard.press('1');
  await expect(findAsked(page)).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.full = 'oui';
  });
  await page.keyboard.press('1');
  await page.keyboard.press('e');
  await page.keyboard.type('Une note qui reste');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('plein');
  await expect(findFront(page).getByText('Une note qui reste')).toBeVisible();
  await expect(findAsked(page)).toHaveAttribute('data-question', 'origine-du-retard');
});

test('the end of a call: a mail to the customer, a text, reminders, a line in the journal of its case', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page);
  await page.keyboard.press('1');
  await answerByKeys(page, { 'date-promise': '12/11' });
  await page.keyboard.press('f');
  const end = findFront(page).getByRole('region', { name: 'L’appel' });
  await end.getByLabel('Client', { exact: true }).fill('Mme Petit');
  await end.getByLabel('Son adresse électronique').fill('petit@example.org');
  const mail = end.getByRole('region', { name: 'Le récapitulatif pour le client' });
  await mail
    .getByLabel('Ce que vous faites maintenant, une ligne par étape')
    .fill('Nous cherchons le colis.');
  await expect(mail).toContainText('Bonjour Mme Petit');
  await expect(mail).toContainText(/Merci de votre appel du .* à \d+\sh\s\d\d/);
  const href = (await mail
    .getByRole('link', { name: 'Ouvrir dans ma messagerie' })
    .getAttribute('href')) as string;
  expect(decodeURIComponent(href)).toContain('mailto:petit@example.org');
  expect(decodeURIComponent(href)).not.toMatch(/faute|responsab/);
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    mail.getByRole('button', { name: 'Brouillon (.eml)' }).click(),
  ]);
  expect(readFileSync(await draft.path(), 'utf8')).toContain('<petit@example.org>');
  const [days] = await Promise.all([
    page.waitForEvent('download'),
    end.getByRole('button', { name: /Rappels pour mon agenda/ }).click(),
  ]);
  expect(readFileSync(await days.path(), 'utf8')).toContain('BEGIN:VEVENT');
  await end.getByRole('button', { name: 'Copier le texte pour le CRM' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/Client\s:\sMme Petit/);
  expect(text).toMatch(/Date promise\s:\s12\snovembre 2026/);
  await expectAccessible(page);
  await end.getByRole('button', { name: 'Noter, et ouvrir le dossier' }).click();
  await expect(page).toHaveURL(/\/dossier\/$/);
  await expect(page.getByRole('heading', { name: /Je n’ai toujours rien reçu – appel du/ })).toBeVisible();
  await expect(
    page.getByText(/Appel du .*\s:\sUne livraison ou un travail est en retard/).first(),
  ).toBeAttached();
  await open(page, '/en-ligne/');
  await expect(page.getByRole('heading', { name: 'Que dit le client ?' })).toBeVisible();
  await expect(findTabs(page).getByRole('button')).toHaveCount(1);
});

test('calls are cases: all is erased with them', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(findAsked(page)).toHaveAttribute('data-question', 'origine-du-retard');
  await open(page, '/dossier/');
  await page.getByText(/^Gérer mes dossiers/).click();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  const left = await page.evaluate(
    ([prefix, index]) =>
      Object.keys(localStorage).filter((key) => key.startsWith(prefix as string) || key === index),
    [CASE_PREFIX, INDEX_KEY],
  );
  expect(left).toEqual([]);
  await openDesk(page);
});

for (const [width, scheme] of [
  [360, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const)
  test(`at ${width} px, ${scheme}: nothing scrolls sideways, axe finds nothing`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: { width, height: 740 },
      colorScheme: scheme,
      locale: 'fr-FR',
    });
    const page = await context.newPage();
    await openDesk(page);
    const check = async (): Promise<void> => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(page);
    };
    await check();
    await page.keyboard.press('1');
    await expect(findAsked(page)).toBeVisible();
    await check();
    await answerByKeys(page, { 'date-promise': '12/11' });
    await expect(findAnswer(page)).toBeVisible();
    await check();
    const small = await findFront(page)
      .locator('button:visible, summary:visible, input:visible, textarea:visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 43.9).map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
    await context.close();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does, and leads to plans on paper', async ({ page }) => {
    await page.goto('/en-ligne/');
    const notice = page.getByText(/Elle a besoin de JavaScript/);
    await expect(notice).toBeVisible();
    await page.getByRole('link', { name: 'Livraison ou travail en retard' }).click();
    await expect(page).toHaveURL(/arbres\/retard-livraison\/plan\/$/);
  });
});
