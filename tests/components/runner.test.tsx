// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOpenCase } from '../../src/case/repository/answers';
import { loadCases } from '../../src/case/repository/cases';
import { INDEX_KEY, OLD_OPEN_KEY } from '../../src/case/repository/keys';
import DecisionTree from '../../src/components/DecisionTree';
import type { OutcomeSlots } from '../../src/components/Outcome/slots';
import type { TreeLoader } from '../../src/components/session/loader';
import { MORE } from '../../src/trees/help';
import type { OutcomeContent } from '../../src/trees/model';
import { splitTree } from '../../src/trees/opening';
import { buildTree, choice, choices, fact, LAW, TODAY } from '../trees/build';

const SECOND = buildTree({
  id: 'suite',
  facts: [choice('accord', ['oui', 'non'])],
  questions: { accord: [[{ accord: 'oui' }, 'signer'], 'juge'] },
  outcomes: {
    signer: { title: 'Signez un accord', approach: 'compromise' },
    juge: { title: 'Saisissez le juge' },
  },
});

const TREE = buildTree({
  id: 'essai',
  facts: [
    choice('client', ['particulier', 'professionnel'], {
      question: 'Qui est votre client ?',
      help: `<p>Celui qui a commandé.</p>${MORE}<p>Regardez le devis.</p>`,
      options: [
        {
          id: 'particulier',
          label: 'particulier',
          help: `${MORE}Une personne physique, hors de son travail.`,
        },
        { id: 'professionnel', label: 'professionnel' },
      ],
      label: 'Client',
    }),
    fact('montant', { type: 'amount', question: 'Combien doit-il ?', label: 'Montant' }),
    {
      ...choices('pieces', []),
      options: [
        { id: 'devis', label: 'devis', reach: 'find' },
        { id: 'bon', label: 'bon' },
      ],
    },
    fact('date', { type: 'date', question: 'Depuis quand ?', label: 'Date', max: { kind: 'today' } }),
  ],
  questions: {
    client: [[{ client: 'professionnel' }, 'tree:suite'], 'montant'],
    montant: [[{ montant: '> @plafond' }, 'grand'], 'pieces'],
    pieces: [[{ pieces: { all: ['devis', 'bon'] } }, 'prescrit'], 'date'],
    date: [[{ date: 'older than @delai' }, 'prescrit'], 'petit'],
  },
  outcomes: {
    grand: { title: 'Grande créance', approach: 'court-action', lawyer: 'required' },
    petit: { title: 'Petite créance', approach: 'mediation' },
    prescrit: { title: 'Créance prescrite', approach: 'prevention' },
  },
  law: LAW,
  handovers: { suite: { title: 'suite', usual: 1, ends: 2 } },
});

const OPENING = splitTree(TREE).opening;

function content(steps: string[]): OutcomeContent {
  return {
    because: '<p>Parce que {$client}.</p>',
    otherSide: '<p>Il peut payer.</p>',
    steps: steps.map((id) => ({
      id,
      title: `Étape ${id}`,
      text: '<p>Faites-le.</p>',
      by: { base: { fact: 'date' } },
    })),
    guides: [],
    law: [],
    lawNone: 'Pratique.',
    meanwhile: [{ id: 'garder', title: 'Gardez vos pièces', text: '<p>Toutes.</p>' }],
  };
}

const FIRST_TEXTS: Record<string, OutcomeContent> = {
  grand: content(['ecrire', 'plaider']),
  petit: content(['ecrire']),
  prescrit: content(['ecrire']),
};

const LOADER: TreeLoader = {
  loadTree: async (id) => {
    const found = [TREE, SECOND].find((tree) => tree.id === id);
    if (!found) throw new RangeError(id);
    return found;
  },
  loadOutcomes: async (id) => (id === 'suite' ? { signer: content([]), juge: content([]) } : FIRST_TEXTS),
};

/** The connection is gone when a tree is asked for the first time. */
function failOnce(wanted: string): TreeLoader {
  let isFirst = true;
  return {
    ...LOADER,
    loadTree: async (id) => {
      if (id !== wanted || !isFirst) return LOADER.loadTree(id);
      isFirst = false;
      throw new Error('offline');
    },
  };
}

const SLOTS: OutcomeSlots = {
  renderLawyer: ({ level, summary }) => (
    <section aria-label="Avocat" data-level={level} data-summary={summary}>
      avocat
    </section>
  ),
  renderFirm: (unknown) => unknown,
  renderContact: ({ summary, children }) => (
    <a href="/contact/" data-summary={summary}>
      {children}
    </a>
  ),
  renderLink: ({ to, children, onClick }) => (
    <a href={to} onClick={onClick}>
      {children}
    </a>
  ),
};

configure({ asyncUtilTimeout: 8000 });

let shown: ReturnType<typeof render> | null = null;

/** Opens the page of the tree at an address, as the router would. */
async function open(hash = '', loader: TreeLoader = LOADER): Promise<void> {
  window.history.replaceState(null, '', `/arbres/essai/${hash}`);
  const isKnown = hash !== '' || window.localStorage.length > 0;
  shown = render(show({}, false, loader));
  if (isKnown) await isReady();
}

/** The first question does without the code that goes on: here it has come. */
async function isReady(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[data-ready]')).not.toBeNull());
}

function show(visit: unknown, isLink: boolean, loader: TreeLoader) {
  return (
    <DecisionTree
      opening={OPENING}
      loader={loader}
      buildDay="2026-11-01"
      planUrl="/arbres/essai/plan/"
      head={<a href="/arbres/">Tous les litiges</a>}
      visit={visit}
      isLink={isLink}
      loadSlots={async () => ({ default: SLOTS })}
      loadStory={async () => ({ default: () => null })}
    />
  );
}

/** Everything the device keeps. */
const dump = (): string => JSON.stringify({ ...window.localStorage });

const next = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Continuer' }));
};
const choose = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('radio', { name }));
  next();
  await isReady();
};
const type = async (name: string, value: string): Promise<void> => {
  fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } });
  next();
};
const question = (name: string): HTMLElement => screen.getByRole('heading', { level: 1, name });

beforeEach(() => {
  window.__today = TODAY;
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(() => {
  shown?.unmount();
  cleanup();
  vi.restoreAllMocks();
});

describe('a question', () => {
  it('is a real group of radio buttons, with its number and how many remain', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'Qui est votre client ?' })).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByText('Environ 4 questions, 1 minute')).toBeDefined();
  });

  it('does not go on by choosing, only by « Continuer »', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'particulier' }));
    expect(question('Qui est votre client ?')).toBeDefined();
    next();
    await waitFor(() => expect(question('Combien doit-il ?')).toBe(document.activeElement));
    expect(document.title).toMatch(/^Combien doit-il \? – essai/);
  });

  it('has answers chosen by their digit, and goes on by Enter alone', async () => {
    await open();
    const title = question('Qui est votre client ?');
    fireEvent.keyDown(title, { key: '2' });
    const chosen = screen.getByRole<HTMLInputElement>('radio', { name: 'professionnel' });
    expect(chosen.checked).toBe(true);
    expect(document.activeElement).toBe(chosen);
    fireEvent.keyDown(title, { key: '1', ctrlKey: true });
    fireEvent.keyDown(title, { key: '9' });
    expect(chosen.checked).toBe(true);
    expect(question('Qui est votre client ?')).toBeDefined();
  });

  it('shows a short first sentence of its help, and unfolds the rest', async () => {
    await open();
    expect(screen.getByText('Celui qui a commandé.').closest('details')).toBeNull();
    const more = screen.getByText('Préciser').closest('details') as HTMLElement;
    expect(within(more).getByText('Regardez le devis.')).toBeDefined();
    expect(within(more).getByText('Une personne physique, hors de son travail.')).toBeDefined();
    expect(
      screen.getByRole('group', { name: 'Qui est votre client ?' }).getAttribute('aria-describedby'),
    ).toBe('question-client-aide');
  });

  it('keeps what is unfolded for the questions to come, and the next visit', async () => {
    await open();
    const find = () => screen.getByText('Préciser').closest('details') as HTMLDetailsElement;
    const turn = (isOpen: boolean): void => {
      find().open = isOpen;
      fireEvent(find(), new Event('toggle'));
    };
    expect(find().open).toBe(false);
    turn(true);
    expect(window.localStorage.getItem('litiges-clients.precisions')).toBe('1');
    fireEvent.click(screen.getByRole('radio', { name: 'particulier' }));
    next();
    await waitFor(() => expect(question('Combien doit-il ?')).toBeDefined());
    fireEvent.click(screen.getByRole('button', { name: 'Précédente' }));
    await waitFor(() => expect(question('Qui est votre client ?')).toBeDefined());
    expect(find().open).toBe(true);
    turn(false);
    expect(window.localStorage.getItem('litiges-clients.precisions')).toBeNull();
  });

  it('says in one line what is still possible, once two answers are given', async () => {
    await open();
    expect(screen.queryByText(/conseils? possibles?$/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'particulier' }));
    next();
    await type('Combien doit-il ?', '100');
    const line = await screen.findByText(/^Dans tous les cas\s: dialogue$/);
    expect(line.closest('[role="status"], [aria-live]')).toBeNull();
  });

  it('says what is missing, at the field and in a summary that takes the focus', async () => {
    await open();
    next();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    fireEvent.click(within(summary).getByRole('link', { name: 'Choisissez une réponse.' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'particulier' }));
    expect(window.location.hash).toBe('');
    expect(screen.getAllByText('Choisissez une réponse.')).toHaveLength(2);
  });

  it('takes an amount as the French write it, and shows what it understood', async () => {
    await open('#client=particulier');
    const field = await screen.findByRole('textbox', { name: 'Combien doit-il ?' });
    fireEvent.change(field, { target: { value: '1 234,56 €' } });
    expect(screen.getByText(/^Compris : 1.234,56.€$/)).toBeDefined();
    fireEvent.change(field, { target: { value: 'beaucoup' } });
    next();
    expect(screen.getAllByText('Écrivez un montant en euros, par exemple 1 234,56.')).toHaveLength(2);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('refuses a date to come, with the bounds', async () => {
    await open('#client=particulier&montant=100&pieces=devis');
    await type('Depuis quand ?', '01/12/2026');
    expect(screen.getAllByText(/^La date doit être comprise entre .* et 24.novembre 2026\.$/)).toHaveLength(
      2,
    );
    await type('Depuis quand ?', '1er novembre 2026');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says what it supposes, and what it will not count', async () => {
    await open('#client=particulier&montant=100&pieces=devis');
    const field = await screen.findByRole('textbox', { name: 'Depuis quand ?' });
    fireEvent.change(field, { target: { value: '12 mars' } });
    expect(screen.getByText(/^Supposé : 12.mars \d{4}$/)).toBeDefined();
    expect(field.getAttribute('aria-describedby')).toContain('-compris');
    expect(screen.getByText(/date la plus probable/).getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('button', { name: 'Il y a 1 mois' }));
    expect((field as HTMLInputElement).value).toBe('Il y a 1 mois');
    expect(screen.getByText(/^Compris : vers le /)).toBeDefined();
  });

  it('does not take an amount without taxes for the debt', async () => {
    await open('#client=particulier');
    await type('Combien doit-il ?', '3 200,00 HT');
    expect(screen.getAllByText(/hors taxes\. Écrivez la somme à payer/).length).toBeGreaterThanOrEqual(2);
    fireEvent.click(screen.getByRole('button', { name: /^Sans TVA : 3.200.€ à payer$/ }));
    next();
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=3200'));
  });

  it('has boxes of which « aucune » excludes the others', async () => {
    await open('#client=particulier&montant=100');
    const none = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Aucune de ces réponses' });
    const first = screen.getByRole<HTMLInputElement>('checkbox', { name: 'devis' });
    fireEvent.click(first);
    fireEvent.click(none);
    expect([first.checked, none.checked]).toEqual([false, true]);
    fireEvent.click(first);
    expect([first.checked, none.checked]).toEqual([true, false]);
    fireEvent.click(none);
    next();
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=100&pieces='));
  });

  it('shows where to find an answer that is not known', async () => {
    await open();
    expect(screen.queryByText('Cherchez.')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Je ne sais pas' }));
    expect(screen.getByText('Cherchez.')).toBeDefined();
  });
});

describe('with a finger', () => {
  beforeEach(() => {
    const real = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
      const list = real(query);
      if (query.includes('coarse')) Object.defineProperty(list, 'matches', { value: true });
      return list;
    });
  });

  const press = (name: string): void => {
    const button = screen.getByRole<HTMLButtonElement>('button', { name });
    button.form?.requestSubmit(button);
  };

  it('one press chooses and goes on, said beforehand, and can be taken back', async () => {
    await open();
    expect(screen.getByText('Toucher une réponse fait avancer.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Continuer' })).toBeNull();
    act(() => press('particulier'));
    await isReady();
    await screen.findByRole('heading', { level: 1, name: 'Combien doit-il ?' });
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(question('Qui est votre client ?')).toBeDefined();
    expect(screen.getByRole('button', { name: 'particulier' }).getAttribute('aria-current')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
    next();
    expect(question('Combien doit-il ?')).toBeDefined();
  });

  it('« je ne sais pas » first says where to find the answer', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Je ne sais pas' }));
    expect(screen.getByText('Cherchez.')).toBeDefined();
    expect(question('Qui est votre client ?')).toBeDefined();
    next();
    await waitFor(() => expect(window.location.hash).toBe('#client=?'));
  });
});

describe('the case', () => {
  it('is in the address and on the device, each answer an entry of the history', async () => {
    await open();
    const before = window.history.length;
    await choose('particulier');
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier'));
    await type('Combien doit-il ?', '3200');
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=3200'));
    expect(window.history.length).toBe(before + 2);
    expect(loadOpenCase(window.localStorage).case?.facts).toEqual({ client: 'particulier', montant: 3200 });
  });

  it('goes back by « Précédente » and by the browser, answers filled in and later ones kept', async () => {
    await open('#client=particulier&montant=3200&pieces=bon');
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Précédente' }));
    const piece = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'bon' });
    expect(piece.checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Précédente' }));
    expect((await screen.findByRole<HTMLInputElement>('textbox')).value.replace(/\s/g, ' ')).toBe('3 200');
    next();
    expect(question('Depuis quand ?')).toBeDefined();
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=3200&pieces=bon'));
    expect(loadOpenCase(window.localStorage).case?.facts).toMatchObject({ montant: 3200, pieces: ['bon'] });
  });

  it('goes back to a question with its answer filled in, later ones kept', async () => {
    await open('#client=particulier&montant=3200&pieces=bon');
    fireEvent.click(screen.getByRole('button', { name: 'Modifier : Montant' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Combien doit-il ?' });
    expect(field.value.replace(/\s/g, ' ')).toBe('3 200');
    await type('Combien doit-il ?', '4000');
    expect(question('Depuis quand ?')).toBeDefined();
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=4000&pieces=bon'));
  });

  it('sets aside what the new path does not reach, and finds it again', async () => {
    await open('#client=particulier&montant=3200&pieces=bon');
    fireEvent.click(screen.getByRole('button', { name: 'Modifier : Montant' }));
    await type('Combien doit-il ?', '9000');
    await screen.findByRole('heading', { name: 'Grande créance' });
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=9000&pieces=bon'));
    expect(screen.getByText(/1 réponse de côté/)).toBeDefined();
  });

  it('offers to go on with a stored case or to begin another', async () => {
    await open();
    await choose('particulier');
    await waitFor(() => expect(window.localStorage.getItem(INDEX_KEY)).not.toBeNull());
    shown?.unmount();
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Continuer ce dossier' }));
    expect(question('Combien doit-il ?')).toBeDefined();
    shown?.unmount();
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Nouveau litige' }));
    expect(question('Qui est votre client ?')).toBeDefined();
    expect(loadOpenCase(window.localStorage).case?.facts).toEqual({ client: 'particulier' });
  });

  it('has answers carried from another tree confirmed before it concludes', async () => {
    window.localStorage.setItem(
      OLD_OPEN_KEY,
      JSON.stringify({ version: 1, id: 'k', tree: 'suite', facts: { client: 'particulier', montant: 9000 } }),
    );
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Continuer ce dossier' }));
    await screen.findByRole('heading', { name: 'Ces réponses sont-elles toujours exactes\u00a0?' });
    expect(screen.queryByText('Grande créance')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'À revoir\u00a0: Montant' }));
    fireEvent.click(screen.getByRole('button', { name: 'Oui, continuer' }));
    expect(question('Combien doit-il ?')).toBeDefined();
  });

  it('received by a link stays apart from the stored one until the reader keeps it', async () => {
    const mine = JSON.stringify({ version: 1, id: 'k', tree: 'essai', facts: { client: 'professionnel' } });
    window.localStorage.setItem(OLD_OPEN_KEY, mine);
    await open('#client=particulier');
    const before = dump();
    const bar = await screen.findByRole('region', { name: 'Dossier reçu par lien' });
    await type('Combien doit-il ?', '100');
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier&montant=100'));
    expect(dump()).toBe(before);
    expect(before).toContain('professionnel');
    fireEvent.click(within(bar).getByRole('button', { name: 'Le garder comme mon dossier' }));
    await waitFor(() =>
      expect(loadOpenCase(window.localStorage).case?.facts).toEqual({ client: 'particulier', montant: 100 }),
    );
  });

  it('can be erased, or not', async () => {
    await open();
    await choose('particulier');
    await waitFor(() => expect(window.localStorage.getItem(INDEX_KEY)).not.toBeNull());
    fireEvent.click(screen.getByText('Mes réponses'));
    fireEvent.click(screen.getByRole('button', { name: 'Effacer mes réponses' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(question('Combien doit-il ?')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Effacer mes réponses' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tout effacer' }));
    expect(question('Qui est votre client ?')).toBeDefined();
    expect(window.localStorage.length).toBe(0);
    expect(window.location.hash).toBe('');
  });

  it('shows what a link reveals before giving it', async () => {
    await open('#client=particulier&montant=9000&pieces=bon');
    fireEvent.click(screen.getByText('Mes réponses'));
    fireEvent.click(screen.getByRole('button', { name: 'Partager' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ce que le lien révèle' });
    expect(
      within(dialog)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Client', 'Montant']);
    const link = within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Lien à partager' });
    expect(link.value).toMatch(/#client=particulier&montant=9000$/);
  });
});

describe('what goes wrong', () => {
  it('in the address is dropped alone, and said', async () => {
    await open('#client=particulier&montant=abc');
    expect(question('Combien doit-il ?')).toBeDefined();
    expect(screen.getByText('« Montant » : ce n’est pas un montant.')).toBeDefined();
    expect(window.location.hash).toBe('#client=particulier');
  });

  it('with storage is said once, and costs nothing', async () => {
    await open();
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await choose('particulier');
    expect(await screen.findByText(/Rien n’est perdu sur cette page/)).toBeDefined();
    expect(question('Combien doit-il ?')).toBeDefined();
  });

  it('while the rest of the tree is fetched can be tried again, the first answer kept', async () => {
    await open('', failOnce('essai'));
    fireEvent.click(screen.getByRole('radio', { name: 'particulier' }));
    next();
    await screen.findByText(/Vos réponses sont gardées/);
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await isReady();
    expect(question('Combien doit-il ?')).toBeDefined();
    await waitFor(() => expect(window.location.hash).toBe('#client=particulier'));
  });

  it('while a tree is fetched can be tried again', async () => {
    await open('', failOnce('suite'));
    await choose('professionnel');
    await screen.findByText(/Vos réponses sont gardées/);
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'accord ?' })).toBeDefined();
    expect(screen.getByText(/Vous continuez avec « suite »/)).toBeDefined();
  });
});

describe('an outcome', () => {
  it('names its approach, its steps with late dates in words, and the lawyer level', async () => {
    await open('#client=particulier&montant=3200&pieces=bon&date=2026-10-01');
    await screen.findByRole('heading', { level: 2, name: 'Petite créance' });
    expect(screen.getByText('Médiation')).toBeDefined();
    expect(screen.getByText(/délai dépassé depuis le 1er.octobre 2026/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Aujourd’hui : étape ecrire' })).toBeDefined();
    expect(screen.getByText('Parce que particulier.')).toBeDefined();
    expect(screen.getByRole('region', { name: 'Avocat' }).dataset.level).toBe('optional');
  });

  it('says what the reader can still do to change it, and leads there without keeping it', async () => {
    const address = '#client=particulier&montant=3200&pieces=bon&date=2026-10-01';
    await open('#client=particulier&montant=3200&pieces=bon');
    await type('Depuis quand ?', '01/10/2026');
    await screen.findByRole('heading', { level: 2, name: 'Petite créance' });
    await waitFor(() => expect(window.location.hash).toBe(address));
    const link = await screen.findByRole('link', { name: 'Voir cette variante' });
    expect(screen.getByText('Pièce à trouver')).toBeDefined();
    const before = dump();
    fireEvent.click(link);
    await screen.findByRole('region', { name: 'Variante de votre dossier' });
    await waitFor(() => expect(window.location.hash).not.toBe(address));
    expect(dump()).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Reprendre le mien' }));
    await screen.findByRole('heading', { level: 2, name: 'Petite créance' });
  });

  it('opened by a link is kept by the press that goes on with it', async () => {
    await open('#client=particulier&montant=3200&pieces=bon&date=2026-10-01');
    const link = await screen.findByRole('link', { name: 'Suivre ces étapes' });
    expect(loadOpenCase(window.localStorage).case).toBeNull();
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(loadOpenCase(window.localStorage).case).toMatchObject({
      tree: 'essai',
      facts: { client: 'particulier', montant: 3200, pieces: ['bon'], date: '2026-10-01' },
      walks: [{ tree: 'essai', outcomes: [{ id: 'petit' }] }],
    });
  });

  it('received beside a case of one’s own is kept too, and the other stays', async () => {
    const mine = JSON.stringify({ version: 1, id: 'k', tree: 'essai', facts: { client: 'professionnel' } });
    window.localStorage.setItem(OLD_OPEN_KEY, mine);
    await open('#client=particulier&montant=3200&pieces=bon&date=2026-10-01');
    const link = await screen.findByRole('link', { name: 'Suivre ces étapes' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(loadOpenCase(window.localStorage).case?.facts).toMatchObject({ client: 'particulier' });
    expect(
      loadCases(window.localStorage)
        .files.map(({ facts }) => facts.client)
        .sort(),
    ).toEqual(['particulier', 'professionnel']);
  });

  it('that cannot be kept holds the reader back, and says so', async () => {
    await open('#client=particulier&montant=3200&pieces=bon&date=2026-10-01');
    const link = await screen.findByRole('link', { name: 'Suivre ces étapes' });
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(fireEvent.click(link)).toBe(false);
    expect(await screen.findByText(/Rien n’est perdu sur cette page/)).toBeDefined();
  });

  it('that is open shows what remains possible, what to find out, and supposes an answer', async () => {
    await open('#client=particulier&montant=?&pieces=bon&date=2026-10-01');
    await screen.findByRole('heading', { level: 2, name: 'Plusieurs réponses restent possibles' });
    expect(screen.getByRole('heading', { name: 'Grande créance' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Petite créance' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Aujourd’hui : étape ecrire' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Étape plaider' })).toBeNull();
    expect(screen.getByText('Cherchez.')).toBeDefined();
    const name = /^Supposer cette réponse : Montant.* au moins 5.000,01/;
    fireEvent.click(await screen.findByRole('button', { name }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Grande créance' })).toBeDefined();
  });
});
