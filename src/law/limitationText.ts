/** The limitation of a claim told line by line, each with the texts it rests on. */
import type { Day } from '../trees/calendar';
import { formatDate, formatDuration } from '../trees/format';
import type { DateLine } from '../trees/model';
import { findLimitationRule, type Limitation, type LimitationCase } from './limitation';
import { keepSigns, type Say } from './wording/say';

export interface LimitationLine {
  text: string;
  /** ids of references */
  law: string[];
}

/**
 * Explains a limitation: the period, what the event does to it, where that leaves the business.
 *
 * Never says that the debt is gone: what the customer pays stays acquired.
 */
export function explainLimitation(
  of: LimitationCase,
  found: Limitation,
  today: Day,
  say: Say,
): LimitationLine[] {
  const { law } = findLimitationRule(of.customer, of.transport);
  const slots = { start: formatDate(of.start), end: formatDate(found.firstEnd) };
  const text =
    of.customer === 'public' ? say('limitation.period-public', slots) : say('limitation.period', slots);
  const event = explainEvent(of, found, say);
  return [{ text, law }, ...(event ? [event] : []), { text: conclude(found, today, say), law }];
}

/** The same as lines of a date: start, what happened, what the count supposes. */
export function explainLimitationDate(
  of: LimitationCase,
  found: Limitation,
  today: Day,
  say: Say,
): DateLine[] {
  const [period, ...rest] = explainLimitation(of, found, today, say) as [LimitationLine, ...LimitationLine[]];
  const lines: DateLine[] = [
    { kind: 'start', text: period.text, law: [...period.law, 'cciv-2228', 'cciv-2229'] },
    ...rest.map((line) => ({ ...line, kind: 'rule' as const })),
    {
      kind: 'assumption',
      text: say('limitation.never-moved'),
      law: ['cass-civ2-15-12960', 'cass-civ1-17-25697'],
    },
  ];
  return lines.map((line) => ({ ...line, text: keepSigns(line.text) }));
}

function explainEvent(of: LimitationCase, found: Limitation, say: Say): LimitationLine | null {
  const { inTime, firstEnd, sureEnd } = found;
  const isPublic = of.customer === 'public';
  const day = of.eventDay === undefined ? '' : formatDate(of.eventDay);
  const until = { day, end: formatDate(sureEnd) };
  const line = (text: string, ...articles: string[]): LimitationLine => ({
    text,
    law: isPublic ? ['loi-1968-1250-2'] : articles,
  });
  switch (of.event) {
    case 'aucun':
      return null;
    case 'demande-ecrite':
      if (!isPublic) return line(say('limitation.demand-private'), 'cciv-2240', 'cciv-2241', 'cciv-2244');
      return line(inTime ? say('limitation.demand-in-time', until) : say('limitation.demand-late', { day }));
    case 'reconnaissance-ecrite':
      return inTime
        ? line(say('limitation.acknowledgement-in-time', until), 'cciv-2240')
        : line(say('limitation.acknowledgement-late', { day }), 'cciv-2250', 'cciv-2251');
    case 'paiement-partiel':
      if (isPublic && inTime) return line(say('limitation.part-payment-public', until));
      return line(say('limitation.part-payment', { day, end: formatDate(firstEnd) }), 'cciv-2240');
    case 'acte-de-justice':
      return inTime
        ? line(say('limitation.court-act-in-time', until), 'cciv-2241', 'cciv-2242', 'cciv-2244')
        : line(say('limitation.court-act-late', { day }), 'cciv-2241');
    case 'mediation-ou-conciliation':
      return line(explainMediation(of, found, say), 'cciv-2238');
    case 'autre':
      return line(say('limitation.other'), 'cciv-2254');
  }
}

function explainMediation({ eventDay }: LimitationCase, found: Limitation, say: Say): string {
  const { pause, inTime, sureEnd } = found;
  if (eventDay !== undefined && !inTime)
    return say('limitation.mediation-late', { day: formatDate(eventDay) });
  if (!pause) return say('limitation.mediation');
  const slots = {
    day: formatDate(pause.from),
    least: formatDuration(pause.least),
    end: formatDate(sureEnd),
  };
  return pause.isOpen
    ? say('limitation.mediation-open', slots)
    : say('limitation.mediation-over', { ...slots, stop: formatDate(pause.until) });
}

function conclude({ status }: Limitation, today: Day, say: Say): string {
  const slots = { day: formatDate(today) };
  if (status === 'non-acquise') return say('limitation.running', slots);
  return status === 'acquise' ? say('limitation.over', slots) : say('limitation.disputed', slots);
}
