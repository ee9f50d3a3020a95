import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { resolveDay } from '../../../src/training/fill';
import type { ScenarioSource } from '../../../src/training/format';
import { formatAmountInput } from '../../../src/trees/factTypes/typed/amount';
import { formatDateInput } from '../../../src/trees/factTypes/typed/date';
import { findFact } from './facts';
import { TODAY } from './tree';

/** A scenario as its file has it. */
export function readScenario(id: string): ScenarioSource {
  return parse(readFileSync(`training/scenarios/${id}.yaml`, 'utf8')) as ScenarioSource;
}

/** The right answer to a question, as it is chosen or typed; « ? » for « je ne sais pas ». */
export function findRight({ facts }: ScenarioSource, id: string): string {
  const value = facts[id]?.value;
  if (value === undefined) throw new Error(`the scenario has no fact "${id}"`);
  if (value === null) return '?';
  if (Array.isArray(value)) return value.join(',') || '-';
  const { type } = findFact(id);
  if (type === 'amount') return formatAmountInput(Number(value));
  if (type === 'date') return formatDateInput(resolveDay(String(value), TODAY) ?? String(value));
  return String(value);
}

/** The exercise beside its file. */
export function findWork(page: Page): Locator {
  return page.locator('#exercice');
}

/** Answers the question shown, by mouse. @returns the fact that it asked */
export async function answerExercise(page: Page, choose: (id: string) => string): Promise<string> {
  const form = page.locator('form[data-question]');
  await expect(form).toBeVisible();
  const id = (await form.getAttribute('data-question')) as string;
  const value = choose(id);
  const { type } = findFact(id);
  if (type === 'choice' || type === 'choices')
    for (const option of value.split(',')) await form.locator(`input[value="${option}"]`).check();
  else if (value === '?') await form.getByRole('checkbox', { name: 'Je ne sais pas' }).check();
  else await form.getByRole('textbox').fill(value);
  await form.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.locator(`form[data-question="${id}"]`)).toHaveCount(0);
  return id;
}

/** Answers every question that is left and goes through the corrections. */
export async function finishQuestions(page: Page, choose: (id: string) => string): Promise<void> {
  const work = findWork(page);
  const approach = work.getByRole('group', { name: 'Quelle démarche choisiriez-vous' });
  const form = page.locator('form[data-question]');
  const next = work.getByRole('button', { name: /Question suivante|Choisir la démarche/ });
  for (let count = 0; count < 80; count++) {
    await expect(form.or(approach).or(next).first()).toBeVisible();
    if (await next.isVisible()) await next.click();
    else if (await approach.isVisible()) return;
    else if (await form.isVisible()) await answerExercise(page, choose);
  }
  throw new Error('the questions never ended');
}
