/** Among the sums and days found for a fact that is typed: the one it is, read as a typed answer is. */
import { addDuration, type Day, parseDay } from '../../trees/calendar';
import { meaningOf } from '../../trees/factTypes';
import { date } from '../../trees/factTypes/typed/date';
import type { TypedContext, Understood } from '../../trees/factTypes/typed/field';
import { formatAmount } from '../../trees/format';
import type { Bound, FactValue } from '../../trees/model';
import type { Slot } from '../../trees/said/phrase';
import { listRanges } from './choose';
import type { TextIndex } from './match';
import type { Proposal, StoryFact } from './model';
import type { Place, SumPlace } from './places';
import type { Found } from './text';

/** @returns null where nothing suits, or several things do */
export function chooseTyped(
  fact: string,
  def: StoryFact,
  matches: readonly Found[],
  index: TextIndex,
  today: string,
): Proposal | null {
  const claims = settle(matches);
  const limits = findLimits(def, parseDay(today) ?? 0);
  const isSum = claims.some(({ place }) => place?.kind === 'sum');
  const read = isSum ? readSums(claims, index) : readPlaces(claims, def, limits);
  if (!read || !isInside(def, read.value, limits)) return null;
  const at = listRanges(read.found, index);
  return { fact, value: read.value, at, guess: read.guess, ...(read.readAs && { readAs: read.readAs }) };
}

interface Read {
  value: FactValue;
  found: readonly Found[];
  guess: boolean;
  readAs?: string;
}

const slotOf = ({ phrase }: Found): Slot | undefined => phrase.tokens.find(({ slot }) => slot)?.slot;

/** Each place goes to the phrase that stands nearest, the one with more words first. */
function settle(matches: readonly Found[]): Found[] {
  const best = new Map<Place, Found>();
  for (const one of matches) {
    if (!one.place) continue;
    const known = best.get(one.place);
    if (!known || rank(one) < rank(known)) best.set(one.place, one);
  }
  return [...best.values()];
}

/** Small is good: a lone slot comes last of all. */
function rank({ cost, tokens }: Found): number {
  return tokens.length === 1 ? 100 : cost - 0.4 * tokens.length;
}

// --- sums ---------------------------------------------------------------------------------------------------

const sumOf = ({ place }: Found): SumPlace => place as SumPlace;

/** What is left to pay: told, or the whole less what was paid. */
function readSums(claims: readonly Found[], index: TextIndex): Read | null {
  const lone = (one: Found) => one.tokens.length === 1;
  const of = (slot: Slot) => claims.filter((one) => slotOf(one) === slot && !sumOf(one).isBeforeTax);
  const named = of('somme').filter((one) => !lone(one));
  if (named.length > 0) return pickSum(named);
  const whole = pickSum(of('somme totale'));
  const paid = of('somme payée');
  if (whole) {
    const sum = paid.reduce((total, one) => total + sumOf(one).euros, 0);
    if (sum === 0) return whole;
    const rest = Math.round((Number(whole.value) - sum) * 100) / 100;
    if (rest <= 0) return null;
    return {
      value: rest,
      found: [...whole.found, ...paid],
      guess: true,
      readAs: `${formatAmount(rest)} restants`,
    };
  }
  // One sum alone, that nothing says to be another one.
  const all = index.tokens.filter(({ place }) => place?.kind === 'sum');
  const alone = of('somme').filter((one) => lone(one) && !sumOf(one).isBare);
  const [only] = alone;
  if (!only || all.length !== 1 || isPaid(only, index)) return null;
  return { value: sumOf(only).euros, found: [only], guess: true };
}

const PAID = ['payer', 'verser', 'encaisser', 'rembourser'];

/** « a payé 1 300 € », « 1 300 € versés »: what was paid is not due. */
function isPaid({ tokens: [at = 0] }: Found, { tokens }: TextIndex): boolean {
  const sum = tokens[at];
  return tokens.some(
    ({ lemmas, isDenied, mode, order, sentence }) =>
      !isDenied &&
      mode !== 'meant' &&
      sentence === sum?.sentence &&
      Math.abs(order - sum.order) <= 2 &&
      PAID.some((verb) => lemmas.includes(verb)),
  );
}

function pickSum(found: readonly Found[]): Read | null {
  const [first, ...others] = [...found].sort((a, b) => rank(a) - rank(b));
  if (!first) return null;
  const { euros, isGuess } = sumOf(first);
  if (others.some((one) => sumOf(one).euros !== euros && rank(one) < rank(first) + 1)) return null;
  return {
    value: euros,
    found: [first],
    guess: isGuess || first.isGuess || others.some((one) => sumOf(one).euros !== euros),
  };
}

// --- days and numbers ---------------------------------------------------------------------------------------

function readPlaces(claims: readonly Found[], def: StoryFact, limits: TypedContext): Read | null {
  const suited = claims.filter((one) => !slotOf(one)?.startsWith('autre'));
  const reads = suited.flatMap((one) => {
    const read = readPlace(one, def, limits);
    return read ? [{ ...read, rank: rank(one) }] : [];
  });
  const [first, ...others] = reads.sort((a, b) => a.rank - b.rank);
  if (!first) return null;
  const rivals = others.filter(({ value }) => value !== first.value);
  if (rivals.some((one) => one.rank < first.rank + 1)) return null;
  return { ...first, guess: first.guess || rivals.length > 0 };
}

const DAYS = meaningOf({ type: 'date' });

function readPlace(one: Found, def: StoryFact, limits: TypedContext): Read | null {
  const { place } = one;
  if (!place || place.kind === 'sum') return null;
  if (place.kind === 'number') return { value: place.count, found: [one], guess: one.isGuess };
  if (meaningOf(def) !== DAYS) return null;
  const read = date.read(place.written, keepPast(place.written, limits));
  if (!read || 'problem' in read) return null;
  const { value, words, sure } = read as Understood;
  // A year alone is too coarse for a day.
  if (/^\d{4}$/.test(words)) return null;
  const isSure = sure === 'exact' && !place.isGuess && !one.isGuess;
  return { value, found: [one], guess: !isSure, ...(words && { readAs: words }) };
}

/** Half a year, in days. */
const LONG_AGO = 180;

/** A story looks back: where an answer may well be past, « en janvier » is the last one. */
function keepPast(written: string, limits: TypedContext): TypedContext {
  const isAhead = /prochain|demain|dans /.test(written) || limits.low > limits.today - LONG_AGO;
  return isAhead ? limits : { ...limits, high: Math.min(limits.high, limits.today) };
}

/** The days or numbers between which an answer lies. */
function findLimits({ type, min, max }: StoryFact, today: Day): TypedContext {
  // Without the law at hand, a limit that it sets is left open.
  const resolve = (bound: Bound | undefined, widest: number): number => {
    if (bound?.kind === 'point') return bound.value;
    if (bound?.kind !== 'today') return widest;
    const { shift, sign } = bound;
    if (!shift) return today;
    return 'duration' in shift ? addDuration(today, shift.duration, sign) : widest;
  };
  const meaning = meaningOf({ type });
  const { low, high } = meaning.shape === 'points' ? meaning.findWidest(today) : { low: 0, high: 0 };
  return { today, low: resolve(min, low ?? 0), high: resolve(max, high ?? 0) };
}

function isInside(def: StoryFact, value: FactValue, { low, high }: TypedContext): boolean {
  const meaning = meaningOf({ type: def.type });
  if (meaning.shape !== 'points') return false;
  const point = meaning.toPoint(value);
  return point >= low && point <= high;
}
