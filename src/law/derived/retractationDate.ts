/** The last day to withdraw, moved past a weekend or a public holiday, and how it was found. */
import { type Day, parseDay } from '../../trees/calendar';
import type { DerivedDate, Facts, LawValues } from '../../trees/model';
import { computeDeadline } from '../deadlines/compute';
import { readZone, ZONE_FACT } from '../deadlines/derivedDate';
import { listCited } from '../deadlines/explain';
import type { Deadline } from '../deadlines/model';
import { findRule } from '../deadlines/rules';
import type { WithdrawalNotice } from '../withdrawal';
import { LATE_NOTICE, LAW, NOTICE, PERIOD_INPUTS, readPeriod, START, VALUES } from './delaiRetractation';
import { findChoice, findDay } from './inputs';

const SENT = 'Le client doit envoyer sa rétractation ce jour-là au plus tard : la date d’envoi compte.';
const LATE_START = 'le jour où le client a reçu l’information complète';

/** The last day to withdraw; null when a fact that counts is missing. @see art. L221-18 to L221-20 of the code de la consommation */
export const finRetractation: DerivedDate = {
  id: 'fin-retractation',
  label: 'Le dernier jour du client pour se rétracter',
  inputs: PERIOD_INPUTS,
  optional: [ZONE_FACT],
  side: 'client',
  rule:
    typeof __LEAN__ === 'undefined'
      ? 'Fin du délai, compté du lendemain de la réception du bien, de la conclusion du contrat ou de l’information tardive. S’il tombe un samedi, un dimanche ou un jour férié, le dernier jour passe au premier jour ouvrable qui suit.'
      : '',
  law: [
    ...new Set([
      ...LAW,
      ...['retractation', 'retractation-prolongation'].flatMap((id) => listCited(findRule(id))),
    ]),
  ],
  values: VALUES,
  compute(facts, { law }) {
    return find(facts, law)?.last.end ?? null;
  },
  explain(facts, { law }) {
    const found = find(facts, law);
    if (!found) return null;
    const { first, last } = found;
    const opening = first ? first.lines.filter(({ kind }) => kind === 'depart' || kind === 'regle') : [];
    return { lines: [...opening, ...last.lines], dependsOnPlace: last.dependsOnPlace };
  },
};

/** The deadline, and the one that it prolongs where the information was never given. */
function find(facts: Facts, law: LawValues): { first?: Deadline; last: Deadline } | null {
  const notice = findChoice<WithdrawalNotice>(facts, NOTICE);
  if (!notice || findDay(facts, notice === 'tardive' ? LATE_NOTICE : START) === undefined) return null;
  const { start } = readPeriod(facts);
  const place = readZone(facts);
  const rule = findRule('retractation');
  if (notice !== 'manquante') {
    const from = notice === 'tardive' ? LATE_START : rule.from;
    return { last: computeDeadline({ ...rule, from, assumes: [SENT] }, { start, ...place }, law) };
  }
  const first = computeDeadline(rule, { start, ...place }, law);
  const longer = findRule('retractation-prolongation');
  const opening = parseDay(first.nominal) as Day;
  const last = computeDeadline(
    { ...longer, assumes: [SENT, ...longer.assumes] },
    { start: opening, ...place },
    law,
  );
  return { first, last };
}
