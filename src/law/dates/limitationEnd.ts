/** The last day to claim payment, and how it was found. */
import { formatDay } from '../../trees/calendar';
import type { Facts, World } from '../../trees/model';
import { readLimitationCase } from '../derived/functions/limitation';
import { findChoice, findDay, readToday } from '../derived/inputs';
import {
  computeLimitation,
  type LimitationCase,
  type LimitationCustomer,
  type LimitationEvent,
  needsEventDay,
  needsTransport,
} from '../limitation';
import { explainLimitationDate } from '../limitationText';
import type { DateFunction } from './function';

/**
 * The last day to act that may be relied upon; null when a fact that counts is missing.
 *
 * An event whose day is not known, or that was not asked, is left out: it can only have put the day off. The day so found
 * is told while it is still to come, as it says nothing once it is past.
 */
export function computeLimitationEnd(facts: Facts, world: World): string | null {
  const of = readCase(facts);
  if (!of) return null;
  const { sureEnd } = computeLimitation(of, world.law, readToday(world));
  return isWhole(facts) || sureEnd >= readToday(world) ? formatDay(sureEnd) : null;
}

export const limitationEnd: DateFunction = {
  compute: (_, facts, world) => computeLimitationEnd(facts, world),
  explain({ say }, facts, world) {
    const of = readCase(facts);
    if (!of || computeLimitationEnd(facts, world) === null) return null;
    const today = readToday(world);
    const found = computeLimitation(of, world.law, today);
    const lines = explainLimitationDate(of, found, today, say);
    if (isTransportSupposed(facts))
      lines.push({ kind: 'assumption', text: say('limitation.no-transport'), law: ['ccom-l133-6'] });
    return { lines, dependsOnPlace: false };
  },
};

/** The same, counted from the end of the work alone, which the outcome asks: no question has asked what may have moved it. */
export const paymentClaimEnd: DateFunction = {
  compute: (_, facts, world) => computeLimitationEnd(fromEndOfWork(facts), world),
  explain: (context, facts, world) => limitationEnd.explain(context, fromEndOfWork(facts), world),
};

function fromEndOfWork(facts: Facts): Facts {
  return {
    ...facts,
    'date-depart-prescription': facts['fin-du-travail'] ?? null,
    'evenement-prescription': 'aucun',
  };
}

/** The case as far as it is known; null where customer or start is missing, or the kind of contract was asked in vain. */
function readCase(facts: Facts): LimitationCase | null {
  const customer = findChoice<LimitationCustomer>(facts['type-de-client']);
  if (!customer || findDay(facts['date-depart-prescription']) === undefined) return null;
  if (needsTransport(customer) && facts['objet-transport'] === null) return null;
  const told = isTransportSupposed(facts) ? { ...facts, 'objet-transport': 'non' } : facts;
  return readLimitationCase(isWhole(facts) ? told : { ...told, 'evenement-prescription': 'aucun' });
}

/** True where no question asked whether the invoice is for a transport: it is then supposed not to be, and told. */
function isTransportSupposed(facts: Facts): boolean {
  const customer = findChoice<LimitationCustomer>(facts['type-de-client']);
  return customer !== undefined && needsTransport(customer) && facts['objet-transport'] === undefined;
}

/** True when the event is known, and its day where that counts. */
function isWhole(facts: Facts): boolean {
  const customer = findChoice<LimitationCustomer>(facts['type-de-client']);
  const event = findChoice<LimitationEvent>(facts['evenement-prescription']);
  if (!customer || !event) return false;
  return !needsEventDay(customer, event) || findDay(facts['date-evenement-prescription']) !== undefined;
}
