/** What invoices come to: kind of customer, sums, days; several of one customer; the case that they open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listClaims, listFirstDue } from '../../../src/case/invoice/claims';
import { buildDraft, buildRows, type DraftEdit } from '../../../src/case/invoice/draft';
import type { Invoice, Party } from '../../../src/case/invoice/model';
import { completeCase, findOpenCase, openInvoiceCase } from '../../../src/case/invoice/openCase';
import { groupByCustomer, proposeAbroad, proposeCustomer } from '../../../src/case/invoice/propose';
import type { InvoiceRecord } from '../../../src/case/invoice/record';
import { makeTypedInvoice } from '../../../src/case/invoice/typed';
import { loadCases } from '../../../src/case/repository/cases';
import { parseDay } from '../../../src/trees/calendar';
import { createMemory } from '../memory';

const TODAY = '2026-11-24';
const typed = makeTypedInvoice({ customer: 'Durand', cents: 120_000, due: '2026-04-01', number: 'F-1' });
const NOBODY = typed.buyer;
const buyer = (of: Partial<Party>): Party => ({ ...NOBODY, ...of });
const found = (value: string) => ({ value, element: 'OccurrenceDateTime', text: value });
const sum = (value: number) => ({ value, element: 'DuePayableAmount', text: String(value / 100) });
const invoice = (of: Partial<Invoice>): Invoice => ({ ...typed, syntax: 'cii', ...of });
const draft = (
  invoices: readonly Invoice[],
  edits: Record<string, DraftEdit> = {},
  who: Partial<Party> = {},
) => {
  const rows = buildRows(
    invoices.map((one, index) => ({ id: `f${index}`, file: 'f.xml', invoice: one })),
    edits,
    TODAY,
  );
  const made = buildDraft(rows, buyer(who), TODAY);
  const facts = Object.fromEntries(
    made.proposals.map(({ fact, value, isGuess }) => [fact, isGuess ? [value, 'guess'] : value]),
  );
  return { ...made, facts };
};

describe('kind of customer', () => {
  it.each<[string, Partial<Party>, string | null, boolean]>([
    ['the number of a public body', { siren: '217500016' }, 'public', false],
    ['its number among others', { numbers: ['21750001600019'] }, 'public', false],
    ['a number for tax', { vat: 'FR64443061841', siren: '443061841' }, 'professionnel', false],
    ['a foreign number for tax', { vat: 'DE123456789' }, 'professionnel', false],
    ['a SIREN alone, which an association may have', { siren: '443061841' }, 'professionnel', true],
    ['a SIREN of a wrong key', { siren: '987654321' }, null, false],
    ['the name of an association', { siren: '443061841', name: 'Association des amis du lac' }, null, false],
    [
      'the name of a public body under another number',
      { vat: 'FR64443061841', name: 'Centre hospitalier' },
      null,
      false,
    ],
    ['no number at all', { name: 'Mme Durand' }, null, false],
  ])('%s', (_, of, value, isGuess) => {
    expect(proposeCustomer(buyer(of))).toMatchObject({ value, isGuess });
  });

  it('is never a private person, whatever the file says', () => {
    fc.assert(
      fc.property(
        fc.record({ name: fc.string(), siren: fc.string(), vat: fc.string(), country: fc.string() }),
        (of) => {
          expect(['public', 'professionnel', null]).toContain(proposeCustomer(buyer(of)).value);
        },
      ),
    );
  });

  it('a customer abroad is told by country', () => {
    expect(['ES', 'CH', 'RE', 'FR', ''].map((country) => proposeAbroad(buyer({ country })))).toEqual([
      'etranger-ue',
      'etranger-hors-ue',
      null,
      null,
      null,
    ]);
  });
});

describe('facts', () => {
  it('one invoice gives sum, due day and end of work', () => {
    const one = invoice({ delivered: found('2026-02-27') });
    expect(draft([one], {}, { vat: 'FR64443061841' }).facts).toEqual({
      'type-de-client': 'professionnel',
      montant: 1_200,
      echeance: '2026-04-01',
      'date-depart-prescription': '2026-02-27',
    });
  });

  it('the end of a period, and a day that another invoice lacks, are guesses; one to come is none', () => {
    const period = invoice({ delivered: { value: '2026-02-28', element: 'EndDateTime', text: '20260228' } });
    expect(draft([period]).facts['date-depart-prescription']).toEqual(['2026-02-28', 'guess']);
    const known = invoice({ delivered: found('2026-02-27') });
    const other = invoice({ number: { value: 'F-2', element: '', text: '' } });
    expect(draft([known, other]).facts['date-depart-prescription']).toEqual(['2026-02-27', 'guess']);
    expect(draft([invoice({ delivered: found('2027-01-01') })]).facts).not.toHaveProperty(
      'date-depart-prescription',
    );
  });

  it('a sum that does not agree, and a due day among several, are guesses', () => {
    const sums = invoice({ warnings: [{ code: 'sum', kind: 'payable', expected: 1, found: 2 }] });
    expect(draft([sums]).facts.montant).toEqual([1_200, 'guess']);
    expect(draft([invoice({ warnings: [{ code: 'several-due' }] })]).facts.echeance).toEqual([
      '2026-04-01',
      'guess',
    ]);
    const several = invoice({ warnings: [{ code: 'several-due' }] });
    expect(draft([several], { f0: { due: '02/04/2026' } }).facts.echeance).toBe('2026-04-02');
    const factored = invoice({ warnings: [{ code: 'payee', name: 'Factor' }] });
    expect(draft([factored]).facts.montant).toEqual([1_200, 'guess']);
  });

  it('what the reader corrects counts; what cannot be read is a problem', () => {
    expect(draft([typed], { f0: { owed: '800', due: '15/05/2026' } }).facts).toMatchObject({
      montant: 800,
      echeance: '2026-05-15',
    });
    const wrong = draft([typed], { f0: { owed: 'beaucoup' } });
    expect([wrong.hasProblems, wrong.total]).toEqual([true, 0]);
    expect(draft([invoice({ due: [] })]).hasProblems).toBe(true);
  });

  it('nothing is proposed where nothing is owed', () => {
    expect(draft([invoice({ payable: sum(0) })], {}, { vat: 'FR64443061841' }).proposals).toEqual([]);
    expect(draft([invoice({ typeCode: '381' })]).total).toBe(-120_000);
  });

  it('another currency than the euro gives no sum until the reader writes one', () => {
    const pounds = invoice({ currency: 'GBP' });
    expect(draft([pounds]).facts).not.toHaveProperty('montant');
    expect(draft([pounds]).hasProblems).toBe(true);
    expect(draft([pounds], { f0: { owed: '1 400' } }).facts.montant).toBe(1_400);
  });

  it('a replaced invoice and a down payment already taken off are not counted twice', () => {
    const number = (value: string) => ({ value, element: 'ID', text: value });
    const corrected = invoice({ number: number('F-2'), typeCode: '384', preceding: [{ number: 'F-1' }] });
    expect(draft([typed, corrected]).total).toBe(120_000);
    const down = invoice({ number: number('A-1'), typeCode: '386' });
    const final = invoice({ number: number('F-9'), preceding: [{ number: 'A-1' }], prepaid: sum(120_000) });
    expect(draft([down, final]).counted).toHaveLength(1);
  });
});

const record = (of: Partial<InvoiceRecord>): InvoiceRecord => ({
  number: 'F-1',
  issued: '',
  due: '2026-04-01',
  delivered: '',
  owed: 10_000,
  credits: '',
  instalments: [],
  order: '',
  seller: { name: '', address: '', siren: '', email: '', phone: '' },
  buyer: { name: 'Durand', address: '', siren: '', email: '', phone: '' },
  file: 'f.xml',
  ...of,
});

describe('claims', () => {
  it('a credit note lowers the invoice that it names, the rest the one that fell due first', () => {
    const all = listClaims([
      record({ number: 'F-1', due: '2026-03-01' }),
      record({ number: 'F-2', due: '2026-04-01', owed: 5_000 }),
      record({ number: 'AV', owed: -7_000, credits: 'F-2' }),
    ]);
    expect(all?.claims.map(({ number, amount }) => [number, amount])).toEqual([['F-1', 8_000]]);
    expect(all?.deductions.map(({ invoice: one, amount }) => [one, amount])).toEqual([
      ['F-2', 5_000],
      ['F-1', 2_000],
    ]);
  });

  it('instalments fall due each; an invoice without a number still brings its own lump sum', () => {
    const instalments = [
      { due: '2026-05-01', amount: 4_000 },
      { due: '2026-03-01', amount: 6_000 },
    ];
    const all = listClaims([record({ number: '', instalments }), record({ number: '' })]);
    expect(all?.claims.map(({ amount }) => amount)).toEqual([6_000, 10_000, 4_000]);
    expect(listFirstDue(all?.claims ?? [])).toEqual([parseDay('2026-03-01'), parseDay('2026-04-01')]);
  });

  it('an invoice without a due day makes no list', () => {
    expect(listClaims([record({}), record({ due: '' })])).toBeNull();
  });

  it('the sum of the claims is that of the invoices less the credit notes', () => {
    const owed = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(fc.array(owed, { maxLength: 8 }), (sums) => {
        const all = listClaims(sums.map((cents, index) => record({ number: `F-${index}`, owed: cents })));
        const total = sums.reduce((one, two) => one + two, 0);
        expect(all?.total).toBe(Math.max(0, total));
        expect(all?.claims.every(({ amount }) => amount > 0)).toBe(true);
      }),
    );
  });
});

it('invoices are grouped by SIREN, else by name', () => {
  const of = (who: Partial<Party>) => ({ invoice: invoice({ buyer: buyer(who) }) });
  const groups = groupByCustomer([
    of({ name: 'ACME', siren: '443061841' }),
    of({ name: 'Acme SAS', siren: '443061841' }),
    of({ name: 'Hôtel  Durand' }),
    of({ name: 'hotel durand' }),
  ]);
  expect(groups.map(({ items }) => items.length)).toEqual([2, 2]);
});

describe('the case', () => {
  const facts = { 'type-de-client': 'professionnel', montant: 100 };
  const confirmed = { buyer: { name: 'Durand' }, facts, records: [record({})], today: TODAY };

  it('is kept, opened and named, and its address holds the facts', () => {
    const storage = createMemory();
    const { address, problem } = openInvoiceCase(storage, confirmed, 'k1');
    expect([address, problem]).toEqual(['/arbres/impaye/#type-de-client=professionnel&montant=100', null]);
    const { files, open } = loadCases(storage);
    expect([open, files[0]?.name]).toEqual(['k1', 'Facture impayée F-1, Durand']);
    expect(files[0]).toMatchObject({ facts, invoices: { f1: record({}) } });
  });

  it('is completed by another invoice of the same customer, the same one taken once', () => {
    const storage = createMemory();
    openInvoiceCase(storage, confirmed, 'k1');
    const file = findOpenCase(storage, 'Durand');
    expect(findOpenCase(storage, 'Dupont')).toBeNull();
    if (!file) throw new Error('no case');
    const records = [record({ owed: 9_000 }), record({ number: 'F-2', owed: 5_000 })];
    expect(completeCase(storage, file, { ...confirmed, records })).toBeNull();
    const [again] = loadCases(storage).files;
    expect(again?.facts.montant).toBe(140);
    expect(Object.values(again?.invoices ?? {}).map(({ number }) => number)).toEqual(['F-1', 'F-2']);
  });

  it('a device that refuses is told, and the address still holds the facts', () => {
    expect(openInvoiceCase(null, confirmed, 'k1')).toEqual({
      address: '/arbres/impaye/#type-de-client=professionnel&montant=100',
      problem: 'unavailable',
    });
  });
});
