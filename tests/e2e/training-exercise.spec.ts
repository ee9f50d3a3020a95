import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { answerExercise, findRight, findWork, finishQuestions, readScenario } from './helpers/exercise';
import { open } from './helpers/tree';

const ID = 'site-internet-solde-impaye';
const ADDRESS = `/formation/exercices/${ID}/`;
const scenario = readScenario(ID);
const right = (id: string): string => findRight(scenario, id);
const wrongStage = (id: string): string => (id === 'stade' ? 'mise-en-demeure' : right(id));

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
  await expect(page.locator('form[data-question]')).toBeVisible();
}

async function chooseApproach(page: Page, name: string): Promise<void> {
  await findWork(page).getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Voir l’issue' }).click();
}

/** Nothing is wider than the window. */
async function expectNoOverflow(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(window as number);
}

test.describe('an exercise by mouse', () => {
  test('shows days of the case counted from today, and every paper', async ({ page }) => {
    await open(page, ADDRESS);
    const file = page.getByRole('region', { name: 'Le dossier' });
    await expect(file.locator('details')).toHaveCount(scenario.documents.length);
    await expect(file.getByText('24 février 2026').first()).toBeVisible();
    await expect(page.locator('mark')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('explains a wrong answer first, in the words of the file, and folds where it led', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, ADDRESS);
    await begin(page);
    const work = findWork(page);
    for (let id = ''; id !== 'stade'; ) {
      id = await answerExercise(page, wrongStage);
      if (id === 'stade') break;
      await expect(work.getByRole('heading', { name: 'C’est bien ce que dit le dossier' })).toBeFocused();
      await work.getByRole('button', { name: 'Question suivante' }).click();
    }
    await expect(work.getByRole('heading', { name: 'Le dossier dit autre chose' })).toBeFocused();
    await expect(work.getByText('La forme recommandée ne suffit pas')).toBeVisible();
    await expect(work.locator('blockquote')).toContainText('Rappel de votre facture');
    const passage = page.locator('#passage-stade');
    await expect(passage).toContainText('Rappel de votre facture');
    await expect(passage).toBeInViewport();
    const elsewhere = work.getByText('Voulez-vous garder ce client');
    await expect(elsewhere).toBeHidden();
    await work.getByText('Voici où cette réponse vous menait').click();
    await expect(elsewhere).toBeVisible();
    await expectAccessible(page);
    // What was corrected stays to be read while the exercise goes on.
    await work.getByRole('button', { name: 'Question suivante' }).click();
    await work.getByText(/^Relire les \d+ corrections/).click();
    await work
      .locator('details', { hasText: 'La forme recommandée' })
      .last()
      .locator('summary')
      .first()
      .click();
    await expect(work.getByText('La forme recommandée ne suffit pas')).toBeVisible();
    await expectAccessible(page);
  });

  test('counts facts, approach and needless requests, and tells outcome, traps and debrief', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await begin(page);
    await page.getByText('Demander une précision').click();
    await page.getByRole('button', { name: 'Je demande cette précision' }).click();
    await expect(page.getByText('Cette demande compte comme inutile')).toBeVisible();
    await finishQuestions(page, wrongStage);
    await expectAccessible(page);
    await chooseApproach(page, 'Mise en demeure');
    await expect(page.getByRole('heading', { name: 'Votre résultat' })).toBeFocused();
    const total = Object.keys(scenario.facts).length;
    const result = page.getByRole('region', { name: 'Votre résultat' });
    await expect(result).toContainText(`${String(total - 1 + 2 - 0.5).replace('.', ',')} points sur`);
    await expect(result).toContainText(`${total - 1} sur`);
    await expect(page.getByRole('region', { name: 'L’issue du dossier' })).toContainText(
      'Mettez en demeure, avec pénalités et indemnité',
    );
    await expect(page.getByRole('region', { name: 'L’issue du dossier' })).toContainText('L441-10');
    await expect(page.getByText('Prendre le recommandé pour une mise en demeure')).toBeVisible();
    await expectAccessible(page);
  });

  test('leads from its outcome to the same outcome of the tree', async ({ page }) => {
    await open(page, ADDRESS);
    await begin(page);
    await finishQuestions(page, right);
    await chooseApproach(page, 'Mise en demeure');
    await page.getByRole('link', { name: 'Voir cette issue dans l’arbre' }).click();
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', scenario.expected.outcome);
  });

  test('tells at the end only where the trainer’s link asks for it', async ({ page }) => {
    await open(page, `${ADDRESS}#retour=fin`);
    await expect(page.getByText('Vous saurez à la fin ce qui était juste.')).toBeVisible();
    await begin(page);
    await answerExercise(page, wrongStage);
    await expect(page.locator('form[data-question]')).toBeVisible();
    await page.getByRole('button', { name: 'Revenir à la question précédente' }).click();
    await finishQuestions(page, wrongStage);
    await expect(page.locator('mark')).toHaveCount(0);
    await chooseApproach(page, 'Dialogue');
    const answers = page.getByRole('region', { name: 'Vos réponses, une par une' });
    await expect(answers.getByText('Voici où cette réponse vous menait')).toHaveCount(1);
    await expect(page.getByText('La démarche conseillée est')).toBeVisible();
  });

  test('is taken up where it was left, and leaves the reader’s own case alone', async ({ page }) => {
    await open(page, ADDRESS);
    await begin(page);
    const first = await answerExercise(page, right);
    await page.getByRole('button', { name: 'Question suivante' }).click();
    await expect(page.locator('form[data-question]')).not.toHaveAttribute('data-question', first);
    const second = await page.locator('form[data-question]').getAttribute('data-question');
    await page.reload();
    await page.getByRole('button', { name: 'Reprendre l’exercice' }).click();
    await expect(page.locator('form[data-question]')).toHaveAttribute('data-question', second as string);
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys).not.toContain('litiges-clients.case');
  });
});

test.describe('the reply workshop', () => {
  test('explains each draft, keeps the text, and shows the model once each criterion is judged', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await begin(page);
    await finishQuestions(page, right);
    await chooseApproach(page, 'Mise en demeure');
    const reply = page.getByRole('region', { name: 'Répondre au client' });
    await reply.getByRole('radio', { name: 'Projet 1' }).check();
    await reply.getByRole('button', { name: 'Voir ce qu’ils valent' }).click();
    await expect(reply).toContainText('Réponse qui vous nuirait');
    await reply.getByRole('button', { name: 'Écrire ma réponse' }).click();
    const text = 'Madame, il reste 500 € à payer sur la facture 2026-018. Merci de régler avant vendredi.';
    await reply.getByRole('textbox').fill(text);
    await page.reload();
    await page.getByRole('button', { name: 'Revoir mon résultat' }).click();
    await expect(reply.getByRole('textbox')).toHaveValue(text);
    await reply.getByRole('button', { name: 'Comparer avec la grille' }).click();
    await expect(reply).toContainText('Répondez d’abord à chaque critère');
    for (const group of await reply.getByRole('group').all())
      await group.getByRole('radio', { name: 'Oui' }).check();
    await expectAccessible(page);
    await reply.getByRole('button', { name: 'Voir un exemple de réponse' }).click();
    await expect(reply.getByRole('heading', { name: 'Un exemple de réponse' })).toBeFocused();
  });
});

test.describe('the reply workshop on its own', () => {
  test('is accessible, beside the file, and keeps the same text as the exercise', async ({ page }) => {
    await open(page, '/formation/atelier/');
    await expectAccessible(page);
    await page.getByRole('link', { name: scenario.title }).click();
    const reply = page.getByRole('region', { name: 'Répondre au client' });
    await reply.getByRole('button', { name: 'Voir ce qu’ils valent' }).click();
    await expect(reply.getByRole('alert')).toHaveText('Choisissez un projet.');
    await reply.getByRole('radio', { name: 'Projet 3' }).check();
    await reply.getByRole('button', { name: 'Voir ce qu’ils valent' }).click();
    await expect(page.getByRole('region', { name: 'Le dossier' })).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(reply.getByRole('heading', { name: 'Ce que vaut chaque projet' })).toBeVisible();
  });
});

test.describe('an exercise by keyboard alone', () => {
  async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
    for (let count = 0; count < 80; count++) {
      const isThere = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (isThere) return page.keyboard.press(key);
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reached ${selector}`);
  }

  test('goes from the first question to the result, the focus following', async ({ page }) => {
    await open(page, ADDRESS);
    await expect(page.getByRole('button', { name: 'Commencer l’exercice' })).toBeVisible();
    await press(page, '#exercice button');
    const form = page.locator('form[data-question]');
    for (let count = 0; count < scenario.documents.length + 40; count++) {
      await expect(form.or(page.locator('input[name="demarche"]').first())).toBeVisible();
      if ((await form.count()) === 0) break;
      // A typed answer is typed at once: its field takes the focus, the others leave it to the question.
      await expect(form.locator('h2:focus, input[type="text"]:focus')).toHaveCount(1);
      const id = (await form.getAttribute('data-question')) as string;
      const value = right(id);
      const isTyped = (await form.locator('input[type="text"]').count()) > 0;
      if (isTyped) {
        await press(page, 'form input[type="text"]', 'End');
        await page.keyboard.type(value);
      } else if ((await form.locator('input[type="checkbox"]').count()) > 0) {
        for (const option of value.split(',')) await press(page, `form input[value="${option}"]`, 'Space');
      } else {
        await press(page, 'form input[type="radio"]', 'Space');
        const values = await form
          .locator('input[type="radio"]')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
        for (let step = 0; step < values.indexOf(value); step++) await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'C’est bien ce que dit le dossier' })).toBeFocused();
      await press(page, '#exercice .lc-button--primary');
    }
    await expect(page.getByRole('heading', { name: 'Quelle démarche choisiriez-vous' })).toBeFocused();
    await press(page, 'input[name="demarche"]', 'Space');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Votre résultat' })).toBeFocused();
    const total = Object.keys(scenario.facts).length + 2;
    await expect(page.getByRole('region', { name: 'Votre résultat' })).toContainText(`${total} points sur`);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('fits, and the passage is one tap away', async ({ page }) => {
    await open(page, ADDRESS);
    await expectNoOverflow(page);
    await begin(page);
    await expectNoOverflow(page);
    await answerExercise(page, right);
    await page.getByRole('button', { name: 'Voir le passage' }).click();
    await expect(page.locator('mark').first()).toBeInViewport();
    await expect(page.locator('mark').first()).toBeFocused();
    await page.getByRole('button', { name: 'Question suivante' }).click();
    await finishQuestions(page, right);
    await expectNoOverflow(page);
    await expectAccessible(page);
  });

  test('the list of exercises fits and is accessible', async ({ page }) => {
    await open(page, '/formation/exercices/');
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: scenario.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('file, questions and answers can be read', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.getByText('Doit : ')).toBeVisible();
    // Texts are not looked for inside `noscript`, elements are.
    const reading = page.locator('#exercice noscript .lc-card');
    await expect(reading.locator('p', { hasText: 'Jusqu’où l’affaire est-elle allée' })).toBeVisible();
    const answers = reading.locator('summary', { hasText: 'Voir la réponse' });
    await expect(answers).toHaveCount(Object.keys(scenario.facts).length);
    const why = reading.locator('p', { hasText: 'Des écrits sont partis, mais aucune mise en demeure' });
    await expect(why).toBeHidden();
    for (const answer of await answers.all()) await answer.click();
    await expect(why).toBeVisible();
  });
});
