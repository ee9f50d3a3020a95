/** The facilitator's kit on paper: sheets of A4, few enough, with the whole file; answers only in the trainer's copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './helpers/axe';
import { print } from './helpers/pdf';

interface Scenario {
  title: string;
  difficulty: string;
  documents: { title: string }[];
  facts: Record<string, { value: unknown; why: string }>;
  traps: { trap: string }[];
  reply?: unknown;
}

const scenarios = readdirSync('training/scenarios').map((name) => ({
  id: name.replace('.yaml', ''),
  data: parse(readFileSync(`training/scenarios/${name}`, 'utf8')) as Scenario,
}));
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The first words of a text, up to what is rendered otherwise. */
const begin = (text: string) =>
  squash(text)
    .split(/[{*_[]/)[0]
    ?.trim() as string;

test('the plan of the workshop prints on A4, and lists every scenario', async ({ page }) => {
  await page.goto('/formation/kit/');
  const pages = await print(page);
  const text = pages.map((one) => one.text).join(' ');
  expect(pages.length).toBeLessThanOrEqual(10);
  expect(pages[0]).toMatchObject({ width: 210, height: 297 });
  expect(text).toContain('85 à 90');
  for (const { data } of scenarios) expect(text).toContain(squash(data.title));
  await expect(page.getByRole('link', { name: /^L’énoncé/ })).toHaveCount(scenarios.length);
});

test.describe.configure({ timeout: 90_000 });

test('a hand-out holds the file and no answer; the trainer’s copy holds both', async ({ page }) => {
  for (const { id, data } of scenarios.filter((_, index) => index % 12 === 0)) {
    const why = begin(Object.values(data.facts)[0]?.why ?? '');
    const trap = begin(data.traps[0]?.trap ?? '');
    expect(why.length, id).toBeGreaterThan(5);
    for (const isCorrected of [false, true]) {
      await page.goto(`/formation/kit/${id}/${isCorrected ? 'corrige/' : ''}`);
      const pages = await print(page);
      const text = pages.map((one) => one.text).join(' ');
      expect(pages.length, id).toBeLessThanOrEqual(isCorrected ? 4 : 2);
      expect(pages[0]).toMatchObject({ width: 210, height: 297 });
      expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(6);
      for (const { title } of data.documents) expect(text, id).toContain(begin(title));
      expect(text.includes(why), `${id}: reasons`).toBe(isCorrected);
      expect(text.includes(trap), `${id}: traps`).toBe(isCorrected);
      expect((await page.locator('main mark').count()) > 0, `${id}: marks`).toBe(isCorrected);
      expect(text).not.toMatch(/\{[~@§=]/);
    }
  }
});

test('every hand-out is one sheet, both sides: the file, then what is filled in', async ({ page }) => {
  test.setTimeout(240_000);
  for (const { id, data } of scenarios) {
    await page.goto(`/formation/kit/${id}/`);
    const pages = await print(page);
    expect(pages, id).toHaveLength(2);
    const [file, form] = pages;
    expect(file?.text, id).toContain('Le dossier');
    expect(file?.text).not.toContain('Vos réponses');
    expect(form?.text, id).toContain('Votre démarche');
    for (const { smallest, right } of pages) {
      expect(smallest).toBeGreaterThanOrEqual(6);
      expect(right).toBeLessThanOrEqual(200);
    }
    if (data.reply) expect(form?.text, id).toContain('Votre réponse au client');
  }
});

test('the kit is accessible and fits a phone', async ({ page }) => {
  const [first] = scenarios;
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', `${first?.id}/`, `${first?.id}/corrige/`]) {
    await page.goto(`/formation/kit/${path}`);
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
