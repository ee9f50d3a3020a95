import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { chooseAnswer } from './helpers/facts';
import {
  type Answers,
  answer,
  findForm,
  findOutcome,
  follow,
  open,
  readHash,
  readOpenCase,
  TIME_BARRED,
} from './helpers/tree';

/** « Racontez en une phrase » : from a sentence to an advice, nothing counting that was not confirmed. */

const BOILER = 'chaudière posée il y a 26 mois, 3 200 €, le client ne répond plus';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What the story does not tell, as the case has it. */
const REST: Answers = { ...TIME_BARRED, 'situation-client': 'aucune' };

const findField = (page: Page): Locator => page.getByRole('textbox', { name: 'Votre litige, en une phrase' });
const findUnderstood = (page: Page): Locator => page.getByRole('region', { name: 'Ce que nous comprenons' });
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();

/** Tells a story, and waits for what is understood of it. */
async function tell(page: Page, text: string): Promise<void> {
  await findField(page).fill(text);
  await press(page, 'Comprendre');
  await expect(findUnderstood(page)).toBeVisible();
}

/** Confirms everything, guesses one by one. */
async function confirmAll(page: Page): Promise<void> {
  await press(page, 'Tout est juste');
  const guesses = findUnderstood(page).locator('[data-fact]:not([data-verdict])');
  for (let count = await guesses.count(); count > 0; count--)
    await guesses.first().getByRole('button', { name: /^Oui/ }).click();
}

/** Goes on in the tree of unpaid invoices, alone or among the likeliest. */
async function goOn(page: Page): Promise<void> {
  await findUnderstood(page)
    .getByRole('button', { name: /^(Continuer avec\s: )?Un client ne paie pas$/ })
    .click();
}

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the boiler story reaches its advice in one sentence and two questions at most', async ({ page }) => {
    await open(page, '/');
    await tell(page, BOILER);
    await expectAccessible(page);
    await confirmAll(page);
    await goOn(page);
    // The first question stands in the page until the answers are there.
    await expect(page.locator('form[data-question="type-de-client"]')).toHaveCount(0);
    await expect(findForm(page).or(findOutcome(page))).toBeVisible();
    const asked = await tapThrough(page);
    expect(asked.length, asked.join()).toBeLessThanOrEqual(2);
    await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
    await expect(page.getByRole('region', { name: 'Dossier reçu par lien' })).toHaveCount(0);
    const kept = await readOpenCase(page);
    expect(kept).toContain('3200');
    expect(kept).not.toContain('chaudière');
  });

  test('the home page keeps its nine situations in the first screen, and three screens in all', async ({
    page,
  }) => {
    await open(page, '/');
    const last = page.getByRole('link', { name: /^Je ne sais pas/ });
    const { y, height } = (await last.boundingBox()) ?? { y: 0, height: 0 };
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(740);
    const { y: top, height: tall } = (await page
      .getByRole('region', { name: 'Qui écrit' })
      .boundingBox()) ?? {
      y: 9999,
      height: 0,
    };
    expect(top + tall).toBeLessThanOrEqual(3 * 740);
  });

  test('everything to press is as large as a finger', async ({ page }) => {
    await open(page, '/');
    await tell(page, BOILER);
    const sizes = await findUnderstood(page)
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});

/** Answers by touch until an outcome. @returns the facts asked */
async function tapThrough(page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (let count = 0; count < 10; count++) {
    await expect(findForm(page).or(findOutcome(page))).toBeVisible();
    if ((await findForm(page).count()) === 0) break;
    const id = (await findForm(page).getAttribute('data-question')) as string;
    asked.push(id);
    await findForm(page)
      .locator(`button[value="${REST[id] ?? chooseAnswer(id)}"]`)
      .tap();
    await expect(page.locator(`form[data-question="${id}"]`)).toHaveCount(0);
  }
  return asked;
}

test('nothing counts that was not confirmed', async ({ page }) => {
  await open(page, '/');
  await tell(page, BOILER);
  expect(readHash(page)).toEqual({});
  await goOn(page);
  await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
  expect(readHash(page)).toEqual({});
  expect(await readOpenCase(page)).toBeNull();
});

test('guesses and what was dropped stay out of the case, what was corrected goes along', async ({ page }) => {
  await open(page, '/');
  await tell(page, BOILER);
  await press(page, 'Retirer : Réaction du client');
  await press(page, 'Corriger : Montant dû');
  const amount = findUnderstood(page).locator('[data-fact="montant"]');
  await amount.getByRole('textbox').fill('1 500 €');
  await amount.getByRole('button', { name: 'Continuer' }).click();
  await goOn(page);
  await expect.poll(() => readHash(page)).toEqual({ montant: '1500' });
});

test('in a tree, what is told becomes answers of the case, changeable as others', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await page.getByText('Racontez en une phrase').click();
  await tell(page, BOILER);
  await expectAccessible(page);
  await confirmAll(page);
  await press(page, /^Continuer avec ces/);
  await expect.poll(() => readHash(page)).toMatchObject({ montant: '3200', 'reaction-client': 'silence' });
  await follow(page, REST);
  await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
  await expect(page.getByRole('button', { name: 'Modifier : Réaction du client' })).toHaveCount(1);
});

test('a case told beside a stored one is the reader’s own, and the other stays', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await answer(page, { 'type-de-client': 'professionnel' });
  await expect.poll(() => readOpenCase(page)).toContain('professionnel');
  await open(page, '/');
  await tell(page, BOILER);
  await press(page, 'Tout est juste');
  await goOn(page);
  await expect(findForm(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dossier reçu par lien' })).toHaveCount(0);
  await expect.poll(() => readOpenCase(page)).toContain('silence');
  await page.reload();
  await expect(findForm(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dossier reçu par lien' })).toHaveCount(0);
});

test('works by keyboard alone', async ({ page }) => {
  await open(page, '/');
  await findField(page).focus();
  await page.keyboard.type(BOILER);
  await page.keyboard.press('Enter');
  await expect(findUnderstood(page).getByText('Ce que nous comprenons')).toBeFocused();
  await tabTo(page, /^Tout est juste$/);
  await page.keyboard.press('Enter');
  for (let count = 0; count < 10; count++) {
    const name = await readFocus(page);
    if (/ne paie pas$/.test(name)) break;
    expect(name).toMatch(/^Oui : /);
    await page.keyboard.press('Space');
    await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
    const guesses = findUnderstood(page).locator('[data-fact]:not([data-verdict])');
    await tabTo(page, (await guesses.count()) > 0 ? /^Oui : / : /ne paie pas$/);
  }
  await page.keyboard.press('Enter');
  await expect(findForm(page).locator('h1:focus')).toHaveCount(1);
});

/** The name of what has the focus. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    return one.getAttribute('aria-label') ?? one.textContent ?? '';
  });
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    if (name.test(await readFocus(page))) return;
  }
  throw new Error(`the keyboard never reached ${name}`);
}

test('a model that cannot be fetched is said, and the text is still there', async ({ page }) => {
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', (route) => route.abort());
  await findField(page).fill(BOILER);
  await press(page, 'Comprendre');
  await expect(page.getByText(/Votre texte est toujours là/)).toBeVisible();
  await expect(findField(page)).toHaveValue(BOILER);
  await page.unroute('**/*.js');
  await expectAccessible(page);
  await press(page, 'Réessayer');
  await expect(findUnderstood(page)).toBeVisible();
  await expect(findField(page)).toHaveValue(BOILER);
});

test('nothing is fetched before the field is touched, and nothing ever sent', async ({ page }) => {
  const sent: string[] = [];
  const readers: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    if ((await response.text()).includes('lemmas')) readers.push(response.url());
  });
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(readers).toEqual([]);
  await tell(page, BOILER);
  await expect.poll(() => readers.length).toBeGreaterThan(0);
  expect(sent.filter((one) => !one.startsWith('GET ') || /chaudi|3200/.test(one))).toEqual([]);
});

test('a hostile text does no harm', async ({ page }) => {
  await open(page, '/');
  const hostile = `<img src=x onerror="alert(1)">\u202E\u2067&lt;script&gt; ${'é🙂 '.repeat(2500)}`;
  await tell(page, hostile);
  await expect(findUnderstood(page).getByText(/Nous n’avons rien reconnu/)).toBeVisible();
  await expect(page.locator('main img[src="x"]')).toHaveCount(0);
  await expect(findField(page)).toHaveValue(hostile);
  await expectAccessible(page);
  await findField(page).fill('');
  await press(page, 'Comprendre');
  await expect(page.getByRole('alert')).toHaveText(/^Écrivez d’abord une phrase/);
});

test('nothing understood leads to the situations', async ({ page }) => {
  await open(page, '/');
  await tell(page, 'abracadabra');
  await findUnderstood(page).getByRole('button', { name: 'Un client ne paie pas' }).click();
  await expect(findForm(page)).toHaveAttribute('data-question', 'type-de-client');
  await expect(page).toHaveURL(/orientation/);
});

test('without JavaScript the field is not shown', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/`);
  await expect(page.getByRole('heading', { name: 'Racontez en une phrase' })).toBeHidden();
  await expect(findField(page)).toBeHidden();
  await context.close();
});
