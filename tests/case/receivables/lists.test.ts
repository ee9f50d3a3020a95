import { describe, expect, it } from 'vitest';
import { hasDueDays, sumByAge } from '../../../src/case/receivables/age';
import { readFile } from '../../../src/case/receivables/readFile';
import { read, readLedger, sums, toUtf8 } from './make';

const INVOICES = [
  'Numéro;Type;Code client;Client;Date d’émission;Date d’échéance;Montant TTC;Déjà réglé;Reste à payer;Devise;Statut',
  'F1;Facture;C1;Atelier Bran;21/09/2024;21/10/2024;2\u202f400,00;0,00;2\u202f400,00;EUR;En retard',
  'F2;Facture;C1;Atelier Bran;22/11/2024;22/12/2024;1\u202f188,00;1\u202f188,00;0,00;EUR;Payée',
  'F3;Facture;C2;"Hôtel ""Le Phare"" ; annexe";02/05/2025;01/06/2025;990,00;90,00;;EUR;Partiel',
  'AV4;Avoir;C2;"Hôtel ""Le Phare"" ; annexe";03/05/2025;;-100,00;0,00;-100,00;EUR;',
  ';Règlement;C3;Commune de Trez;04/05/2025;;-333,33;0,00;-333,33;EUR;',
  ';;;TOTAL;;;;;2\u202f956,67;;',
  '',
].join('\r\n');

const allItems = (text: string) => readLedger(text).customers.flatMap(({ items }) => items);

describe('a list of invoices', () => {
  it('gives what is left of each, credit notes and payments without invoice too', () => {
    const ledger = readLedger(`\ufeff${INVOICES}`);
    expect([ledger.format, ledger.notes, ledger.unread]).toEqual(['invoices', [], []]);
    expect(sums(ledger)).toEqual({
      'Atelier Bran': 240_000,
      'Commune de Trez': -33_333,
      'Hôtel "Le Phare" ; annexe': 80_000,
    });
    expect(allItems(INVOICES).map(({ kind, piece, issued, due }) => [kind, piece, issued, due])).toEqual([
      ['invoice', 'F1', '2024-09-21', '2024-10-21'],
      ['payment', '', '2025-05-04', ''],
      ['invoice', 'F3', '2025-05-02', '2025-06-01'],
      ['credit-note', 'AV4', '2025-05-03', ''],
    ]);
  });

  it('counts age from the due day; what has none and is owed to the customer is not late', () => {
    const ledger = readLedger(INVOICES);
    const items = ledger.customers.flatMap((customer) => customer.items);
    expect(sumByAge(items, hasDueDays(ledger), '2025-06-30')).toEqual({
      'not-due': -10_000 - 33_333,
      d30: 90_000,
      d60: 0,
      d90: 0,
      older: 240_000,
      undated: 0,
    });
  });

  it('without a column of what was paid, of codes or of due days says so', () => {
    const ledger = readLedger('Client;Date facture;Montant TTC\nA;01/02/2025;10,00\nA;02/02/2025;20,00\n');
    expect(ledger.notes).toEqual(['no-paid', 'no-code', 'no-due']);
    expect(sums(ledger)).toEqual({ A: 3_000 });
  });

  it('takes an invoice marked as paid as settled, where nothing says what is left', () => {
    const ledger = readLedger('Client;Montant TTC;Statut\nA;10,00;Payée\nB;20,00;En attente\n');
    expect(sums(ledger)).toEqual({ B: 2_000 });
  });

  it('knows the heads of programs in English', () => {
    const ledger = readLedger(
      'Invoice number;Customer;Invoice date;Due date;Amount due\nF1;A;01/02/2025;03/03/2025;10\n',
    );
    expect(ledger.customers[0]?.items[0]).toMatchObject({
      piece: 'F1',
      issued: '2025-02-01',
      due: '2025-03-03',
      cents: 1_000,
    });
  });

  it('shows a line in another currency, without a customer, or whose sum may be two', () => {
    const ledger = readLedger(
      'Client;N° facture;Reste à payer;Devise\nA;F1;10;USD\n;F2;10;EUR\nA;F3;1.234;EUR\nA;F4;5;EUR\n',
    );
    expect(ledger.unread.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'currency'],
      [3, 'customer'],
      [4, 'two-ways'],
    ]);
    expect(sums(ledger)).toEqual({ A: 500 });
  });

  it('numbers lines as the file does, where a cell holds several', () => {
    const ledger = readLedger('Client;Pièce;Solde\n"A\nsuite";F1;10\nB;F2;x\n');
    expect(ledger.customers[0]?.items[0]?.line).toBe(2);
    expect(ledger.unread[0]?.line).toBe(4);
  });

  it('reads on where a quotation mark is never closed, and says so', () => {
    const ledger = readLedger('Client;Pièce;Solde\n"A;F1;10\nB;F2;20\nC;F3;30\n');
    expect(ledger.notes).toContain('loose-quotes');
    expect(Object.values(sums(ledger))).toEqual([1_000, 2_000, 3_000]);
  });
});

describe('an aged balance', () => {
  const BALANCE = [
    'SOCIÉTÉ INVENTÉE;;;;;;;',
    'Balance âgée clients au 31/12/2025;;;;;;;',
    ';;;;;;;',
    'Compte;Client;Non échu;1 à 30 j;31 à 60 j;61 à 90 j;Plus de 90 j;Total',
    'C1;Atelier Bran;100,00;1\u00a0500,00;;;;1\u00a0600,00',
    'C2;Cave d’Iroise;;;211,00-;;;211,00-',
    'C3;Phare SARL;333,33-;;;;6\u00a0144,00;5\u00a0810,67',
    ';TOTAL;233,33-;1\u00a0500,00;211,00-;;6\u00a0144,00;7\u00a0199,67',
  ].join('\r\n');

  it('gives sums by age under its titles, its total line apart', () => {
    const ledger = readLedger(BALANCE);
    expect([ledger.format, ledger.unread, ledger.notes]).toEqual(['aged', [], []]);
    const items = ledger.customers.flatMap((customer) => customer.items);
    expect(sumByAge(items, false, '2026-11-30')).toEqual({
      'not-due': 10_000 - 33_333,
      d30: 150_000,
      d60: -21_100,
      d90: 0,
      older: 614_400,
      undated: 0,
    });
    expect(items.every(({ kind }) => kind === 'balance')).toBe(true);
  });

  it('whose total is not the sum of its lines says so', () => {
    expect(readLedger(BALANCE.replace('7\u00a0199,67', '7\u00a0200,00')).notes).toEqual(['total-differs']);
  });

  it.each([
    ['Non échu;0-30;31-60;61-90;> 90', ['not-due', 'd30', 'd60', 'd90', 'older']],
    [
      'À échoir;Échu 1 à 30 jours;31/60;61 à 90 jours;+ de 90 jours',
      ['not-due', 'd30', 'd60', 'd90', 'older'],
    ],
    [
      'Non échue;De 1 à 30 jours;De 31 à 60 jours;De 61 à 90 jours;Au-delà de 90 jours',
      ['not-due', 'd30', 'd60', 'd90', 'older'],
    ],
  ])('knows the heads « %s »', (heads, ages) => {
    const ledger = readLedger(`Client;${heads}\nA;1;2;3;4;5\n`);
    expect(ledger.customers[0]?.items.map(({ age }) => age)).toEqual(ages);
  });

  it('with a column of no known age says so', () => {
    expect(readLedger('Client;Non échu;1-30;Autre;61-90\nA;1;2;3;4\n').notes).toEqual(['unknown-column']);
  });

  it('shows a line that cannot be read', () => {
    const { unread } = readLedger(BALANCE.replace('1\u00a0500,00;;;;1', 'x;;;;1'));
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[5, 'amount']]);
  });
});

describe('an export of a journal', () => {
  it('without lettering counts every line of an account 411, and says so; a lone quotation mark is text', () => {
    const ledger = readLedger(
      'Journal;Référence;Date;Compte;Tiers;Libellé;Débit;Crédit;Qté\nVT;V1;30/09/2025;411CAVE;CAVE;CAVE DE L"ANSE;80.59;0.00;\nVT;V1;30/09/2025;7031;;VENTE;0.00;80.59;\n',
    );
    expect([ledger.format, ledger.notes]).toEqual(['journal', ['no-lettering']]);
    expect(ledger.customers[0]?.items[0]).toMatchObject({
      cents: 8_059,
      label: 'CAVE DE L"ANSE',
      issued: '2025-09-30',
    });
  });

  it('whose accents are lost is read by the letters that are left, and says so', () => {
    const ledger = readLedger(
      'Ligne;Date;Journal;Compte;Nom Tiers;Code Tiers;Pi?ce;Intitul?;Montant;Sens\n1;09/04/2025;70;41101AB;ABRI;133;00706;Facture;2681,64;D\n2;09/04/2025;70;707;ABRI;133;00706;Facture;2681,64;C;;\t\n',
    );
    expect([ledger.notes, ledger.unread]).toEqual([['no-lettering', 'lost-accents'], []]);
    expect(ledger.customers[0]).toMatchObject({
      code: '133',
      name: 'ABRI',
      items: [{ piece: '00706', cents: 268_164 }],
    });
  });

  it('without any account 411 says so', () => {
    const ledger = readLedger('Compte;Débit;Crédit;Lettrage\n706000;0;10;\n512000;10;0;\n');
    expect([ledger.customers, ledger.notes]).toEqual([[], ['no-account-411']]);
  });
});

describe('a table whose columns are not known', () => {
  const TABLE = 'Qui;Quand;Combien;Numero de piece\nAtelier;01/02/2025;12,50;F1\nCave;02/02/2025;20;F2\n';

  it('offers them with their first cells, and what was recognised', () => {
    const result = read(TABLE);
    if (result.kind !== 'choose') throw new Error(result.kind);
    expect(result.choice.found).toEqual({ piece: 3 });
    expect(result.choice.columns[0]).toEqual({ at: 0, head: 'Qui', samples: ['Atelier', 'Cave'] });
  });

  it('is read by those that the reader chooses', () => {
    const result = readFile(toUtf8(TABLE), { head: 0, columns: { name: 0, issued: 1, left: 2, piece: 3 } });
    if (result.kind !== 'ledger') throw new Error(result.kind);
    expect(sums(result.ledger)).toEqual({ Atelier: 1_250, Cave: 2_000 });
  });
});
