// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_STORY, type Proposal, type StoryNames, type TreeChoice } from '../../src/case/story/model';
import Story from '../../src/components/Story';
import type { ToldCase } from '../../src/components/Story/props';
import { TODAY } from '../trees/build';

/** What the reading finds: the engine has tests of its own. */
const reading: { proposals: Proposal[]; choice: TreeChoice } = {
  proposals: [],
  choice: { trees: [], sure: false },
};

vi.mock('../../src/case/story', () => ({
  keepAsked: (proposals: Proposal[]) => proposals,
  readStory: () => reading.proposals,
  rankTrees: (text: string) => (text === '' ? { trees: [], sure: false } : reading.choice),
}));

const NAMES: StoryNames = {
  facts: {
    montant: { type: 'amount', label: 'Montant', question: 'Combien doit-il ?' },
    date: { type: 'date', label: 'Date', question: 'Depuis quand ?' },
    reaction: {
      type: 'choice',
      label: 'Réaction',
      question: 'Que dit le client ?',
      options: [
        { id: 'silence', label: 'Rien' },
        { id: 'conteste', label: 'Il conteste' },
      ],
    },
    'nature-du-litige': {
      type: 'choice',
      label: 'Litige',
      question: 'Quel est votre litige ?',
      options: [
        { id: 'impaye', label: 'Un client ne paie pas' },
        { id: 'qualite', label: 'Le client se plaint' },
      ],
    },
  },
  trees: {
    impaye: 'Un client ne paie pas',
    qualite: 'Le client se plaint',
  },
};

const TEXT = 'facture de 3 200 €, il y a 26 mois, plus de réponse';
const at = (words: string): Proposal['at'] => {
  const start = TEXT.indexOf(words);
  return [[start, start + words.length]];
};
const FOUND: Proposal[] = [
  { fact: 'montant', value: 3200, at: at('3 200 €'), guess: false },
  { fact: 'date', value: '2024-09-24', at: at('il y a 26 mois'), guess: true, readAs: 'vers septembre 2024' },
  { fact: 'reaction', value: 'silence', at: at('plus de réponse'), guess: false },
  { fact: 'nature-du-litige', value: 'impaye', at: at('facture'), guess: false },
];
const SURE: TreeChoice = { trees: [{ tree: 'impaye', score: 3 }], sure: true };
const UNSURE: TreeChoice = {
  trees: [
    { tree: 'qualite', score: 2 },
    { tree: 'impaye', score: 1 },
  ],
  sure: false,
};

configure({ asyncUtilTimeout: 8000 });

const gone: ToldCase[] = [];
const loadNames = vi.fn(async () => NAMES);
let loadModel = vi.fn(async () => NO_STORY);

beforeEach(() => {
  window.__today = TODAY;
  gone.length = 0;
  Object.assign(reading, { proposals: FOUND, choice: SURE });
  loadNames.mockClear();
  loadModel = vi.fn(async () => NO_STORY);
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Votre litige, en une phrase' });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (fact: string) => document.querySelector(`[data-fact="${fact}"]`) as HTMLElement;

async function tell(here?: string, text = TEXT): Promise<void> {
  render(<Story loadModel={loadModel} loadNames={loadNames} here={here} onGo={(told) => gone.push(told)} />);
  fireEvent.change(field(), { target: { value: text } });
  press('Comprendre');
  await screen.findByRole('region', { name: 'Ce que nous comprenons' });
}

describe('the field', () => {
  it('fetches nothing before it is touched', async () => {
    render(<Story loadModel={loadModel} loadNames={loadNames} onGo={() => {}} />);
    expect(loadModel).not.toHaveBeenCalled();
    fireEvent.focus(field());
    await waitFor(() => expect(loadModel).toHaveBeenCalledTimes(1));
    expect(loadNames).not.toHaveBeenCalled();
  });

  it('marks the words taken as one types, and the text stays whole', async () => {
    render(<Story loadModel={loadModel} loadNames={loadNames} onGo={() => {}} />);
    fireEvent.change(field(), { target: { value: TEXT } });
    await waitFor(() => expect(document.querySelectorAll('mark')).toHaveLength(4));
    expect(document.querySelector('mark')?.parentElement?.textContent?.trimEnd()).toBe(TEXT);
  });

  it('says so when nothing is written', () => {
    render(<Story loadModel={loadModel} loadNames={loadNames} onGo={() => {}} />);
    press('Comprendre');
    expect(screen.getByRole('alert').textContent).toMatch(/^Écrivez d’abord une phrase/);
    expect(document.activeElement).toBe(field());
  });

  it('keeps the text where the model cannot be fetched, and tries again', async () => {
    loadModel.mockRejectedValueOnce(new TypeError('offline'));
    render(<Story loadModel={loadModel} loadNames={loadNames} onGo={() => {}} />);
    fireEvent.change(field(), { target: { value: TEXT } });
    press('Comprendre');
    await screen.findByText(/Votre texte est toujours là/);
    expect(field().value).toBe(TEXT);
    press('Réessayer');
    await screen.findByRole('region', { name: 'Ce que nous comprenons' });
    expect(field().value).toBe(TEXT);
  });

  it('fetches what it shows once it is asked, and tries that again', async () => {
    loadNames.mockRejectedValueOnce(new TypeError('offline'));
    render(<Story loadModel={loadModel} loadNames={loadNames} onGo={() => {}} />);
    fireEvent.change(field(), { target: { value: TEXT } });
    await waitFor(() => expect(document.querySelectorAll('mark')).toHaveLength(4));
    expect(loadNames).not.toHaveBeenCalled();
    press('Comprendre');
    await screen.findByText(/Votre texte est toujours là/);
    press('Réessayer');
    await screen.findByRole('region', { name: 'Ce que nous comprenons' });
  });

  it('asks with Enter, and takes a new line with Shift', async () => {
    render(<Story loadModel={loadModel} loadNames={loadNames} onGo={() => {}} />);
    fireEvent.change(field(), { target: { value: TEXT } });
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
    expect(screen.queryByText('La suite se charge…')).toBeNull();
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByRole('region', { name: 'Ce que nous comprenons' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ce que nous comprenons'));
  });
});

describe('what was understood', () => {
  it('is told with its question and its words, guesses apart, and how many', async () => {
    await tell();
    const text = rowOf('date').textContent as string;
    expect(text).toContain('Depuis quand ?');
    expect(text).toContain('vers septembre 2024');
    expect(text).toContain('il y a 26 mois');
    expect(text).toContain('à vérifier');
    expect(screen.getByRole('status').textContent).toBe(
      '3 réponses comprises, dont 1 à vérifier. Rien ne compte avant votre accord.',
    );
    expect(rowOf('nature-du-litige')).toBeNull();
  });

  it('counts for nothing where the reader goes on without a word', async () => {
    await tell();
    press(/^Continuer avec\s: Un client ne paie pas$/);
    expect(gone).toEqual([{ tree: 'impaye', facts: {}, fragment: '' }]);
  });

  it('is confirmed at once but for guesses, and the first guess takes the focus', async () => {
    await tell();
    press('Tout est juste');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Oui : Date' }));
    expect(screen.queryByRole('button', { name: 'Tout est juste' })).toBeNull();
    press(/^Continuer avec/);
    expect(gone[0]).toEqual({
      tree: 'impaye',
      facts: { montant: 3200, reaction: 'silence' },
      fragment: '#montant=3200&reaction=silence',
    });
  });

  it('leads on from « Tout est juste » where nothing is supposed', async () => {
    reading.proposals = FOUND.filter(({ guess }) => !guess);
    await tell();
    press('Tout est juste');
    expect(document.activeElement?.textContent).toMatch(/^Continuer avec\s: Un client ne paie pas$/);
    expect(screen.getByRole('status').textContent).toBe('2 réponses confirmées.');
  });

  it('is confirmed one by one, taken back, dropped and put back, the focus staying', async () => {
    await tell();
    press('Oui : Date');
    press('Oui : Montant');
    press('Oui : Montant');
    const drop = screen.getByRole('button', { name: 'Retirer : Réaction' });
    drop.focus();
    fireEvent.click(drop);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remettre : Réaction' }));
    expect(screen.queryByRole('button', { name: 'Oui : Réaction' })).toBeNull();
    press(/^Continuer avec/);
    expect(gone[0]?.facts).toEqual({ date: '2024-09-24' });
    press('Remettre : Réaction');
    press('Oui : Réaction');
    press(/^Continuer avec/);
    expect(gone[1]?.facts).toEqual({ date: '2024-09-24', reaction: 'silence' });
  });

  it('is corrected with the question’s own field', async () => {
    await tell();
    press('Corriger : Réaction');
    const editor = within(rowOf('reaction'));
    expect(editor.getByRole<HTMLInputElement>('radio', { name: 'Rien' }).checked).toBe(true);
    fireEvent.click(editor.getByRole('radio', { name: 'Il conteste' }));
    fireEvent.click(editor.getByRole('button', { name: 'Continuer' }));
    expect(rowOf('reaction').textContent).toContain('corrigé par vous');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Corriger : Réaction' }));
    press('Corriger : Montant');
    const amount = within(rowOf('montant'));
    fireEvent.change(amount.getByRole('textbox', { name: 'Combien doit-il ?' }), {
      target: { value: '1 500 €' },
    });
    fireEvent.click(amount.getByRole('button', { name: 'Continuer' }));
    press(/^Continuer avec/);
    expect(gone[0]?.facts).toEqual({ montant: 1500, reaction: 'conteste' });
  });
});

describe('the way on', () => {
  it('is one of the likeliest trees where none stands out, or the orientation', async () => {
    reading.choice = UNSURE;
    await tell();
    const region = within(screen.getByRole('region', { name: 'Ce que nous comprenons' }));
    expect(region.getByText('Quelle situation est la vôtre ?')).toBeDefined();
    press('Le client se plaint');
    press('Un client ne paie pas');
    press(/^Aucune\s: choisir la situation$/);
    expect(gone.map(({ tree }) => tree)).toEqual(['qualite', 'impaye', 'orientation']);
  });

  it('is the tree of the page, with another where the text speaks for it', async () => {
    await tell('qualite');
    expect(screen.queryByRole('button', { name: /^Continuer avec ce/ })).toBeNull();
    press('Oui : Montant');
    press('Continuer avec cette réponse');
    press(/^Continuer avec\s: Un client ne paie pas$/);
    expect(gone.map(({ tree }) => tree)).toEqual(['qualite', 'impaye']);
  });

  it('is the tree of the page alone where the text speaks for it', async () => {
    await tell('impaye');
    expect(screen.queryByRole('button', { name: /^Continuer avec/ })).toBeNull();
    press('Tout est juste');
    press('Continuer avec ces 2 réponses');
    expect(gone.map(({ tree }) => tree)).toEqual(['impaye']);
  });

  it('is the list of situations where nothing is understood', async () => {
    Object.assign(reading, { proposals: [], choice: { trees: [{ tree: 'impaye', score: 0 }], sure: false } });
    await tell(undefined, '<b>\u202E&amp;</b>'.repeat(700));
    expect(screen.getByRole('status').textContent).toMatch(/^Nous n’avons rien reconnu/);
    expect(document.querySelector('b')).toBeNull();
    press('Le client se plaint');
    expect(gone).toEqual([
      {
        tree: 'orientation',
        facts: { 'nature-du-litige': 'qualite' },
        fragment: '#nature-du-litige=qualite',
      },
    ]);
  });
});
