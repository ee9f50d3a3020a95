import { expect, type Page, test } from '@playwright/test';
import { finishStage, noteAnswer, rename } from '../../src/training/learn';
import { createProgress, type Progress } from '../../src/training/progress';
import { formatProgress } from '../../src/training/progressRead';
import { formatResults } from '../../src/training/results';
import { expectAccessible } from './helpers/axe';
import { answerQuiz, findQuestion, mouse, readCourse } from './helpers/course';
import { print } from './helpers/pdf';
import { open, TODAY } from './helpers/tree';

const ID = 'premier-jour';
const course = readCourse(ID);
const asked = course.stages.flatMap((stage) => ('quiz' in stage ? stage.questions : []));
const [often = '', seldom = ''] = asked;

/** Someone who has finished the course yesterday, with nearly all points, and missed some questions. */
function learner(id: string, name: string, missed: readonly string[], isDone = true): Progress {
  const moment = { course: ID, day: '2026-11-23', version: 'v1' };
  let one = rename(createProgress(id, '2026-11-23'), name);
  for (const stage of isDone ? course.stages : course.stages.slice(0, 1)) {
    const place = 'guide' in stage ? stage.guide : 'quiz' in stage ? stage.quiz : stage.scenario;
    const points = 'guide' in stage ? { points: 0, max: 0 } : { points: 9, max: 10 };
    one = finishStage(one, { ...moment, stage: place }, points);
  }
  for (const question of [often, seldom])
    one = noteAnswer(one, { question, given: [0], right: !missed.includes(question), day: '2026-11-23' });
  return one;
}

/** A file as a person hands it over. */
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function keep(page: Page, progress: Progress): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('litiges-formation.progres') === null)
      localStorage.setItem('litiges-formation.progres', text);
  }, formatProgress(progress));
}

test('missed questions come back on their day, and again until they are known', async ({ page }) => {
  await keep(page, learner('a1', 'Ana', [often]));
  await open(page, '/formation/');
  await expect(page.getByRole('heading', { name: '1 point à revoir aujourd’hui' })).toBeVisible();
  await page.getByRole('link', { name: 'Réviser maintenant' }).click();
  await page.getByRole('button', { name: 'Commencer la séance' }).click();
  await expect(findQuestion(page)).toHaveAttribute('data-quiz-question', often);
  await answerQuiz(page, mouse, false);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(findQuestion(page)).toHaveAttribute('data-quiz-question', often);
  await answerQuiz(page, mouse);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { name: 'Séance terminée' })).toBeFocused();
  await expect(page.getByText('Le prochain rendez-vous : 25 novembre 2026').first()).toBeVisible();
  await expectAccessible(page);
});

test('an attestation prints on one or two sheets, with what it does not prove', async ({ page }) => {
  await keep(page, learner('a1', 'Ana Petit', []));
  await open(page, '/formation/resultats/');
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Attestation/ }).click();
  await expect(page.getByRole('heading', { name: 'Attestation de parcours' })).toBeFocused();
  const sheets = await print(page);
  expect(sheets.length).toBeLessThanOrEqual(2);
  const text = sheets.map((sheet) => sheet.text).join(' ');
  for (const words of ['Ana Petit', course.title, 'ne prouve pas', 'Version du contenu', '24 novembre 2026'])
    expect(text).toContain(words);
  expect(text).not.toContain('Imprimer');
});

test('results go to another device and back, and are erased for good', async ({ page }) => {
  await open(page, '/formation/resultats/');
  const ana = file('ana.json', formatResults(learner('a1', 'Ana Petit', []), 'c1', TODAY));
  const bad = file('photo.json', '\u0089PNG');
  const field = page.getByLabel('Fichier de résultats à importer');
  await field.setInputFiles(bad);
  await expect(page.getByText('photo.json')).toContainText('Rien n’a été changé');
  await field.setInputFiles(ana);
  await expect(page.getByText('a été ajouté à vos résultats')).toBeVisible();
  await expect(page.getByText('Réussi', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Votre nom')).toHaveValue('Ana Petit');
  const other = file('bob.json', formatResults(learner('b2', 'Bob', []), 'c1', TODAY));
  await field.setInputFiles(other);
  await page.getByRole('button', { name: 'Ne rien changer' }).click();
  await expect(page.getByLabel('Votre nom')).toHaveValue('Ana Petit');
  await page.getByRole('button', { name: 'Effacer mes résultats de formation' }).click();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Aucun parcours commencé')).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('formation'))),
  ).toEqual([]);
});

test('the trainer sees several learners together, and each bad file explained', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await open(page, '/formation/formateur/');
  await page
    .getByLabel('Choisir les fichiers')
    .setInputFiles([
      file('ana.json', formatResults(learner('a1', 'Ana Petit', [often]), 'c1', TODAY)),
      file('bob.json', formatResults(learner('b2', 'Bob <b>Martin</b>', [often, seldom]), 'c1', TODAY)),
      file('chloe.json', formatResults(learner('c3', 'Chloé Roy', [], false), 'c1', TODAY)),
      file('abime.json', '{"format":"litiges-clients/form'),
      file('vide.json', ''),
    ]);
  await expect(page.getByRole('heading', { name: '3 participants, 2 fichiers non lus' })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'abime.json' })).toContainText('abîmé');
  await expect(page.getByRole('listitem').filter({ hasText: 'vide.json' })).toContainText('vide');
  const who = page.getByRole('table').first();
  await expect(who.getByRole('row').filter({ hasText: 'Ana Petit' })).toContainText(
    'Réussi le 23 novembre 2026',
  );
  await expect(who.getByRole('row').filter({ hasText: 'Bob <b>Martin</b>' })).toBeVisible();
  await expect(who.getByRole('row').filter({ hasText: 'Chloé Roy' })).toContainText(
    `1 sur ${course.stages.length}`,
  );
  await expect(page.getByRole('img', { name: /Part des participants/ })).toBeVisible();
  const failures = page.getByRole('table').nth(1).getByRole('row');
  await expect(failures.nth(1)).toContainText('2 sur 3 (67 %)');
  await expect(failures.nth(2)).toContainText('1 sur 3 (33 %)');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(window as number);
  await expectAccessible(page);
  expect(sent).toEqual([]);
  await page.reload();
  await expect(page.getByText('Ana Petit')).toHaveCount(0);
});
