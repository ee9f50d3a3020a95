/** Whether the time to claim payment is over, or about to be. */
import { addDuration, type Day, type Duration } from '../../../trees/calendar';
import {
  computeLimitation,
  findLimitationRule,
  type LimitationCase,
  type LimitationCustomer,
  type LimitationEvent,
  needsEventDay,
  needsTransport,
} from '../../limitation';
import { findDurationValue, findFirstRunning, listDurations, listRuleCuts } from '../../periodEnd';
import { type DerivedInputs, defineFunction, type LawWorld } from '../function';
import { findDay, readChoice, readDay, readToday } from '../inputs';

const START = 'date-depart-prescription';
const EVENT_DAY = 'date-evenement-prescription';
const INPUTS = ['type-de-client', 'objet-transport', START, 'evenement-prescription', EVENT_DAY] as const;

/** Every period that some case falls under. */
const VALUES = [
  findLimitationRule('consommateur', false).value,
  findLimitationRule('professionnel', false).value,
  findLimitationRule('public', false).value,
  findLimitationRule('consommateur', true).value,
];

/** Reads the case. @throws {RangeError} an input that counts has no value */
export function readLimitationCase(facts: DerivedInputs<(typeof INPUTS)[number]>): LimitationCase {
  const customer = readChoice<LimitationCustomer>(facts['type-de-client']);
  const event = readChoice<LimitationEvent>(facts['evenement-prescription']);
  const eventDay = needsEventDay(customer, event) ? findDay(facts[EVENT_DAY]) : undefined;
  return {
    customer,
    transport: needsTransport(customer) && readChoice(facts['objet-transport']) === 'oui',
    start: readDay(facts[START]),
    event,
    ...(eventDay !== undefined && { eventDay }),
  };
}

/** Whether the time to claim payment is over. @see `computeLimitation` for the articles */
const prescription = defineFunction({
  options: { 'non-acquise': true, discutee: true, acquise: true },
  inputs: INPUTS,
  values: VALUES,
  cuts: (world) => listCuts(world.law, [readToday(world)]),
  gaps: listGaps,
  compute: (facts, world) => computeLimitation(readLimitationCase(facts), world.law, readToday(world)).status,
});

/**
 * How near the last day must be to come before everything else. A figure of practice, not of law: what it takes to find a
 * lawyer, write a summons and have it served.
 */
export const SHORT_TIME: Duration = { count: 60, unit: 'days' };

/** How much time is left to claim payment: an interrupting act comes first where the last day is near. */
const tempsPourAgir = defineFunction({
  options: { suffisant: true, court: true, discute: true, passe: true },
  inputs: INPUTS,
  values: VALUES,
  cuts(world) {
    const today = readToday(world);
    return listCuts(world.law, [today, addDuration(today, SHORT_TIME) + 1]);
  },
  gaps: listGaps,
  compute(facts, world) {
    const today = readToday(world);
    const { status, sureEnd } = computeLimitation(readLimitationCase(facts), world.law, today);
    if (status === 'acquise') return 'passe';
    if (status === 'discutee') return 'discute';
    return sureEnd <= addDuration(today, SHORT_TIME) ? 'court' : 'suffisant';
  },
});

/** Where the end of the time to act, compared with each of these days, may change sides. */
function listCuts(law: LawWorld['law'], days: readonly Day[]) {
  const values = VALUES.map((id) => findDurationValue(law, id));
  const running = values.flatMap((value) => days.map((day) => findFirstRunning(value, day)));
  const changes = values.map(listRuleCuts);
  return {
    [START]: [...running, ...changes.flatMap(({ starts }) => starts)],
    [EVENT_DAY]: [...running, ...changes.flatMap(({ ends }) => ends.map((end) => end + 1))],
  };
}

function listGaps({ law }: LawWorld) {
  const by = VALUES.flatMap((id) => listDurations(findDurationValue(law, id)));
  return [{ from: START, to: EVENT_DAY, by } as const];
}

export const LIMITATION_FUNCTIONS = { prescription, 'temps-pour-agir': tempsPourAgir };
