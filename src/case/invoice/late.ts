/** Interest and lump sum of each claim of a list, up to today. */
import { computePublicInterest, computeTradePenalties } from '../../law/lateInterest';
import { computeLumpSum } from '../../law/lumpSum';
import type { Day } from '../../trees/calendar';
import type { CalculatorLaw } from '../calculators/model';
import type { Claim } from './claims';

/** One claim with what its delay adds. Sums in cents. */
export interface LateClaim {
  claim: Claim;
  /** days late; 0 where it is not due yet */
  days: number;
  /** null where the law does not say the rate of these days yet */
  interest: number | null;
  lump: number;
}

/**
 * Computes what delay adds to each claim of a business or public customer. Only the first instalment of an invoice
 * brings the lump sum.
 *
 * @param claims - by due day
 * @throws {RangeError} the law of these days is not known
 */
export function computeLate(
  claims: readonly Claim[],
  customer: 'professionnel' | 'public',
  today: Day,
  law: CalculatorLaw,
): LateClaim[] {
  const seen = new Set<number>();
  return claims.map((claim) => {
    const delay = { amount: claim.amount, after: claim.due, until: today };
    const found =
      customer === 'public' ? computePublicInterest(delay, law) : computeTradePenalties(delay, law);
    const isFirst = !seen.has(claim.of);
    seen.add(claim.of);
    return {
      claim,
      days: Math.max(0, today - claim.due),
      interest: found.ok ? found.total : null,
      lump: isFirst ? computeLumpSum(customer, [claim.due], today, law.values).total : 0,
    };
  });
}
