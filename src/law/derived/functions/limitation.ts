/** Whether the time to claim payment is over. */
import {
  computeLimitation,
  findLimitationRule,
  type LimitationCase,
  type LimitationCustomer,
  type LimitationEvent,
} from '../../limitation';
import { findDurationValue, findFirstRunning, listDurations, listRuleCuts } from '../../periodEnd';
import { type DerivedInputs, defineFunction } from '../function';
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
  return {
    customer,
    transport: customer !== 'public' && readChoice(facts['objet-transport']) === 'oui',
    start: readDay(facts[START]),
    event: readChoice<LimitationEvent>(facts['evenement-prescription']),
    eventDay: findDay(facts[EVENT_DAY]),
  };
}

/** Whether the time to claim payment is over. @see `computeLimitation` for the articles */
const prescription = defineFunction({
  options: { 'non-acquise': true, discutee: true, acquise: true },
  inputs: INPUTS,
  values: VALUES,
  cuts(world) {
    const today = readToday(world);
    const values = VALUES.map((id) => findDurationValue(world.law, id));
    const running = values.map((value) => findFirstRunning(value, today));
    const changes = values.map(listRuleCuts);
    return {
      [START]: [...running, ...changes.flatMap(({ starts }) => starts)],
      [EVENT_DAY]: [...running, ...changes.flatMap(({ ends }) => ends.map((end) => end + 1))],
    };
  },
  gaps: ({ law }) => [
    { from: START, to: EVENT_DAY, by: VALUES.flatMap((id) => listDurations(findDurationValue(law, id))) },
  ],
  compute: (facts, world) => computeLimitation(readLimitationCase(facts), world.law, readToday(world)).status,
});

export const LIMITATION_FUNCTIONS = { prescription };
