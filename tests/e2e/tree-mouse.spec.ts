import { expect, test } from '@playwright/test';
import { findFact } from './helpers/facts';
import { answer, findForm, findOutcome, follow, open, readHash, TIME_BARRED } from './helpers/tree';

const title = findFact;

test.describe('by mouse', () => {
  test('« Un client ne paie pas » tells a consumer’s old debt that it is time-barred, and why', async ({
    page,
  }) => {
    await open(page, '/arbres/impaye/');
    await expect(
      page.getByRole('heading', { level: 1, name: title('type-de-client').question }),
    ).toBeVisible();
    const asked = await follow(page, TIME_BARRED);
    expect(asked[0]).toBe('type-de-client');
    await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
    await expect(page.getByRole('heading', { name: /^Aujourd’hui : / })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ce qui a conduit ici' })).toBeHidden();
    await page.getByRole('heading', { name: 'Pourquoi', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Ce qui a conduit ici' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sur quels textes' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Avocat' })).toBeVisible();
  });

  test('the same debt of a professional is not', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await follow(page, { ...TIME_BARRED, 'type-de-client': 'professionnel' });
    await expect(findOutcome(page)).not.toHaveAttribute('data-outcome', /prescri/);
  });

  test('the same debt, when an interruption is not known, shows both and what to look for', async ({
    page,
  }) => {
    await open(page, '/arbres/impaye/');
    await follow(page, { ...TIME_BARRED, 'evenement-prescription': '?' });
    await expect(page.getByRole('heading', { name: 'Plusieurs réponses restent possibles' })).toBeVisible();
    await expect(findOutcome(page)).toHaveAttribute(
      'data-outcome',
      /prescrite-consommateur.*,|,.*prescrite-consommateur/,
    );
    const find = page.getByRole('listitem').filter({ hasText: title('evenement-prescription').question });
    await expect(find.getByRole('button', { name: /^Répondre maintenant/ })).toBeVisible();
    await page
      .getByRole('button', { name: /^Supposer cette réponse/ })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'Variante de votre dossier' })).toBeVisible();
  });

  test('« Un client conteste ma facture » reaches an answer', async ({ page }) => {
    await open(page, '/arbres/facture-contestee/');
    await follow(page, { stade: 'ecrits', 'motif-contestation': 'deja-paye', 'trace-paiement': 'retrouve' });
    await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'facture-contestee/paiement-retrouve');
  });

  test('the orientation hands over to another tree on the same page, answers carried', async ({ page }) => {
    await open(page, '/arbres/orientation/');
    await answer(page, { 'nature-du-litige': 'impaye' });
    await expect(page.getByText(/^Vous continuez avec/)).toBeVisible();
    await expect(page).toHaveURL(/\/arbres\/orientation\/#nature-du-litige=impaye/);
    await follow(page, TIME_BARRED);
    await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'delai-court/prescrite-consommateur');
    expect(Object.keys(readHash(page)).slice(0, 2)).toEqual(['nature-du-litige', 'type-de-client']);
  });

  test('an answer can be changed, the later ones kept', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await follow(page, TIME_BARRED);
    const { label } = title('type-de-client');
    await page.getByRole('button', { name: `Modifier : ${label}` }).click();
    await expect(findForm(page).getByRole('radio', { checked: true })).toHaveValue('consommateur');
    await answer(page, { 'type-de-client': 'professionnel' });
    await follow(page, TIME_BARRED);
    await expect(findOutcome(page)).not.toHaveAttribute('data-outcome', /prescri/);
    expect(readHash(page)).toMatchObject({ 'type-de-client': 'professionnel', stade: 'ecrits' });
  });

  test('what would change the answer leads to that case, without losing one’s own', async ({ page }) => {
    await open(page, '/arbres/impaye/');
    await follow(page, {
      ...TIME_BARRED,
      'type-de-client': 'professionnel',
      preuves: 'commande,ecrit,execution,prix',
    });
    await page.getByRole('heading', { name: 'Ce qui changerait la réponse' }).click();
    expect(await page.getByRole('link', { name: 'Voir cette variante' }).count()).toBeLessThanOrEqual(2);
    const before = page.url();
    await page.getByRole('link', { name: 'Voir cette variante' }).first().click();
    await expect(page.getByRole('region', { name: 'Variante de votre dossier' })).toBeVisible();
    expect(page.url()).not.toBe(before);
    await page.getByRole('button', { name: 'Reprendre le mien' }).click();
    await expect(findOutcome(page)).toHaveAttribute('data-outcome', 'impaye/mise-en-demeure-professionnel');
  });

  test('one line under the question tells what is still possible, narrower with each answer', async ({
    page,
  }) => {
    await open(page, '/arbres/impaye/');
    await answer(page, TIME_BARRED);
    await expect(findForm(page).getByText(/conseils? possibles?$/)).toHaveCount(0);
    const counts: number[] = [];
    const answers = { ...TIME_BARRED, 'date-depart-prescription': '12/03/2025' };
    for (let number = 2; number < 6; number++) {
      await answer(page, answers);
      const line = findForm(page).getByText(/conseils? possibles?$|^Dans tous les cas/);
      await expect(line).toBeVisible();
      counts.push(Number(/^\d+/.exec((await line.textContent()) ?? '')?.[0] ?? 1));
      if (number === 2) await expect(findForm(page).getByText(/^Dès aujourd’hui/)).toBeVisible();
    }
    expect(counts.at(-1)).toBeLessThan(counts[0] as number);
    await expect(findForm(page).getByText(/^Délai à surveiller\s:.*2027$/)).toBeVisible();
    await expect(findForm(page).locator('[aria-live], [role="status"]')).toHaveCount(0);
  });

  test('each question is the title of its page, numbered, and never says that more than ten are left', async ({
    page,
  }) => {
    await open(page, '/arbres/impaye/');
    for (let number = 1; ; number++) {
      await expect(findForm(page).or(findOutcome(page))).toBeVisible();
      if ((await findForm(page).count()) === 0) break;
      const form = findForm(page);
      const question = await form.getByRole('heading', { level: 1 }).textContent();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect.poll(() => page.title()).toBe(`${question} – Un client ne paie pas | Litiges clients`);
      const words =
        (await form.getByText(number === 1 ? /^(Environ|Plus de)/ : /^Question\s\d+/).textContent()) ?? '';
      if (number > 1) expect(words.replace(/\s/g, ' ')).toContain(`Question ${number} `);
      expect(Number(/environ (\d+)/i.exec(words)?.[1] ?? 0)).toBeLessThanOrEqual(10);
      await answer(page, TIME_BARRED);
    }
    await expect.poll(() => page.title()).toBe('Un client ne paie pas | Litiges clients');
  });
});
