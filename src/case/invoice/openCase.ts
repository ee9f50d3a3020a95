/** Opens a case with the facts that the reader confirmed, and the invoices that letters use. */

import type { FactValue } from '../../trees/model';
import { type CaseFile, createFile } from '../file/model';
import { formatFragment } from '../fragment';
import { nameUnpaid } from '../messages/claims';
import { loadCases, openCase, saveFile } from '../repository/cases';
import type { DeviceStorage, StorageProblem } from '../storage';
import { listClaims } from './claims';
import type { Party } from './model';
import type { InvoiceRecord } from './record';

/** What was confirmed. */
export interface ConfirmedCase {
  buyer: Pick<Party, 'name'>;
  facts: Readonly<Record<string, FactValue>>;
  records: readonly InvoiceRecord[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** The tree that unpaid invoices open. */
const TREE = '/arbres/impaye/';

/**
 * Keeps a new case and makes it the open one.
 *
 * @returns the address that goes on with it, without the base URL; and what went wrong, or null: then the address alone
 *   holds the facts
 */
export function openInvoiceCase(
  storage: DeviceStorage,
  { buyer, facts, records, today }: ConfirmedCase,
  id: string,
): { address: string; problem: StorageProblem | null } {
  const invoices = Object.fromEntries(records.map((record, index) => [`f${index + 1}`, record]));
  const file = { ...createFile(id, nameFile(buyer.name, records), today), facts, invoices };
  const problem = saveFile(storage, file, file).problem ?? openCase(storage, id);
  return { address: TREE + formatFragment(facts), problem };
}

/** The open case, where it may be completed by these invoices: it holds none yet, or some of the same customer. */
export function findOpenCase(storage: DeviceStorage, customer: string): CaseFile | null {
  const { files, open } = loadCases(storage);
  const file = files.find(({ id }) => id === open);
  const known = Object.values(file?.invoices ?? {});
  const isSame = known.every(({ buyer }) => buyer.name === customer);
  return file && isSame ? file : null;
}

/**
 * Adds invoices to a case, and the facts that they give: an invoice of a number that is there already takes its place.
 *
 * @returns what went wrong, or null
 */
export function completeCase(
  storage: DeviceStorage,
  file: CaseFile,
  { facts, records, today }: ConfirmedCase,
): StorageProblem | null {
  const isNew = (number: string) => number === '' || !records.some((record) => record.number === number);
  const kept = Object.values(file.invoices ?? {}).filter(({ number }) => isNew(number));
  const all = [...kept, ...records];
  const total = listClaims(all)?.total ?? all.reduce((sum, { owed }) => sum + owed, 0);
  const next: CaseFile = {
    ...file,
    facts: { ...file.facts, ...facts, ...('montant' in facts && { montant: total / 100 }) },
    invoices: Object.fromEntries(all.map((record, index) => [`f${index + 1}`, record])),
    updatedOn: today,
  };
  return saveFile(storage, next, file).problem ?? openCase(storage, file.id);
}

function nameFile(customer: string, records: readonly InvoiceRecord[]): string {
  const [first, ...others] = records.filter(({ owed }) => owed > 0);
  const what = nameUnpaid(others.length + 1, first?.number ?? '');
  return customer === '' ? what : `${what}, ${customer}`;
}
