/**
 * The list kept on the device, only where the reader asks for it: one entry, with its version. What cannot be read back is
 * told, and erased by the reader alone.
 */
import { type DeviceEntry, describeEntry } from '../deviceEntry';
import { isMap } from '../json';
import { STORAGE_PREFIX } from '../storage';
import type { CustomerKind, Said } from './limits';
import { AGES, FORMATS, ITEM_KINDS, type Ledger } from './model';

/** Erased with the cases: it tells of customers too. */
export const LEDGER_KEY = `${STORAGE_PREFIX}creances`;
const VERSION = 1;
/** Open sums beyond which a browser has no room, a count. */
export const MOST_KEPT = 20_000;
const KINDS: readonly string[] = ['consommateur', 'professionnel', 'association', 'public'];

/** A list as it is kept. */
export interface KeptLedger {
  /** name of the file */
  name: string;
  /** the day it was read, `YYYY-MM-DD` */
  on: string;
  ledger: Ledger;
  said: Said;
}

const ENTRY = describeEntry(LEDGER_KEY, VERSION, readKept);

/** The list that is kept; one too long for a browser's room is not. */
export const LEDGER_ENTRY: DeviceEntry<KeptLedger> = {
  ...ENTRY,
  keep(storage, kept) {
    const count = kept.ledger.customers.reduce((sum, { items }) => sum + items.length, 0);
    return count > MOST_KEPT ? 'full' : ENTRY.keep(storage, kept);
  },
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isCents = (value: unknown): boolean => Number.isSafeInteger(value);
const isOneOf = (list: readonly string[], value: unknown): boolean => isText(value) && list.includes(value);

function readKept({ name, on, ledger, said }: Readonly<Record<string, unknown>>): KeptLedger | null {
  if (!isText(name) || !isText(on) || !isMap(ledger) || !isMap(said) || !isLedger(ledger)) return null;
  const kinds = Object.entries(isMap(said.kinds) ? said.kinds : {}).filter(([, kind]) =>
    isOneOf(KINDS, kind),
  );
  return {
    name,
    on,
    ledger,
    said: {
      kinds: Object.fromEntries(kinds) as Record<string, CustomerKind>,
      transport: said.transport === true,
    },
  };
}

function isLedger(value: object): value is Ledger {
  const { format, customers, beside, unread, unreadMore, notes, lines } = value as Record<string, unknown>;
  const lists = [customers, beside, unread, unreadMore, notes];
  if (!isOneOf(FORMATS, format) || typeof lines !== 'number' || !lists.every(Array.isArray)) return false;
  return (customers as unknown[]).every(isCustomer);
}

function isCustomer(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { key, code, name, items, partial } = value;
  if (![key, code, name].every(isText) || !Array.isArray(items) || !Array.isArray(partial)) return false;
  return (
    items.every(isItem) &&
    partial.every((one) => isMap(one) && isCents(one.cents) && Array.isArray(one.lines))
  );
}

function isItem(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { kind, cents, piece, label, issued, due, age } = value;
  const isSound = isOneOf(ITEM_KINDS, kind) && isCents(cents) && [piece, label, issued, due].every(isText);
  return isSound && (age === undefined || isOneOf(AGES, age));
}
