/** The last day to claim payment, and how it was found. */
import { formatDay } from '../../trees/calendar';
import type { Facts, World } from '../../trees/model';
import { readLimitationCase } from '../derived/functions/limitation';
import { findChoice, findDay, readToday } from '../derived/inputs';
import {
  computeLimitation,
  type LimitationCustomer,
  type LimitationEvent,
  needsEventDay,
  needsTransport,
} from '../limitation';
import { explainLimitationDate } from '../limitationText';
import type { DateFunction } from './function';

/** The last day to act that may be relied upon; null when a fact that counts is missing. */
export function computeLimitationEnd(facts: Facts, world: World): string | null {
  if (!isComplete(facts)) return null;
  return formatDay(computeLimitation(readLimitationCase(facts), world.law, readToday(world)).sureEnd);
}

export const limitationEnd: DateFunction = {
  compute: (_, facts, world) => computeLimitationEnd(facts, world),
  explain({ say }, facts, world) {
    if (!isComplete(facts)) return null;
    const of = readLimitationCase(facts);
    const today = readToday(world);
    const found = computeLimitation(of, world.law, today);
    return { lines: explainLimitationDate(of, found, today, say), dependsOnPlace: false };
  },
};

function isComplete(facts: Facts): boolean {
  const customer = findChoice<LimitationCustomer>(facts['type-de-client']);
  const event = findChoice<LimitationEvent>(facts['evenement-prescription']);
  if (!customer || !event || findDay(facts['date-depart-prescription']) === undefined) return false;
  if (needsTransport(customer) && !findChoice(facts['objet-transport'])) return false;
  return !needsEventDay(customer, event) || findDay(facts['date-evenement-prescription']) !== undefined;
}
