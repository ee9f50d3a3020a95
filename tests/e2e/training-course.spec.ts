import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { parseProgress } from '../../src/training/progressRead';
import { expectAccessible } from './helpers/axe';
import {
  answerQuiz,
  findFeedback,
  findQuestion,
  finishQuiz,
  finishStage,
  keyboard,
  mouse,
  readCourse,
} from './helpers/course';
import { open } from './helpers/tree';

const ID = 'premier-jour';
const ADDRESS = `/formation/${ID}/`;
const course = readCourse(ID);
const first = course.stages.findIndex((stage) => 'quiz' in stage);

/** Closes the browser and opens it again: what was kept on the device is all that is left. */
async function reopen(browser: Browser, old: BrowserContext): Promise<Page> {
  const storageState = await old.storageState();
  await old.close();
  const context = await browser.newContext({ storageState, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  return context.newPage();
}

async function expectNoOverflow(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(window as number);
}

const title = (page: Page) => page.locator('#etape-titre');

test.describe('a whole course', () => {
  test('by mouse, closed midway in a quiz and taken up again, to its attestation', async ({ browser }) => {
    test.setTimeout(150_000);
    const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    let page = await context.newPage();
    await open(page, '/formation/');
    await page.getByRole('link', { name: course.title }).click();
    await page.getByRole('link', { name: 'Commencer' }).click();
    let missed = '';
    for (const [index, stage] of course.stages.entries()) {
      await expect(page.getByText(`Étape ${index + 1} sur ${course.stages.length}`)).toBeVisible();
      await expect(title(page)).toBeVisible();
      if (index !== first) {
        await finishStage(page, mouse, stage);
        continue;
      }
      // The first question is missed, the second answered, then the browser is closed.
      missed = await answerQuiz(page, mouse, false);
      await expect(findFeedback(page)).toContainText('puis demain dans vos révisions');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Question suivante' }).click();
      const second = await answerQuiz(page, mouse);
      page = await reopen(browser, page.context());
      await open(page, ADDRESS);
      await expect(page.getByText('Rien n’a été perdu')).toContainText('question 3 sur');
      await page.getByRole('link', { name: 'Reprendre', exact: true }).click();
      await expect(findQuestion(page)).toBeVisible();
      for (const done of [missed, second])
        await expect(findQuestion(page)).not.toHaveAttribute('data-quiz-question', done);
      await finishQuiz(page, mouse, () => true);
      await expect(page.getByRole('heading', { name: 'À revoir' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Étape suivante', exact: true }).click();
    }
    await expect(page.getByRole('heading', { name: 'Parcours réussi' })).toBeFocused();
    await page.getByLabel('Votre nom').fill('Ana Petit');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Voir mon attestation' }).click();
    const sheet = page.getByRole('article', { name: 'Attestation de parcours' });
    await expect(sheet).toContainText('Ana Petit');
    await expect(sheet).toContainText(course.title);
    await expect(sheet).toContainText('24 novembre 2026');
    await expect(sheet).toContainText('Version du contenu');
    await expect(sheet).toContainText('ni un diplôme');
    await expectAccessible(page);

    // The exported file holds the whole course, and the missed question comes back tomorrow.
    await page.getByRole('link', { name: 'Revenir à mes résultats' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter (JSON)' }).click(),
    ]);
    // The beginning of the record's id tells two people of one name apart.
    expect(download.suggestedFilename()).toMatch(/^formation-ana-petit-[a-z0-9]{1,4}-2026-11-24\.json$/);
    const read = parseProgress(readFileSync(await download.path(), 'utf8'));
    if ('problem' in read) throw new Error(read.problem);
    expect(Object.keys(read.progress.courses[ID]?.stages ?? {})).toHaveLength(course.stages.length);
    expect(read.progress.cards[`question:${missed}`]?.due).toBe('2026-11-25');
    await page.context().close();
  });

  test('by keyboard alone, to its attestation', async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, ADDRESS);
    await keyboard.press(page, page.getByRole('link', { name: 'Commencer' }));
    for (const [index, stage] of course.stages.entries()) {
      await expect(page.getByText(`Étape ${index + 1} sur ${course.stages.length}`)).toBeVisible();
      await expect(title(page)).toBeFocused();
      await finishStage(page, keyboard, stage);
    }
    await expect(page.getByRole('heading', { name: 'Parcours réussi' })).toBeFocused();
    await keyboard.press(page, page.getByRole('link', { name: 'Voir mon attestation' }));
    await expect(page.getByRole('article', { name: 'Attestation de parcours' })).toContainText('100 %');
  });
});

test.describe('a stage', () => {
  test('sends to its guide, which leads back to it', async ({ page }) => {
    await open(page, ADDRESS);
    await page.getByRole('link', { name: 'Commencer' }).click();
    await page.getByRole('link', { name: /^Lire le guide/ }).click();
    await expect(page).toHaveURL(/\/guides\//);
    await page.getByRole('link', { name: /^Revenir au parcours/ }).click();
    await expect(page).toHaveURL(new RegExp(`${ADDRESS}#etape-1$`));
    await expect(title(page)).toBeVisible();
    await page.getByRole('button', { name: 'J’ai lu ce guide' }).click();
    await expect(page.getByText('Guide déclaré lu le')).toContainText('ouvert le 24 novembre 2026');
    await expect(page.getByRole('navigation', { name: 'Étapes du parcours' })).toContainText('1 sur');
  });

  test('wants an answer before it goes on, and says so', async ({ page }) => {
    await open(page, `${ADDRESS}#etape-${first + 1}`);
    await page.getByRole('button', { name: 'Valider ma réponse' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert')).toContainText('Choisissez une réponse');
  });

  test('keeps what two tabs do', async ({ context, page }) => {
    const other = await context.newPage();
    await open(page, `${ADDRESS}#etape-1`);
    await open(other, `${ADDRESS}#etape-${first + 1}`);
    await expect(findQuestion(other)).toBeVisible();
    await page.getByRole('button', { name: 'J’ai lu ce guide' }).click();
    await answerQuiz(other, mouse);
    await page.reload();
    const rail = page.getByRole('navigation', { name: 'Étapes du parcours' });
    await expect(rail).toContainText('1 sur');
    await expect(rail).toContainText('en cours (1 sur');
  });

  test('goes on in the page where the device keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, `${ADDRESS}#etape-1`);
    await page.getByRole('button', { name: 'J’ai lu ce guide' }).click();
    await expect(page.getByText('Guide déclaré lu le')).toContainText('sans avoir été ouvert');
    await expect(page.getByRole('status').filter({ hasText: 'dans cette page seulement' })).toBeVisible();
  });
});

test('a course once opened goes on without a connection, its exercise included', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const place = course.stages.findIndex((stage) => 'scenario' in stage);
  const stage = course.stages[place];
  if (!stage) throw new Error('no exercise in this course');
  await open(page, ADDRESS);
  // Kept: the page, and all that it has fetched by then.
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const own = performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/assets/'));
          const all = [location.href, ...own.map(({ name }) => name)];
          const found = await Promise.all(all.map((url) => caches.match(url)));
          return found.every((one) => one !== undefined);
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
  await context.setOffline(true);
  await page.goto(`${ADDRESS}#etape-${place + 1}`);
  await page.reload();
  await finishStage(page, mouse, stage);
  await expect(page.getByText(`Étape ${place + 2} sur ${course.stages.length}`)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Étapes du parcours' })).toContainText('1 sur');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const address of [
    '/formation/',
    ADDRESS,
    `${ADDRESS}#etape-1`,
    `${ADDRESS}#etape-${first + 1}`,
    `${ADDRESS}#bilan`,
    '/formation/revision/',
    '/formation/resultats/',
    '/formation/formateur/',
  ])
    test(`${address} fits, and axe finds nothing`, async ({ page }) => {
      await open(page, address);
      if (address !== '/formation/') await expect(page.locator('[data-ready]')).toBeVisible();
      await expectNoOverflow(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, ['color-contrast']);
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a course is read whole, answers folded under their questions', async ({ page }) => {
    await page.goto(ADDRESS);
    for (const [index] of course.stages.entries())
      await expect(page.locator(`#lire-${index + 1}`)).toBeVisible();
    const details = page.locator('details', { hasText: 'La réponse' }).first();
    await details.locator('summary').click();
    await expect(details).toHaveAttribute('open', '');
    await expect(page.getByRole('link', { name: 'Lire le guide' }).first()).toBeVisible();
  });

  test('pages that need the browser say what can be read instead', async ({ page }) => {
    for (const name of ['revision', 'resultats', 'formateur']) {
      await page.goto(`/formation/${name}/`);
      await expect(page.locator('noscript .lc-notice')).toBeVisible();
      await expect(page.locator('noscript .lc-notice')).toContainText('JavaScript');
    }
  });
});
