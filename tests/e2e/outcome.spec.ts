/** The answer: one screen to act by, then depth; and nothing of the case is lost when the reader goes on with it. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { type Answers, answer, findForm, findOutcome, follow, open, readOpenCase } from './helpers/tree';

/** Three disputes as owners have them, each with the tree that they open. */
const DISPUTES: Record<string, { tree: string; answers: Answers }> = {
  'a consumer who owes for a boiler since 26 months': {
    tree: 'impaye',
    answers: {
      'type-de-client': 'consommateur',
      stade: 'ecrits',
      'reaction-client': 'silence',
      'date-depart-prescription': '24/09/2024',
      'evenement-prescription': 'aucun',
      montant: '3 200 €',
    },
  },
  'a business that disputes 8 400 €': {
    tree: 'facture-contestee',
    answers: {
      'type-de-client': 'professionnel',
      stade: 'ecrits',
      'motif-contestation': 'qualite',
      montant: '8 400 €',
      'erreur-de-notre-part': 'aucune',
      preuves: 'commande,ecrit,execution,prix',
      'avis-technique': 'aucun',
      'travail-accepte': 'approuve',
    },
  },
  'a false review of one star': {
    tree: 'avis-negatif',
    answers: {
      'support-publication': 'fiche-avis',
      'auteur-publication': 'pseudonyme',
      'contrepartie-exigee': 'non',
      'contenu-avis': 'faux-avis',
    },
  },
};

/** An unpaid invoice of a professional, told as far as a formal notice. */
const NOTICE: Answers = {
  'type-de-client': 'professionnel',
  stade: 'ecrits',
  'reaction-client': 'silence',
  'situation-client': 'aucune',
  'date-depart-prescription': '15/07/2024',
  'evenement-prescription': 'aucun',
  'objet-transport': 'non',
  montant: '3 200 €',
  preuves: 'commande,ecrit,execution,prix',
};

/** Answers to the end, and gives the address of the answer. */
async function reach(page: Page, tree: string, answers: Answers): Promise<string> {
  await open(page, `/arbres/${tree}/`);
  await follow(page, answers);
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  await expect(findOutcome(page)).toBeVisible();
  return page.url();
}

const findAct = (page: Page) => page.locator('[data-first-act]');

test.describe('the answer', () => {
  for (const [name, { tree, answers }] of Object.entries(DISPUTES))
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 900 },
    ])
      test(`to ${name} begins with one act in the first screen of ${viewport.width} × ${viewport.height}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        const address = await reach(page, tree, answers);
        // Opened by a link it is no different: it stands at the top.
        await open(page, address);
        const act = findAct(page).getByRole('heading');
        await expect(act).toHaveText(/^Aujourd’hui : [a-zéàêâ]/);
        await expect(page.getByText(/À faire d’abord/)).toHaveCount(0);
        const { y, height } = (await act.boundingBox()) ?? { y: 9999, height: 0 };
        expect(y + height).toBeLessThanOrEqual(viewport.height);
        const main = findAct(page).locator('.lc-button--primary');
        if ((await main.count()) > 0) {
          const button = (await main.boundingBox()) ?? { y: 9999, height: 0 };
          expect(button.y + button.height).toBeLessThanOrEqual(viewport.height);
        }
        const folded = await page
          .locator('[data-folded]')
          .evaluate((part) => part.getBoundingClientRect().top + window.scrollY);
        expect(folded).toBeLessThanOrEqual(3 * viewport.height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
      });

  test('folds its reasons, the other side and its texts below, open on paper', async ({ page }) => {
    await reach(page, 'impaye', NOTICE);
    const outcome = findOutcome(page);
    const reasons = outcome.getByRole('heading', { name: 'Ce qui a conduit ici' });
    await expect(reasons).toBeHidden();
    await expectAccessible(page);
    await outcome.getByRole('heading', { name: 'Pourquoi', exact: true }).click();
    await expect(reasons).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, ['color-contrast']);
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    await expect(reasons).toBeVisible();
    await expect(outcome.getByRole('button', { name: 'Agenda' })).toBeHidden();
  });

  test('marks a legal day with its article, an advised one with « conseil », and words both alike', async ({
    page,
  }) => {
    await reach(page, 'impaye', NOTICE);
    const outcome = findOutcome(page);
    const legal = outcome.locator('[data-kind="law"]');
    const advised = outcome.locator('[data-kind="advice"]');
    for (const text of await legal.allTextContents()) expect(text).toMatch(/^au plus tard le .*art\./);
    for (const text of await advised.allTextContents())
      expect(text).toMatch(/^(au plus tard le .*|aujourd’hui )conseil$/);
    expect(await legal.count()).toBeGreaterThan(0);
    expect(await advised.count()).toBeGreaterThan(0);
    await expect(outcome.getByRole('region', { name: 'Dernier jour' })).toContainText(
      /au plus tard le 15.juillet 2029/,
    );
    await expect(outcome).not.toContainText(/\bavant le \d/);
  });

  test('is taken along whole: by mail, as text, in a calendar, to a lawyer', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = await reach(page, 'impaye', NOTICE);
    const take = page.getByRole('region', { name: 'Emporter cette réponse' });
    const mail = (await take.getByRole('link', { name: 'Envoyer' }).getAttribute('href')) ?? '';
    const body = new URL(mail).searchParams.get('body') ?? '';
    await take.getByRole('button', { name: 'Copier' }).click();
    await expect(take.getByRole('status')).toContainText('Réponse copiée');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body);
    const title = (await findOutcome(page).getByRole('heading', { level: 2 }).first().textContent()) ?? '';
    for (const part of [title, '1. ', 'au plus tard le', 'information générale'])
      expect(body).toContain(part);
    expect(body).toContain(new URL(address).hash.split('&')[0]);
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      take.getByRole('button', { name: 'Agenda' }).click(),
    ]);
    expect(readFileSync(await calendar.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20290715');
    await take.getByRole('link', { name: 'Avocat' }).click();
    await expect(page.locator('#contact-resume')).toContainText(title);
    await expect(page.locator('#contact-resume')).toContainText('au plus tard le');
  });
});

test.describe('nothing is lost on the way', () => {
  test('an answer opened by its link on another device is kept by « Suivre ces étapes »', async ({
    page,
    browser,
  }) => {
    const address = await reach(page, 'impaye', NOTICE);
    const other = await (await browser.newContext()).newPage();
    await open(other, address);
    expect(await readOpenCase(other)).toBeNull();
    await other.getByRole('link', { name: 'Suivre ces étapes' }).click();
    await expect(other.getByRole('heading', { name: 'Votre plan d’action' })).toBeVisible();
    await expect(other.getByText('À faire maintenant')).toBeVisible();
    expect(await readOpenCase(other)).toContain('"montant":3200');
    await other.context().close();
  });

  test('and by « Remplir cette lettre », filled in with it', async ({ page, browser }) => {
    const address = await reach(page, 'impaye', NOTICE);
    const other = await (await browser.newContext()).newPage();
    await open(other, address);
    const outcome = findOutcome(other);
    await outcome.getByRole('heading', { name: 'Envoyez une mise en demeure' }).click();
    await outcome.getByRole('link', { name: 'Remplir cette lettre' }).click();
    await expect(other.getByRole('region', { name: 'Aperçu' })).toContainText(/3.200.€/);
    await other.context().close();
  });

  test('it is kept beside a case of the device, which stays', async ({ page, browser }) => {
    const address = await reach(page, 'impaye', NOTICE);
    const other = await (await browser.newContext()).newPage();
    await open(other, '/arbres/retard-livraison/');
    await answer(other, {});
    await expect.poll(() => readOpenCase(other)).toContain('retard-livraison');
    await open(other, address);
    await other.getByRole('link', { name: 'Suivre ces étapes' }).click();
    await expect(other.getByRole('heading', { name: 'Votre plan d’action' })).toBeVisible();
    await expect(other.getByText('Gérer mes dossiers, un autre')).toBeVisible();
    await other.context().close();
  });

  test('a case left half-way goes on in its tree, at its question', async ({ page }) => {
    await open(page, '/arbres/retard-livraison/');
    for (let count = 0; count < 3; count++) await answer(page, {});
    const left = (await findForm(page).getAttribute('data-question')) ?? '';
    await expect.poll(() => readOpenCase(page)).toContain('retard-livraison');
    await open(page, '/dossier/');
    await page.getByRole('link', { name: 'Continuer là où vous en étiez' }).click();
    await expect(page).toHaveURL(/\/arbres\/retard-livraison\//);
    await expect(findForm(page)).toHaveAttribute('data-question', left);
  });

  test('two tabs that answer the same tree keep a case each, and say so', async ({ page, context }) => {
    await open(page, '/arbres/impaye/');
    const second = await context.newPage();
    await open(second, '/arbres/impaye/');
    await answer(page, { 'type-de-client': 'consommateur' });
    await expect.poll(() => readOpenCase(page)).toContain('consommateur');
    await answer(second, { 'type-de-client': 'professionnel' });
    await expect(second.getByText(/ouvert dans un autre onglet/)).toBeVisible();
    await expect(second.getByRole('region', { name: 'Dossier reçu par lien' })).toHaveCount(0);
    // Each goes on with its own, after a reload too.
    await page.bringToFront();
    await expect(findForm(page)).toHaveAttribute('data-question', 'stade');
    await answer(page, { stade: 'ecrits' });
    await second.bringToFront();
    await second.reload();
    await expect(second.getByRole('region', { name: 'Dossier reçu par lien' })).toHaveCount(0);
    await expect(findForm(second)).toHaveAttribute('data-question', 'stade');
    await answer(second, { stade: 'debut' });
    await open(page, '/dossier/');
    await expect(page.getByText('Gérer mes dossiers, un autre')).toBeVisible();
    const kept = await page.evaluate(() => Object.values(localStorage).join('\n'));
    for (const [client, stage] of [
      ['consommateur', 'ecrits'],
      ['professionnel', 'debut'],
    ])
      expect(kept).toContain(`"type-de-client":"${client}","stade":"${stage}"`);
  });

  test('a right that ends in 72 days is told as near, to the reader and to the lawyer', async ({ page }) => {
    await reach(page, 'avis-negatif', {
      'support-publication': 'fiche-avis',
      'auteur-publication': 'client',
      'contrepartie-exigee': 'non',
      'contenu-avis': 'fait-faux',
      'effet-publication': 'forte',
      'date-mise-en-ligne': '05/11/2026',
    });
    await page.getByRole('link', { name: 'Suivre ces étapes' }).click();
    const handover = page.getByRole('region', { name: 'Confier ce dossier à un avocat' });
    await expect(handover).not.toContainText('Aucune date limite proche connue');
    await expect(handover).toContainText(/au plus tard le \d+(er)?.(janvier|février) 2027/);
    await page.getByRole('button', { name: 'Préparer une demande avec ce dossier' }).click();
    await expect(page.locator('#contact-resume')).toContainText(/Premier délai légal\s: au plus tard le/);
  });
});
