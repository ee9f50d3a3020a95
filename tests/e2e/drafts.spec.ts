/** « Relire avant d’envoyer » : a reply is read on the device, its marks say why, and better words are put in place. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './helpers/axe';
import { open } from './helpers/tree';

const REPLY =
  'Madame,\n\nNous avons commis une faute lors de la pose. Nous reviendrons vers vous dans les meilleurs délais.\n\nCordialement,';

const findField = (page: Page): Locator => page.getByLabel('Votre réponse', { exact: true });
const findMarks = (page: Page): Locator =>
  page.getByRole('region', { name: 'Passages à relire' }).locator('ol > li');
const findStatus = (page: Page): Locator => page.getByRole('status').filter({ hasText: /./ });

async function paste(page: Page, text: string): Promise<void> {
  await open(page, '/relecture/');
  await findField(page).fill(text);
  await page.getByRole('button', { name: 'Relire', exact: true }).click();
}

test('a reply is marked with why and the law, changed by one press, and changed back', async ({ page }) => {
  await paste(page, REPLY);
  await expect(findMarks(page)).toHaveCount(2);
  await expect(findStatus(page)).toHaveText('2 passages à relire.');
  const first = findMarks(page).first();
  await expect(first).toContainText('Reconnaît une faute');
  await expect(first.getByRole('link', { name: 'art. 1231-1 C. civ.' })).toBeVisible();
  await expect(page.locator('mark').first()).toContainText('1');
  await first
    .getByRole('button', { name: /^Mettre à la place/ })
    .first()
    .click();
  await expect(findField(page)).toHaveValue(/regrettons la gêne que vous avez subie\. Nous reviendrons/);
  await expect(findMarks(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler le dernier remplacement' }).click();
  await expect(findField(page)).toHaveValue(REPLY);
  await expect(findMarks(page)).toHaveCount(2);
});

test('a mark set aside stays so until all are shown again', async ({ page }) => {
  await paste(page, REPLY);
  await findMarks(page)
    .first()
    .getByRole('button', { name: /^Laisser tel quel/ })
    .click();
  await expect(findMarks(page)).toHaveCount(1);
  await findField(page).press('End');
  await findField(page).pressSequentially(' Merci.');
  await expect(findMarks(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Les montrer de nouveau' }).click();
  await expect(findMarks(page)).toHaveCount(2);
});

test('whom the reply is for decides what is lacking, and what is lacking is added before the leave is taken', async ({
  page,
}) => {
  await paste(page, 'Madame,\n\nVotre demande est rejetée, car le choc est visible.\n\nCordialement,');
  await expect(findMarks(page).filter({ hasText: 'Si votre client est un consommateur.' })).toHaveCount(1);
  await page.getByText('Un professionnel').click();
  await expect(findMarks(page)).toHaveCount(0);
  await page.getByText('Un consommateur', { exact: true }).click();
  await page.getByRole('button', { name: /^Ajouter à la fin/ }).click();
  await expect(findField(page)).toHaveValue(/médiateur de la consommation[\s\S]*Cordialement,$/);
  await expect(findMarks(page)).toHaveCount(0);
});

test('the text is kept only where its writer says so, and erased at once', async ({ page }) => {
  await paste(page, REPLY);
  await page.reload();
  await expect(findField(page)).toHaveValue('');
  await findField(page).fill(REPLY);
  await page.getByLabel('Garder ce texte sur cet appareil').check();
  await page.reload();
  await expect(findField(page)).toHaveValue(REPLY);
  await expect(findMarks(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Effacer le texte' }).click();
  await page.reload();
  await expect(findField(page)).toHaveValue('');
});

test('a kept text that cannot be read is told, and the field still works', async ({ page }) => {
  await open(page, '/relecture/');
  await page.evaluate(() => localStorage.setItem('litiges-clients.relecture', '{"version":1,"text":3'));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('illisible');
  await findField(page).fill('Vous êtes un menteur.');
  await expect(findMarks(page)).toHaveCount(1);
});

test('a hostile text is shown as text, and a huge one says how much of it was read', async ({ page }) => {
  const hostile =
    '<img src=x onerror="window.hacked = true"> 👩‍⚖️ \u202eתגובה\u202c Vous êtes un menteur. {@garantie-conformite}';
  await paste(page, hostile);
  await expect(findMarks(page)).toHaveCount(1);
  await expect(page.locator('details').filter({ hasText: 'Votre texte, annoté' })).toContainText(
    '<img src=x',
  );
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await findField(page).fill('Nous avons bien reçu votre message. '.repeat(6000));
  await page.getByRole('button', { name: 'Relire', exact: true }).click();
  await expect(page.getByText(/^Texte trop long/)).toBeVisible();
});

for (const width of [360, 320])
  test(`at ${width} px nothing scrolls sideways, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await paste(page, `${REPLY}\n${'x'.repeat(400)}`);
    await expect(findMarks(page)).toHaveCount(2);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });

test('in the dark axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await paste(page, REPLY);
  await expect(findMarks(page)).toHaveCount(2);
  await expectAccessible(page);
});

test('by keyboard alone, from mark to mark and back to the words in the field', async ({ page }) => {
  await open(page, '/relecture/');
  await findField(page).focus();
  await page.keyboard.insertText(REPLY);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(findMarks(page)).toHaveCount(2);
  const quote = findMarks(page)
    .first()
    .getByRole('button', { name: /^Voir le passage 1/ });
  for (
    let count = 0;
    count < 8 && !(await quote.evaluate((one) => one === document.activeElement));
    count += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(findField(page)).toBeFocused();
  const chosen = await findField(page).evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  expect(chosen).toBe('Nous avons commis une faute');
});

test('a letter is read where it stands', async ({ page }) => {
  await open(page, '/dossier/lettre/#relance-1');
  await page.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
  await expect(findField(page)).toHaveValue(/Objet/);
  await page.getByRole('button', { name: 'Fermer la relecture' }).click();
  await expect(findField(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and lists what to look for', async ({ page }) => {
    await page.goto('/relecture/');
    await expect(page.getByText('Cette relecture a besoin de JavaScript')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ce qui menace' })).toBeVisible();
    await expect(page.locator('[data-plan] li').first()).toContainText('Reconnaît une faute.');
  });
});
