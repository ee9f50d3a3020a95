/** A call as it is kept, told and found. */
import { describe, expect, it } from 'vitest';
import { formatElapsed, formatHour, formatLength, formatMoment } from '../../../src/case/call/clock';
import { describeExchange, formatForCrm, listNextSteps, nameCaller } from '../../../src/case/call/describe';
import { listNotes } from '../../../src/case/call/model';
import { findSituations, listFirst, MOST_KEYS } from '../../../src/case/call/situations';
import {
  type CallFile,
  createCallFile,
  dropCall,
  endCall,
  isEmptyCall,
  keepCall,
  loadCalls,
} from '../../../src/case/call/store';
import { mergeFiles } from '../../../src/case/file/merge';
import { formatFile, parseFile } from '../../../src/case/file/read';
import { loadOpenCase, saveAnswers } from '../../../src/case/repository/answers';
import { viewAsOpen } from '../../../src/case/repository/asOpen';
import { loadCases, loadFile, openCase } from '../../../src/case/repository/cases';
import { createMemory } from '../memory';

const DAY = '2026-11-24';
const began = new Date(2026, 10, 24, 14, 5).toISOString();
const later = new Date(2026, 10, 24, 14, 13, 20).toISOString();
const call = (id = 'a', name = 'Appel du jour'): CallFile => createCallFile(id, name, DAY, began);
const note = (file: CallFile, id: string, text: string, at = began): CallFile => ({
  ...file,
  call: { ...file.call, notes: { ...file.call.notes, [id]: { at, text } } },
});

describe('the clock', () => {
  it('tells how long, and never less than nothing', () => {
    expect(formatElapsed(187_900)).toBe('3:07');
    expect(formatElapsed(3_729_000)).toBe('1:02:09');
    expect(formatElapsed(-5)).toBe('0:00');
  });

  it('tells a moment where the reader is, and nothing of what is none', () => {
    expect(formatHour(began)).toBe('14\u00a0h\u00a005');
    expect(formatMoment(began)).toMatch(/^24\snovembre 2026 à 14\sh\s05$/);
    expect(formatMoment('hier')).toBe('');
    expect(formatHour('')).toBe('');
  });

  it('tells how long a call was in whole minutes', () => {
    expect(formatLength(began, later)).toBe('8\u00a0minutes');
    expect(formatLength(began, began)).toBe('moins d’une minute');
  });
});

describe('a call on the device', () => {
  it('is a case like others, open, and found among the calls until it ends', () => {
    const storage = createMemory();
    const { file, problem } = keepCall(storage, call(), call());
    expect(problem).toBeNull();
    expect(loadCases(storage).files.map(({ id }) => id)).toEqual(['a']);
    expect(loadCalls(storage)).toMatchObject({ open: 'a', calls: [{ id: 'a' }], damaged: 0 });
    const line = describeExchange(call(), { subject: 'Un retard', outcomes: [], told: [] }, DAY);
    keepCall(storage, endCall(file as CallFile, later, line), file as CallFile);
    expect(loadCalls(storage).calls).toEqual([]);
    expect(loadFile(storage, 'a')?.journal).toEqual([line]);
  });

  it('keeps its notes where answers are written meanwhile', () => {
    const storage = createMemory();
    keepCall(storage, note(call(), 'n', 'Il tousse'), call());
    saveAnswers(storage, {
      id: 'a',
      tree: 'retard-livraison',
      treeTitle: 'Retard',
      treesVersion: '1',
      facts: { stade: 'debut' },
      walks: [],
      updatedAt: DAY,
    });
    const [found] = loadCalls(storage).calls;
    expect(found?.facts).toEqual({ stade: 'debut' });
    expect(found && listNotes(found.call).map(({ text }) => text)).toEqual(['Il tousse']);
  });

  it('says that there is no room, or no storage, and that another case cannot be read', () => {
    expect(keepCall(createMemory({}, 20), call(), call()).problem).toBe('full');
    expect(keepCall(null, call(), call()).problem).toBe('unavailable');
    expect(loadCalls(createMemory({ 'litiges-clients.dossier.x': '{' })).damaged).toBe(1);
  });

  it('leaves nothing behind where nothing is known of it', () => {
    const storage = createMemory();
    keepCall(storage, call(), call());
    expect(isEmptyCall(call())).toBe(true);
    expect(isEmptyCall(note(call(), 'n', 'x'))).toBe(false);
    expect(isEmptyCall({ ...call(), facts: { stade: 'debut' } })).toBe(false);
    dropCall(storage, 'a');
    expect(storage.dump()).toEqual({});
  });

  it('is exported and read back; what is no moment is left out', () => {
    const file = note(call(), 'n', 'Il tousse');
    expect(parseFile(formatFile(file))).toEqual({ file, dropped: 0 });
    const spoilt = formatFile({ ...file, call: { ...file.call, notes: { n: { at: 'hier', text: 'x' } } } });
    expect(parseFile(spoilt)).toMatchObject({ file: { call: { notes: {} } }, dropped: 1 });
    const none = parseFile(formatFile({ ...file, call: { ...file.call, began: 'hier' } }));
    expect('file' in none && none.file.call).toBeUndefined();
  });

  it('written in two tabs keeps the notes of both', () => {
    const base = call();
    const { file } = mergeFiles(base, note(base, 'm', 'la mienne'), note(base, 't', 'la leur', later));
    expect(file.call && listNotes(file.call).map(({ text }) => text)).toEqual(['la mienne', 'la leur']);
    expect(mergeFiles(base, base, { ...base, call: { ...base.call, ended: later } }).file.call?.ended).toBe(
      later,
    );
  });
});

describe('a storage with a case of its own', () => {
  it('has that case open, whichever is, and writes through', () => {
    const storage = createMemory();
    for (const id of ['a', 'b']) keepCall(storage, call(id), call(id));
    expect(loadOpenCase(storage).case?.id).toBe('b');
    const view = viewAsOpen(storage, 'a');
    expect(loadOpenCase(view).case?.id).toBe('a');
    view?.setItem('x', 'y');
    expect(storage.getItem('x')).toBe('y');
    view?.removeItem('x');
    expect([storage.getItem('x'), view?.length, view?.key(0)]).toEqual([
      null,
      storage.length,
      storage.key(0),
    ]);
    openCase(storage, 'b');
    expect(loadOpenCase(viewAsOpen(storage, 'absent')).case).toBeNull();
    expect(viewAsOpen(null, 'a')).toBeNull();
    expect(viewAsOpen(createMemory(), 'a')?.getItem('litiges-clients.dossiers')).toContain('"open":"a"');
  });
});

describe('a call in words', () => {
  const due = { state: 'by', day: '2026-11-26', kind: 'advice', law: null } as const;
  const result = {
    answers: [{ fact: 'montant', label: 'Somme', value: '90 €' }],
    outcomes: ['Livrez'],
    steps: [{ title: 'Appelez le transporteur', due }],
    told: [
      { text: 'Je cherche votre colis.', due },
      { text: 'Je vous écris.', due: null },
    ],
    toFind: ['Origine du retard'],
    subject: 'Un retard',
  };
  const shared = { client: 'Mme Petit\n3 rue X', reference: 'C-12' };
  const file = {
    ...note(call('a', 'Rien reçu – appel du jour'), 'n', 'Elle part lundi', later),
    letters: { commun: shared },
  };

  it('names its customer, else what it is about', () => {
    expect(nameCaller(file)).toBe('Mme Petit');
    expect(nameCaller({ ...file, letters: {} })).toBe('Rien reçu');
    expect(nameCaller(call())).toBe('Nouvel appel');
  });

  it('tells all of it to a program, in plain text', () => {
    const text = formatForCrm(file, result, later);
    for (const part of [
      '(8\u00a0minutes)',
      'Mme Petit, 3 rue X',
      'C-12',
      '- Somme : 90 €',
      '- Livrez',
      '- Origine du retard',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/- 14\sh\s13 : Elle part lundi/);
    expect(text).toMatch(/Appelez le transporteur \(au plus tard le 26\snovembre 2026\)/);
    expect(formatForCrm(call(), { ...result, outcomes: ['a', 'b'], toFind: [] }, later)).toContain(
      'encore possibles',
    );
  });

  it('is one line of the journal, with what was said to the customer and its day', () => {
    expect(describeExchange(file, result, DAY)).toMatchObject({
      id: 'appel-a',
      kind: 'appel',
      who: 'Mme Petit',
      promised: 'Je cherche votre colis.',
      promisedFor: '2026-11-26',
    });
    expect(describeExchange(file, { ...result, told: [] }, DAY)).toMatchObject({
      promised: '',
      promisedFor: '',
    });
  });

  it('tells the customer only what is said to them, with its day', () => {
    expect(listNextSteps(result.told)).toMatch(
      /^Je cherche votre colis\. Au plus tard le 26\snovembre 2026\.\nJe vous écris\.$/,
    );
  });
});

describe('situations', () => {
  const book = {
    openings: Array.from({ length: 11 }, (_, index) => ({
      id: `o${index}`,
      says: index === 10 ? 'Je veux résilier mon abonnement.' : `Phrase ${index}.`,
      tree: index === 10 ? 'retractation' : 'qualite',
      given: {},
    })),
    trees: [
      { id: 'retractation', title: 'Le client annule', said: ['il quitte son forfait'] },
      { id: 'qualite', title: 'La qualité', said: ['ça ne marche pas'] },
    ],
  };

  it('have a key for the first nine', () => {
    expect(listFirst(book)).toHaveLength(MOST_KEYS);
    expect(listFirst(book)[0]).toMatchObject({ label: 'Phrase 0.', isSpoken: true });
  });

  it('are found by the beginnings of words, without accents, own words first', () => {
    const find = (query: string) => findSituations(book, query, 3).map(({ label }) => label);
    expect(find('resil')).toEqual(['Je veux résilier mon abonnement.']);
    expect(find('forfait')).toEqual(['Je veux résilier mon abonnement.', 'Le client annule']);
    expect(find('annul')[0]).toBe('Le client annule');
    expect(find('abonnement xylophone')).toEqual([]);
    expect(findSituations(book, '', 30)).toHaveLength(13);
  });
});
