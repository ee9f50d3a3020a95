/** Which court hears a claim for payment, and what it asks of the business. */
import type { LimitationCustomer } from './limitation';

/** What a business is in the eyes of the court. */
export type Trade = 'commercant-ou-societe' | 'artisan' | 'liberal' | 'agriculteur' | 'association';

export type Court = 'tribunal-de-commerce' | 'tribunal-judiciaire' | 'tribunal-administratif';

/**
 * Finds the court that hears a claim for payment against a customer.
 *
 * Traders, commercial companies and, since 1 January 2022, craftsmen answer to each other before the commercial
 * court; everyone else in private law before the tribunal judiciaire. What the contract may have agreed is not seen.
 *
 * @param ours, theirs - read only when the customer is a business
 * @see art. L721-3 of the code de commerce; art. L6 of the code de la commande publique
 */
export function findCourt(customer: LimitationCustomer, ours?: Trade, theirs?: Trade): Court {
  if (customer === 'public') return 'tribunal-administratif';
  return customer === 'professionnel' && isTrading(ours) && isTrading(theirs)
    ? 'tribunal-de-commerce'
    : 'tribunal-judiciaire';
}

function isTrading(trade: Trade | undefined): boolean {
  return trade === 'commercant-ou-societe' || trade === 'artisan';
}

/**
 * True when a lawyer must represent the business at the trial.
 *
 * @param cents - the amount claimed
 * @param threshold - law value `avocat-obligatoire`, in cents; the same before both courts of private law
 * @param buyer - the public customer; the State and its national bodies, or a local authority or hospital
 * @see art. 760, 761 and 853 of the code de procédure civile; art. R431-2 and R431-3 of the code de justice administrative
 */
export function needsLawyer(
  court: Court,
  cents: number,
  threshold: number,
  buyer?: 'etat' | 'collectivite-ou-hopital',
): boolean {
  return court === 'tribunal-administratif' ? buyer === 'etat' : cents > threshold;
}

/**
 * True when conciliation, mediation or a participatory procedure must be attempted before the trial.
 *
 * @param threshold - law value `tentative-amiable-obligatoire`, in cents
 * @see art. 750-1 of the code de procédure civile, proper to the tribunal judiciaire
 */
export function needsAmicableAttempt(court: Court, cents: number, threshold: number): boolean {
  return court === 'tribunal-judiciaire' && cents <= threshold;
}
