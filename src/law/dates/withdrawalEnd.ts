/** The last day to withdraw, moved past a weekend or a public holiday, and how it was found. */
import { type Day, parseDay } from '../../trees/calendar';
import type { Facts, World } from '../../trees/model';
import { computeDeadline } from '../deadlines/compute';
import { explainDeadline } from '../deadlines/explain';
import type { Deadline } from '../deadlines/model';
import { readWithdrawalPeriod } from '../derived/functions/consumer';
import { findChoice, findDay } from '../derived/inputs';
import type { WithdrawalNotice } from '../withdrawal';
import { findRule, readZone } from './counted';
import type { DateFunction, DateFunctionContext } from './function';

/** @see art. L221-18 to L221-20 of the code de la consommation */
export const withdrawalEnd: DateFunction = {
  compute: (context, facts, world) => find(context, facts, world)?.last.end ?? null,
  explain(context, facts, world) {
    const found = find(context, facts, world);
    if (!found) return null;
    const { first, last } = found;
    const explain = ({ counted }: Deadline) => explainDeadline(counted, context.say);
    const opening = first ? explain(first).filter(({ kind }) => kind === 'start' || kind === 'rule') : [];
    return { lines: [...opening, ...explain(last)], dependsOnPlace: last.dependsOnPlace };
  },
};

/** The deadline, and the one that it prolongs where the information was never given. */
function find(
  { date, deadlines, say }: DateFunctionContext,
  facts: Facts,
  { law }: World,
): { first?: Deadline; last: Deadline } | null {
  const notice = findChoice<WithdrawalNotice>(facts['information-donnee']);
  const opening = notice === 'tardive' ? 'date-information' : 'depart-retractation';
  if (!notice || findDay(facts[opening]) === undefined) return null;
  const { start } = readWithdrawalPeriod(facts);
  const place = readZone(facts);
  const rule = findRule(deadlines, 'retractation');
  if (notice !== 'manquante') {
    const from = notice === 'tardive' ? say('withdrawal.late-start') : rule.from;
    return { last: computeDeadline({ ...rule, from, assumes: date.assumes }, { start, ...place }, law) };
  }
  const first = computeDeadline(rule, { start, ...place }, law);
  const longer = findRule(deadlines, 'retractation-prolongation');
  const last = computeDeadline(
    { ...longer, assumes: [...date.assumes, ...longer.assumes] },
    { start: parseDay(first.nominal) as Day, ...place },
    law,
  );
  return { first, last };
}
