/** The last day to claim payment, and how it was found. */
import { formatDay } from '../../trees/calendar';
import type { DerivedDate, Facts, World } from '../../trees/model';
import { type Customer, computeLimitation, type LimitationEvent, needsEventDay } from '../limitation';
import { explainLimitationDate } from '../limitationText';
import { findChoice, findDay, readToday } from './inputs';
import { EVENT, EVENT_DAY, INPUTS, LAW, readLimitationCase, START, VALUES } from './prescription';

/** The last day to act that may be relied upon; null when a fact that counts is missing. */
export const finPrescription: DerivedDate = {
  id: 'fin-prescription',
  label: 'Votre dernier jour pour agir',
  inputs: INPUTS,
  side: 'entreprise',
  rule:
    typeof __LEAN__ === 'undefined'
      ? 'Fin du délai compté du point de départ, ou de l’événement qui le fait repartir à coup sûr. Un événement qui se discute (paiement partiel d’un client privé, médiation, clause) ne déplace pas cette date.'
      : '',
  law: [
    ...LAW,
    'cciv-2228',
    'cciv-2229',
    'cciv-2242',
    'cciv-2250',
    'cass-civ2-15-12960',
    'cass-civ1-17-25697',
  ],
  values: VALUES,
  compute(facts: Facts, world: World) {
    if (!isComplete(facts)) return null;
    return formatDay(computeLimitation(readLimitationCase(facts), world.law, readToday(world)).sureEnd);
  },
  explain(facts: Facts, world: World) {
    if (!isComplete(facts)) return null;
    const of = readLimitationCase(facts);
    const today = readToday(world);
    const found = computeLimitation(of, world.law, today);
    return { lines: explainLimitationDate(of, found, today), dependsOnPlace: false };
  },
};

function isComplete(facts: Facts): boolean {
  const customer = findChoice<Customer>(facts, 'type-de-client');
  const event = findChoice<LimitationEvent>(facts, EVENT);
  if (!customer || !event || findDay(facts, START) === undefined) return false;
  if (customer !== 'public' && !findChoice(facts, 'objet-transport')) return false;
  return !needsEventDay(customer, event) || findDay(facts, EVENT_DAY) !== undefined;
}
