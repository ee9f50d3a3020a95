/** Late interest and the lump sum told line by line. */
import { type Day, parseDay } from '../trees/calendar';
import { formatAmount, formatDate } from '../trees/format';
import type { RateBook } from './book';
import { formatNumber, formatRate } from './format';
import type { InterestLine, MissingRate, RateBasis } from './lateInterest';
import type { LumpSumLine } from './lumpSum';
import type { Say } from './wording/say';

/** A line of interest: its days, the working, what it comes to and how its rate is made. */
export function explainInterest(line: InterestLine, principal: number, say: Say): string {
  const [from, until] = [line.from, line.until].map((iso) => parseDay(iso) as Day) as [Day, Day];
  return say('interest.line', {
    stretch: capitalise(formatStretch(from, until, say)),
    amount: formatAmount(principal / 100),
    rate: formatRate(line.rate),
    days: formatDays(line.days, say),
    due: formatAmount(line.amount / 100),
    basis: explainBasis(line.basis, say),
  });
}

/** How a rate is made: « taux d’intérêt légal du 2e semestre 2026, créancier professionnel ». */
export function explainBasis(basis: RateBasis, say: Say): string {
  switch (basis.kind) {
    case 'agreed':
      return say('interest.agreed');
    case 'legal':
      return say('interest.legal', { half: formatHalf(basis.half, say) });
    case 'floor':
      return say('interest.floor', { times: String(basis.times), rate: formatRate(basis.rate) });
    case 'bank': {
      const half = formatHalf(basis.half, say);
      const points = formatPoints(basis.points, say);
      const bank = say('interest.bank', { half, rate: formatRate(basis.rate), points });
      return basis.isFrozen ? say('interest.frozen', { basis: bank }) : bank;
    }
  }
}

/** That a rate is not known. */
export function explainMissing({ error: { series, half } }: MissingRate, rates: RateBook, say: Say): string {
  return say('interest.missing', { half: formatHalf(half, say), series: rates[series]?.label ?? series });
}

/** What an invoice adds, or why it adds nothing. */
export function explainLumpSum({ reason, due, amount }: LumpSumLine, say: Say): string {
  if (reason === 'private' || due === undefined) return say('lump-sum.private');
  const day = formatDate(due);
  return reason === 'owed'
    ? say('lump-sum.owed', { due: day, amount: formatAmount(amount / 100) })
    : say(`lump-sum.${reason}`, { due: day });
}

/** Names a half-year: « 1er semestre 2026 ». */
export function formatHalf(half: string, say: Say): string {
  const year = { year: half.slice(0, 4) };
  return half.endsWith('S1') ? say('interest.half-1', year) : say('interest.half-2', year);
}

/** Formats what is added to a rate: « 10 points ». */
export function formatPoints(points: number, say: Say): string {
  const number = { number: formatNumber(points) };
  return points < 2 ? say('interest.point', number) : say('interest.points', number);
}

/** Formats a number of days: « un jour », « 147 jours ». */
export function formatDays(count: number, say: Say): string {
  return count === 1 ? say('interest.one-day') : say('interest.days', { number: formatNumber(count) });
}

/** Formats a stretch of time, both days included: « du 1er juillet au 24 novembre 2026 », « le 2 mai 2026 ». */
export function formatStretch(from: Day, until: Day, say: Say): string {
  return from === until
    ? say('interest.on', { day: formatDate(from) })
    : say('interest.from-to', { from: formatDate(from), until: formatDate(until) });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
