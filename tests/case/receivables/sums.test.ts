/** Whatever the file: nothing is counted twice, and nothing is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasDueDays, sumByAge } from '../../../src/case/receivables/age';
import { AGES } from '../../../src/case/receivables/model';
import { Assembler, cutMessages } from '../../../src/case/receivables/transfer';
import { type EntryLine, FEC_HEADS, read, readEntryLines, sum, writeFec } from './make';

interface Entry {
  account: string;
  code: string;
  lettering: string;
  cents: number;
  broken: boolean;
}

const entry = fc.record<Omit<Entry, 'broken'>>({
  account: fc.constantFrom('411000', '411000', '41100042', '416000', '419100', '706000', '512000', '401000'),
  code: fc.constantFrom('', 'A', 'B', '00007'),
  lettering: fc.constantFrom('', '', '', 'AA', 'ab'),
  cents: fc.integer({ min: -99_999_999, max: 99_999_999 }),
});
const brokenToo = fc
  .tuple(entry, fc.integer({ min: 0, max: 9 }))
  .map(([one, dice]) => ({ ...one, broken: dice === 0 }));

const euros = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

function toLine({ account, code, lettering, cents, broken }: Entry): EntryLine {
  return {
    CompteNum: account,
    CompAuxNum: code,
    CompAuxLib: code && `Client ${code}`,
    EcritureLet: lettering,
    Debit: broken ? 'illisible' : euros(Math.max(cents, 0)),
    Credit: euros(Math.max(-cents, 0)),
  };
}

const total = (list: readonly { cents: number }[]): number =>
  list.reduce((before, { cents }) => before + cents, 0);
const is411 = ({ account }: Entry): boolean => account.startsWith('411');

it('the sum of the list is that of the open lines, and every line is open, lettered, elsewhere or told', () => {
  fc.assert(
    fc.property(
      fc.array(brokenToo, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('\t', '|', ';'),
      (entries, separator) => {
        const ledger = readEntryLines(entries.map(toLine), { separator: separator as '\t' });
        const sound = entries.filter(({ broken }) => !broken);
        const open = sound.filter((one) => is411(one) && one.lettering === '' && one.cents !== 0);
        expect(ledger.customers.reduce((before, customer) => before + sum(customer), 0)).toBe(total(open));
        expect(ledger.customers.flatMap(({ items }) => items)).toHaveLength(open.length);
        const lettered = sound.filter((one) => is411(one) && one.lettering !== '');
        expect(total(ledger.customers.flatMap(({ partial }) => partial))).toBe(total(lettered));
        const isRead = ({ account }: Entry): boolean => /^41[16]|^4191/.test(account);
        const told = entries.flatMap((one, at) => (one.broken && isRead(one) ? [at + 2] : []));
        expect(ledger.unread.map(({ line }) => line)).toEqual(told);
        const beside = sound.filter(
          ({ account, lettering }) => /^416|^4191/.test(account) && lettering === '',
        );
        expect(total(ledger.beside)).toBe(total(beside));
      },
    ),
    { numRuns: 200 },
  );
});

it('the sum of the ages is that of the list, on any day', () => {
  const days = fc
    .integer({ min: 0, max: 900 })
    .map((count) => new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(entry, days), { minLength: 1, maxLength: 30 }), days, (entries, today) => {
      const lines = entries.map(([one, day]) => ({
        ...toLine({ ...one, broken: false }),
        PieceDate: day.replaceAll('-', ''),
      }));
      const ledger = readEntryLines(lines);
      const items = ledger.customers.flatMap((customer) => customer.items);
      const ages = sumByAge(items, hasDueDays(ledger), today);
      expect(AGES.reduce((before, age) => before + ages[age], 0)).toBe(total(items));
    }),
  );
});

it('what travels in small messages is what was read', () => {
  const lines = Array.from(
    { length: 4_000 },
    (_, at): EntryLine => ({
      CompAuxNum: at < 3_500 ? 'GROS' : `C${at % 90}`,
      Debit: String(at + 1),
    }),
  );
  const result = read(writeFec(lines, { heads: FEC_HEADS }));
  const messages = [...cutMessages(result)];
  const assembler = new Assembler();
  const whole = messages.map((message) =>
    message.kind === 'refused' || message.kind === 'choose' ? null : assembler.take(structuredClone(message)),
  );
  if (result.kind !== 'ledger') throw new Error(result.kind);
  expect(whole.at(-1)).toEqual(result.ledger);
  const counts = messages.flatMap((message) =>
    message.kind === 'customers'
      ? [message.customers.reduce((before, { items }) => before + items.length, 0)]
      : [],
  );
  expect(counts.length).toBeGreaterThan(2);
  expect(Math.max(...counts)).toBeLessThan(3_100);
});
