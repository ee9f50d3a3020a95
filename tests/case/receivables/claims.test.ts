import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { createFile } from '../../../src/case/file/model';
import { formatFragment, parseFragment } from '../../../src/case/fragment';
import { formatDocx } from '../../../src/case/letters/docx';
import { formatLetterText } from '../../../src/case/letters/text';
import { type CustomerKind, listEndings, listLastDays } from '../../../src/case/receivables/limits';
import type { Customer, OpenItem } from '../../../src/case/receivables/model';
import {
  buildClaimCase,
  listClaimFacts,
  listClaimFields,
  listClaimRecords,
} from '../../../src/case/receivables/openCase';
import { buildReminder } from '../../../src/case/receivables/reminders';
import { LEDGER_ENTRY, LEDGER_KEY, MOST_KEPT } from '../../../src/case/receivables/store';
import { loadFile, saveFile } from '../../../src/case/repository/cases';
import { clearCases } from '../../../src/case/storage';
import { type Day, formatDay, parseDay } from '../../../src/trees/calendar';
import { book, law, TODAY } from '../letters/world';
import { createMemory } from '../memory';
import { readEntryLines } from './make';

const item = (of: Partial<OpenItem> = {}): OpenItem => ({
  line: 2,
  kind: 'invoice',
  piece: 'F1',
  label: '',
  issued: '2025-03-10',
  due: '',
  cents: 120_050,
  ...of,
});
const customer = (items: OpenItem[] = [item()], name = 'Menuiserie Kerloch'): Customer => ({
  key: name,
  code: 'K',
  name,
  items,
  partial: [],
});
const today = parseDay(TODAY) as Day;
const days = (one: OpenItem, kind?: CustomerKind, transport = false) =>
  Object.fromEntries(
    listLastDays(one, kind, transport, law.values, today).map(({ kind: of, day }) => [of, formatDay(day)]),
  );

describe('the last day to act', () => {
  it('is that of the kind of customer, and both where the reader has not said', () => {
    expect(days(item())).toEqual({ consommateur: '2027-03-10', professionnel: '2030-03-10' });
    expect(days(item(), 'professionnel')).toEqual({ professionnel: '2030-03-10' });
    expect(days(item(), 'association')).toEqual({ association: '2030-03-10' });
    expect(days(item(), 'public')).toEqual({ public: '2029-12-31' });
  });

  it('is short for transport of goods, but for a private person or a public body', () => {
    expect(days(item(), undefined, true)).toEqual({
      consommateur: '2027-03-10',
      professionnel: '2026-03-10',
    });
    expect(days(item(), 'public', true)).toEqual({ public: '2029-12-31' });
  });

  it('is counted from the earlier of the days told; none without a day, or where nothing is owed', () => {
    expect(days(item({ due: '2025-04-10' }), 'consommateur')).toEqual({ consommateur: '2027-03-10' });
    expect(days(item({ issued: '', due: '2025-04-10' }), 'consommateur')).toEqual({
      consommateur: '2027-04-10',
    });
    expect(days(item({ issued: '' }))).toEqual({});
    expect(days(item({ cents: -1 }))).toEqual({});
  });

  it('puts first what runs out next, last what is over for every kind', () => {
    const old = customer([item({ issued: '2019-01-05', piece: 'OLD' })], 'Ancien');
    const middle = customer([item({ issued: '2023-05-05', piece: 'MID' })], 'Moyen');
    const fresh = customer([item({ issued: '2025-01-05', piece: 'NEW' })], 'Neuf');
    const order = (kinds: Record<string, CustomerKind>) =>
      listEndings([old, middle, fresh], { kinds, transport: false }, law.values, today).map(
        ({ item: one }) => one.piece,
      );
    // A consumer's time of 2023 is over, but not a business's: its next day is that of a business.
    expect(order({})).toEqual(['NEW', 'MID', 'OLD']);
    expect(order({ Moyen: 'consommateur' })).toEqual(['NEW', 'MID', 'OLD']);
    expect(order({ Neuf: 'professionnel' })).toEqual(['MID', 'NEW', 'OLD']);
  });
});

const claim = (items: OpenItem[] = [item()], kind?: CustomerKind, name?: string) => ({
  customer: customer(items, name),
  items,
  kind,
  file: 'fec.txt',
});

describe('the case of a claim', () => {
  it('has the facts that the file proves, in an address, and its invoice', () => {
    const one = claim([item({ due: '2025-04-09' })], 'public');
    const facts = listClaimFacts(one);
    expect(facts).toEqual({ 'type-de-client': 'public', echeance: '2025-04-09', montant: 1200.5 });
    expect(formatFragment(facts)).toBe('#type-de-client=public&echeance=2025-04-09&montant=1200.5');
    expect(parseFragment(formatFragment(facts))).toMatchObject({ kind: 'case', problems: [] });
    expect(listClaimRecords(one)).toMatchObject([
      {
        number: 'F1',
        issued: '2025-03-10',
        due: '2025-04-09',
        owed: 120_050,
        buyer: { name: 'Menuiserie Kerloch' },
        file: 'fec.txt',
      },
    ]);
    expect(listClaimFields(one)).toEqual({});
  });

  it('of a customer takes credit notes off, and the oldest due day', () => {
    const several = claim([
      item({ piece: 'F2', due: '2025-06-01', cents: 50_000 }),
      item({ piece: 'F1', due: '2025-05-01', cents: 20_000 }),
      item({ piece: 'AV1', kind: 'credit-note', cents: -10_000 }),
    ]);
    expect(listClaimFacts(several)).toEqual({ echeance: '2025-05-01', montant: 600 });
    expect(listClaimRecords(several).map(({ number, owed }) => [number, owed])).toEqual([
      ['F1', 20_000],
      ['F2', 50_000],
      ['AV1', -10_000],
    ]);
    expect(listClaimFields(several).factures?.split('\n')).toEqual([
      'n°\u00a0F1, du 10\u00a0mars 2025, échue le 1er\u00a0mai 2025, 200\u00a0€',
      'n°\u00a0F2, du 10\u00a0mars 2025, échue le 1er\u00a0juin 2025, 500\u00a0€',
      'avoir n°\u00a0AV1, du 10\u00a0mars 2025, déduit, -100\u00a0€',
    ]);
  });

  it('takes a payment without invoice off the oldest, whatever is left', () => {
    const paid = claim([
      item({ piece: 'F2', issued: '2025-06-01', cents: 50_000 }),
      item({ piece: 'F1', issued: '2025-05-01', cents: 20_000 }),
      item({ piece: 'BQ7', kind: 'payment', cents: -30_000 }),
    ]);
    const records = listClaimRecords(paid);
    expect(records.map(({ number, owed }) => [number, owed])).toEqual([['F2', 40_000]]);
    expect(listClaimFields(paid).factures).toContain(
      'paiement reçu, du 10\u00a0mars 2025, déduit, -300\u00a0€',
    );
  });

  it('does not take the day of a line brought forward for that of its invoice', () => {
    expect(listClaimRecords(claim([item({ carried: true })]))[0]?.issued).toBe('');
  });

  it('is opened once: again, the same case is brought up to date and keeps its letters', () => {
    const first = buildClaimCase(claim(), [], 'k1', TODAY);
    expect(first).toMatchObject({ before: null, file: { id: 'k1', name: 'Menuiserie Kerloch – F1' } });
    const kept = { ...first.file, letters: { commun: { lieu: 'Brest' } } };
    const files = [createFile('k0', 'Autre', TODAY), kept];
    const again = buildClaimCase(claim([item({ cents: 70_000 })]), files, 'k2', TODAY);
    expect(again.before?.id).toBe('k1');
    expect(again.file).toMatchObject({
      id: 'k1',
      facts: { montant: 700 },
      letters: { commun: { lieu: 'Brest' } },
    });
    expect(buildClaimCase(claim([item({ piece: 'F9' })]), files, 'k2', TODAY).before).toBeNull();
    expect(buildClaimCase(claim([item()], undefined, 'Autre'), files, 'k2', TODAY).before).toBeNull();
  });

  it('stays whole when it is written and read again', () => {
    const { file } = buildClaimCase(claim([item({ due: '2025-04-09' })]), [], 'k1', TODAY);
    const memory = createMemory();
    expect(saveFile(memory, file, file).problem).toBeNull();
    expect(loadFile(memory, 'k1')).toEqual({ ...file, revision: 1 });
  });
});

describe('a reminder', () => {
  const ours = { entreprise: 'Atelier Bran', signataire: 'A. Bran' };
  const build = (items: OpenItem[]) => buildReminder(claim(items), ours, { book, law, today: TODAY });

  it('is the letter of the site, filled; what the file does not tell is a blank', () => {
    const text = formatLetterText(build([item({ due: '2025-04-09' })]));
    expect(text).toContain('la facture n°\u00a0F1 du 10\u00a0mars 2025, échue le 9\u00a0avril 2025');
    expect(text).toContain('1\u202f200,50\u00a0€ TTC');
    expect(formatLetterText(build([item()]))).toContain('[à compléter\u00a0: échéance]');
  });

  it('for several invoices adds them up, and lists each with what is taken off', () => {
    const text = formatLetterText(
      build([
        item(),
        item({ piece: 'F2', cents: 10_000 }),
        item({ piece: 'AV', kind: 'credit-note', cents: -5_000 }),
      ]),
    );
    expect(text).toContain('ces factures ne sont pas encore réglées');
    expect(text).toContain('n°\u00a0F2, du 10\u00a0mars 2025, 100\u00a0€');
    expect(text).toContain('avoir n°\u00a0AV, du 10\u00a0mars 2025, déduit, -50\u00a0€');
    expect(text).toContain('Il reste 1\u202f250,50\u00a0€ TTC');
  });

  it('holds what looks like a formula as text', async () => {
    const formula = '=cmd|"/c calc"!A1';
    const one = claim([item({ piece: formula })], undefined, formula);
    const bytes = await formatDocx(buildReminder(one, ours, { book, law, today: TODAY }));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain(`Bonjour ${formula},`);
  });
});

describe('a list kept on the device', () => {
  const ledger = readEntryLines([{}, { CompAuxNum: 'B', Debit: 'x' }, { EcritureLet: 'A' }]);
  const kept = {
    name: 'fec.txt',
    on: TODAY,
    ledger,
    said: { kinds: { a: 'public' as const }, transport: true },
  };

  it('comes back as it was, and is erased at once, also with all cases', () => {
    const memory = createMemory();
    expect(LEDGER_ENTRY.load(memory)).toBeNull();
    expect(LEDGER_ENTRY.keep(memory, kept)).toBeNull();
    expect(LEDGER_ENTRY.load(memory)).toEqual({ kept });
    expect(LEDGER_ENTRY.erase(memory)).toBeNull();
    expect(LEDGER_ENTRY.load(memory)).toBeNull();
    LEDGER_ENTRY.keep(memory, kept);
    clearCases(memory);
    expect(LEDGER_ENTRY.load(memory)).toBeNull();
  });

  it('tells that there is no room, and leaves no older list behind', () => {
    const memory = createMemory();
    LEDGER_ENTRY.keep(memory, kept);
    memory.room = 300;
    expect(LEDGER_ENTRY.keep(memory, { ...kept, name: 'autre.txt' })).toBe('full');
    expect(LEDGER_ENTRY.load(memory)).toBeNull();
    const items = Array.from({ length: MOST_KEPT + 1 }, () => item());
    expect(
      LEDGER_ENTRY.keep(createMemory(), { ...kept, ledger: { ...ledger, customers: [customer(items)] } }),
    ).toBe('full');
    expect(LEDGER_ENTRY.keep(null, kept)).toBe('unavailable');
  });

  it.each([
    'x',
    '{}',
    '{"version":2,"name":"a","on":"","ledger":{},"said":{}}',
    '{"version":1,"name":"a","on":"","said":{},"ledger":{"format":"fec","lines":1,"customers":[{"key":1}],"beside":[],"unread":[],"unreadMore":[],"notes":[]}}',
  ])('that is damaged or of another version is told: %s', (text) => {
    expect(LEDGER_ENTRY.load(createMemory({ [LEDGER_KEY]: text }))).toEqual({ problem: 'corrupted' });
  });

  it('drops a kind of customer that there is not', () => {
    const memory = createMemory();
    LEDGER_ENTRY.keep(memory, {
      ...kept,
      said: { kinds: { a: 'autre' as CustomerKind, b: 'public' }, transport: false },
    });
    expect(LEDGER_ENTRY.load(memory)).toMatchObject({ kept: { said: { kinds: { b: 'public' } } } });
  });
});
