import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { takeAssignment } from '../../src/training/assignment';
import { noteAnswer, noteExercise, rename } from '../../src/training/learn';
import { createProgress, type Progress } from '../../src/training/progress';
import { formatProgress } from '../../src/training/progressRead';
import { formatResults } from '../../src/training/results';
import { expectAccessible } from './helpers/axe';
import { mouse, readCourse } from './helpers/course';
import { readScenario } from './helpers/exercise';
import { open, TODAY } from './helpers/tree';

const COURSE = 'premier-jour';
const SCENARIO = 'site-internet-solde-impaye';
const course = readCourse(COURSE);
const scenario = readScenario(SCENARIO);
const asked = course.stages.flatMap((stage) => ('quiz' in stage ? stage.questions : []));
const [question = ''] = asked;
const LINK = `/formation/#groupe=${encodeURIComponent('Équipe de Lyon')}&parcours=${COURSE}&pour-le=2026-12-15`;
/** A fingerprint that the content of today does not have. */
const BEFORE = '0000000';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Someone of a group who knew a question and an exercise before they changed, and missed the question twice. */
function learner(id: string, name: string, print = BEFORE): Progress {
  const one = rename(createProgress(id, '2026-11-20'), name);
  const given = { question, day: '2026-11-23', print };
  const missed = [1, 2].reduce((so) => noteAnswer(so, { ...given, given: [0], right: false }), one);
  const known = noteAnswer(missed, { ...given, given: [1], right: true });
  const result = { scenario: SCENARIO, score: 9, max: 10, approachRight: true, needless: 0 };
  const facts = { 'type-de-client': { right: false, given: 'consommateur' } };
  const done = noteExercise(known, { ...result, facts, day: '2026-11-23', print }, 'v1');
  return takeAssignment(done, { id: COURSE }, { group: 'Équipe de Lyon', due: '2026-12-15' }, '2026-11-20');
}

async function keep(page: Page, progress: Progress): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('litiges-formation.progres') === null)
      localStorage.setItem('litiges-formation.progres', text);
  }, formatProgress(progress));
}

const readKept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('litiges-formation.progres') ?? '{}').learner);

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [wide = 0, window = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(window);
}

test('a link for a group is kept with the record, and the result file and its name say so', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, LINK);
  await expect(page.getByText('C’est noté')).toContainText(
    '« Équipe de Lyon », à finir pour le 15 décembre 2026',
  );
  const task = page.locator(`[data-task="${COURSE}"]`);
  await expect(task).toContainText('Groupe Équipe de Lyon');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await task.getByRole('link', { name: 'Commencer' }).click();
  // The page that is left says it too, until the other is there.
  await expect(page).toHaveURL(new RegExp(`/formation/${COURSE}/`));
  await expect(task).toHaveCount(0);
  await expect(page.getByText('À finir pour le')).toBeVisible();
  await page.goto('/formation/resultats/');
  await page.getByLabel('Votre nom').fill('Ana Petit');
  await page.getByLabel('Votre nom').blur();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter (JSON)' }).click(),
  ]);
  const { id } = await readKept(page);
  expect(download.suggestedFilename()).toBe(
    `formation-equipe-de-lyon-ana-petit-${String(id).slice(0, 4)}-${TODAY}.json`,
  );
  const handed = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(handed.learner.assignments[COURSE]).toMatchObject({ group: 'Équipe de Lyon', due: '2026-12-15' });
  for (const url of asked) expect(decodeURIComponent(url)).not.toContain('Équipe');
});

test('a link in other terms asks first, and a damaged or hostile one says why', async ({ page }) => {
  await keep(page, learner('a1', 'Ana'));
  await open(page, `/formation/#groupe=Paris&parcours=${COURSE}`);
  const alert = page.getByRole('alert').filter({ hasText: 'Vous suivez déjà' });
  await alert.getByRole('button', { name: 'Ne rien changer' }).click();
  expect((await readKept(page)).assignments[COURSE].group).toBe('Équipe de Lyon');
  for (const [hash, words] of [
    [`groupe=Lyon&parcours=${COURSE}&pour-le=2026-02-30`, 'Le jour indiqué'],
    ['groupe=Lyon&parcours=inconnu', 'un parcours que ce site n’a pas'],
    ['groupe=Lyon&parcours=../x', 'coupé ou abîmé'],
    [`groupe=Lyon%E2%80%AEx&parcours=${COURSE}`, 'signes cachés'],
    ['exercices=inconnu', 'aucun des exercices'],
  ] as const) {
    await page.goto(`/formation/#${hash}`);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  }
  expect(Object.keys((await readKept(page)).assignments)).toEqual([COURSE]);
});

test('a set is a course of its own, played to its end, and again without a connection', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await open(page, `/formation/#exercices=${SCENARIO},quiz:mediation&pour-le=2026-12-15`);
  await page.locator('[data-task]').getByRole('link', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(scenario.title) })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Les parcours', exact: true })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'Ouvrir le dossier et commencer' }).click();
  await mouse.exercise(page, SCENARIO);
  await page.reload();
  await expect(page.locator('[data-stage="scenario"]')).toContainText('points');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Étape suivante', exact: true }).click();
  await expect(page.locator('[data-quiz-question]')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Tous les parcours' }).click();
  await expect(page.locator('[data-task]')).toContainText('1 sur');
});

test('the trainer sees each person: options chosen, tries, last day, what is owed; prints and comes back', async ({
  page,
}) => {
  await open(page, '/formation/formateur/');
  await page
    .getByLabel('Choisir les fichiers')
    .setInputFiles([
      file('ana.json', formatResults(learner('a1', 'Ana Petit'), 'c1', TODAY)),
      file('ana2.json', formatResults(learner('b2', 'Ana Petit'), 'c1', TODAY)),
    ]);
  await expect(page.getByRole('heading', { name: '2 participants' })).toBeFocused();
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows.nth(1)).toContainText('a1');
  await expect(rows.nth(2)).toContainText('b2');
  const owing = page.locator('[data-owing]');
  await expect(owing).toContainText(`Exercice : ${scenario.title}`);
  await expect(owing.getByRole('link', { name: 'Ana Petit' })).toHaveCount(4);
  await expectAccessible(page);
  await rows.nth(1).getByRole('link', { name: 'Ana Petit' }).click();
  await expect(page.getByRole('heading', { name: 'Ana Petit' })).toBeFocused();
  const person = page.locator('[data-person="a1"]');
  await expect(person).toContainText('groupe « Équipe de Lyon » · pour le 15 décembre 2026');
  await expect(person.locator('[data-owed]')).toContainText('À revoir : la règle a changé');
  await expect(person).toContainText('dernier travail le 23 novembre 2026');
  await expect(person.locator(`[data-missed="${question}"]`)).toContainText('2 fois sur 3 essais');
  await expect(person.locator(`[data-missed="${question}"]`)).toContainText('La question a changé');
  await expect(person.getByRole('table', { name: 'Exercices finis' })).toContainText(scenario.title);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: '2 participants' })).toBeFocused();
});

test('a session is saved and opened again with its people, group and day', async ({ page }) => {
  await open(page, '/formation/formateur/');
  const field = page.getByLabel('Choisir les fichiers');
  await field.setInputFiles([file('ana.json', formatResults(learner('a1', 'Ana Petit'), 'c1', TODAY))]);
  await page.getByLabel('Nom du groupe').fill('Équipe de Lyon');
  await page.getByLabel('À finir pour le').fill('2026-12-15');
  await expect(page.locator('#groupe-lien')).toHaveValue(
    /#groupe=%C3%89quipe%20de%20Lyon&parcours=.+&pour-le=2026-12-15$/,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer la séance' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`formation-equipe-de-lyon-seance-${TODAY}.jsonl`);
  const text = readFileSync(await download.path(), 'utf8');
  await page.reload();
  await expect(page.getByText('Ana Petit')).toHaveCount(0);
  await field.setInputFiles([file('seance.jsonl', text)]);
  await expect(page.getByRole('heading', { name: '1 participant' })).toBeFocused();
  await expect(page.getByText('Séance « Équipe de Lyon » enregistrée le 24 novembre 2026.')).toBeVisible();
  await expect(page.getByLabel('Nom du groupe')).toHaveValue('Équipe de Lyon');
});

test('thousands of learners never hold the page up', async ({ page }, info) => {
  test.setTimeout(180_000);
  await open(page, '/formation/formateur/');
  const one = formatProgress(learner('zz', 'Ana Petit'));
  const lines = Array.from({ length: 5_000 }, (_, at) =>
    one.replace('"zz"', `"a${at}"`).replace('Petit', `Petit ${at}`),
  );
  const head =
    '{"format":"litiges-clients/formation-groupe","version":1,"savedOn":"2026-11-24","group":"","due":"","learners":5000}';
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const field = page.getByLabel('Choisir les fichiers');
  // From the disk, as people do: given as text, the browser would decode it in the page.
  const path = info.outputPath('seance.jsonl');
  writeFileSync(path, [head, ...lines].join('\n'));
  await field.setInputFiles(path);
  await expect(page.getByRole('heading', { name: '5000 participants' })).toBeVisible({ timeout: 120_000 });
  await page.getByLabel('Chercher une personne').fill('Petit 4999');
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(2);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
  );
  expect(longest).toBeLessThan(200);
});

test('a learner is shown what the change of a rule makes due again, and only until it is known', async ({
  page,
}) => {
  await keep(page, learner('a1', 'Ana'));
  await open(page, '/formation/');
  const owed = page.locator('section[data-owed]');
  await expect(owed).toContainText('À revoir : la règle a changé');
  await expect(owed.getByRole('link', { name: scenario.title })).toBeVisible();
  await expectAccessible(page);
  await owed.getByRole('link', { name: '1 question, dans vos révisions' }).click();
  await expect(page.getByText('dont 1 parce que la règle a changé')).toBeVisible();
  await expect(page.getByText('· la règle a changé')).toBeVisible();
  await page.goto(`/formation/exercices/${SCENARIO}/`);
  await mouse.exercise(page, SCENARIO);
  await page.goto('/formation/');
  await expect(owed.getByRole('link', { name: scenario.title })).toHaveCount(0);
});
