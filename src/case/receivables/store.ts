/**
 * The list kept on the device, only where the reader asks for it: one entry, with its version. What cannot be read back is
 * told, and erased by the reader alone.
 */
import { isMap } from '../json';
import {
  type DeviceStorage,
  readItem,
  removeItem,
  STORAGE_PREFIX,
  type StorageProblem,
  writeItem,
} from '../storage';
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

/** Keeps a list. @returns what went wrong, or null */
export function keepLedger(storage: DeviceStorage, kept: KeptLedger): StorageProblem | null {
  const count = kept.ledger.customers.reduce((sum, { items }) => sum + items.length, 0);
  if (count > MOST_KEPT) return 'full';
  const failed = writeItem(storage, LEDGER_KEY, JSON.stringify({ version: VERSION, ...kept }));
  // An older list must not come back in the place of the one that found no room.
  if (failed === 'full') removeItem(storage, LEDGER_KEY);
  return failed;
}

/** Erases the list. @returns what went wrong, or null */
export function eraseLedger(storage: DeviceStorage): StorageProblem | null {
  return removeItem(storage, LEDGER_KEY);
}

/** Loads the list that was kept. @returns null when there is none; `problem` when it cannot be read */
export function loadLedger(storage: DeviceStorage): { kept: KeptLedger } | { problem: 'corrupted' } | null {
  const text = readItem(storage, LEDGER_KEY);
  if (text === null) return null;
  try {
    const json: unknown = JSON.parse(text);
    const kept = isMap(json) && json.version === VERSION ? readKept(json) : null;
    return kept ? { kept } : { problem: 'corrupted' };
  } catch {
    return { problem: 'corrupted' };
  }
}

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
