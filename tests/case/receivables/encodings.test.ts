import { expect, it } from 'vitest';
import { findSeparator } from '../../../src/case/receivables/table';
import { readLedger, toBytes, toUtf8, writeFec } from './make';

const NAME = 'Cœur d’Étain – Ÿrnak €';
const LATIN_9 = { œ: 0xbd, Ÿ: 0xbe, '€': 0xa4, '’': 0x27, '–': 0x2d };
const WINDOWS = { œ: 0x9c, Ÿ: 0x9f, '€': 0x80, '’': 0x92, '–': 0x96 };
const DOS = { é: 0x82, è: 0x8a, à: 0x85, ç: 0x87 };

const fec = (name: string) => writeFec([{ CompAuxLib: name }]);

it.each([
  ['UTF-8', toUtf8(fec(NAME)), 'utf-8', NAME],
  ['UTF-8 with a mark of order', toUtf8(`\ufeff${fec(NAME)}`), 'utf-8', NAME],
  ['ISO-8859-15', toBytes(fec(NAME), LATIN_9), 'iso-8859-15', "Cœur d'Étain - Ÿrnak €"],
  ['Windows-1252', toBytes(fec(NAME), WINDOWS), 'windows-1252', NAME],
  [
    'MS-DOS',
    toBytes(fec('Épicerie fermière à Nançay'.replace('É', 'E')), DOS),
    'ms-dos',
    'Epicerie fermière à Nançay',
  ],
] as const)('reads %s', (_, bytes, encoding, name) => {
  const ledger = readLedger(bytes);
  expect(ledger.encoding).toBe(encoding);
  expect(ledger.customers[0]?.name).toBe(name);
});

it('reads UTF-16, as spreadsheets write it', () => {
  const text = fec(NAME);
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++)
    new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true);
  expect(readLedger(bytes).customers[0]?.name).toBe(NAME);
});

it.each(['\t', '|', ';', ','] as const)('finds the separator « %s » of a FEC', (separator) => {
  const text = writeFec([{ Debit: '1200.00', EcritureLib: 'Facture de mars' }, {}], {
    separator,
    newline: '\n',
  });
  expect(findSeparator(text)).toBe(separator);
});

it('finds the separator under commas of cents and titles', () => {
  expect(
    findSeparator('Mes clients\n\nClient;Solde;Échéance\nA;1 200,00;01/02/2025\nB, fils;80,50;02/02/2025\n'),
  ).toBe(';');
});

it.each(['\r\n', '\n', '\r'])('reads lines that end by %j, the last one ended or not', (newline) => {
  const text = writeFec([{ PieceRef: 'F1' }, { PieceRef: 'F2' }], { newline });
  for (const one of [text, text.slice(0, -newline.length)]) {
    const { customers, unread, lines } = readLedger(one);
    expect(customers[0]?.items.map(({ piece, line }) => [piece, line])).toEqual([
      ['F1', 2],
      ['F2', 3],
    ]);
    expect(unread).toEqual([]);
    expect(lines).toBe(3);
  }
});
