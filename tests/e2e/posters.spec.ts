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

test.describe.configure({ timeout: 90_000 });

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
