import fc from 'fast-check';
import { type CaseFile, EXCHANGE_KINDS } from '../../../src/case/file/model';

/** What a field may be given by somebody who means harm, or by chance. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://exemple.invalid","x")',
  '+1+1',
  '@SUM(A1)',
  '\u202e\u2066gnp.exe\u2069',
  'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT',
  'a\\,b;c\nd\u0000e\u0007',
  '{{constructor.constructor("alert(1)")()}}',
  '%0d%0aBcc: x@exemple.invalid',
  '\ud800 seul',
  '🙂'.repeat(50),
  'é'.repeat(100_000),
];

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const value = fc.oneof(fc.constant(null), text, number, fc.array(id));
const outcome = fc.record({ tree: id, id, title: text, approach: text });

/** A case without invoices has no list of them. */
const REQUIRED = [
  'id',
  'name',
  'createdOn',
  'updatedOn',
  'revision',
  'facts',
  'walks',
  'done',
  'journal',
  'evidence',
  'letters',
  'estimates',
] as const;
const cents = fc.maxSafeInteger().map((value) => value + 0);
const party = fc.record({ name: text, address: text, siren: text, email: text, phone: text });
const invoice = fc.record({
  number: text,
  issued: day,
  due: day,
  delivered: day,
  owed: cents,
  credits: text,
  instalments: fc.array(fc.record({ due: day, amount: cents }), { maxLength: 3 }),
  order: text,
  seller: party,
  buyer: party,
  file: text,
});

/** Any file the site could hold. */
export const caseFile: fc.Arbitrary<CaseFile> = fc.record(
  {
    id,
    name: text,
    createdOn: day,
    updatedOn: day,
    revision: fc.nat(),
    facts: fc.dictionary(id, value, { noNullPrototype: true }),
    walks: fc.array(
      fc.record({ tree: id, title: text, version: text, day, outcomes: fc.array(outcome, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    done: fc.dictionary(
      fc.tuple(id, id, id).map((parts) => parts.join('/')),
      day,
      { noNullPrototype: true },
    ),
    journal: fc.uniqueArray(
      fc.record({
        id,
        on: day,
        kind: fc.constantFrom(...EXCHANGE_KINDS),
        who: text,
        said: text,
        promised: text,
        promisedFor: day,
        attachments: text,
      }),
      { selector: (one) => one.id, maxLength: 4 },
    ),
    evidence: fc.dictionary(id, day, { noNullPrototype: true }),
    letters: fc.dictionary(id, fc.dictionary(id, text, { noNullPrototype: true }), { noNullPrototype: true }),
    estimates: fc.dictionary(
      id,
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((euros) => euros + 0),
      { noNullPrototype: true },
    ),
    invoices: fc.dictionary(id, invoice, { noNullPrototype: true, maxKeys: 3 }),
  },
  { requiredKeys: [...REQUIRED] },
);
