/** A customer who answers: played to a bad end and replayed to the good one, kept, shared, by keys, on paper and unscripted. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { findReply, findTalk, firstWords, readConversation, talk } from './helpers/conversation';
import { keyboard } from './helpers/course';
import { findRight, findWork, finishQuestions, readScenario } from './helpers/exercise';
import { print } from './helpers/pdf';
import { open } from './helpers/tree';

const ID = 'parasol-chauffant';
const EXERCISE = `/formation/exercices/${ID}/`;
const WORKSHOP = `/formation/atelier/${ID}/`;
const scenario = readScenario(ID);
const source = readConversation(ID);
if (!source) throw new Error('the conversation of this test is gone');
const turn = (id: string) => source.turns[id] ?? { customer: '', replies: [] };
const reply = (id: string, verdict: string) =>
  turn(id).replies.find((one) => one.verdict === verdict) ?? { text: '', why: '', to: '' };
const endOf = (id: string) => source.ends[id] ?? { title: '', customer: '', kept: [], lost: [] };

/** Harmful at the first turn, then as badly as the file allows. */
const badly = (at: string) =>
  turn(at).replies.some(({ verdict }) => verdict === 'harmful') ? ('harmful' as const) : ('weak' as const);

async function reachTalk(page: Page): Promise<void> {
  await open(page, EXERCISE);
  await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
  await finishQuestions(page, (fact) => findRight(scenario, fact));
  await findWork(page).locator(`input[value="${scenario.expected.approach}"]`).check();
  await page.getByRole('button', { name: 'Parler au client' }).click();
  await expect(findTalk(page)).toBeVisible();
}

test('an exercise goes on to the customer; a bad end shows its cost, and replaying changes no point', async ({
  page,
}) => {
  await reachTalk(page);
  await expect(page.getByRole('heading', { name: 'La conversation' })).toBeFocused();
  await expectAccessible(page);
  const bad = await talk(page, source, badly);
  const card = findTalk(page).getByRole('region', { name: endOf(bad).title });
  await expect(card).toContainText('Ce que cela a coûté');
  await expect(findTalk(page)).toContainText(firstWords(reply(source.start, 'harmful').why));
  await expectAccessible(page);

  await findTalk(page).getByRole('button', { name: 'Rejouer depuis ce tour, le premier' }).click();
  await expect(card).toBeHidden();
  const good = await talk(page, source, () => 'good');
  const won = findTalk(page).getByRole('region', { name: endOf(good).title });
  await expect(won).toContainText('Ce que vous avez gardé');

  await page.getByRole('button', { name: 'Voir mon résultat' }).click();
  const result = page.getByRole('region', { name: 'Votre résultat' });
  await expect(result).toContainText('0 sur 2');
  await expect(won).toBeVisible();
  await expectAccessible(page);
});

test('the customer’s answer takes the focus, and is announced', async ({ page }) => {
  await open(page, WORKSHOP);
  await findReply(page, reply(source.start, 'good').text).click();
  const latest = findTalk(page).locator('[data-latest]');
  await expect(latest).toBeFocused();
  await expect(latest).toContainText(firstWords(turn(reply(source.start, 'good').to).customer));
  await expect(findTalk(page).getByRole('status')).toHaveText('Nouveau message. Tour 2.');
});

test('a reload keeps the place, in the exercise and in the workshop', async ({ page }) => {
  await reachTalk(page);
  await findReply(page, reply(source.start, 'weak').text).click();
  const next = firstWords(turn(reply(source.start, 'weak').to).customer);
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre l’exercice' }).click();
  await expect(findTalk(page).locator('[data-latest]')).toContainText(next);

  await open(page, WORKSHOP);
  await findReply(page, reply(source.start, 'good').text).click();
  await expect(page).toHaveURL(/#chemin=\d$/);
  await page.reload();
  await expect(findTalk(page).locator('[data-latest]')).toContainText(
    firstWords(turn(reply(source.start, 'good').to).customer),
  );
});

test('an address shows an exchange to someone else; a damaged one begins anew', async ({ page }) => {
  const choice = turn(source.start).replies.findIndex(({ verdict }) => verdict === 'harmful');
  await open(page, `${WORKSHOP}#chemin=${choice}`);
  await expect(findTalk(page)).toContainText(firstWords(reply(source.start, 'harmful').text));
  await open(page, `${WORKSHOP}#chemin=9.%3Cb%3E`);
  await expect(findTalk(page).locator('[data-latest]')).toContainText(
    firstWords(turn(source.start).customer),
  );
});

test('keys alone are enough: a digit chooses, Enter sends', async ({ page }) => {
  await open(page, WORKSHOP);
  await keyboard.press(page, findReply(page, reply(source.start, 'good').text));
  await expect(findTalk(page).locator('[data-latest]')).toBeFocused();
  const at = reply(source.start, 'good').to;
  const shown = findTalk(page).locator('[data-answer]');
  const wanted = firstWords(reply(at, 'good').text);
  const words = await shown.allInnerTexts();
  const place = words.findIndex((text) => text.replace(/\s+/g, ' ').includes(wanted.replace(/\s+/g, ' ')));
  await page.keyboard.press(String(place + 1));
  await expect(shown.nth(place)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findTalk(page).locator('[data-latest]')).toContainText(
    firstWords(turn(reply(at, 'good').to).customer),
  );
});

for (const width of [360, 320])
  test(`nothing scrolls sideways at ${width} px, from the first words to the end card`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page, WORKSHOP);
    const expectFits = async () => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    };
    await expectFits();
    await talk(page, source, badly);
    await expectFits();
    for (const button of await findTalk(page).getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

test('the trainer’s sheet prints every turn and every end', async ({ page }) => {
  await page.goto(`/formation/kit/${ID}/conversation/`);
  await expectAccessible(page);
  const pages = await print(page);
  const text = pages
    .map((one) => one.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(pages.length).toBeLessThanOrEqual(6);
  for (const { title } of Object.values(source.ends)) expect(text).toContain(title.replace(/\s+/g, ' '));
  for (const { replies } of Object.values(source.turns))
    for (const { text: said } of replies)
      expect(text).toContain(firstWords(said).slice(0, 30).replace(/\s+/g, ' '));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the conversation is read whole, each judgement folded', async ({ page }) => {
    await page.goto(WORKSHOP);
    const script = page.getByRole('region', { name: 'La conversation, avec toutes ses fins' });
    await expect(script).toContainText(endOf(reply('samedi', 'good').to).title);
    await expect(script.getByText(firstWords(reply(source.start, 'good').why))).toBeHidden();
    await script.getByText('Voir ce qu’elle vaut').first().click();
    await expect(script.locator('details[open]')).toHaveCount(1);
  });
});
