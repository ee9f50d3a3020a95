/**
 * What a late payment adds to a claim: penalties or interest, line by line, and the lump sum for recovery costs.
 *
 * Sums are in cents. Each line is rounded to the nearest cent (half a cent up), and the total is the sum of the lines, so
 * that a reader can check it by hand. Days run from the day after the starting one to the last, included; a year counts
 * 365 days, leap years too.
 */
import { type Day, formatDay } from '../trees/calendar';
import { readNumber } from '../trees/law';
import type { Confidence, LawValues } from '../trees/model';
import type { RateBook } from './book';
import { findHalf, findHalfEnd, followHalf, readRate } from './rates';

/** The law that the computation reads. */
export interface InterestLaw {
  values: LawValues;
  rates: RateBook;
}

export interface Delay {
  /** cents, all taxes included */
  amount: number;
  /** the due date, or the day of the formal notice: interest runs from the day after */
  after: Day;
  /** last day counted: the day of payment, or today */
  until: Day;
}

export interface InterestLine {
  /** `YYYY-MM-DD`, both included */
  from: string;
  until: string;
  days: number;
  /** percent a year */
  rate: number;
  /** cents, rounded */
  amount: number;
  confidence: Confidence;
  basis: RateBasis;
}

/** How a rate is made; rates in percent. */
export type RateBasis =
  | { kind: 'agreed' }
  /** the rate of a half-year, for a business creditor */
  | { kind: 'legal'; half: string }
  /** the agreed rate is lower than so many times the legal rate */
  | { kind: 'floor'; times: number; rate: number }
  /** the central bank's rate of a half-year, and what is added; frozen: the same until payment */
  | { kind: 'bank'; half: string; rate: number; points: number; isFrozen?: true };

/** A rate that the law does not give yet, or does not give here: nothing is supposed in its place. */
export interface MissingRate {
  ok: false;
  error: { code: 'missing-rate'; series: string; half: string };
}

export type Interest = { ok: true; lines: InterestLine[]; total: number; law: string[] } | MissingRate;

interface Rate {
  value: number;
  confidence: Confidence;
  basis: RateBasis;
}

type RateOf = (half: string) => Rate | MissingRate;

/**
 * Computes the penalties of a business customer, half-year by half-year.
 *
 * Without an agreed rate: the ECB's rate on the first day of the half-year plus `majoration-bce-prive` points. An agreed
 * rate holds, but never below `plancher-penalites` times the legal rate of the half-year.
 *
 * @param agreed - percent a year, as the contract or the terms of sale say
 * @see art. L441-10 II of the code de commerce
 */
export function computeTradePenalties(delay: Delay, law: InterestLaw, agreed?: number): Interest {
  const rateOf: RateOf = (half) => {
    if (agreed === undefined) return addPoints(law, half, 'majoration-bce-prive', findHalfEnd(half));
    const legal = requireRate(law, 'taux-legal-professionnel', half);
    if ('ok' in legal) return legal;
    const times = readNumber(law.values, 'plancher-penalites', findHalfEnd(half));
    const floor = round(legal.value * times, 4);
    if (agreed >= floor) return { value: agreed, confidence: 'high', basis: { kind: 'agreed' } };
    const basis: RateBasis = { kind: 'floor', times, rate: legal.value };
    return { value: floor, confidence: legal.confidence, basis };
  };
  return computeByHalf(delay, rateOf, ['ccom-l441-10']);
}

/**
 * Computes the interest owed by a public customer: the ECB's rate on the first day of the half-year in which the delay
 * begins plus `majoration-bce-public` points, the same until payment.
 *
 * @see art. R2192-31 and R2192-32 of the code de la commande publique
 */
export function computePublicInterest(delay: Delay, law: InterestLaw): Interest {
  const texts = ['ccp-r2192-31', 'ccp-r2192-32'];
  if (delay.until <= delay.after) return { ok: true, lines: [], total: 0, law: texts };
  const first = delay.after + 1;
  const rate = addPoints(law, findHalf(first), 'majoration-bce-public', first);
  if ('ok' in rate) return rate;
  const basis: RateBasis = rate.basis.kind === 'bank' ? { ...rate.basis, isFrozen: true } : rate.basis;
  const lines = [buildLine(delay.amount, first, delay.until, { ...rate, basis })];
  return { ok: true, lines, total: sum(lines), law: texts };
}

/**
 * Computes interest at the legal rate for a business creditor, half-year by half-year: what a consumer owes from the
 * formal notice, and any customer outside a trade.
 *
 * @see art. 1231-6 and 1344-1 of the code civil; art. L313-2 and D313-1-A of the code monétaire et financier
 */
export function computeLegalInterest(delay: Delay, law: InterestLaw): Interest {
  const rateOf: RateOf = (half) => {
    const legal = requireRate(law, 'taux-legal-professionnel', half);
    return 'ok' in legal ? legal : { ...legal, basis: { kind: 'legal', half } };
  };
  return computeByHalf(delay, rateOf, ['cciv-1231-6', 'cciv-1344-1', 'cmf-l313-2', 'cmf-d313-1-a']);
}

function computeByHalf({ amount, after, until }: Delay, rateOf: RateOf, law: string[]): Interest {
  const lines: InterestLine[] = [];
  let from = after + 1;
  for (let half = findHalf(from); from <= until; half = followHalf(half)) {
    const rate = rateOf(half);
    if ('ok' in rate) return rate;
    const last = Math.min(until, findHalfEnd(half));
    lines.push(buildLine(amount, from, last, rate));
    from = last + 1;
  }
  return { ok: true, lines, total: sum(lines), law };
}

function addPoints(law: InterestLaw, half: string, points: string, day: Day): Rate | MissingRate {
  const bank = requireRate(law, 'bce-refinancement', half);
  if ('ok' in bank) return bank;
  const added = readNumber(law.values, points, day);
  const basis: RateBasis = { kind: 'bank', half, rate: bank.value, points: added };
  return { value: round(bank.value + added, 4), confidence: bank.confidence, basis };
}

function requireRate(
  { rates }: InterestLaw,
  series: string,
  half: string,
): { value: number; confidence: Confidence } | MissingRate {
  return readRate(rates, series, half) ?? { ok: false, error: { code: 'missing-rate', series, half } };
}

function buildLine(amount: number, from: Day, until: Day, { value, confidence, basis }: Rate): InterestLine {
  const days = until - from + 1;
  return {
    from: formatDay(from),
    until: formatDay(until),
    days,
    rate: value,
    amount: computeShare(amount, value, days),
    confidence,
    basis,
  };
}

/**
 * Computes `amount × rate × days / 365` in cents, rounded to the nearest, half up.
 *
 * In whole numbers throughout, so that no sum is off by a cent for want of precision.
 *
 * @param rate - percent, four decimals at most
 */
export function computeShare(amount: number, rate: number, days: number): number {
  const numerator = BigInt(Math.round(amount)) * BigInt(Math.round(rate * 10_000)) * BigInt(days);
  const denominator = 365n * 1_000_000n;
  return Number((2n * numerator + denominator) / (2n * denominator));
}

function sum(lines: readonly InterestLine[]): number {
  return lines.reduce((total, line) => total + line.amount, 0);
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
