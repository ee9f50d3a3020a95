import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../src/case/receivables/model';
import { readFile } from '../../../src/case/receivables/readFile';
import { FEC_HEADS, read, readLedger, toBytes, toUtf8, writeFec } from './make';

it.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['spaces', toUtf8(' \r\n\r\n'), 'empty'],
  ['50 MB', new Uint8Array(50_000_000), 'too-big'],
  ['a workbook', toBytes('PK\u0003\u0004............'), 'spreadsheet'],
  ['an old workbook', toBytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'), 'spreadsheet'],
  ['a PDF', toUtf8('%PDF-1.7\n1 0 obj\n'), 'pdf'],
  ['bytes with zeros', toBytes('JournalCode\tx\n\u0000\u0001\u0002'), 'binary'],
  ['other bytes', Uint8Array.from({ length: 4_000 }, (_, at) => (at % 255) + 1), 'binary'],
  ['one giant line', toUtf8('a;b;'.repeat(400_000)), 'one-line'],
  ['a letter', toUtf8('Bonjour Madame\nje vous prie\nde recevoir\nmes salutations\n'), 'no-table'],
] as const)('refuses %s, with the reason', (_, bytes, reason) => {
  expect(readFile(bytes)).toEqual({ kind: 'refused', reason });
});

it('has a limit under 50 MB and over a year of a large business', () => {
  expect(LARGEST_FILE).toBeLessThan(50_000_000);
  expect(LARGEST_FILE).toBeGreaterThan(20_000_000);
});

it('shows a giant line among the others, cut short, and reads the others', () => {
  const text = writeFec([{}, { EcritureLib: 'x'.repeat(3_000_000) }, {}]);
  const { unread, customers } = readLedger(text);
  expect(unread.map(({ line, reason }) => [line, reason])).toEqual([[3, 'too-long']]);
  expect(unread[0]?.text.length).toBeLessThan(200);
  expect(customers[0]?.items).toHaveLength(2);
});

it('takes names of the language for names', () => {
  const { customers } = readLedger(
    writeFec([{ CompAuxNum: '__proto__', CompAuxLib: 'constructor', EcritureLet: '__proto__' }]),
  );
  expect(customers[0]).toMatchObject({
    code: '__proto__',
    name: 'constructor',
    partial: [{ code: '__proto__' }],
  });
});

it('answers in time to quotation marks, separators and digits by the hundred thousand', () => {
  const nasty = [
    '"'.repeat(200_000),
    '1'.repeat(300_000),
    ';'.repeat(200_000),
    '1,'.repeat(100_000),
    ' '.repeat(300_000),
    '\t'.repeat(100_000),
    '|'.repeat(100_000),
  ];
  for (const cell of nasty) {
    const start = performance.now();
    read(`Client;Solde\nA;${cell}\nB;10\n`);
    read(writeFec([{ Debit: cell }, { CompteNum: cell }]));
    expect(performance.now() - start).toBeLessThan(3_000);
  }
});

it('never throws, whatever the bytes', () => {
  const head = toUtf8(`${FEC_HEADS.join('\t')}\n`);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isFec) => {
      const file = isFec ? Uint8Array.from([...head, ...bytes]) : bytes;
      expect(['ledger', 'choose', 'refused']).toContain(readFile(file).kind);
    }),
    { numRuns: 400 },
  );
});
