/** Until when a claim for payment may be brought, and what an event did to that time. */
import {
  computeLimitation,
  type LimitationCase,
  type LimitationCustomer,
  type LimitationEvent,
  needsEventDay,
} from '../../law/limitation';
import { explainLimitation } from '../../law/limitationText';
import { createSay } from '../../law/wording/say';
import { parseDay } from '../../trees/calendar';
import { formatDate, formatDuration } from '../../trees/format';
import {
  type CalculatorDefinition,
  type CalculatorField,
  FormReader,
  type FormValues,
  guardLaw,
} from './model';
import { MEDIATION_TEXTS } from './texts';

const CUSTOMERS: readonly { id: LimitationCustomer; label: string }[] = [
  { id: 'consommateur', label: 'Un particulier' },
  { id: 'professionnel', label: 'Un professionnel' },
  { id: 'association', label: 'Une association hors de toute activité professionnelle' },
  { id: 'public', label: 'Un acheteur public' },
];

const EVENTS: readonly { id: LimitationEvent; label: string }[] = [
  { id: 'aucun', label: 'Rien' },
  { id: 'demande-ecrite', label: 'Une relance ou une mise en demeure' },
  { id: 'reconnaissance-ecrite', label: 'Le client a reconnu la dette par écrit' },
  { id: 'paiement-partiel', label: 'Le client a payé une partie' },
  { id: 'acte-de-justice', label: 'Un acte de justice' },
  { id: 'mediation-ou-conciliation', label: 'Une médiation ou une conciliation' },
  { id: 'autre', label: 'Autre chose' },
];

const TRANSPORT = [
  { id: 'non', label: 'Non' },
  { id: 'oui', label: 'Oui' },
] as const;

/** The limitation of a claim. */
export const LIMITATION: CalculatorDefinition = {
  id: 'prescription',
  listFields: (typed) => {
    const { customer, event } = readChoices(new FormReader(typed));
    const day: CalculatorField = { id: 'date-evenement', kind: 'date', label: 'Date de cet événement' };
    return [
      { id: 'client', kind: 'choice', label: 'Votre client', options: CUSTOMERS },
      ...(customer === 'public'
        ? []
        : [
            {
              id: 'transport',
              kind: 'choice',
              label: 'Est-ce un transport de marchandises ?',
              options: TRANSPORT,
            } satisfies CalculatorField,
          ]),
      {
        id: 'depart',
        kind: 'date',
        label: 'Date de départ',
        hint: 'En général le jour où le travail a été fini ou la marchandise livrée.',
      },
      { id: 'evenement', kind: 'choice', label: 'Que s’est-il passé depuis ?', options: EVENTS },
      ...(needsEventDay(customer, event) ? [day] : []),
      ...(isPause(customer, event) ? listMediationFields(typed) : []),
    ];
  },
  compute: (typed, law, today) => {
    const reading = new FormReader(typed, today);
    const { customer, event, transport } = readChoices(reading);
    const start = reading.day('depart');
    const mediation = isPause(customer, event) ? readMediation(reading, today) : {};
    const eventDay = needsEventDay(customer, event) ? reading.day('date-evenement') : undefined;
    if (!reading.failed && eventDay !== undefined && eventDay < start)
      reading.note('date-evenement', 'Cet événement vient avant la date de départ.');
    return (
      reading.failed ??
      guardLaw(() => {
        const of = {
          customer,
          event,
          transport,
          start,
          ...(eventDay !== undefined && { eventDay }),
          ...mediation,
        };
        const day = parseDay(today) as number;
        const found = computeLimitation(of, law.values, day);
        return {
          ok: true,
          headline: found.pause?.isOpen
            ? MEDIATION_TEXTS.paused(formatDuration(found.pause.least))
            : HEADLINES[found.status](formatDate(found.sureEnd)),
          lines: explainLimitation(of, found, day, createSay(law.wording)),
          cautions: ['La date de départ se discute souvent. Gardez une marge, ou faites-la vérifier.'],
        };
      })
    );
  },
};

const GOING_ON = [
  { id: 'oui', label: MEDIATION_TEXTS.over },
  { id: 'non', label: MEDIATION_TEXTS.open },
] as const;

/** A mediation whose days give the end: only that of a private customer does. */
function isPause(customer: LimitationCustomer, event: LimitationEvent): boolean {
  return event === 'mediation-ou-conciliation' && customer !== 'public';
}

function listMediationFields(typed: FormValues): CalculatorField[] {
  const isOver = new FormReader(typed).choice('mediation-finie', GOING_ON) === 'oui';
  return [
    {
      id: 'debut-mediation',
      kind: 'date',
      label: MEDIATION_TEXTS.start,
      hint: MEDIATION_TEXTS.startHint,
    },
    { id: 'mediation-finie', kind: 'choice', label: MEDIATION_TEXTS.isOver, options: GOING_ON },
    ...(isOver
      ? [
          {
            id: 'fin-mediation',
            kind: 'date',
            label: MEDIATION_TEXTS.end,
            hint: MEDIATION_TEXTS.endHint,
          } satisfies CalculatorField,
        ]
      : []),
  ];
}

function readMediation(
  reading: FormReader,
  today: string,
): Pick<LimitationCase, 'eventDay' | 'mediationEnd'> {
  const eventDay = reading.day('debut-mediation');
  if (reading.choice('mediation-finie', GOING_ON) === 'non') {
    if (eventDay > (parseDay(today) as number)) reading.note('debut-mediation', MEDIATION_TEXTS.toCome);
    return { eventDay };
  }
  const mediationEnd = reading.day('fin-mediation');
  if (!reading.failed && mediationEnd < eventDay) reading.note('fin-mediation', MEDIATION_TEXTS.endFirst);
  return { eventDay, mediationEnd };
}

const HEADLINES = {
  'non-acquise': (end: string) => `Vous pouvez agir jusqu’au ${end}`,
  discutee: (end: string) => `Le délai s’est terminé le ${end}, mais cela se discute`,
  acquise: (end: string) => `Le délai s’est terminé le ${end}`,
} as const;

function readChoices(reading: FormReader) {
  const customer = reading.choice('client', CUSTOMERS);
  return {
    customer,
    event: reading.choice('evenement', EVENTS),
    transport: customer !== 'public' && reading.choice('transport', TRANSPORT) === 'oui',
  };
}
