import type { Condition, DerivedFact, DerivedInput, Facts } from '../../trees/model';
import {
  type Customer,
  computeLimitation,
  findLimitationRule,
  type LimitationCase,
  type LimitationEvent,
} from '../limitation';
import { findDurationValue, findFirstRunning, listDurations, listRuleCuts } from '../periodEnd';
import { buildRule, findDay, IS_PRIVATE, IS_PUBLIC, readChoice, readToday, when } from './inputs';

export const START = 'date-depart-prescription';
export const EVENT = 'evenement-prescription';
export const EVENT_DAY = 'date-evenement-prescription';

/** Where the day of the event counts: `needsEventDay`, as a condition. */
const EVENT_DAY_COUNTS: Condition = {
  op: 'or',
  of: [
    when(EVENT, 'reconnaissance-ecrite', 'paiement-partiel', 'acte-de-justice'),
    { op: 'and', of: [IS_PUBLIC, when(EVENT, 'demande-ecrite')] },
  ],
};

export const INPUTS: DerivedInput[] = [
  { fact: 'type-de-client' },
  { fact: 'objet-transport', when: IS_PRIVATE },
  { fact: START },
  { fact: EVENT },
  { fact: EVENT_DAY, when: EVENT_DAY_COUNTS },
];

export const LAW = [
  'cconso-l218-2',
  'ccom-l110-4',
  'cciv-2224',
  'ccom-l133-6',
  'loi-1968-1250-1',
  'loi-1968-1250-2',
  'cciv-2238',
  'cciv-2240',
  'cciv-2241',
  'cciv-2244',
  'cciv-2249',
  'cciv-2251',
  'cciv-2254',
];

/** Every period that some case falls under. */
export const VALUES = [
  findLimitationRule('consommateur', false).value,
  findLimitationRule('professionnel', false).value,
  findLimitationRule('public', false).value,
  findLimitationRule('consommateur', true).value,
];

/** Reads the case. @throws {RangeError} an input that counts has no value */
export function readLimitationCase(facts: Facts): LimitationCase {
  const customer = readChoice<Customer>(facts, 'type-de-client');
  const transport = customer !== 'public' && readChoice(facts, 'objet-transport') === 'oui';
  const start = findDay(facts, START);
  if (start === undefined) throw new RangeError(`"${START}" has no value`);
  const event = readChoice<LimitationEvent>(facts, EVENT);
  return { customer, transport, start, event, eventDay: findDay(facts, EVENT_DAY) };
}

/** Whether the time to claim payment is over. @see `computeLimitation` for the articles */
export const prescription: DerivedFact = {
  id: 'prescription',
  label: 'Le délai pour agir (prescription)',
  inputs: INPUTS,
  options: {
    'non-acquise': {
      label: 'Le délai pour agir n’est pas écoulé',
      when: 'le délai pour agir n’est pas écoulé',
    },
    discutee: {
      label: 'Le délai d’origine est écoulé, mais ce point se discute',
      when: 'le délai d’origine est écoulé mais qu’un événement se discute',
    },
    acquise: { label: 'Le délai pour agir est écoulé', when: 'le délai pour agir est écoulé' },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Transport de marchandises, quel que soit le client privé.',
            'Délai : {@prescription-transport} ({§ccom-l133-6}).',
          ],
          ['Le client est un particulier.', 'Délai : {@prescription-consommateur} ({§cconso-l218-2}).'],
          [
            'Le client est un professionnel ou une association.',
            'Délai : {@prescription-professionnel} ({§ccom-l110-4}, {§cciv-2224}).',
          ],
          [
            'Le client est une personne publique.',
            'Délai : {@prescription-publique}, à partir du 1er janvier qui suit ({§loi-1968-1250-1}).',
          ],
          ['Vous êtes au dernier jour du délai, ou avant.', 'Délai non écoulé, quel que soit l’événement.'],
          [
            'Rien ne s’est passé ; ou une simple relance ou mise en demeure, même recommandée, à un client privé.',
            'Le délai n’a pas bougé ({§cciv-2240}, {§cciv-2241}, {§cciv-2244}).',
          ],
          [
            'Reconnaissance écrite de la dette pendant le délai.',
            'Un nouveau délai, égal au premier, part de ce jour ({§cciv-2240}).',
          ],
          [
            'Acte de justice pendant le délai : demande en justice, ordonnance signifiée, mesure conservatoire, acte d’exécution forcée.',
            'Un nouveau délai part de ce jour ({§cciv-2241}, {§cciv-2244}). Passé ce nouveau délai, le point se discute : l’effet d’une demande en justice dure aussi longtemps que le procès.',
          ],
          [
            'Client public : demande de paiement écrite, lettre de l’administration sur la créance ou paiement même partiel, pendant le délai.',
            'Un nouveau délai part du 1er janvier qui suit ({§loi-1968-1250-2}).',
          ],
          [
            'Client privé : paiement partiel, le délai d’origine étant écoulé.',
            'Le point se discute tant que court un délai compté de ce paiement ({§cciv-2240}) ; ensuite le délai est écoulé.',
          ],
          [
            'Reconnaissance ou paiement après la fin du délai.',
            'Le point se discute tant que court un délai compté de ce jour : un juge dit si le client a renoncé à invoquer la prescription ({§cciv-2251}) ; ensuite le délai est écoulé.',
          ],
          [
            'Acte de justice après la fin du délai ; médiation ou conciliation ; autre événement ou clause du contrat ; et le délai d’origine est écoulé.',
            'Le point se discute ({§cciv-2238}).',
          ],
          ['Client public : demande écrite après la fin du délai.', 'Délai écoulé ({§loi-1968-1250-2}).'],
        )
      : [],
  law: LAW,
  values: VALUES,
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          'non-acquise': {
            today: '2026-11-24',
            facts: {
              'type-de-client': 'professionnel',
              'objet-transport': 'non',
              [START]: '2024-09-24',
              [EVENT]: 'aucun',
            },
          },
          discutee: {
            today: '2026-11-24',
            facts: {
              'type-de-client': 'consommateur',
              'objet-transport': 'non',
              [START]: '2024-09-24',
              [EVENT]: 'paiement-partiel',
              [EVENT_DAY]: '2025-06-02',
            },
          },
          acquise: {
            today: '2026-11-24',
            facts: {
              'type-de-client': 'consommateur',
              'objet-transport': 'non',
              [START]: '2024-09-24',
              [EVENT]: 'aucun',
            },
          },
        }
      : {},
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
  gaps: (world) => [
    {
      from: START,
      to: EVENT_DAY,
      by: VALUES.flatMap((id) => listDurations(findDurationValue(world.law, id))),
    },
  ],
  compute: (facts, world) => computeLimitation(readLimitationCase(facts), world.law, readToday(world)).status,
};
