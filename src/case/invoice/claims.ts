/**
 * What several invoices of one customer come to: a sum and a due day for each, credit notes taken off.
 *
 * A credit note lowers the invoice that it names; else the one that fell due first, so that never too much interest is
 * asked.
 */
import { type Day, parseDay } from '../../trees/calendar';
import type { InvoiceRecord } from './record';

/** One sum with its due day. */
export interface Claim {
  /** number of the invoice; empty where the reader gave none */
  number: string;
  /** which invoice it is of: a count */
  of: number;
  /** cents */
  amount: number;
  due: Day;
}

/** A credit note, or a part of it, taken off an invoice. */
export interface Deduction {
  credit: string;
  invoice: string;
  /** cents */
  amount: number;
}

export interface Claims {
  /** by due day */
  claims: Claim[];
  deductions: Deduction[];
  /** cents, all claims together */
  total: number;
}

/**
 * Lists the claims of some invoices.
 *
 * @returns null where an invoice names no due day: interest cannot be counted then
 */
export function listClaims(records: readonly InvoiceRecord[]): Claims | null {
  const claims = records.filter(({ owed }) => owed > 0).flatMap(splitRecord);
  if (claims.some(({ due }) => Number.isNaN(due))) return null;
  claims.sort((a, b) => a.due - b.due);
  const deductions = records.filter(({ owed }) => owed < 0).flatMap((credit) => deduct(credit, claims));
  const left = claims.filter(({ amount }) => amount > 0);
  return { claims: left, deductions, total: left.reduce((sum, { amount }) => sum + amount, 0) };
}

function splitRecord({ number, owed, due, instalments }: InvoiceRecord, of: number): Claim[] {
  const total = instalments.reduce((sum, { amount }) => sum + amount, 0);
  const parts = instalments.length > 0 && total === owed ? instalments : [{ due, amount: owed }];
  return parts.map((part) => ({ number, of, amount: part.amount, due: parseDay(part.due) ?? Number.NaN }));
}

/** Takes a credit note off the claims, which it changes. */
function deduct({ number, owed, credits }: InvoiceRecord, claims: Claim[]): Deduction[] {
  const named = claims.filter((claim) => credits !== '' && claim.number === credits);
  const deductions: Deduction[] = [];
  let left = -owed;
  for (const claim of [...named, ...claims.filter((one) => !named.includes(one))]) {
    const amount = Math.min(left, claim.amount);
    if (amount <= 0) continue;
    claim.amount -= amount;
    left -= amount;
    deductions.push({ credit: number, invoice: claim.number, amount });
  }
  return deductions;
}

/** The first due day of each invoice: each gives one lump sum, however many instalments it has. */
export function listFirstDue(claims: readonly Claim[]): Day[] {
  const first = new Map<number, Day>();
  for (const { of, due } of claims) first.set(of, Math.min(due, first.get(of) ?? due));
  return [...first.values()];
}
