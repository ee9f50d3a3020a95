/**
 * Reading the file of a case from outside: storage, an imported document. Nothing is trusted, nothing throws; what is
 * damaged is left out and counted, so that one bad part does not cost the reader the rest.
 */
import type { FactValue } from '../../trees/model';
import type { CallNote, CallRecord } from '../call/model';
import type { InvoiceRecord, RecordParty } from '../invoice/record';
import { ID, isMap, type JsonMap, PartReader } from '../json';
import {
  type CaseFile,
  createFile,
  EXCHANGE_KINDS,
  type Exchange,
  type ExchangeKind,
  FILE_FORMAT,
  FILE_VERSION,
  type ReachedOutcome,
  type TreeWalk,
} from './model';

/** Longest text kept in one field, in characters. */
export const LONGEST_FIELD = 200_000;
/** Largest document read, in characters: browsers give about five million to a whole site. */
export const LONGEST_FILE = 5_000_000;

export type ReadProblem = 'too-large' | 'not-json' | 'other-format' | 'newer-version';

export type ReadCaseFile =
  /** `dropped`: parts that could not be read, a count */
  { file: CaseFile; dropped: number } | { problem: ReadProblem };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/;
/** Keys of ours: ids joined by `/` or `.`; never `__proto__`. */
const KEY = /^[a-z0-9]+(?:[-./_][a-z0-9]+)*$/i;

/** Parses an exported document, of this version or an earlier one. */
export function parseFile(text: string): ReadCaseFile {
  if (text.length > LONGEST_FILE) return { problem: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isMap(json)) return { problem: 'other-format' };
  if (json.format === undefined && json.version === 1) return readFirstVersion(json);
  if (json.format !== FILE_FORMAT || typeof json.version !== 'number') return { problem: 'other-format' };
  if (json.version > FILE_VERSION) return { problem: 'newer-version' };
  return isMap(json.case) ? readFile(json.case) : { problem: 'other-format' };
}

/** Migrates the single case of the first version: facts, and the tree they were answered in. */
function readFirstVersion(json: JsonMap): ReadCaseFile {
  if (!isMap(json.facts) || typeof json.tree !== 'string') return { problem: 'other-format' };
  return readFile({
    id: json.id,
    name: json.treeTitle,
    createdOn: json.updatedAt,
    updatedOn: json.updatedAt,
    facts: json.facts,
    walks: json.walks ?? [],
  });
}

/** Counts what it leaves out. */
class CaseFileReader extends PartReader {
  text = (value: unknown): string => this.pick(value, isText, '');
  day = (value: unknown): string => this.pick(value, isDayOrEmpty, '');

  map<T>(value: unknown, passes: (value: unknown) => value is T): Record<string, T> {
    const kept: Record<string, T> = {};
    for (const [key, item] of Object.entries(this.pick(value, isMap, {})))
      if (KEY.test(key) && passes(item)) kept[key] = item;
      else this.dropped++;
    return kept;
  }

  list<T>(value: unknown, read: (item: JsonMap) => T | null): T[] {
    const items: readonly unknown[] = this.pick(value, Array.isArray, []);
    return items.flatMap((item) => {
      const kept = isMap(item) ? read(item) : null;
      if (kept === null) this.dropped++;
      return kept === null ? [] : [kept];
    });
  }
}

/** Reads the parts of a file, each by itself. */
function readFile(json: JsonMap): { file: CaseFile; dropped: number } {
  const reader = new CaseFileReader();
  const id = reader.pick(json.id, isId, 'sans-nom');
  const letters = Object.entries(reader.map(json.letters, isMap)).map(
    ([letter, fields]) => [letter, reader.map(fields, isText)] as const,
  );
  const file: CaseFile = {
    ...createFile(id, reader.text(json.name), reader.day(json.createdOn)),
    updatedOn: reader.day(json.updatedOn),
    revision: reader.pick(json.revision, isCount, 0),
    facts: reader.map(json.facts, isFactValue),
    walks: reader.list(json.walks, (item) => readWalk(item, reader)),
    ...readLastTree(json.lastTree, reader),
    done: reader.map(json.done, isDayOrEmpty),
    journal: dedupe(reader.list(json.journal, (item) => readExchange(item, reader))),
    evidence: reader.map(json.evidence, isDayOrEmpty),
    letters: Object.fromEntries(letters),
    estimates: reader.map(json.estimates, isAmount),
    ...readInvoices(json.invoices, reader),
    ...readCall(json.call, reader),
  };
  return { file, dropped: reader.dropped };
}

function readWalk(json: JsonMap, reader: CaseFileReader): TreeWalk | null {
  if (!isId(json.tree)) return null;
  return {
    tree: json.tree,
    title: reader.text(json.title),
    version: reader.text(json.version),
    day: reader.day(json.day),
    outcomes: reader.list(json.outcomes, (item) => readOutcome(item, reader)),
  };
}

function readLastTree(value: unknown, reader: CaseFileReader): Pick<CaseFile, 'lastTree'> {
  const json = reader.pick(value, isMap, {});
  const { tree, title, version } = json;
  if (value === undefined || !isId(tree)) return {};
  return { lastTree: { tree, title: reader.text(title), version: reader.text(version) } };
}

function readInvoices(value: unknown, reader: CaseFileReader): Pick<CaseFile, 'invoices'> {
  if (value === undefined) return {};
  const all = Object.entries(reader.map(value, isMap)).map(
    ([id, json]) => [id, readInvoice(json, reader)] as const,
  );
  return { invoices: Object.fromEntries(all) };
}

function readCall(value: unknown, reader: CaseFileReader): Pick<CaseFile, 'call'> {
  if (value === undefined) return {};
  const json = reader.pick(value, isMap, {});
  if (!isMoment(json.began)) return {};
  const call: CallRecord = {
    began: json.began,
    ended: reader.pick(json.ended, isMomentOrEmpty, ''),
    notes: reader.map(json.notes, isNote),
    draft: reader.text(json.draft),
    later: reader.map(json.later, isMomentOrEmpty),
  };
  return { call };
}

function readInvoice(json: JsonMap, reader: CaseFileReader): InvoiceRecord {
  const { text, day } = reader;
  return {
    number: text(json.number),
    issued: day(json.issued),
    due: day(json.due),
    delivered: day(json.delivered),
    owed: reader.pick(json.owed, isCents, 0),
    credits: text(json.credits),
    instalments: reader.list(json.instalments, (item) => ({
      due: day(item.due),
      amount: reader.pick(item.amount, isCents, 0),
    })),
    order: text(json.order),
    seller: readInvoiceParty(json.seller, reader),
    buyer: readInvoiceParty(json.buyer, reader),
    file: text(json.file),
  };
}

function readInvoiceParty(value: unknown, reader: CaseFileReader): RecordParty {
  const json = reader.pick(value, isMap, {});
  const { text } = reader;
  return {
    name: text(json.name),
    address: text(json.address),
    siren: text(json.siren),
    email: text(json.email),
    phone: text(json.phone),
  };
}

function readOutcome(json: JsonMap, reader: CaseFileReader): ReachedOutcome | null {
  if (!isId(json.tree) || !isId(json.id)) return null;
  return {
    tree: json.tree,
    id: json.id,
    title: reader.text(json.title),
    approach: reader.text(json.approach),
  };
}

function readExchange(json: JsonMap, reader: CaseFileReader): Exchange | null {
  if (!isId(json.id)) return null;
  const { text } = reader;
  return {
    id: json.id,
    on: reader.day(json.on),
    kind: reader.pick(json.kind, isKind, 'autre'),
    who: text(json.who),
    said: text(json.said),
    promised: text(json.promised),
    promisedFor: reader.day(json.promisedFor),
    attachments: text(json.attachments),
  };
}

/** An id names one exchange: the first one is kept. */
function dedupe(journal: readonly Exchange[]): Exchange[] {
  return journal.filter(({ id }, index) => journal.findIndex((one) => one.id === id) === index);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_FIELD;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && ID.test(value);
}

function isDayOrEmpty(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && DAY.test(value));
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value));
}

function isMomentOrEmpty(value: unknown): value is string {
  return value === '' || isMoment(value);
}

function isNote(value: unknown): value is CallNote {
  return isMap(value) && isMoment(value.at) && isText(value.text);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isCents(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isKind(value: unknown): value is ExchangeKind {
  return EXCHANGE_KINDS.some((kind) => kind === value);
}

/** Shapes that a fact can have; whether the value is valid is for the trees to say. */
function isFactValue(value: unknown): value is FactValue | null {
  if (value === null || isText(value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Formats a case as the document that is exported, and read back by `parseFile`. */
export function formatFile(file: CaseFile): string {
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, case: file }, null, 2)}\n`;
}

/** What the reader is told of a document that cannot be read. */
export function describeReadProblem(problem: ReadProblem): string {
  switch (problem) {
    case 'too-large':
      return 'Ce fichier est trop grand pour être un dossier de ce site. Rien n’a été changé.';
    case 'not-json':
      return 'Ce fichier n’est pas un dossier exporté, ou il est abîmé. Rien n’a été changé.';
    case 'other-format':
      return 'Ce fichier ne vient pas de ce site. Rien n’a été changé.';
    case 'newer-version':
      return 'Ce dossier vient d’une version plus récente du site : rechargez la page, puis réessayez. Rien n’a été changé.';
  }
}
