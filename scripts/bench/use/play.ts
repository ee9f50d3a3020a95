/** Plays a journey in a page as its reader would, and measures what it asks of them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseAnswer, findFact, findOption } from '../../../tests/e2e/helpers/facts';
import type { Effort, Journey } from './journeys';

/** The day of the journeys. */
const TODAY = '2026-11-24';
/** After so long all that a question shows is there, in milliseconds. */
const SETTLED = 500;
const SIZES = { finger: { width: 360, height: 740 }, keys: { width: 1280, height: 900 } };

export interface Measure extends Effort {
  /** read at 4 words a second, then 1.2 s a touch and 0.3 s a key: to compare journeys, not to promise */
  seconds: number;
  questions: number;
  /** answers that are whole in the first screen of the first question, a count */
  answersInSight: number;
  /** true when the first act of the advice is in its first screen */
  isActInSight: boolean;
  /** first acts told, a count: one is right, more contradict each other */
  firstActs: number;
  /** most things said at once by a screen reader when a question appears, a count: one is right */
  announced: number;
}

/** The context of a browser in which a journey is played. */
export function contextOf({ device }: Journey) {
  const isFinger = device === 'finger';
  return {
    viewport: SIZES[device],
    hasTouch: isFinger,
    isMobile: isFinger,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  };
}

/** What a reader does with their hand, counted. */
class Hand {
  taps = 0;
  keys = 0;
  constructor(
    private readonly page: Page,
    private readonly isFinger: boolean,
  ) {}

  async press(target: Locator): Promise<void> {
    if (this.isFinger) {
      await target.tap();
      this.taps += 1;
    } else {
      await target.focus();
      await this.key('Enter');
    }
  }

  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
    this.keys += 1;
  }

  async type(field: Locator, text: string): Promise<void> {
    if (this.isFinger) await this.press(field);
    else if (!(await field.evaluate((one) => one === document.activeElement))) await this.tabTo(field);
    await this.page.keyboard.type(text);
    // On a phone figures are typed on the keypad that opens: touches of the screen are those of the page.
    if (!this.isFinger) this.keys += text.length;
  }

  async tabTo(field: Locator): Promise<void> {
    for (let count = 0; count < 10; count++) {
      await this.key('Tab');
      if (await field.evaluate((one) => one === document.activeElement)) return;
    }
    throw new Error('the keyboard never reached the field');
  }
}

/** Plays a journey. @throws it does not end where it should */
export async function play(page: Page, base: string, journey: Journey): Promise<Measure> {
  await page.addInitScript((day) => {
    window.__today = day;
  }, TODAY);
  await page.goto(base + journey.start.page);
  const hand = new Hand(page, journey.device === 'finger');
  await hand.press(page.getByRole('main').getByRole('link', { name: journey.start.link }).first());
  const form = page.locator('form[data-question]');
  const outcome = page.locator('[data-outcome]');
  let [questions, words, announced, answersInSight] = [0, 0, 0, 0];
  for (; questions < 30; questions++) {
    await expect(form.or(outcome)).toBeVisible();
    if ((await form.count()) === 0) break;
    await expect(form.locator('h1:focus, input:focus')).toHaveCount(1);
    if (questions === 0) answersInSight = await countInSight(form);
    // The line of what is ahead comes after the question: it is read too.
    await page.waitForTimeout(SETTLED);
    words += await countWords(form);
    announced = Math.max(announced, 1 + (await countLive(page)));
    await answer(hand, form, journey.answers);
  }
  await expect(outcome).toHaveAttribute('data-outcome', new RegExp(`^${journey.end}`));
  const act = await readAct(outcome);
  const { taps, keys } = hand;
  const seconds = Math.round(words / 4 + taps * 1.2 + keys * 0.3);
  return { taps, keys, words, seconds, questions, answersInSight, announced, ...act };
}

/** Answers the question shown by the names of what is on the screen, and waits for the next. */
async function answer(hand: Hand, form: Locator, answers: Journey['answers']): Promise<void> {
  const id = (await form.getAttribute('data-question')) as string;
  const value = String(answers[id] ?? chooseAnswer(id));
  const { type, question } = findFact(id);
  if (type === 'choice' || type === 'choices') await choose(hand, form, id, value.split(','));
  else {
    await hand.type(form.getByRole('textbox', { name: question }), value);
    if (hand.taps > 0) await hand.press(form.getByRole('button', { name: 'Continuer' }));
    else await hand.key('Enter');
  }
  await expect(form.page().locator(`form[data-question="${id}"]`)).toHaveCount(0);
}

async function choose(hand: Hand, form: Locator, id: string, options: string[]): Promise<void> {
  const isSeveral = findFact(id).type === 'choices';
  for (const option of options) {
    const label = findOption(id, option);
    const role = isSeveral ? 'checkbox' : hand.taps > 0 ? 'button' : 'radio';
    const target = form.getByRole(role, { name: label, exact: role !== 'button' }).first();
    if (hand.taps > 0) await hand.press(target);
    else {
      const place = await target.evaluate((one) =>
        [...(one.closest('form') as HTMLFormElement).querySelectorAll('[data-answer]')].indexOf(one),
      );
      if (place > 9) throw new RangeError(`no digit chooses the answer ${place + 1} of "${id}"`);
      await hand.key(String((place + 1) % 10));
      await expect(target).toBeChecked();
    }
  }
  if (hand.taps === 0) await hand.key('Enter');
  else if (isSeveral) await hand.press(form.getByRole('button', { name: 'Continuer' }));
}

/** Words that are drawn, whatever is folded left out. */
function countWords(part: Locator): Promise<number> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded is not read
  return part.evaluate((one) => (one as HTMLElement).innerText.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}

/** Answers that are whole above the foot of the window, or the bar that stands there. */
function countInSight(form: Locator): Promise<number> {
  return form.locator('[data-answer]').evaluateAll((all) => {
    const bar = [...document.querySelectorAll('form[data-question] > div')].at(-1)?.getBoundingClientRect();
    const foot = bar && bar.height > 0 ? Math.min(bar.top, window.innerHeight) : window.innerHeight;
    const boxes = all.map((one) => (one.closest('.lc-choice') ?? one).getBoundingClientRect());
    return boxes.filter(({ top, bottom }) => top >= 0 && bottom <= foot).length;
  });
}

/** Live regions that say something, besides the focus. */
function countLive(page: Page): Promise<number> {
  return page
    .locator('main [role="status"], main [role="alert"], main [aria-live]')
    .evaluateAll((all) => all.filter((one) => one.textContent?.trim()).length);
}

/** The first act of an advice: how often one is told, and whether it is in the first screen. */
async function readAct(outcome: Locator): Promise<Pick<Measure, 'isActInSight' | 'firstActs'>> {
  await expect(outcome.getByRole('heading').first()).toBeInViewport();
  return outcome.evaluate((article) => {
    const acts = [...article.querySelectorAll('[data-first-act]')];
    const tops = acts.map((act) => act.getBoundingClientRect().top);
    return {
      firstActs: acts.length,
      isActInSight: tops.some((top) => top >= 0 && top < window.innerHeight - 44),
    };
  });
}
