/** Each tree as a poster: one sheet of a common size, every question and answer on it, words large enough to be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './helpers/axe';
import { print } from './helpers/pdf';

const trees = readdirSync('decision-trees')
  .filter((name) => name.endsWith('.yaml') && !['facts.yaml', 'steps.yaml'].includes(name))
  .map((name) => ({
    id: name.replace('.yaml', ''),
    source: parse(readFileSync(`decision-trees/${name}`, 'utf8')) as { title?: string; start?: string },
  }))
  .filter(({ source }) => source.start);

test.describe.configure({ timeout: 400_000 });

test('every poster is one sheet, with words of seven points at least', async ({ page }) => {
  expect(trees.length).toBeGreaterThan(10);
  for (const { id, source } of trees) {
    await page.goto(`/arbres/${id}/affiche/`);
    const boxes = await page.locator('.plan-node').count();
    expect(boxes, id).toBeGreaterThan(3);
    const pages = await print(page);
    expect(pages, `${id}: sheets`).toHaveLength(1);
    const sheet = pages[0] as (typeof pages)[number];
    expect([297, 420, 594, 841, 1189], `${id}: paper`).toContain(Math.min(sheet.width, sheet.height));
    expect(sheet.smallest, `${id}: points`).toBeGreaterThanOrEqual(6.8);
    expect(sheet.text).toContain((source.title ?? '').replace(/\s+/g, ' '));
    expect(sheet.text).toContain('Une information, pas un conseil');
  }
});

test('a poster is accessible, and leads from its boxes to the plan', async ({ page }) => {
  await page.goto('/arbres/orientation/affiche/');
  await expectAccessible(page);
  await page.locator('.plan-node[data-kind="question"]').first().click();
  await expect(page).toHaveURL(/\/arbres\/orientation\/plan\/#/);
});

test('a poster too large for a printer is printed on sheets to assemble, or as one page', async ({
  page,
}) => {
  await page.goto('/arbres/facture-contestee/affiche/');
  const whole = await print(page);
  expect(whole[0]?.width).toBeGreaterThan(1_000);
  for (const [format, width] of [
    ['A4', 210],
    ['A3', 297],
  ] as const) {
    const choice = page.getByRole('radio', { name: new RegExp(`feuilles ${format} à assembler`) });
    const count = Number(/^\d+/.exec((await choice.locator('xpath=..').textContent()) ?? '')?.[0]);
    await choice.check();
    const sheets = await print(page);
    expect(Math.min(...sheets.map((sheet) => Math.min(sheet.width, sheet.height)))).toBe(width);
    const named = sheets.slice(1).filter(({ text }) => /\b[A-Z]\d+(\. Collez .*)?\.?\s*$/.test(text.trim()));
    expect(named, format).toHaveLength(count);
    expect(count).toBeGreaterThan(3);
    // The page that tells how they go together, those, and what the arrows mean.
    expect(sheets[0]?.text).toContain(`${count} feuilles ${format} à assembler`);
    expect(sheets.length).toBeLessThanOrEqual(count + 5);
    for (const { smallest } of sheets.slice(1)) expect(smallest).toBeGreaterThanOrEqual(6.8);
    const text = sheets.map((sheet) => sheet.text).join(' ');
    expect(text).toContain('Ce que disent les chiffres des flèches');
    expect(text).not.toContain('Que voulez-vous imprimer');
  }
});

test('the short version of every tree is one page, of A4 and of A3', async ({ page }) => {
  for (const { id, source } of trees) {
    await page.goto(`/arbres/${id}/affiche/`);
    for (const [format, width, height] of [
      ['A4', 210, 297],
      ['A3', 297, 420],
    ] as const) {
      await page.getByRole('radio', { name: `L’essentiel, une page ${format}` }).check();
      const sheets = await print(page);
      expect(sheets, `${id}, ${format}`).toHaveLength(1);
      expect(sheets[0]).toMatchObject({ width, height });
      expect(sheets[0]?.text).toContain((source.title ?? '').replace(/\s+/g, ' '));
      expect(sheets[0]?.text).toContain('La démarche, et l’acte du jour');
      expect(sheets[0]?.smallest).toBeGreaterThanOrEqual(6.8);
    }
  }
});

test('the choice of a format is accessible, fits a phone, and its button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'true';
    };
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/arbres/impaye/affiche/');
  for (const radio of await page.getByRole('radio').all()) {
    await radio.check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});
