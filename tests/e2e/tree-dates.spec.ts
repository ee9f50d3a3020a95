import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { findOutcome } from './helpers/tree';

/** Opens an address in March 2026, while the opposition runs. */
async function openInMarch(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    window.__today = '2026-03-10';
  });
  await page.goto(address);
}

/** Opens a part that folds below the answer. */
async function unfold(page: Page, title: string): Promise<void> {
  await findOutcome(page).getByRole('heading', { name: title }).click();
}

/** An order served on 3 March 2026: the opposition ends on Good Friday, a holiday in Alsace-Moselle alone. */
const ORDER =
  '#type-de-client=professionnel&stade=decision&situation-client=aucune&sens-decision=gagne&titre=ordonnance-injonction&ordonnance-signifiee=oui&date-ordonnance=2026-02-10';

test('dates show whose clock they are, how they were counted, and what the place changes', async ({
  page,
}) => {
  await openInMarch(page, `/arbres/impaye/${ORDER}&date-signification=2026-03-03`);
  const outcome = findOutcome(page);
  await unfold(page, 'Les délais qui courent');
  const theirs = outcome.getByRole('listitem').filter({ hasText: 'faire opposition à l’ordonnance' }).last();
  await expect(outcome.getByRole('heading', { name: 'Les délais de votre client' })).toBeVisible();
  await expect(theirs).toContainText('au plus tard le 3 avril 2026');

  const how = theirs.locator('summary');
  await how.focus();
  await page.keyboard.press('Enter');
  await expect(theirs).toContainText('le calcul suppose qu’il l’est en métropole');
  await expect(theirs.getByRole('link', { name: 'art. 641 CPC' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, ['color-contrast']);

  await unfold(page, 'Précisez, si vous le savez');
  await outcome.getByLabel('Où l’acte doit-il être fait ?').selectOption('Bas-Rhin, Haut-Rhin ou Moselle');
  await expect(theirs).toContainText('au plus tard le 7 avril 2026');
  await expect(theirs).toContainText('Vendredi saint');
  await page.reload();
  await unfold(page, 'Les délais qui courent');
  await expect(theirs).toContainText('au plus tard le 7 avril 2026');
  await expect(outcome).not.toContainText('Réponses mises de côté');
});

test('paper shows every date counted, without a click', async ({ page }) => {
  await openInMarch(page, `/arbres/impaye/${ORDER}&date-signification=2026-03-03`);
  await expect(findOutcome(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(findOutcome(page).getByText('le dernier jour compte jusqu’à minuit').first()).toBeVisible();
});

test('an assessment shows its sum, and what each answer weighed', async ({ page }) => {
  const answers =
    '#type-de-client=consommateur&situation-client=aucune&stade=debut&date-depart-prescription=2026-03-01&poids-du-montant=vitale&interet-a-agir=rentable&relation=finie&dependance-au-client=moyenne&exposition-publique=moyenne&effet-de-precedent=oui&droit-en-jeu=non&erreur-de-notre-part=aucune&force-du-dossier=bonne';
  await openInMarch(page, `/arbres/impact/${answers}`);
  await unfold(page, 'Ce qui pousse à la fermeté');
  const section = findOutcome(page).locator('details', {
    has: page.getByRole('heading', { name: 'Ce qui pousse à la fermeté' }),
  });
  await expect(section).toContainText('20 points sur');
  await expect(section.getByRole('listitem')).toHaveCount(9);
  await expect(section.getByRole('listitem').first()).toContainText('3 sur');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, ['color-contrast']);
});
