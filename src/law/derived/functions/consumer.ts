/** What consumer law gives a customer: the guarantee of conformity, the time to withdraw, the refund of a late delivery. */
import { addDuration, type Day, type Duration, firstDayWithin } from '../../../trees/calendar';
import { readDuration } from '../../../trees/law';
import type { LawValues } from '../../../trees/model';
import { isWithin, listSpans, listStartCuts } from '../../eventSpan';
import { boundWithdrawal, findWithdrawalStatus, type WithdrawalNotice } from '../../withdrawal';
import { type DerivedInputs, defineFunction } from '../function';
import { readChoice, readDay, readToday } from '../inputs';

const COVER = 'garantie-conformite';
const PRESUMED = { neuf: 'presomption-neuf', occasion: 'presomption-occasion' } as const;
const CONFORMITY = [COVER, PRESUMED.neuf, PRESUMED.occasion];

/**
 * Whether a defect of goods sold to a consumer falls under the legal guarantee of conformity, and who proves its origin.
 *
 * Both periods run from delivery to the day the defect appeared, not to the day of the complaint.
 *
 * @see art. L217-3 (cover) and L217-7 (presumption) of the code de la consommation
 */
const conformite = defineFunction({
  options: { presumee: true, 'a-prouver': true, 'hors-garantie': true },
  inputs: ['etat-du-bien', 'date-de-livraison', 'date-du-defaut'],
  values: CONFORMITY,
  cuts: ({ law }) => ({ 'date-de-livraison': listStartCuts(law, CONFORMITY) }),
  gaps: ({ law }) => [{ from: 'date-de-livraison', to: 'date-du-defaut', by: listSpans(law, CONFORMITY) }],
  compute(facts, { law }) {
    const condition = readChoice(facts['etat-du-bien']) === 'occasion' ? 'occasion' : 'neuf';
    const [delivery, defect] = [readDay(facts['date-de-livraison']), readDay(facts['date-du-defaut'])];
    if (!isWithin(law, COVER, delivery, defect)) return 'hors-garantie';
    return isWithin(law, PRESUMED[condition], delivery, defect) ? 'presumee' : 'a-prouver';
  },
});

const START = 'depart-retractation';
const LATE_NOTICE = 'date-information';
const SENT = 'date-retractation';
const WITHDRAWAL = ['retractation', 'retractation-prolongation'];

/** Whether a customer withdrew in time. @see `findWithdrawalStatus` for the articles */
const delaiRetractation = defineFunction({
  options: { 'dans-le-delai': true, 'fin-a-compter': true, 'hors-delai': true },
  inputs: ['information-donnee', START, LATE_NOTICE, SENT],
  values: WITHDRAWAL,
  cuts: ({ law }) => ({
    [START]: listStartCuts(law, WITHDRAWAL),
    [LATE_NOTICE]: listStartCuts(law, WITHDRAWAL),
  }),
  gaps: ({ law }) => [
    { from: START, to: SENT, by: [...listBounds('complete', law), ...listBounds('manquante', law)] },
    { from: LATE_NOTICE, to: SENT, by: listBounds('tardive', law) },
  ],
  compute: (facts, { law }) =>
    findWithdrawalStatus({ ...readWithdrawalPeriod(facts), sent: readDay(facts[SENT]) }, law),
});

/** Whether a customer withdrew in the time that everybody has, whatever he was told. @see `findWithdrawalStatus` */
const delaiOrdinaireRetractation = defineFunction({
  options: { 'dans-le-delai': true, 'fin-a-compter': true, 'hors-delai': true },
  inputs: [START, SENT],
  values: ['retractation'],
  cuts: ({ law }) => ({ [START]: listStartCuts(law, ['retractation']) }),
  gaps: ({ law }) => [{ from: START, to: SENT, by: listBounds('complete', law) }],
  compute: (facts, { law }) =>
    findWithdrawalStatus(
      { notice: 'complete', start: readDay(facts[START]), sent: readDay(facts[SENT]) },
      law,
    ),
});

/** Reads what opens the time to withdraw. @throws {RangeError} an input that counts has no value */
export function readWithdrawalPeriod(
  facts: DerivedInputs<'information-donnee' | typeof START | typeof LATE_NOTICE>,
): { notice: WithdrawalNotice; start: Day } {
  const notice = readChoice<WithdrawalNotice>(facts['information-donnee']);
  return { notice, start: readDay(facts[notice === 'tardive' ? LATE_NOTICE : START]) };
}

/** The two bounds under each regime that the law has had, as lengths in days. */
function listBounds(notice: WithdrawalNotice, law: LawValues): Duration[] {
  const starts = [0, ...listStartCuts(law, WITHDRAWAL)];
  return starts.flatMap((start) => {
    const { sure, late } = boundWithdrawal(notice, start, law);
    return [sure, late].map((count): Duration => ({ count, unit: 'days' }));
  });
}

const TERM = 'remboursement-resolution';
const TIERS = ['remboursement-resolution-palier-1', 'remboursement-resolution-palier-2'] as const;

/**
 * How late the refund of a contract ended for late delivery is today, hence which surcharge is due if it is paid today.
 *
 * @see art. L216-7 (refund within the period from the day the contract was denounced) and L241-4 (surcharge by tiers) of
 * the code de la consommation
 */
const majorationRemboursement = defineFunction({
  options: { aucune: true, 'palier-1': true, 'palier-2': true, 'palier-3': true },
  inputs: ['date-de-la-rupture'],
  values: [TERM, ...TIERS],
  cuts(world) {
    const today = readToday(world);
    const term = readDuration(world.law, TERM, today);
    const ends = [today, ...TIERS.map((id) => firstDayWithin(readDuration(world.law, id, today), today))];
    return { 'date-de-la-rupture': ends.map((end) => firstDayWithin(term, end)) };
  },
  compute(facts, world) {
    const today = readToday(world);
    const end = addDuration(readDay(facts['date-de-la-rupture']), readDuration(world.law, TERM, today));
    const isWithinTier = (tier: 0 | 1) =>
      today <= addDuration(end, readDuration(world.law, TIERS[tier], today));
    if (today <= end) return 'aucune';
    if (isWithinTier(0)) return 'palier-1';
    return isWithinTier(1) ? 'palier-2' : 'palier-3';
  },
});

export const CONSUMER_FUNCTIONS = {
  conformite,
  'delai-retractation': delaiRetractation,
  'delai-ordinaire-retractation': delaiOrdinaireRetractation,
  'majoration-remboursement': majorationRemboursement,
};
