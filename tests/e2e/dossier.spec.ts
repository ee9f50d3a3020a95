import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { HOSTILE } from '../case/file/arbitrary';
import { expectAccessible } from './helpers/axe';
import { Endpoint, succeed } from './helpers/endpoint';
import { follow, open, TODAY } from './helpers/tree';

/** An unpaid professional invoice of 3 200 €, due 26 months ago. */
const UNPAID = {
  'type-de-client': 'professionnel',
  stade: 'ecrits',
  'reaction-client': 'silence',
  'situation-client': 'aucune',
  'date-depart-prescription': '24/09/2024',
  'evenement-prescription': 'aucun',
  'objet-transport': 'non',
  montant: '3 200 €',
  preuves: 'commande,ecrit,execution,prix',
};

const readText = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

/** Opens the case page with a case of the first version of the site. */
async function openCase(page: Page, facts: Record<string, unknown> = { montant: 3200 }): Promise<void> {
  await page.addInitScript(
    (stored) => {
      if (!localStorage.getItem('litiges-clients.dossiers'))
        localStorage.setItem('litiges-clients.case', stored);
    },
    JSON.stringify({
      version: 1,
      id: 'k1',
      tree: 'impaye',
      treeTitle: 'Durand',
      facts,
      updatedAt: TODAY,
      treesVersion: '',
    }),
  );
  await open(page, '/dossier/');
  await expect(page.getByLabel('Nom du dossier')).toHaveValue('Durand');
  // The table of routes is fetched after the case is there and moves what stands below it.
  await page.waitForLoadState('networkidle');
}

/** Opens the menu of the cases: their names, the others, what can be done with them. */
async function openMenu(page: Page): Promise<void> {
  await page.getByText('Gérer mes dossiers').click();
}

async function note(page: Page, said: string): Promise<void> {
  await page.getByRole('button', { name: 'Noter un échange' }).click();
  await page.getByLabel('Ce qui a été dit').last().fill(said);
}

async function fillRequest(page: Page): Promise<void> {
  await page.getByLabel('Votre nom').fill('Ana Petit');
  await page.getByLabel('Téléphone').fill('01 23 45 67 89');
  await page.getByLabel('Nom de l’autre partie').fill('Durand');
  await page.waitForTimeout(3200);
}

test('an unpaid invoice is carried to a plan, a letter, a calendar and a request that the lawyer receives', async ({
  page,
}) => {
  const endpoint = new Endpoint();
  await endpoint.start();
  try {
    await open(page, '/arbres/impaye/');
    await follow(page, UNPAID);
    await page.getByRole('link', { name: 'Suivre ces étapes' }).click();
    await expect(page.getByRole('heading', { name: 'Votre plan d’action' })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Envoyez une mise en demeure' })).toBeVisible();
    await expect(page.locator('#resultats')).toBeVisible();
    await expectAccessible(page);

    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ajouter les échéances à mon agenda' }).click(),
    ]);
    const events = new ICAL.Component(ICAL.parse(await readText(calendar))).getAllSubcomponents('vevent');
    const days = events.map((event) => String(event.getFirstPropertyValue('dtstart')));
    // Five years from the day the payment could be claimed.
    expect(days).toContain('2029-09-24');
    const rings = (event: (typeof events)[number]) => event.getAllSubcomponents('valarm').length;
    for (const event of events) expect(rings(event)).toBeGreaterThan(0);
    // Six months, 30, 14 and 3 days before a right is lost.
    expect(events.filter((_, index) => days[index] === '2029-09-24').map(rings)).toEqual([4]);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);

    await page
      .getByRole('link', { name: /Préparer la lettre : mise en demeure d’un professionnel/i })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Mise en demeure d’un professionnel' })).toBeFocused();
    await page.getByLabel('Échéance de la facture').fill('24/09/2024');
    await page.getByLabel('Numéro de la facture').fill('F-2024-18');
    const [notice] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger (.docx)' }).click(),
    ]);
    expect(notice.suggestedFilename()).toBe('mise-en-demeure-professionnel.docx');
    const { value: letter } = await mammoth.extractRawText({ path: await notice.path() });
    expect(letter).toContain('Mise en demeure de payer, facture n°\u00a0F-2024-18');
    // 98, 181, 184, 181 and 147 days at the rate of each half-year.
    expect(letter).toContain('arrêtées au 24\u00a0novembre 2026\u00a0: 879,71\u00a0€, à parfaire');
    expect(letter).toContain('l’indemnité forfaitaire pour frais de recouvrement\u00a0: 40\u00a0€.');
    // The working, period by period, from the day after the due date.
    expect(letter).toContain('du 25\u00a0septembre 2024 au 31\u00a0décembre 2024');
    expect(letter).toContain('art.\u00a0L441-10');
    await page.goBack();

    await page.getByRole('checkbox', { name: 'Envoyez une mise en demeure' }).check();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Envoyez une mise en demeure' })).toBeChecked();

    await page.getByRole('button', { name: 'Préparer une demande avec ce dossier' }).click();
    await fillRequest(page);
    const shown = await page.locator('#contact-resume pre').first().textContent();
    await page.getByLabel('Joindre un résumé de mon dossier').check();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByRole('heading', { name: 'Votre demande est envoyée' })).toBeVisible();
    const request = JSON.parse(endpoint.received[0]?.body ?? '');
    expect(request.resume).toBe(shown);
    expect(request.identifiant).toMatch(/^[a-z0-9-]{3,40}$/);
    const sent = JSON.parse(request.dossier);
    expect(sent).toMatchObject({ format: 'litiges-clients/demande', dernier_jour_pour_agir: '2029-09-24' });
    expect(sent.reponses).toContainEqual(expect.objectContaining({ id: 'montant', valeur: 3200 }));
    expect(sent.parcours[0].resultats[0].id).toBe('mise-en-demeure-professionnel');
  } finally {
    await endpoint.release();
  }
});

test('an answer is changed in place, and the tree answers anew', async ({ page }) => {
  await open(page, '/arbres/impaye/');
  await follow(page, UNPAID);
  await page.getByRole('link', { name: 'Suivre ces étapes' }).click();
  await page.getByRole('button', { name: 'Modifier : Départ du délai pour agir' }).click();
  await page.locator('form[data-question]').getByRole('textbox').fill('24/09/2019');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '24 septembre 2019' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Mettez en demeure, avec/ })).toHaveCount(0);
  await expect(page.getByText(/Elle est maintenant\s: « Le délai pour agir est passé/)).toBeVisible();
});

test('the routes open to the case stand side by side, and an estimate is kept', async ({ page }) => {
  await openCase(page, { montant: 3200, 'type-de-client': 'professionnel', 'reaction-client': 'conteste' });
  const table = page.getByRole('table', { name: 'Les voies comparées' });
  await expect(table.getByRole('rowheader', { name: 'Conciliateur de justice' })).toBeVisible();
  // Only a consumer may turn to that mediator, and an order needs a debt that is not contested.
  for (const closed of ['Médiateur de la consommation', 'Injonction de payer'])
    await expect(table.getByRole('rowheader', { name: closed })).toHaveCount(0);
  await page.getByLabel('Procès au fond, coût estimé en euros').fill('4 000');
  await expect(page.getByText(/coûterait 800/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Procès au fond, coût estimé en euros')).toHaveValue('4000');
});

test('a new case leaves the old one among the others', async ({ page }) => {
  await openCase(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  await page.getByLabel('Nom du dossier').fill('Martin');
  await page.getByRole('button', { name: 'Ouvrir le dossier Durand' }).click();
  await expect(page.getByLabel('Nom du dossier')).toHaveValue('Durand');
  await expect(page.getByRole('heading', { name: 'Durand' })).toBeFocused();
  await expect(page.getByRole('definition').filter({ hasText: '3 200 €' })).toBeVisible();
  await page.getByRole('button', { name: 'Effacer ce dossier' }).click();
  await page.getByRole('button', { name: 'Oui, effacer ce dossier' }).click();
  await expect(page.getByLabel('Nom du dossier')).toHaveValue('Martin');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('Aucun dossier sur cet appareil')).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('litiges'))),
  ).toEqual([]);
});

test('hostile texts come out of an imported case as texts, and go out as they came', async ({ page }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await openCase(page);
  const entry = (text: string, index: number) => ({
    id: `e${index}`,
    on: TODAY,
    kind: 'appel',
    who: text,
    said: text,
    promised: text,
    promisedFor: '',
    attachments: text,
  });
  const hostile = {
    id: 'k7',
    name: HOSTILE[0],
    createdOn: TODAY,
    updatedOn: TODAY,
    revision: 0,
    facts: { montant: 3200, 'type-de-client': HOSTILE[1] },
    walks: [
      {
        tree: 'impaye',
        title: HOSTILE[0],
        version: HOSTILE[0],
        day: TODAY,
        outcomes: [{ tree: 'impaye', id: 'x', title: HOSTILE[1], approach: HOSTILE[0] }],
      },
    ],
    done: {},
    evidence: {},
    letters: { commun: { nom: HOSTILE[2] } },
    estimates: {},
    journal: HOSTILE.filter((text) => !/[\ud800-\udbff](?![\udc00-\udfff])/.test(text)).map(entry),
  };
  const document = JSON.stringify({ format: 'litiges-clients/dossier', version: 2, case: hostile });
  await openMenu(page);
  await page
    .getByLabel('Importer un dossier')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(document) });
  await expect(page.getByLabel('Nom du dossier')).toHaveValue(HOSTILE[0] as string);
  await expect(
    page.getByText('« Votre client » : cette réponse n’est pas, ou plus, proposée.'),
  ).toBeVisible();
  await expect(page.locator('main script, main img[onerror]')).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter ce dossier' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('script-alert-1-script.json');
  const exported = JSON.parse(await readText(download)).case;
  expect(exported.journal).toEqual(hostile.journal);
  expect(exported).toMatchObject({ name: hostile.name, letters: hostile.letters });
  expect(alerts).toEqual([]);
});

test.describe('nothing typed is lost', () => {
  test('on reload', async ({ page }) => {
    await openCase(page);
    await note(page, 'Il paiera vendredi.');
    await page.reload();
    await expect(page.getByLabel('Ce qui a été dit')).toHaveValue('Il paiera vendredi.');
  });

  test('when the page crashes', async ({ page, context }) => {
    await openCase(page);
    await note(page, 'Il paiera vendredi.');
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await context.newPage();
    await open(again, '/dossier/');
    await expect(again.getByLabel('Ce qui a été dit')).toHaveValue('Il paiera vendredi.');
  });

  test('when storage is full: the page keeps it, says so, and exports it', async ({ page }) => {
    await openCase(page);
    await page.evaluate(() => {
      for (let size = 4_000_000, index = 0; size >= 1; index++)
        try {
          localStorage.setItem(`plein${index}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
    });
    await note(page, 'Il paiera vendredi.');
    await expect(page.getByText(/L’espace d’enregistrement du navigateur est plein/)).toBeVisible();
    await expect(page.getByLabel('Ce qui a été dit')).toHaveValue('Il paiera vendredi.');
    await openMenu(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter ce dossier' }).click(),
    ]);
    expect(JSON.parse(await readText(download)).case.journal[0].said).toBe('Il paiera vendredi.');
  });

  test('when storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await open(page, '/dossier/');
    await expect(page.getByText(/refuse d’enregistrer/)).toBeVisible();
    await page.getByRole('button', { name: 'Nouveau dossier' }).click();
    await note(page, 'Il paiera vendredi.');
    await expect(page.getByLabel('Ce qui a été dit')).toHaveValue('Il paiera vendredi.');
  });

  test('with two tabs at once', async ({ page, context }) => {
    await openCase(page);
    const other = await context.newPage();
    await open(other, '/dossier/');
    await note(page, 'Premier onglet.');
    await note(other, 'Second onglet.');
    for (const one of [page, other]) await expect(one.getByLabel('Ce qui a été dit')).toHaveCount(2);
    await expect(page.getByText(/modifié dans un autre onglet/)).toBeVisible();
    await page.reload();
    const said = page.getByLabel('Ce qui a été dit');
    expect((await Promise.all([0, 1].map((index) => said.nth(index).inputValue()))).sort()).toEqual([
      'Premier onglet.',
      'Second onglet.',
    ]);
  });

  test('with a dead endpoint: kept with consent, and sent once', async ({ page, context }) => {
    await page.goto('/contact/');
    await fillRequest(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await expect(page.getByRole('alert')).toContainText('Rien n’est perdu');
    await expect(page.getByLabel('Votre nom')).toHaveValue('Ana Petit');
    await page.getByRole('button', { name: /au retour de la connexion/ }).click();
    await expect(page.getByText('Votre demande attend la connexion')).toBeVisible();
    const endpoint = new Endpoint();
    endpoint.answer = succeed;
    await endpoint.start();
    try {
      await context.setOffline(false);
      await expect(page.getByRole('heading', { name: 'Votre demande est envoyée' })).toBeVisible();
      expect(endpoint.received).toHaveLength(1);
      expect(JSON.parse(endpoint.received[0]?.body ?? '')).toMatchObject({ nom: 'Ana Petit' });
      await page.reload();
      await page.waitForTimeout(500);
      expect(endpoint.received).toHaveLength(1);
    } finally {
      await endpoint.release();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and where to go', async ({ page }) => {
    await page.goto('/dossier/');
    await expect(page.getByText('Cette page a besoin de JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'le plan de chaque litige' })).toBeVisible();
  });
});
