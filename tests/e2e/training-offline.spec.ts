import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import type { CourseSource } from '../../src/training/format';
import { answerExercise, findRight, findWork, finishQuestions, readScenario } from './helpers/exercise';
import { open } from './helpers/tree';

const ID = 'site-internet-solde-impaye';
const ADDRESS = `/formation/exercices/${ID}/`;
const scenario = readScenario(ID);

/** Waits until the page is kept for when there is no connection. */
async function waitUntilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined), {
      timeout: 20_000,
    })
    .toBe(true);
}

test('an exercise once opened works to its end without a connection, also when it is opened anew', async ({
  page,
  context,
}) => {
  await open(page, ADDRESS);
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
  await answerExercise(page, (id) => (id === 'type-de-client' ? 'consommateur' : findRight(scenario, id)));
  await finishQuestions(page, (id) => findRight(scenario, id));
  await findWork(page).getByRole('radio', { name: 'Mise en demeure' }).check();
  await page.getByRole('button', { name: 'Voir l’issue' }).click();
  await expect(page.getByRole('region', { name: 'L’issue du dossier' })).toContainText('L441-10');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Revoir mon résultat' })).toBeVisible();
});

test('a page of training never opened says so without a connection, and leads to those that were', async ({
  page,
  context,
}) => {
  await open(page, ADDRESS);
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.goto('/formation/exercices/colis-livre-jamais-recu/');
  await expect(page.getByRole('heading', { name: 'Vous êtes hors connexion' })).toBeVisible();
  await page.getByRole('link', { name: ADDRESS }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title);
});

test('the worker asks nobody but this site, and leaves other pages alone', async ({ page, context }) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
  });
  await open(page, ADDRESS);
  await waitUntilKept(page);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(['/formation/']);
  await page.goto('/guides/');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(foreign).toEqual([]);
});

test('a course once opened is there without a connection, and its index too', async ({ page, context }) => {
  await open(page, '/formation/');
  await waitUntilKept(page);
  await page.locator('#contenu ol').getByRole('link').first().click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).not.toHaveText('Se former aux litiges clients');
  const name = await title.textContent();
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(title).toHaveText(name ?? '');
  await expect(page.getByRole('navigation', { name: 'Étapes du parcours' })).toBeVisible();
  await page.goto('/formation/');
  await expect(title).toHaveText('Se former aux litiges clients');
});

test('a course once opened leads to its guides and exercises without a connection', async ({
  page,
  context,
}) => {
  await open(page, '/formation/premier-jour/');
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.reload();
  const { stages } = parse(readFileSync('training/courses/premier-jour.yaml', 'utf8')) as CourseSource;
  const guide = stages.findIndex((stage) => 'guide' in stage);
  const exercise = stages.findIndex((stage) => 'scenario' in stage);
  await page.evaluate((number) => {
    location.hash = `etape-${number}`;
  }, exercise + 1);
  await page.getByRole('button', { name: 'Ouvrir le dossier et commencer' }).click();
  await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
  await expect(page.locator('form[data-question]')).toBeVisible();
  await page.evaluate((number) => {
    location.hash = `etape-${number}`;
  }, guide + 1);
  await page
    .locator('#contenu')
    .getByRole('link', { name: /^Lire le guide/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/guides\//);
});
