/** Packages in platforms that are not ours: scorm-again for SCORM, a record store for cmi5. Closing midway loses nothing. */

import { expect, type Frame, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './helpers/axe';
import { finishConversation } from './helpers/conversation';
import { answerExercise, findRight, finishQuestions, readScenario } from './helpers/exercise';
import { Lms, makePackages, readPackage, readPackedContent, type Standard } from './helpers/lms';
import { open, TODAY } from './helpers/tree';

const COURSE = 'premier-jour';
let stages: number[] = [];
let lms: Lms;

test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(() => {
  test.setTimeout(180_000);
  makePackages();
  const { course } = readPackedContent(readPackage(COURSE, 'scorm12'));
  stages = ['guide', 'quiz', 'scenario'].map((kind) =>
    course.stages.findIndex((stage) => stage.kind === kind),
  );
});

test.afterEach(async () => {
  await lms?.close();
});

async function install(standard: Standard, kinds = stages): Promise<Lms> {
  lms = new Lms(COURSE, standard, kinds);
  await lms.open();
  return lms;
}

/** Pretends the day, and notes every request that leaves the platform. */
async function prepare(page: Page): Promise<string[]> {
  const strangers: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(lms.origin) && !request.url().startsWith('data:'))
      strangers.push(request.url());
  });
  await page.context().addInitScript((day) => {
    window.__today = day;
  }, TODAY);
  return strangers;
}

/** The package inside the host's frame. A frame finds things as a page does. */
async function openFrame(page: Page): Promise<Page> {
  await page.goto(lms.host);
  const frame =
    page.frame({ url: /paquet/ }) ??
    (await page.waitForEvent('framenavigated', (one) => /paquet/.test(one.url())));
  await (frame as Frame).locator('[data-ready]').first().waitFor();
  return frame as unknown as Page;
}

async function readGuide(view: Page): Promise<void> {
  await expect(view.locator('.lc-prose')).toContainText('En bref');
  await view.getByRole('button', { name: 'J’ai lu ce guide' }).click();
  await view.getByRole('link', { name: 'Étape suivante', exact: true }).click();
}

/** Answers the question of the quiz that is shown. */
async function answerQuestion(view: Page, isRight = true): Promise<string> {
  const form = view.locator('form[data-quiz-question]');
  const id = (await form.getAttribute('data-quiz-question')) as string;
  const { options = [] } = lms.content.questions[id] ?? {};
  const wrong = options.findIndex(({ right }) => !right);
  const chosen = options.flatMap(({ right }, index) => ((isRight ? right : index === wrong) ? [index] : []));
  for (const index of chosen) await form.locator(`input[value="${index}"]`).check();
  await form.getByRole('button', { name: 'Valider ma réponse' }).click();
  return id;
}

async function finishQuiz(view: Page): Promise<void> {
  for (let count = 0; count < 12; count++) {
    await answerQuestion(view);
    const last = view.getByRole('button', { name: 'Voir mon score' });
    const next = view.getByRole('button', { name: 'Question suivante' });
    await expect(last.or(next)).toBeVisible();
    if (await last.isVisible()) {
      await last.click();
      return;
    }
    await next.click();
  }
}

/** The scenario of the short course. */
function readCase() {
  const stage = lms.content.course.stages.find(({ kind }) => kind === 'scenario');
  if (stage?.kind !== 'scenario') throw new Error('no scenario');
  return { source: readScenario(stage.scenario.id), data: lms.content.scenarios[stage.scenario.id] };
}

async function finishExercise(view: Page): Promise<void> {
  const { source, data } = readCase();
  await finishQuestions(view, (id) => findRight(source, id));
  const approaches = view.locator('#exercice input[name="demarche"]');
  await approaches.and(view.locator(`[value="${data?.expected.approach}"]`)).check();
  await view.getByRole('button', { name: /Voir l’issue|Parler au client/ }).click();
  await finishConversation(view, data?.id ?? '');
  await expect(view.getByRole('heading', { name: 'Votre résultat' })).toBeVisible();
}

test('each package holds what its manifest names, and nothing that must be fetched', () => {
  for (const standard of ['scorm12', 'scorm2004', 'cmi5'] as const) {
    const files = readPackage(COURSE, standard);
    const text = (name: string) => Buffer.from(files[name] as Uint8Array).toString('utf8');
    if (standard === 'cmi5') expect(text('cmi5.xml')).toContain('<url>index.html</url>');
    else {
      const named = [...text('imsmanifest.xml').matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
      expect(named.filter((name) => !files[name as string])).toEqual([]);
      const schemas = [...text('imsmanifest.xml').matchAll(/ ([\w.]+\.xsd)/g)].map(
        ([, name]) => name as string,
      );
      expect(schemas.filter((name) => !files[name])).toEqual([]);
      const others = Object.keys(files).filter(
        (name) => !/\.(xsd|dtd)$/.test(name) && name !== 'imsmanifest.xml',
      );
      expect(new Set(named)).toEqual(new Set(others));
    }
    const { guides, scenarios } = readPackedContent(files);
    expect(Object.values(guides).every((html) => html.length > 2000)).toBe(true);
    expect(Object.keys(scenarios).length).toBeGreaterThan(0);
  }
});

test('every package is downloaded from its page, which tells the settings', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, '/formation/paquets/');
  await expect(page.getByText('exigez le statut « Réussi »')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const links = page.locator('a[download]');
  const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(12);
  for (const address of addresses) {
    const file = await (await request.get(address)).body();
    expect(file.subarray(0, 2).toString()).toBe('PK');
    const notice = strFromU8(unzipSync(new Uint8Array(file))['LISEZ-MOI.txt'] ?? new Uint8Array());
    expect(notice, address).toContain('Réussite : 80 % des points');
  }
});

test('SCORM 1.2: a course in a frame, closed twice midway, walked to its pass', async ({ page }) => {
  await install('scorm12');
  const strangers = await prepare(page);
  let view = await openFrame(page);
  await expect.poll(() => lms.saved?.cmi.core?.lesson_status).toBe('incomplete');
  await view.getByRole('link', { name: 'Commencer' }).click();
  await readGuide(view);
  const first = await answerQuestion(view);
  await expect(view.getByText('Enregistré', { exact: true })).toBeVisible();

  // closed without a word, as people do
  view = await openFrame(page);
  await expect(view.locator('[data-stage="quiz"]')).toBeVisible();
  await expect(view.locator('form[data-quiz-question]')).not.toHaveAttribute('data-quiz-question', first);
  await finishQuiz(view);
  await view.getByRole('link', { name: 'Étape suivante', exact: true }).click();
  await view.getByRole('button', { name: 'Ouvrir le dossier et commencer' }).click();
  await view.getByRole('button', { name: 'Commencer l’exercice' }).click();
  const { source } = readCase();
  const asked = await answerExercise(view, (id) => findRight(source, id));
  await view.getByRole('button', { name: /Question suivante|Choisir la démarche/ }).click();

  view = await openFrame(page);
  await view.getByRole('button', { name: 'Ouvrir le dossier et commencer' }).click();
  await view.getByRole('button', { name: 'Reprendre l’exercice' }).click();
  await expect(view.locator('form[data-question]')).not.toHaveAttribute('data-question', asked);
  await finishExercise(view);
  await expect.poll(() => lms.saved?.cmi.core?.lesson_status).toBe('passed');
  expect(lms.saved?.cmi.core).toMatchObject({ score: { raw: '100', min: '0', max: '100' } });
  const interactions = Object.values(lms.saved?.cmi.interactions ?? {}) as { id: string; result: string }[];
  const asks = lms.content.course.stages.flatMap((stage) => (stage.kind === 'quiz' ? stage.asks : []));
  // What was said in a conversation comes beside them.
  const answers = interactions.filter(({ id }) => !id.includes('_conversation-'));
  expect(answers).toHaveLength((asks[0] ?? 0) + (readCase().data?.asked.length ?? 0));
  // The words of the question stand where such platforms show them.
  expect(interactions.some(({ id }) => /_[A-Z][a-z]+_.*_[a-z]+/.test(id))).toBe(true);
  expect(new Set(interactions.map(({ result }) => result))).toEqual(new Set(['correct']));
  expect(String(lms.saved?.cmi.suspend_data).length).toBeLessThanOrEqual(4096);

  await view.getByRole('button', { name: 'Enregistrer et quitter' }).click();
  await expect(view.getByRole('heading', { name: 'C’est enregistré' })).toBeFocused();
  expect(lms.saved?.cmi.core).toMatchObject({ exit: 'suspend', lesson_status: 'passed' });
  expect(strangers).toEqual([]);
});

test('SCORM 2004: a course in a window of its own, by keyboard alone, to its pass', async ({ page }) => {
  await install('scorm2004', stages.slice(0, 2));
  const strangers = await prepare(page);
  await page.goto(`${lms.host}?popup`);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  const view = await opening;
  await view.locator('[data-ready]').first().waitFor();
  await expectAccessible(view);

  const press = async (selector: string, key = 'Enter') => {
    for (let count = 0; count < 120; count++) {
      if (await view.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return view.keyboard.press(key);
      await view.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reached ${selector}`);
  };
  await press('a.lc-button--primary[href="#etape-1"]');
  await expect(view.locator('[data-stage="guide"]')).toBeVisible();
  await press('[data-stage="guide"] button:has(svg)');
  await press('a.lc-button--primary[href="#etape-2"]');
  for (let count = 0; count < 12; count++) {
    const form = view.locator('form[data-quiz-question]');
    await expect(form).toBeVisible();
    const id = (await form.getAttribute('data-quiz-question')) as string;
    const { options = [], kind } = lms.content.questions[id] ?? {};
    const right = options.flatMap((option, index) => (option.right ? [index] : []));
    if (kind === 'single') {
      await press('form[data-quiz-question] input[type="radio"]', 'Space');
      const shown = await form
        .locator('input[type="radio"]')
        .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
      const steps = shown.indexOf(right[0] ?? 0);
      for (let step = 0; step < steps; step++) await view.keyboard.press('ArrowDown');
    } else
      for (const index of right) await press(`form[data-quiz-question] input[value="${index}"]`, 'Space');
    await press('form[data-quiz-question] button');
    const isLast = await view.getByRole('button', { name: 'Voir mon score' }).isVisible();
    await press('[data-stage="quiz"] button.lc-button--primary');
    if (isLast) break;
  }
  await expect.poll(() => lms.saved?.cmi.completion_status).toBe('completed');
  expect(lms.saved?.cmi).toMatchObject({ success_status: 'passed', progress_measure: '1' });
  expect(lms.saved?.cmi.score).toMatchObject({ scaled: '1', raw: '100', min: '0', max: '100' });
  const [interaction] = Object.values(lms.saved?.cmi.interactions ?? {}) as Record<string, string>[];
  expect(interaction).toMatchObject({ type: 'choice', result: 'correct' });
  expect(interaction?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT/);
  await view.close();
  await expect.poll(() => lms.saved?.cmi.exit).toBe('suspend');
  expect(String(lms.saved?.cmi.session_time)).toMatch(/^PT/);
  expect(strangers).toEqual([]);

  // reopened: the result stands, and is not told anew
  const told = Object.keys(lms.saved?.cmi.interactions ?? {}).length;
  await page.reload();
  const again = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  const second = await again;
  await second.locator('[data-ready]').first().waitFor();
  await expect(second.getByText('Enregistré', { exact: true })).toBeVisible();
  expect(lms.saved?.cmi).toMatchObject({ completion_status: 'completed', success_status: 'passed' });
  expect(Object.keys(lms.saved?.cmi.interactions ?? {})).toHaveLength(told);
});

test('cmi5: launched, closed midway, launched again, failed at first, then passed', async ({ page }) => {
  await install('cmi5', stages.slice(0, 2));
  const strangers = await prepare(page);
  const verbs = () => lms.statements.map(({ verb }) => verb.id.split('/').at(-1));
  await page.goto(lms.launch());
  await page.getByRole('link', { name: 'Commencer' }).click();
  await readGuide(page);
  await answerQuestion(page, false);
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  expect(verbs()).toEqual(['initialized', 'progressed', 'answered']);

  // a reload is the same session: its token is used again, nothing is said anew
  await page.reload();
  await expect(page.locator('[data-stage="quiz"]')).toBeVisible();

  await page.goto('about:blank');
  await page.goto(lms.launch());
  await expect(page.locator('[data-stage="quiz"]')).toBeVisible();
  await expect(page.locator('form[data-quiz-question]')).toBeVisible();
  const [asks = 0] = lms.content.course.stages.flatMap((stage) => (stage.kind === 'quiz' ? stage.asks : []));
  for (let index = 1; index < asks; index++) {
    await answerQuestion(page, false);
    await page.getByRole('button', { name: /Question suivante|Voir mon score/ }).click();
  }
  await expect.poll(verbs).toContain('completed');
  expect(verbs()).not.toContain('failed');
  await page.getByRole('button', { name: 'Enregistrer et quitter' }).click();
  await expect(page).toHaveURL(/retour$/);
  expect(verbs().slice(-2)).toEqual(['failed', 'terminated']);
  const before = lms.statements.length;

  await page.goto(lms.launch());
  await page.locator('[data-ready]').first().waitFor();
  // Right after its corrections a quiz waits for a day, or for its guide to be opened again.
  await expect(page.locator('[data-quiz-pause]')).toBeVisible();
  await page.locator('[data-quiz-pause]').getByRole('link').first().click();
  await expect(page.locator('[data-stage="guide"]')).toBeVisible();
  await page.getByRole('link', { name: 'Étape suivante', exact: true }).click();
  await page.getByRole('button', { name: 'Refaire ce quiz' }).click();
  await finishQuiz(page);
  await expect.poll(verbs).toContain('passed');
  await page.getByRole('button', { name: 'Enregistrer et quitter' }).click();
  await expect(page).toHaveURL(/retour$/);

  const said = verbs();
  expect(said.filter((verb) => verb === 'completed')).toHaveLength(1);
  expect(said.filter((verb) => verb === 'passed')).toHaveLength(1);
  expect(said.indexOf('completed')).toBeLessThan(said.indexOf('failed'));
  expect(said.at(-1)).toBe('terminated');
  expect(said.slice(before)[0]).toBe('initialized');
  const passed = lms.statements.find(({ verb }) => verb.id.endsWith('/passed'));
  expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100 } });
  for (const { result } of lms.statements)
    if (result?.duration !== undefined) expect(result.duration).toMatch(/^PT(?:\d+[HMS])+$/);
  expect(passed?.result?.duration).toBeTruthy();
  const answer = lms.statements.find(({ verb }) => verb.id.endsWith('/answered'));
  expect(answer?.object.definition).toMatchObject({ interactionType: 'choice' });
  expect(answer?.result).toMatchObject({ success: false });
  for (const { verb, context } of lms.statements) {
    expect(context.registration).toBeTruthy();
    const categories = context.contextActivities?.category?.map(({ id }) => id) ?? [];
    const isDefined = !/answered|progressed/.test(verb.id);
    expect(categories.includes('https://w3id.org/xapi/cmi5/context/categories/cmi5')).toBe(isDefined);
    const moves = /completed|passed|failed/.test(verb.id);
    expect(categories.includes('https://w3id.org/xapi/cmi5/context/categories/moveon')).toBe(moves);
  }
  expect(strangers).toEqual([]);
});

const PASSED_12 = { lesson_status: 'passed', score: { raw: '92', min: '0', max: '100' } };
const PASSED_2004 = {
  completion_status: 'completed',
  success_status: 'passed',
  score: { scaled: '0.92', raw: '92', min: '0', max: '100' },
};

for (const [name, record, told] of [
  ['lost', '', 'n’a pas rendu le détail'],
  ['unreadable', 'lc1:abîmé', 'ne sait pas lire'],
] as const) {
  test(`SCORM 1.2: entered again as passed with a record ${name}, it stays passed, and says so`, async ({
    page,
  }) => {
    await install('scorm12', stages.slice(0, 2));
    await prepare(page);
    lms.saved = { cmi: { core: { ...PASSED_12, student_id: 'mdupont' }, suspend_data: record } };
    const view = await openFrame(page);
    await expect(view.locator('[data-trouble]')).toContainText(told);
    await expect(view.locator('[data-trouble]')).toContainText('Votre réussite reste acquise (92 %)');
    await view.getByRole('link', { name: 'Commencer' }).click();
    await readGuide(view);
    await answerQuestion(view, false);
    await expect(view.getByText(/^(Enregistré|Points enregistrés)$/)).toBeVisible();
    expect(lms.saved?.cmi.core).toMatchObject(PASSED_12);
    if (record) expect(lms.saved?.cmi.suspend_data).toBe(record);
    else expect(String(lms.saved?.cmi.suspend_data)).toMatch(/^lc1:/);
  });
}

test('SCORM 2004: entered again as passed with a record unreadable, it stays passed, until the learner replaces it', async ({
  page,
}) => {
  await install('scorm2004', stages.slice(0, 2));
  await prepare(page);
  lms.saved = { cmi: { ...PASSED_2004, learner_id: 'mdupont', suspend_data: 'autre chose' } };
  const view = await openFrame(page);
  await expect(view.locator('[data-trouble="unreadable"]')).toContainText(
    'Votre réussite reste acquise (92 %)',
  );
  await view.getByRole('link', { name: 'Commencer' }).click();
  await readGuide(view);
  await expect.poll(() => lms.saved?.cmi.location).toBe('etape-2');
  expect(lms.saved?.cmi).toMatchObject({ ...PASSED_2004, suspend_data: 'autre chose' });
  await view.getByRole('button', { name: 'Remplacer cet enregistrement…' }).click();
  await view.getByRole('button', { name: 'Le remplacer par mes progrès d’ici' }).click();
  await expect.poll(() => String(lms.saved?.cmi.suspend_data)).toMatch(/^lc1:/);
  expect(lms.saved?.cmi).toMatchObject(PASSED_2004);
});

test('cmi5: a record that is lost or garbled says nothing twice, and is not written over', async ({
  page,
}) => {
  await install('cmi5', stages.slice(0, 2));
  await prepare(page);
  const count = (verb: string) => lms.statements.filter(({ verb: { id } }) => id.endsWith(`/${verb}`)).length;
  await page.goto(lms.launch());
  await page.getByRole('link', { name: 'Commencer' }).click();
  await readGuide(page);
  await finishQuiz(page);
  await expect.poll(() => count('passed')).toBe(1);
  for (const garbled of [null, '{"un":"autre"}']) {
    // Another device: nothing is kept on this one.
    await page.goto(`${lms.origin}/retour`);
    await page.evaluate(() => localStorage.clear());
    lms.garble(garbled);
    await page.goto(lms.launch());
    await expect(page.locator('[data-trouble]')).toContainText('Votre réussite reste acquise');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Commencer' }).click();
    await readGuide(page);
    await finishQuiz(page);
    await page.getByRole('button', { name: 'Enregistrer et quitter' }).click();
    await expect(page).toHaveURL(/retour$/);
    if (garbled) expect(lms.record).toBe(garbled);
  }
  expect([count('completed'), count('passed'), count('failed')]).toEqual([1, 1, 0]);
});

test('texts are true in a platform, and on a device without one', async ({ page }) => {
  await install('scorm12');
  await prepare(page);
  const view = await openFrame(page);
  await expect(view.getByText('tout est gardé par votre plateforme')).toBeVisible();
  await expect(view.getByText('sur cet appareil')).toHaveCount(0);
  await page.goto(`${lms.origin}/paquet/index.html`);
  await expect(page.getByText('tout est gardé sur cet appareil')).toBeVisible();
});

test('a platform that goes down is told to the learner, and loses nothing', async ({ page }) => {
  await install('scorm12', stages.slice(0, 2));
  await prepare(page);
  let view = await openFrame(page);
  await view.getByRole('link', { name: 'Commencer' }).click();
  await readGuide(view);
  lms.isDown = true;
  const first = await answerQuestion(view);
  const alert = view.getByRole('alert').filter({ hasText: 'La plateforme ne répond plus' });
  await expect(alert).toBeVisible();

  // even where the page is closed meanwhile: this device holds a copy
  view = await openFrame(page);
  lms.isDown = false;
  await view.getByRole('button', { name: 'Réessayer maintenant' }).click();
  await expect(view.getByText('Enregistré', { exact: true })).toBeVisible();
  await expect(view.locator('form[data-quiz-question]')).not.toHaveAttribute('data-quiz-question', first);
  const interactions = Object.values(lms.saved?.cmi.interactions ?? {}) as { id: string }[];
  expect(interactions.map(({ id }) => id)).toEqual([expect.stringContaining(first)]);
});

test('without a platform the course can be followed, offline and on a phone', async ({ page, context }) => {
  await install('scorm2004');
  const strangers = await prepare(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${lms.origin}/paquet/index.html`);
  await expect(page.getByText('Aucune plateforme de formation n’a répondu')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await context.setOffline(true);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Commencer' }).click();
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await readGuide(page);
  await finishQuiz(page);
  await page.getByRole('link', { name: 'Étape suivante', exact: true }).click();
  await page.getByRole('button', { name: 'Ouvrir le dossier et commencer' }).click();
  await page.getByRole('button', { name: 'Commencer l’exercice' }).click();
  await finishExercise(page);
  await page.getByRole('link', { name: 'Voir le bilan' }).click();
  await expect(page.getByRole('heading', { name: 'Parcours réussi' })).toBeVisible();
  await expectAccessible(page);
  expect(strangers).toEqual([]);
});
