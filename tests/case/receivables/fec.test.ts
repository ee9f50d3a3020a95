import { describe, expect, it } from 'vitest';
import { FEC_HEADS, readEntryLines, readLedger, sums, writeFec } from './make';

const PAID = { Debit: '0,00', Credit: '1200,00', JournalCode: 'BQ', JournalLib: 'Banque', PieceRef: 'VIR' };

describe('an open receivable', () => {
  it('is a line of an account 411 without lettering', () => {
    const ledger = readEntryLines([
      { PieceRef: 'F1', EcritureLet: 'AA' },
      { ...PAID, EcritureLet: 'AA' },
      { PieceRef: 'F2', Debit: '350,5' },
      { CompteNum: '706000', CompAuxNum: '', Debit: '0,00', Credit: '350,50' },
    ]);
    expect(ledger.format).toBe('fec');
    expect(sums(ledger)).toEqual({ 'Menuiserie Kerloch': 35_050 });
    expect(ledger.customers[0]?.items).toEqual([
      {
        line: 4,
        kind: 'invoice',
        piece: 'F2',
        label: 'Facture F1',
        issued: '2025-03-10',
        due: '',
        cents: 35_050,
      },
    ]);
    expect(ledger.notes).toEqual([]);
  });

  it('is no line of the accounts of doubtful customers and advances, which are told apart', () => {
    const ledger = readEntryLines([
      { CompteNum: '416000' },
      { CompteNum: '419100', Debit: '0', Credit: '500' },
      { CompteNum: '411000', Debit: '10' },
    ]);
    expect(sums(ledger)).toEqual({ 'Menuiserie Kerloch': 1_000 });
    expect(ledger.beside.map(({ account, cents }) => [account, cents])).toEqual([
      ['416', 120_000],
      ['4191', -50_000],
    ]);
  });

  it('says what it is: invoice, credit note, payment without invoice, payment that came back', () => {
    const { customers } = readEntryLines([
      { PieceRef: 'F1' },
      { PieceRef: 'AV1', EcritureLib: 'Avoir AV1', Debit: '0', Credit: '100' },
      { ...PAID, EcritureLib: 'Virement reçu' },
      { JournalCode: 'BQ', JournalLib: 'Banque', EcritureLib: 'Rejet de prélèvement' },
      { PieceRef: 'F3', Debit: '-50,00', Credit: '0' },
    ]);
    expect(customers[0]?.items.map(({ kind, cents }) => [kind, cents])).toEqual([
      ['invoice', 120_000],
      ['credit-note', -10_000],
      ['payment', -120_000],
      ['rejected', 120_000],
      ['credit-note', -5_000],
    ]);
  });

  it('is told to be brought forward where its own day is not in the file', () => {
    const opening = { JournalCode: 'AN', JournalLib: 'À-nouveaux', EcritureDate: '20250101' };
    const { customers } = readEntryLines([
      { ...opening, PieceDate: '20250101', PieceRef: 'A nouveau' },
      { ...opening, PieceDate: '20241122', PieceRef: 'F9' },
    ]);
    expect(customers[0]?.items.map(({ carried, issued }) => [carried, issued])).toEqual([
      [true, '2025-01-01'],
      [undefined, '2024-11-22'],
    ]);
  });

  it('keeps the currency that it was made out in', () => {
    const [customer] = readEntryLines([{ Montantdevise: '1300,00', Idevise: 'USD' }]).customers;
    expect(customer?.items[0]).toMatchObject({ cents: 120_000, currency: 'USD' });
  });
});

describe('lettering that does not balance', () => {
  it('is told, with its lines, and counted nowhere', () => {
    const ledger = readEntryLines([
      { EcritureLet: 'ad' },
      { ...PAID, Credit: '700,00', EcritureLet: 'ad' },
      { CompAuxNum: 'AUTRE', CompAuxLib: 'Scierie Autre', Debit: '0', Credit: '80', EcritureLet: 'B' },
    ]);
    expect(sums(ledger)).toEqual({ 'Menuiserie Kerloch': 0, 'Scierie Autre': 0 });
    expect(ledger.customers.map(({ partial }) => partial)).toEqual([
      [{ code: 'ad', cents: 50_000, oneSided: false, lines: [2, 3] }],
      [{ code: 'B', cents: -8_000, oneSided: true, lines: [4] }],
    ]);
  });

  it('is looked for customer by customer: a code used again by another is another', () => {
    const { customers } = readEntryLines([
      { EcritureLet: 'A' },
      { ...PAID, CompAuxNum: 'AUTRE', CompAuxLib: 'Scierie Autre', EcritureLet: 'A' },
    ]);
    expect(customers.map(({ partial }) => partial[0]?.cents)).toEqual([-120_000, 120_000].reverse());
  });

  it('is nothing to tell where paid lines were never lettered: they stand, and add up to nothing', () => {
    const ledger = readEntryLines([{ Debit: '600' }, { ...PAID, Credit: '600' }]);
    expect(sums(ledger)).toEqual({ 'Menuiserie Kerloch': 0 });
    expect(ledger.customers[0]?.items).toHaveLength(2);
  });
});

describe('customers', () => {
  it('of one name are two where their codes are', () => {
    const { customers } = readEntryLines([
      { CompAuxNum: 'G1', CompAuxLib: 'Garage de l’Anse', Debit: '10' },
      { CompAuxNum: 'G2', CompAuxLib: 'Garage de l’Anse', Debit: '20' },
    ]);
    expect(customers.map(({ name, code, items }) => [name, code, items.length])).toEqual([
      ['Garage de l’Anse', 'G1', 1],
      ['Garage de l’Anse', 'G2', 1],
    ]);
  });

  it('have an account of their own, a name without a code, a code without a name, or zeros before it', () => {
    const { customers } = readEntryLines([
      { CompteNum: '41100041', CompteLib: 'Atelier du Gué', CompAuxNum: '', CompAuxLib: '' },
      { CompAuxNum: '', CompAuxLib: 'Cave de Trézien' },
      { CompAuxNum: '', CompAuxLib: 'Cave de Trézien' },
      { CompAuxNum: '00007', CompAuxLib: '' },
      { CompteNum: '411LIBR', CompteLib: '', CompAuxNum: '', CompAuxLib: '' },
    ]);
    expect(customers.map(({ name, code, items }) => [name, code, items.length])).toEqual([
      ['00007', '00007', 1],
      ['411LIBR', '411LIBR', 1],
      ['Atelier du Gué', '41100041', 1],
      ['Cave de Trézien', '', 2],
    ]);
  });

  it('may have quotation marks and separators of other programs in their names', () => {
    const { customers } = readEntryLines([
      { CompAuxLib: '"Le Cap" ; fils' },
      { CompAuxNum: 'B', CompAuxLib: 'L"Anse' },
    ]);
    expect(customers.map(({ name }) => name)).toEqual(['"Le Cap" ; fils', 'L"Anse']);
  });

  it('whose names look like a formula stay text', () => {
    const [customer] = readEntryLines([{ CompAuxLib: '=HYPERLINK("http://exemple.invalid";"x")' }]).customers;
    expect(customer?.name).toBe('=HYPERLINK("http://exemple.invalid";"x")');
  });
});

describe('the manners of programs', () => {
  const MONTANT = FEC_HEADS.flatMap((head) =>
    head === 'Debit' ? ['Montant', 'Sens'] : head === 'Credit' ? [] : [head],
  );

  it.each([
    ['D', 'C'],
    ['+1', '-1'],
    ['Débit', 'Crédit'],
  ])('one sum and a side, « %s » and « %s »', (debit, credit) => {
    const lines = [
      { Montant: '0000000999,90', Sens: debit },
      { Montant: '+000000069,40', Sens: credit },
    ];
    const ledger = readEntryLines(lines, { heads: MONTANT, separator: '|' });
    expect(sums(ledger)).toEqual({ 'Menuiserie Kerloch': 99_990 - 6_940 });
  });

  it('columns padded with spaces, a separator at the end of each line, other capitals in the heads', () => {
    const text = writeFec([{ CompAuxLib: 'Verrerie du Gué     ', EcritureLet: '   ', Debit: ' 00012,00' }], {
      separator: '|',
      end: '|',
    });
    const ledger = readLedger(
      text.replace('CompteLib', 'CompteLIB').replace('Montantdevise', 'MontantDevise'),
    );
    expect(sums(ledger)).toEqual({ 'Verrerie du Gué': 1_200 });
    expect(ledger.unread).toEqual([]);
  });

  it('further columns after the eighteen, EcritureNum 0, an empty ValidDate', () => {
    const heads = [...FEC_HEADS, 'DateRglt', 'ModeRglt', 'NatOp', 'IdClient'];
    const ledger = readEntryLines([{ EcritureNum: '0', ValidDate: '' }], { heads });
    expect([ledger.format, sums(ledger)]).toEqual(['fec', { 'Menuiserie Kerloch': 120_000 }]);
  });

  it('a pipe in a label of a file of pipes: the label is joined again, and told', () => {
    const ledger = readEntryLines([{ EcritureLib: 'Pose | dépose | reprise' }, {}], { separator: '|' });
    expect(ledger.customers[0]?.items).toHaveLength(2);
    expect(ledger.unread).toEqual([]);
    expect(ledger.notes).toEqual(['repaired-labels']);
  });

  it('a label that ends like a sum is a label all the same', () => {
    const ledger = readEntryLines(
      [{ EcritureLib: 'Pose|12' }, { EcritureLib: 'Pose|12', EcritureLet: '3' }],
      {
        separator: '|',
      },
    );
    expect(sums(ledger)).toEqual({ 'Menuiserie Kerloch': 120_000 });
    expect(ledger.customers[0]?.partial).toMatchObject([{ code: '3', cents: 120_000 }]);
  });

  it('a separator at the end of lines that the heads do not have, lettering by numbers', () => {
    const text = writeFec([{ EcritureLet: '12' }, {}], { separator: '|', end: '|' });
    const { customers, notes } = readLedger(text.replace('Idevise|', 'Idevise'));
    expect(customers[0]).toMatchObject({
      items: [{ cents: 120_000 }],
      partial: [{ code: '12', cents: 120_000 }],
    });
    expect(notes).toEqual([]);
  });

  it('sums written « 0 » and « 59,5 », or with a point', () => {
    expect(sums(readEntryLines([{ Debit: '59,5', Credit: '0' }]))).toEqual({ 'Menuiserie Kerloch': 5_950 });
    expect(sums(readEntryLines([{ Debit: '59.50', Credit: '0.00' }]))).toEqual({
      'Menuiserie Kerloch': 5_950,
    });
  });

  it('all cells between quotation marks', () => {
    const text = writeFec([{ CompAuxLib: 'L’""Anse""' }]).replace(/[^\t\r\n]+/g, (cell) => `"${cell}"`);
    expect(sums(readLedger(text))).toEqual({ 'L’"Anse"': 120_000 });
  });
});

describe('a line that cannot be read', () => {
  it('is shown with its number, why, and what it says; the others are read', () => {
    const good = writeFec([{}, { Debit: 'douze' }, { CompteNum: '' }, { Debit: '1', CompAuxNum: 'B' }]);
    const { unread, customers } = readLedger(`${good}VE\tVentes\t7\r\n`);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'amount'],
      [4, 'account'],
      [6, 'columns'],
    ]);
    expect(unread[0]?.text).toContain('douze');
    expect(customers).toHaveLength(2);
  });

  it('is counted all the same where its day alone is wrong', () => {
    const { unread, customers } = readEntryLines([{ PieceDate: '20250231', EcritureDate: '20250301' }]);
    expect(unread).toMatchObject([{ line: 2, reason: 'day', counted: true }]);
    expect(customers[0]?.items[0]).toMatchObject({ cents: 120_000, issued: '2025-03-01' });
  });

  it('is told by its number where there are thousands', () => {
    const lines = Array.from({ length: 1_200 }, (_, at) => (at === 600 ? {} : { Debit: 'x' }));
    const { unread, unreadMore } = readEntryLines(lines);
    const more = unreadMore.map(({ from, to }) => to - from + 1);
    expect(unread.length + more.reduce((before, count) => before + count, 0)).toBe(1_199);
    expect(unreadMore[0]).toEqual({ reason: 'amount', from: 502, to: 601 });
  });
});
