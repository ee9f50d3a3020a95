import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { CourseSource, QuizQuestionSource } from '../../../src/training/format';
import { finishConversation } from './conversation';
import { findRight, findWork, finishQuestions, readScenario } from './exercise';
import { findFact } from './facts';

/** A course as its file has it. */
export function readCourse(id: string): CourseSource {
  return parse(readFileSync(`training/courses/${id}.yaml`, 'utf8')) as CourseSource;
}

const QUESTIONS = new Map(
  readdirSync('training/quizzes').flatMap((name) => {
    const { questions } = parse(readFileSync(`training/quizzes/${name}`, 'utf8')) as {
      questions: QuizQuestionSource[];
    };
    return questions.map((question) => [question.id, question] as const);
  }),
);

/** The options to choose, by place: the right ones, or one that is wrong. */
function chooseOptions(id: string, isRight: boolean): number[] {
  const options = QUESTIONS.get(id)?.options;
  if (!options) throw new RangeError(`no question "${id}"`);
  const places = options.flatMap(({ right }, index) => (Boolean(right) === isRight ? [index] : []));
  return isRight ? places : places.slice(0, 1);
}

export const findQuestion = (page: Page): Locator => page.locator('[data-quiz-question]');
export const findFeedback = (page: Page): Locator => page.locator('[data-quiz-feedback]');

/** How a learner works: with a pointer, or with keys alone. */
export interface Hand {
  press(page: Page, target: Locator): Promise<void>;
  /** Chooses options of the question shown. */
  choose(page: Page, inputs: Locator[]): Promise<void>;
  exercise(page: Page, scenario: string): Promise<void>;
}

export const mouse: Hand = {
  press: (_page, target) => target.click(),
  choose: async (_page, inputs) => {
    for (const input of inputs) await input.check();
  },
  exercise: async (page, id) => {
    const scenario = readScenario(id);
    await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
    await finishQuestions(page, (fact) => findRight(scenario, fact));
    await findWork(page).locator(`input[value="${scenario.expected.approach}"]`).check();
    await page.getByRole('button', { name: /Voir l’issue|Parler au client/ }).click();
    await finishConversation(page, id);
  },
};

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 150; count++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reaches ${target}`);
}

/** Chooses radios and boxes by keys: a group of radios is one stop, arrows move in it. */
async function chooseByKeys(page: Page, inputs: Locator[]): Promise<void> {
  for (const input of inputs) {
    if ((await input.getAttribute('type')) === 'checkbox') {
      await tabTo(page, input);
      await page.keyboard.press('Space');
    } else {
      const name = await input.getAttribute('name');
      const stop = page.locator(`input[name="${name}"]`).first();
      await tabTo(page, stop);
      await page.keyboard.press('Space');
      for (let count = 0; count < 20 && !(await input.isChecked()); count++)
        await page.keyboard.press('ArrowDown');
    }
    await expect(input).toBeChecked();
  }
}

export const keyboard: Hand = {
  press: async (page, target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  choose: chooseByKeys,
  exercise: async (page, id) => {
    const scenario = readScenario(id);
    const work = findWork(page);
    await keyboard.press(page, page.getByRole('button', { name: 'Commencer l’exercice' }));
    const form = page.locator('form[data-question]');
    const approach = work.getByRole('group', { name: 'Quelle démarche choisiriez-vous' });
    const next = work.getByRole('button', { name: /Question suivante|Choisir la démarche/ });
    for (let count = 0; count < 60; count++) {
      await expect(form.or(approach).or(next).first()).toBeVisible();
      if (await next.isVisible()) await keyboard.press(page, next);
      else if (await approach.isVisible()) break;
      else await answerByKeys(page, form, (fact) => findRight(scenario, fact));
    }
    await chooseByKeys(page, [work.locator(`input[value="${scenario.expected.approach}"]`)]);
    await keyboard.press(page, page.getByRole('button', { name: /Voir l’issue|Parler au client/ }));
    await finishConversation(page, id, (target) => keyboard.press(page, target));
  },
};

async function answerByKeys(page: Page, form: Locator, choose: (id: string) => string): Promise<void> {
  const id = (await form.getAttribute('data-question')) as string;
  const value = choose(id);
  const { type } = findFact(id);
  if (type === 'choice' || type === 'choices')
    await chooseByKeys(
      page,
      value.split(',').map((option) => form.locator(`input[value="${option}"]`)),
    );
  else if (value === '?') await chooseByKeys(page, [form.getByRole('checkbox', { name: 'Je ne sais pas' })]);
  else {
    await tabTo(page, form.getByRole('textbox'));
    await page.keyboard.type(value);
  }
  await keyboard.press(page, form.getByRole('button', { name: 'Continuer' }));
  await expect(page.locator(`form[data-question="${id}"]`)).toHaveCount(0);
}

/** Answers the question shown. @returns its id */
export async function answerQuiz(page: Page, hand: Hand, isRight = true): Promise<string> {
  const form = findQuestion(page);
  await expect(form).toBeVisible();
  const id = (await form.getAttribute('data-quiz-question')) as string;
  const inputs = chooseOptions(id, isRight).map((place) => form.locator(`input[value="${place}"]`));
  await hand.choose(page, inputs);
  await hand.press(page, form.getByRole('button', { name: 'Valider ma réponse' }));
  await expect(findFeedback(page)).toHaveAttribute('data-quiz-feedback', isRight ? 'right' : 'wrong');
  return id;
}

/** Answers what is left of the quiz shown, up to its score. @param isRight - by id */
export async function finishQuiz(page: Page, hand: Hand, isRight: (id: string) => boolean): Promise<void> {
  const last = page.getByRole('button', { name: 'Voir mon score' });
  const next = page.getByRole('button', { name: 'Question suivante' });
  for (let count = 0; count < 15; count++) {
    const form = findQuestion(page);
    await expect(form).toBeVisible();
    const id = (await form.getAttribute('data-quiz-question')) as string;
    await answerQuiz(page, hand, isRight(id));
    if (await last.isVisible()) return hand.press(page, last);
    await hand.press(page, next);
  }
  throw new Error('the quiz never ended');
}

/** Does the stage shown, whatever its kind, and goes to the next. */
export async function finishStage(
  page: Page,
  hand: Hand,
  stage: CourseSource['stages'][number],
  isRight: (id: string) => boolean = () => true,
): Promise<void> {
  if ('guide' in stage) await hand.press(page, page.getByRole('button', { name: 'J’ai lu ce guide' }));
  else if ('quiz' in stage) await finishQuiz(page, hand, isRight);
  else {
    await hand.press(page, page.getByRole('button', { name: 'Ouvrir le dossier et commencer' }));
    await hand.exercise(page, stage.scenario);
  }
  await hand.press(page, page.getByRole('link', { name: /^(Étape suivante|Voir le bilan)$/ }));
}
