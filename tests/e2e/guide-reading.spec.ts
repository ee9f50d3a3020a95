/** A guide as it is read: its contents, its one action, the texts it cites, what its readers write back. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { Endpoint } from './helpers/endpoint';

const GUIDE = '/guides/escalade/mise-en-demeure/';
const ARTICLE = '/actualites/plateforme-europeenne-fermee/';
const ACTION = 'Votre cas en quelques questions';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1180, height: 800 } });

  test('the contents stand beside the text, with the section being read', async ({ page }) => {
    await open(page, GUIDE);
    const contents = page.getByRole('navigation', { name: 'Dans ce guide' });
    await expect(contents).toHaveCount(1);
    const heading = page.getByRole('heading', { level: 2, name: 'Que doit-elle contenir' });
    const [beside, text] = [await contents.boundingBox(), await heading.boundingBox()];
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
    await contents.getByRole('link', { name: 'Que doit-elle contenir' }).click();
    await expect(heading).toBeInViewport();
    await expect(contents.locator('[aria-current="location"]')).toHaveText(/Que doit-elle contenir/);
    await expect(contents).toBeInViewport();
    await expectAccessible(page);
  });

  test('the one action is in reach wherever the reader is', async ({ page }) => {
    await open(page, GUIDE);
    for (const share of [0, 0.3, 0.6]) {
      await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), share);
      await expect(page.getByRole('link', { name: ACTION })).toBeInViewport();
    }
    await page.getByRole('link', { name: ACTION }).click();
    await expect(page).toHaveURL(/\/arbres\/impaye\/$/);
    await expect(page.getByRole('link', { name: /Revenir au guide/ })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the action is a slim bar at the foot of the screen, which hides nothing that has the focus', async ({
    page,
  }) => {
    await open(page, GUIDE);
    const action = page.getByRole('link', { name: ACTION });
    await expect(action).toHaveCount(1);
    await expect(action).toBeInViewport();
    const bar = await action.boundingBox();
    expect(bar?.height).toBeGreaterThanOrEqual(44);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(740);
    const links = await page.getByRole('article').locator('.lc-prose a').all();
    for (const link of links.slice(0, 12)) {
      await link.focus();
      // The page scrolls smoothly to what has the focus.
      const measure = async () => {
        const box = await link.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0);
      };
      await expect.poll(measure).toBeLessThanOrEqual(bar?.y ?? 0);
    }
    // At the end it stands at its place in the page, and covers nothing of the footer.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(action).not.toBeInViewport();
    await expectAccessible(page);
  });

  test('the contents are folded above the text', async ({ page }) => {
    await open(page, GUIDE);
    const contents = page.getByRole('navigation', { name: 'Dans ce guide' });
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.getByText('Dans ce guide').click();
    await contents.getByRole('link', { name: 'Que doit-elle contenir' }).click();
    await expect(page.getByRole('heading', { name: 'Que doit-elle contenir' })).toBeInViewport();
  });
});

test('texts after the third are folded, and open for the note that leads to one of them', async ({
  page,
}) => {
  await open(page, GUIDE);
  const more = page.getByText(/^Les \d+ autres textes$/);
  await expect(more).toBeVisible();
  await expect(page.locator('[id^="texte-"]:visible')).toHaveCount(3);
  await page
    .getByRole('link', { name: /^Note 5/ })
    .first()
    .click();
  await expect(page.locator('[id^="texte-"]').nth(4)).toBeInViewport();
  await expectAccessible(page);
});

test('a guide is printed from beside its title', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, GUIDE);
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('figures have no struck-out zero, upright and in italics', async ({ page }) => {
  await open(page, GUIDE);
  const inked = await page.evaluate(async () => {
    const draw = async (style: string): Promise<[middle: number, edge: number]> => {
      const font = `${style} 200px "Atkinson Hyperlegible Next Variable"`;
      await document.fonts.load(font, '0');
      if (!document.fonts.check(font, '0')) throw new Error(`${font} is not there`);
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [220, 220];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.font = font;
      context.textBaseline = 'alphabetic';
      context.fillText('0', 20, 180);
      const {
        actualBoundingBoxLeft: left,
        actualBoundingBoxRight: right,
        actualBoundingBoxAscent: top,
      } = context.measureText('0');
      const middle = Math.round(20 + (right - left) / 2);
      const count = (x: number, y: number) =>
        context
          .getImageData(x - 8, y - 8, 16, 16)
          .data.filter((_, i) => i % 4 === 3)
          .reduce((a, b) => a + b, 0);
      return [count(middle, Math.round(180 - top / 2)), count(middle, Math.round(180 - top + 8))];
    };
    return [await draw(''), await draw('italic')];
  });
  for (const [middle, edge] of inked) {
    expect(middle).toBe(0);
    expect(edge).toBeGreaterThan(0);
  }
});

test.describe('« Réagir »', () => {
  let endpoint: Endpoint;
  test.describe.configure({ mode: 'serial' });
  test.beforeEach(async () => {
    endpoint = new Endpoint();
    await endpoint.start();
  });
  test.afterEach(() => endpoint.release());

  test('is a short form that carries the title of the page, and loses nothing when it fails', async ({
    page,
  }) => {
    await page.clock.install();
    await open(page, ARTICLE);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const form = page.getByRole('region', { name: 'Réagir à cet article' });
    await expect(form).toContainText(title);
    await expect(form.getByRole('textbox')).toHaveCount(2);
    await form.getByRole('button', { name: 'Envoyer' }).click();
    await expect(form.getByRole('alert')).toContainText('Écrivez quelques mots');
    await form.getByLabel('Votre message').fill('Et les contrats signés avant ?');
    await page.clock.fastForward(5000);
    endpoint.answer = (response) => response.writeHead(500).end('boom');
    await form.getByRole('button', { name: 'Envoyer' }).click();
    await expect(form.getByRole('alert')).toContainText('n’est pas parti');
    await expect(form.getByLabel('Votre message')).toHaveValue('Et les contrats signés avant ?');
    await expectAccessible(page);
    endpoint.answer = (response) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true}');
    await form.getByRole('button', { name: 'Envoyer' }).click();
    await expect(form.getByRole('status')).toContainText('Merci');
    expect(JSON.parse(endpoint.received.at(-1)?.body ?? '')).toMatchObject({
      objet: 'reaction',
      page: title,
      adresse: expect.stringContaining(ARTICLE),
      message: 'Et les contrats signés avant ?',
      courriel: '',
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is a plain POST with the title', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.getByLabel('Votre message').fill('Merci.');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await expect.poll(() => endpoint.received.length).toBe(1);
      const fields = new URLSearchParams(endpoint.received[0]?.body);
      expect(fields.get('objet')).toBe('reaction');
      expect(fields.get('page')).toContain('Plateforme européenne');
      expect(fields.get('message')).toBe('Merci.');
    });
  });
});
