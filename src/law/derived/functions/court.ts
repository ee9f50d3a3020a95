/** Before which court a claim comes, and what that court asks of the business. */
import { type Court, findCourt, needsAmicableAttempt, needsLawyer, type Trade } from '../../court';
import type { LimitationCustomer } from '../../limitation';
import { type DerivedInputs, defineFunction } from '../function';
import { findChoice, readCents, readChoice, readThreshold } from '../inputs';

/** The facts that give the court. */
const COURT_INPUTS = ['type-de-client', 'statut-entreprise', 'statut-client'] as const;
const LAWYER_THRESHOLD = 'avocat-obligatoire';
const ATTEMPT_THRESHOLD = 'tentative-amiable-obligatoire';

function readCourt(facts: DerivedInputs<(typeof COURT_INPUTS)[number]>): Court {
  return findCourt(
    readChoice<LimitationCustomer>(facts['type-de-client']),
    findChoice<Trade>(facts['statut-entreprise']),
    findChoice<Trade>(facts['statut-client']),
  );
}

/** Which court hears the claim. @see art. L721-3 of the code de commerce; art. L6 of the code de la commande publique */
const tribunal = defineFunction({
  options: { 'tribunal-de-commerce': true, 'tribunal-judiciaire': true, 'tribunal-administratif': true },
  inputs: COURT_INPUTS,
  values: [],
  compute: readCourt,
});

/**
 * Whether a lawyer must represent the business at the trial. The trades of the two sides do not count: the threshold is
 * the same before the tribunal judiciaire and the commercial court.
 *
 * @see art. 760, 761 and 853 of the code de procédure civile; art. R431-2 and R431-3 of the code de justice administrative
 */
const avocatAuProces = defineFunction({
  options: { obligatoire: true, facultatif: true },
  inputs: ['type-de-client', 'montant', 'acheteur-public'],
  values: [LAWYER_THRESHOLD],
  cuts: (world) => ({ montant: [readThreshold(world, LAWYER_THRESHOLD) + 1] }),
  compute(facts, world) {
    const customer = readChoice<LimitationCustomer>(facts['type-de-client']);
    const cents = customer === 'public' ? 0 : readCents(facts.montant);
    const buyer = findChoice<'etat' | 'collectivite-ou-hopital'>(facts['acheteur-public']);
    const threshold = readThreshold(world, LAWYER_THRESHOLD);
    return needsLawyer(findCourt(customer), cents, threshold, buyer) ? 'obligatoire' : 'facultatif';
  },
});

/** Whether an amicable attempt must come before the trial. @see art. 750-1 of the code de procédure civile */
const tentativeAmiable = defineFunction({
  options: { obligatoire: true, 'non-obligatoire': true },
  inputs: [...COURT_INPUTS, 'montant'],
  values: [ATTEMPT_THRESHOLD],
  cuts: (world) => ({ montant: [readThreshold(world, ATTEMPT_THRESHOLD) + 1] }),
  compute(facts, world) {
    const court = readCourt(facts);
    if (court !== 'tribunal-judiciaire') return 'non-obligatoire';
    const threshold = readThreshold(world, ATTEMPT_THRESHOLD);
    return needsAmicableAttempt(court, readCents(facts.montant), threshold)
      ? 'obligatoire'
      : 'non-obligatoire';
  },
});

/**
 * Whether the invoice is between traders, which opens the title without a judge and closes the small-claims procedure.
 * Narrower than the commercial court: a craftsman who is no trader does not enter it.
 *
 * @see art. L125-1 and L126-1 of the code des procédures civiles d'exécution
 */
const entreCommercants = defineFunction({
  options: { oui: true, non: true },
  inputs: COURT_INPUTS,
  values: [],
  compute(facts) {
    const between =
      readChoice<LimitationCustomer>(facts['type-de-client']) === 'professionnel' &&
      findChoice<Trade>(facts['statut-entreprise']) === 'commercant-ou-societe' &&
      findChoice<Trade>(facts['statut-client']) === 'commercant-ou-societe';
    return between ? 'oui' : 'non';
  },
});

export const COURT_FUNCTIONS = {
  tribunal,
  'avocat-au-proces': avocatAuProces,
  'tentative-amiable': tentativeAmiable,
  'entre-commercants': entreCommercants,
};
