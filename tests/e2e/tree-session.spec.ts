import { type Page, expect as plainExpect, test } from '@playwright/test';
import { type StoredCase, saveAnswers } from '../../src/case/repository/answers';
import type { EntryState } from '../../src/case/session/model';
import { createMemory } from '../case/memory';
import { listPaths, listShortestById, type Step, WORLDS, worldOf } from '../case/session/model';
import { answer, findForm, findOutcome, open, readHash, readOpenCase, TODAY } from './helpers/tree';

/**
 * The statechart of the session in the browser: the shortest path to each of its states, made from the same model as in
 * the unit tests, each event done as a reader, the network or the browser does it.
 */

/** Code, trees and texts are fetched on the way: each state is given time to come. */
const expect = plainExpect.configure({ timeout: 20_000 });

/** A world of the model, as the site has it: `a` is the first question of the orientation, `b` its second. */
interface SiteWorld {
  address: string;
  state?: EntryState;
  stored?: StoredCase;
}

const stored = (tree: string, facts: StoredCase['facts']): StoredCase => ({
  id: 'k1',
  tree,
  treeTitle: 'Quel est votre litige ?',
  facts,
  updatedAt: TODAY,
  treesVersion: '',
  walks: [],
});

const ORIENTATION = '/arbres/orientation/';
const ASKED = `${ORIENTATION}#nature-du-litige=issue`;
const MINE = stored('orientation', { 'nature-du-litige': 'issue' });
const OTHER = stored('orientation', { 'nature-du-litige': 'impaye' });
const WEIGHED =
  '/arbres/impact/#type-de-client=consommateur&situation-client=aucune&stade=debut&date-depart-prescription=2026-03-01&poids-du-montant=vitale&interet-a-agir=rentable&relation=finie&dependance-au-client=moyenne&exposition-publique=moyenne&effet-de-precedent=oui&droit-en-jeu=non&erreur-de-notre-part=aucune&force-du-dossier=';

const SITE: Record<keyof typeof WORLDS, SiteWorld> = {
  fresh: { address: ORIENTATION },
  choice: { address: ORIENTATION, stored: MINE },
  carried: { address: ORIENTATION, stored: { ...MINE, tree: 'impaye' } },
  own: { address: ASKED, state: { caseId: 'k1' }, stored: MINE },
  editing: { address: ASKED, state: { caseId: 'k1', edit: 'orientation/nature-du-litige' }, stored: MINE },
  received: { address: ASKED, stored: OTHER },
  variant: { address: ASKED, state: { caseId: 'k1', variant: true }, stored: OTHER },
  handover: { address: `${ORIENTATION}#nature-du-litige=impaye` },
  ended: { address: `${WEIGHED}bonne` },
  unknown: { address: `${WEIGHED}?` },
};

/** Opens a page in a world, its storage and its entry of the history set before any script runs. */
async function arrive(page: Page, { address, state, stored: known }: SiteWorld): Promise<void> {
  const memory = createMemory();
  if (known) saveAnswers(memory, known);
  await page.addInitScript(
    ([entries, entry]) => {
      if (window.location.protocol === 'about:') return;
      for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
      if (entry) window.history.replaceState(entry, '');
    },
    [memory.dump(), state] as const,
  );
  await open(page, address);
}

/** From the moment the code of the session is there, nothing more is fetched. */
async function stopFetching(page: Page, how: 'hold' | 'abort'): Promise<void> {
  let isThere = false;
  await page.route('**/*.js', async (route) => {
    if (isThere) return how === 'abort' ? route.abort() : undefined;
    const response = await route.fetch();
    if ((await response.text()).includes('a aussi été modifié dans un autre onglet')) isThere = true;
    return route.fulfill({ response });
  });
}

/** Does an event of a path. @param next - what it is followed by, which may have to be prepared */
async function perform(page: Page, { event }: Step, next: Step | undefined): Promise<void> {
  const follows: string | undefined = next?.event.type;
  const type: string = event.type;
  const world = Object.entries(WORLDS).find(([, one]) => one === worldOf.get(event))?.[0];
  if (world) {
    const isHandover = world === 'handover';
    if (isHandover) await stopFetching(page, follows === 'xstate.error.actor.loader' ? 'abort' : 'hold');
    await arrive(page, SITE[world as keyof typeof WORLDS]);
  } else if (event.type === 'ANSWER') {
    await page.evaluate(follows === undefined ? holdPaint : refuseStorage);
    await answer(page, { 'nature-du-litige': event.value === 'z' ? 'impaye' : 'issue' });
  } else if (event.type === 'RESUME')
    await page.getByRole('button', { name: 'Continuer ce dossier' }).click();
  else if (!['xstate.init', 'xstate.error.actor.loader', 'WRITE', 'REFUSED'].includes(type))
    throw new RangeError(`no reader does "${type}" here`);
}

function holdPaint(): void {
  window.requestAnimationFrame = () => 0;
}

function refuseStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

const region = (page: Page, name: string) => page.getByRole('region', { name });

/** What a reader sees in each state. */
const SEEN: Record<string, (page: Page) => Promise<void>> = {
  'progress.choosing': (page) =>
    expect(page.getByRole('heading', { name: 'Vous avez un dossier en cours' })).toBeVisible(),
  'progress.confirming': (page) =>
    expect(page.getByRole('heading', { name: 'Ces réponses sont-elles toujours exactes ?' })).toBeVisible(),
  'progress.underway.asking': (page) =>
    expect(findForm(page)).toHaveAttribute('data-question', 'nature-du-litige'),
  'progress.underway.changing': async (page) => {
    await expect(findForm(page).getByRole('radio', { checked: true })).toHaveValue('issue');
  },
  'progress.underway.loading': (page) => expect(page.getByText('La suite se charge…')).toBeVisible(),
  'progress.underway.failed': async (page) => {
    await expect(page.getByText(/La suite n’a pas pu être chargée/)).toBeVisible();
  },
  'progress.underway.concluded': (page) =>
    expect(findOutcome(page)).toHaveAttribute('data-outcome', /^impact\/[a-z-]+$/),
  'progress.underway.stillOpen': (page) => expect(findOutcome(page)).toHaveAttribute('data-outcome', /,/),
  'keeping.idle': (page) => expect(findForm(page)).toBeVisible(),
  'keeping.saving.waiting': async (page) => {
    expect([readHash(page), await readOpenCase(page)]).toEqual([{}, null]);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await expect.poll(() => readHash(page)).toEqual({ 'nature-du-litige': 'issue' });
    expect(await readOpenCase(page)).toContain('"nature-du-litige":"issue"');
  },
  'keeping.refused': async (page) => {
    await expect(page.getByText(/L’espace d’enregistrement du navigateur est plein/)).toBeVisible();
    await expect.poll(() => readHash(page)).toEqual({ 'nature-du-litige': 'issue' });
  },
  'showing.mine': async (page) => {
    await expect(region(page, 'Dossier reçu par lien')).toHaveCount(0);
    await expect(region(page, 'Variante de votre dossier')).toHaveCount(0);
  },
  'showing.received': (page) => expect(region(page, 'Dossier reçu par lien')).toBeVisible(),
  'showing.variant': (page) => expect(region(page, 'Variante de votre dossier')).toBeVisible(),
};

/** Left by the session itself before anybody can see them. */
const PASSING = ['progress.opening', 'keeping.saving.writing'];

let paths: Map<string, Step[]>;
test.beforeAll(() => {
  // Paths of answers: what is erased, explored or told has tests of its own.
  paths = listShortestById(listPaths(['ERASE', 'EXPLORE', 'TELL']).filter((path) => path.length > 1));
});

test('every state of the statechart has its path here', () => {
  const ids = [...paths.keys()].map((id) => id.replace('session.', ''));
  expect(ids.filter((id) => !PASSING.includes(id)).sort()).toEqual(Object.keys(SEEN).sort());
});

for (const [id, see] of Object.entries(SEEN)) {
  test(`the shortest path leads to ${id}`, async ({ page }) => {
    const path = paths.get(`session.${id}`) ?? [];
    for (const [index, step] of path.entries()) await perform(page, step, path[index + 1]);
    await see(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}
