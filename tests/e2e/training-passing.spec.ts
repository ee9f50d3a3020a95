/** Training that cannot be passed by copying: what is indispensable, tries that differ, and the way back to what is missing. */
import { expect, type Page, test } from '@playwright/test';
import { PROGRESS_KEY } from '../../src/components/Training/deviceStore';
import { finishStage as finish, noteGuide } from '../../src/training/learn';
import { createProgress, type Progress } from '../../src/training/progress';
import { formatProgress } from '../../src/training/progressRead';
import { expectAccessible } from './helpers/axe';
import { finishConversation } from './helpers/conversation';
import { answerQuiz, findFeedback, findQuestion, mouse, readCourse } from './helpers/course';
import { findRight, findWork, finishQuestions, readScenario } from './helpers/exercise';
import { open, TODAY } from './helpers/tree';

const ID = 'premier-jour';
const ADDRESS = `/formation/${ID}/`;
const course = readCourse(ID);
const place = (id: string) => course.stages.findIndex((stage) => Object.values(stage).includes(id)) + 1;
const HURT = 'parasol-chauffant';
const NEW = createProgress('a1b2', TODAY);

/** A record with every stage done, all right but for one exercise. */
function finishAll(points: number, lacking: readonly string[], before: Progress = NEW): Progress {
  return course.stages.reduce((progress, stage) => {
    const id = 'guide' in stage ? stage.guide : 'quiz' in stage ? stage.quiz : stage.scenario;
    const moment = { course: ID, stage: id, day: TODAY, version: '' };
    if ('guide' in stage) return finish(progress, moment, { points: 0, max: 0 });
    if ('quiz' in stage) return finish(progress, moment, { points: 5, max: 5 });
    return id === HURT
      ? finish(progress, moment, { points, max: 4 }, lacking)
      : finish(progress, moment, { points: 7, max: 7 }, []);
  }, before);
}

async function keep(page: Page, progress: Progress): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text);
    },
    [PROGRESS_KEY, formatProgress(progress)] as const,
  );
}

/** The questions of a try, and where their options stand, as they are shown. Each is answered right but for some. */
async function takeQuiz(page: Page, isRight: (index: number) => boolean): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>();
  for (let index = 0; index < 12; index++) {
    const form = findQuestion(page);
    await expect(form).toBeVisible();
    const options = form.locator('input[name="reponse"]');
    const values = await options.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const id = await answerQuiz(page, mouse, isRight(index));
    seen.set(id, values);
    const next = page.getByRole('button', { name: 'Question suivante' });
    if (!(await next.isVisible())) return seen;
    await next.click();
  }
  throw new Error('the quiz never ended');
}

test('a learner right everywhere but on the injured customer does not pass, and is led back to it', async ({
  page,
}) => {
  await keep(page, finishAll(0, ['urgence-reclamation']));
  await open(page, `${ADDRESS}#bilan`);
  await expect(page.getByRole('heading', { name: 'Parcours terminé, pas encore réussi' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voir mon attestation' })).toHaveCount(0);
  const again = page.getByRole('region', { name: 'À refaire pour réussir' });
  await expect(again).toContainText('il manque un fait indispensable');
  // A stage at 0 of 4 does not look like one at 5 of 5.
  const rail = page.getByRole('navigation', { name: 'Étapes du parcours' });
  await expect(rail.locator('[data-again="true"]')).toHaveCount(1);
  await expect(rail).toContainText('à refaire, 0 sur 4');
  await expect(rail).toContainText('réussi, 5 sur 5');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await again.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#etape-${place(HURT)}$`));
  await page.getByRole('button', { name: /refaire l’exercice/ }).click();
  await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
  const scenario = readScenario(HURT);
  await finishQuestions(page, (fact) =>
    fact === 'urgence-reclamation' ? 'aucune' : findRight(scenario, fact),
  );
  await findWork(page).locator(`input[value="${scenario.expected.approach}"]`).check();
  await page.getByRole('button', { name: /Voir l’issue|Parler au client/ }).click();
  await finishConversation(page, HURT);
  await expect(page.locator('[data-lacking="urgence-reclamation"]')).toContainText('Pas encore réussi');
  await expectAccessible(page);
  await page.goto(`${ADDRESS}#bilan`);
  await expect(page.getByRole('heading', { name: 'Parcours terminé, pas encore réussi' })).toBeVisible();
  await page.goto(`${ADDRESS}#etape-${place(HURT)}`);
  await page.getByRole('button', { name: /refaire l’exercice/ }).click();
  await page.getByRole('button', { name: 'Revoir mon résultat' }).click();
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await mouse.exercise(page, HURT);
  await page.goto(`${ADDRESS}#bilan`);
  await expect(page.getByRole('heading', { name: 'Parcours réussi' })).toBeVisible();
});

test('a quiz brings back what was missed, then waits for a day or a guide, and differs', async ({ page }) => {
  test.setTimeout(90_000);
  const stage = course.stages.findIndex((one) => 'quiz' in one);
  await open(page, `${ADDRESS}#etape-${stage + 1}`);
  const first = await takeQuiz(page, (index) => index > 1);
  await page.getByRole('button', { name: 'Reprendre les 2 questions manquées' }).click();
  const [missed = ''] = first.keys();
  for (let count = 0; count < 2; count++) {
    const form = findQuestion(page);
    const id = (await form.getAttribute('data-quiz-question')) as string;
    const values = await form
      .locator('input[name="reponse"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    // Elsewhere than the first time, each of them.
    for (const [index, value] of (first.get(id) ?? []).entries()) expect(values[index]).not.toBe(value);
    await answerQuiz(page, mouse);
    await page.getByRole('button', { name: 'Continuer' }).click();
  }
  const score = page.getByRole('heading', { name: '3 sur 5' });
  await expect(score).toBeFocused();
  await expectAccessible(page);

  // Corrections stay to be read; a new try waits.
  await page.locator('details').filter({ hasText: 'Juste' }).first().locator('summary').first().click();
  await expect(page.getByText('À retenir').first()).toBeVisible();
  await expect(page.locator('[data-quiz-pause]')).toContainText('Un nouvel essai s’ouvre demain');
  await expect(page.getByRole('button', { name: 'Refaire ce quiz' })).toHaveCount(0);
  await page.locator('[data-quiz-pause]').getByRole('link').first().click();
  await page.getByRole('link', { name: /^Revenir au parcours/ }).click();
  await page.getByRole('button', { name: 'Refaire ce quiz' }).click();
  const second = await takeQuiz(page, () => true);
  const before = [...first.keys()];
  const shared = [...second.keys()].filter((id) => first.has(id));
  expect(shared.length).toBeLessThanOrEqual(before.length / 2);
  for (const id of shared) expect([...second.keys()].indexOf(id)).not.toBe(before.indexOf(id));
  expect(second.has(missed) ? [missed] : []).toEqual(shared.includes(missed) ? [missed] : []);
  await page.getByRole('button', { name: 'Voir mon score' }).click();
  await expect(page.getByRole('heading', { name: '5 sur 5' })).toBeFocused();
});

test('a wrong answer to a quiz is explained before anything else, the other options folded', async ({
  page,
}) => {
  const stage = course.stages.findIndex((one) => 'quiz' in one);
  await open(page, `${ADDRESS}#etape-${stage + 1}`);
  await answerQuiz(page, mouse, false);
  const marks = findFeedback(page).locator('[data-mark]');
  await expect(marks.first()).toHaveAttribute('data-mark', 'mistaken');
  await expect(marks.first()).toContainText('Votre réponse, fausse');
  const others = findFeedback(page).locator('[data-mark="left"]');
  if ((await others.count()) > 0) await expect(others.first()).toBeHidden();
});

test('an attestation tells a guide opened from one declared read', async ({ page }) => {
  const opened = 'guide' in (course.stages[0] ?? {}) ? (course.stages[0] as { guide: string }).guide : '';
  await keep(page, finishAll(4, [], noteGuide(NEW, opened, TODAY)));
  await open(page, `/formation/resultats/#attestation-${ID}`);
  const sheet = page.getByRole('article', { name: 'Attestation de parcours' });
  await expect(sheet.getByRole('cell', { name: 'ouvert, déclaré lu', exact: true })).toHaveCount(1);
  const guides = course.stages.filter((stage) => 'guide' in stage).length;
  await expect(sheet.getByRole('cell', { name: 'déclaré lu', exact: true })).toHaveCount(guides - 1);
  await expect(sheet.getByRole('cell', { name: 'lu', exact: true })).toHaveCount(0);
});

test('revision is offered where the learner comes in, the day a point returns', async ({ page }) => {
  const card = { due: TODAY, last: '2026-11-20', stability: 1, difficulty: 5, reps: 1, lapses: 0 };
  await keep(page, { ...NEW, cards: { 'question:premier-accuse': card } });
  await open(page, '/formation/');
  const due = page.getByRole('region', { name: '1 point à revoir aujourd’hui' });
  await expect(due).toBeVisible();
  await expectAccessible(page);
  await due.getByRole('link', { name: 'Réviser maintenant' }).click();
  await expect(page).toHaveURL(/\/formation\/revision\/$/);
  await page.getByRole('button', { name: 'Commencer la séance' }).click();
  await answerQuiz(page, mouse);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { name: 'Séance terminée' })).toBeFocused();
});
