import type { Day, Duration } from '../../trees/calendar';
import type { DerivedFact, DerivedInput, Facts, LawValues, World } from '../../trees/model';
import { listStartCuts } from '../eventSpan';
import { boundWithdrawal, findWithdrawalStatus, type WithdrawalNotice } from '../withdrawal';
import { buildRule, findDay, readChoice, when } from './inputs';

export const NOTICE = 'information-donnee';
export const START = 'depart-retractation';
export const LATE_NOTICE = 'date-information';
const SENT = 'date-retractation';
export const VALUES = ['retractation', 'retractation-prolongation'];
export const LAW = ['cconso-l221-18', 'cconso-l221-19', 'cconso-l221-20'];
export const PERIOD_INPUTS: DerivedInput[] = [
  { fact: NOTICE },
  { fact: START, when: when(NOTICE, 'complete', 'manquante') },
  { fact: LATE_NOTICE, when: when(NOTICE, 'tardive') },
];

/** Whether a customer withdrew in time. @see `findWithdrawalStatus` for the articles */
export const delaiRetractation: DerivedFact = {
  id: 'delai-retractation',
  label: 'Le délai de rétractation',
  inputs: [...PERIOD_INPUTS, { fact: SENT }],
  options: {
    'dans-le-delai': {
      label: 'La rétractation est partie à temps',
      when: 'la rétractation est partie à temps',
    },
    'fin-a-compter': {
      label: 'Elle est partie autour du dernier jour, à compter sur un calendrier',
      when: 'la rétractation est partie autour du dernier jour',
    },
    'hors-delai': {
      label: 'La rétractation est partie trop tard',
      when: 'la rétractation est partie trop tard',
    },
  },
  rule:
    typeof __LEAN__ === 'undefined'
      ? buildRule(
          [
            'Le client était complètement informé avant de contracter.',
            'Il a {@retractation}, sans compter le premier jour ({§cconso-l221-18}, {§cconso-l221-19}).',
          ],
          [
            'L’information manque, ou elle est incomplète.',
            'Le délai est prolongé de {@retractation-prolongation} après sa fin normale ({§cconso-l221-20}).',
          ],
          [
            'L’information complète est venue pendant cette prolongation.',
            'Il a {@retractation} à partir du jour où il l’a reçue ({§cconso-l221-20}).',
          ],
          [
            'Le dernier jour est un samedi, un dimanche ou un jour férié.',
            'Il passe au premier jour ouvrable qui suit ({§cconso-l221-19}). Autour de ce jour, comptez sur un calendrier.',
          ],
        )
      : [],
  law: LAW,
  values: VALUES,
  witnesses:
    typeof __LEAN__ === 'undefined'
      ? {
          'dans-le-delai': {
            today: '2026-11-24',
            facts: { [NOTICE]: 'manquante', [START]: '2026-03-20', [SENT]: '2026-11-10' },
          },
          'fin-a-compter': {
            today: '2026-11-24',
            facts: { [NOTICE]: 'complete', [START]: '2026-10-31', [SENT]: '2026-11-16' },
          },
          'hors-delai': {
            today: '2026-11-24',
            facts: { [NOTICE]: 'tardive', [LATE_NOTICE]: '2026-09-01', [SENT]: '2026-11-10' },
          },
        }
      : {},
  cuts: ({ law }) => ({ [START]: listStartCuts(law, VALUES), [LATE_NOTICE]: listStartCuts(law, VALUES) }),
  gaps: ({ law }) => [
    { from: START, to: SENT, by: [...listBounds('complete', law), ...listBounds('manquante', law)] },
    { from: LATE_NOTICE, to: SENT, by: listBounds('tardive', law) },
  ],
  compute(facts: Facts, { law }: World) {
    const sent = findDay(facts, SENT) as Day;
    return findWithdrawalStatus({ ...readPeriod(facts), sent }, law);
  },
};

/** Reads the period. */
export function readPeriod(facts: Facts): { notice: WithdrawalNotice; start: Day } {
  const notice = readChoice<WithdrawalNotice>(facts, NOTICE);
  return { notice, start: findDay(facts, notice === 'tardive' ? LATE_NOTICE : START) as Day };
}

/** The two bounds under each regime that the law has had, as lengths in days. */
function listBounds(notice: WithdrawalNotice, law: LawValues): Duration[] {
  const starts = [0, ...listStartCuts(law, VALUES)];
  return starts.flatMap((start) => {
    const { sure, late } = boundWithdrawal(notice, start, law);
    return [sure, late].map((count): Duration => ({ count, unit: 'days' }));
  });
}
