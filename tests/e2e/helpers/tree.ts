import { expect, type Locator, type Page } from '@playwright/test';
import { CASE_PREFIX, INDEX_KEY } from '../../../src/case/repository/keys';
import { chooseAnswer, findFact, findOption } from './facts';

/** The day that every test pretends it is. */
export const TODAY = '2026-11-24';

/** Facts by id: an option, several joined by commas, a text to type, « ? » for « je ne sais pas ». */
export type Answers = Readonly<Record<string, string>>;

/** The case that must be told that the claim is time-barred: performed and due 26 months ago, nothing since. */
export const TIME_BARRED: Answers = {
  'type-de-client': 'consommateur',
  stade: 'ecrits',
  'reaction-client': 'silence',
  'date-depart-prescription': '24/09/2024',
  'evenement-prescription': 'aucun',
  'objet-transport': 'non',
  montant: '3 200 €',
};

/** Opens an address afresh, on the day of the tests. */
export async function open(page: Page, address: string): Promise<void> {
  await page.addInitScript((day) => {
    window.__today = day;
  }, TODAY);
  await page.goto('about:blank');
  await page.goto(address);
}

/** The question shown. */
export function findForm(page: Page): Locator {
  return page.locator('form[data-question]');
}

/** The recommendation, or the list of those still possible. */
export function findOutcome(page: Page): Locator {
  return page.getByRole('article').and(page.locator('[data-outcome]'));
}

/** Answers the question shown, by mouse, and waits for the next. @returns the fact that it asked */
export async function answer(page: Page, answers: Answers): Promise<string> {
  const form = findForm(page);
  const id = (await form.getAttribute('data-question')) as string;
  const value = answers[id] ?? chooseAnswer(id);
  const { question, type } = findFact(id);
  if (type === 'choice' || type === 'choices') {
    const role = type === 'choice' ? 'radio' : 'checkbox';
    const group = form.getByRole('group', { name: question });
    for (const option of value.split(','))
      await group.getByRole(role, { name: findOption(id, option), exact: true }).check();
  } else if (value === '?') await form.getByRole('checkbox', { name: 'Je ne sais pas' }).check();
  else await form.getByRole('textbox', { name: question }).fill(value);
  await form.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.locator(`form[data-question="${id}"]`)).toHaveCount(0);
  return id;
}

/** Answers until an outcome is reached. @returns the facts asked, in order */
export async function follow(page: Page, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  for (let count = 0; count < 40; count++) {
    await expect(findForm(page).or(findOutcome(page))).toBeVisible();
    if ((await findForm(page).count()) === 0) return asked;
    asked.push(await answer(page, answers));
  }
  throw new Error('no outcome after 40 questions');
}

/** Goes on until a fact is asked. */
export async function followTo(page: Page, fact: string, answers: Answers): Promise<void> {
  for (let count = 0; count < 40; count++) {
    await expect(findForm(page)).toBeVisible();
    if ((await findForm(page).getAttribute('data-question')) === fact) return;
    await answer(page, answers);
  }
  throw new Error(`"${fact}" was never asked`);
}

/** The entry of the open case, as the device keeps it; null when there is none. */
export function readOpenCase(page: Page): Promise<string | null> {
  return page.evaluate(
    ([index, prefix]) => {
      const { open } = JSON.parse(localStorage.getItem(index) ?? '{}');
      return localStorage.getItem(prefix + open);
    },
    [INDEX_KEY, CASE_PREFIX] as const,
  );
}

/** The facts that the address holds. */
export function readHash(page: Page): Record<string, string> {
  const hash = new URL(page.url()).hash.slice(1);
  return Object.fromEntries(
    hash === '' ? [] : hash.split('&').map((part) => part.split('=') as [string, string]),
  );
}

/** Opens the menu of what can be done with the answers. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Mes réponses' }).click();
}
