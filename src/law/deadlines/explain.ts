/** How a deadline was found, line by line in French: its start, the rule, the move, what is supposed. */
import { type Day, type Duration, splitDay } from '../../trees/calendar';
import { formatDate, formatDuration } from '../../trees/format';
import { findWeekday, isClosed, picksDays } from './count';
import { findHoliday, HOLIDAY_LAW, ZONES, type Zone } from './holidays';
import type { Counting, DeadlineLine, DeadlineRule, Nature } from './model';

export interface CountedDeadline {
  rule: DeadlineRule;
  start: Day;
  readOn?: Day | undefined;
  zone: Zone;
  duration: Duration;
  nominal: Day;
  end: Day;
  /** the law changed while the period ran, and that moved its end */
  isChanged: boolean;
  /** the zone is supposed */
  isZoneAssumed?: boolean;
  /** another zone would give another day */
  dependsOnPlace?: boolean;
}

const NBSP = '\u00A0';
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** The texts that say how a period is counted, and whether it is moved, by nature; any other says so itself. */
const HOW: Record<Nature, { count: string[]; move: string[] }> = {
  procedure: { count: ['cpc-641'], move: ['cpc-642'] },
  prescription: { count: ['cciv-2228'], move: ['cciv-2229', 'cass-civ2-15-12960'] },
  autre: { count: [], move: [] },
};
const MARGIN = 'cass-civ1-17-25697';
const TRANSITION = 'cciv-2222';

/** Every text that the explanation of a rule may cite. */
export function listCited({ law, nature, transitional }: DeadlineRule): string[] {
  const { count, move } = HOW[nature];
  return [
    ...law,
    ...count,
    ...move,
    ...(nature === 'prescription' ? [MARGIN] : []),
    ...(transitional ? [TRANSITION] : []),
    ...HOLIDAY_LAW,
  ];
}

/** Formats a day with its weekday: « lundi 16 février 2026 ». */
export function formatWeekday(day: Day): string {
  return `${WEEKDAYS[findWeekday(day)]} ${formatDate(day)}`;
}

/** Explains a deadline. Every line names the texts it rests on, where it rests on one. */
export function explainDeadline(of: CountedDeadline): DeadlineLine[] {
  const { rule, isChanged, nominal, zone } = of;
  const { count, move } = HOW[rule.nature];
  const cite = (...texts: string[]) => [...new Set([...rule.law, ...texts])];
  const moved = explainMove(of);
  const holiday = findHoliday(nominal, zone);
  const lines: DeadlineLine[] = [
    { kind: 'depart', text: explainStart(of), law: rule.law },
    { kind: 'regle', text: explainRule(of), law: cite(...count, ...(isChanged ? [TRANSITION] : [])) },
    ...(moved
      ? [{ kind: 'report' as const, text: moved, law: cite(...move, ...(holiday ? [holiday.law] : [])) }]
      : []),
    ...listAssumptions(of).map(({ text, law = [] }) => ({ kind: 'hypothese' as const, text, law })),
  ];
  return lines.map((line) => ({ ...line, text: line.text.replace(/ ([:;?!])/g, `${NBSP}$1`) }));
}

function explainStart({ rule, start, readOn }: CountedDeadline): string {
  const opening = rule.act === 'avant' ? 'On compte à rebours depuis' : 'Point de départ :';
  const event = `${opening} ${rule.from}, le ${formatDate(start)}.`;
  if (rule.readAt === undefined || readOn === undefined) return event;
  return `${event} La durée est celle qui valait le ${formatDate(readOn)}, ${rule.readAt}.`;
}

const COUNTED: Record<Counting, string> = {
  'date-to-date': 'Le jour de départ ne compte pas, le dernier jour compte jusqu’à minuit.',
  clear: 'C’est un délai franc : ni le jour de départ ni le jour d’échéance ne comptent.',
  ouvrables: 'Seuls comptent les jours ouvrables : ni les dimanches ni les jours fériés.',
  ouvres: 'Seuls comptent les jours ouvrés : ni les samedis, ni les dimanches, ni les jours fériés.',
  'hors-feries': 'Les jours fériés ne comptent pas.',
  'fin-de-mois': 'On compte les jours, puis on va à la fin du mois.',
};

function explainRule(of: CountedDeadline): string {
  const { rule, start, duration, nominal, isChanged } = of;
  const isLong = duration.unit === 'months' || duration.unit === 'years';
  const sentences = [
    `Durée : ${formatDuration(duration)}${isLong ? ', de date à date' : ''}.`,
    COUNTED[rule.counting],
  ];
  if (duration.unit === 'calendar-years') sentences.push('On compte à partir du 1er janvier qui suit.');
  if (isLong && rule.counting === 'date-to-date' && !isChanged && hasNoSameDate(start, nominal))
    sentences.push('Le mois d’arrivée n’a pas ce jour : on retient son dernier jour.');
  if (isChanged)
    sentences.push('La loi a changé pendant que ce délai courait : la règle de transition est appliquée.');
  const skipped = listSkipped(of);
  if (skipped.length > 0) sentences.push(`Jours fériés non comptés : ${skipped.join(', ')}.`);
  sentences.push(`Cela mène au ${formatWeekday(nominal)}.`);
  return sentences.join(' ');
}

function hasNoSameDate(start: Day, end: Day): boolean {
  return splitDay(start).date !== splitDay(end).date;
}

/** Holidays, Sundays aside, that a count day by day passed over. */
function listSkipped({ rule, start, nominal, zone }: CountedDeadline): string[] {
  if (!picksDays(rule.counting)) return [];
  const skipped: string[] = [];
  for (let day = Math.min(start, nominal) + 1; day < Math.max(start, nominal); day++) {
    const holiday = findHoliday(day, zone);
    if (holiday && (findWeekday(day) !== 0 || rule.counting === 'hors-feries'))
      skipped.push(`${holiday.name} (${formatDate(day)})`);
  }
  return skipped;
}

/** What is said of a last day that is closed; nothing where it is an ordinary day. */
function explainMove({ rule, nominal, end, zone }: CountedDeadline): string | null {
  if (!isClosed(nominal, zone)) return null;
  const name = nameClosed(nominal, zone);
  if (rule.moved && rule.act !== 'avant')
    return `Ce jour est ${name} : le délai est reporté au premier jour ouvrable qui suit, le ${formatWeekday(end)}.`;
  if (rule.nature === 'prescription')
    return `Ce jour est ${name}. Une prescription n’est pas reportée : elle se termine ce jour-là à minuit. Agissez avant.`;
  return `Ce jour est ${name}. Le report au jour ouvrable suivant n’est pas retenu ici.`;
}

function nameClosed(day: Day, zone: Zone): string {
  const holiday = findHoliday(day, zone);
  return holiday ? `férié (${holiday.name})` : `un ${WEEKDAYS[findWeekday(day)]}`;
}

function listAssumptions(of: CountedDeadline): { text: string; law?: string[] }[] {
  const { rule, nominal, end, zone } = of;
  const found: { text: string; law?: string[] }[] = rule.assumes.map((text) => ({ text }));
  if (rule.nature === 'prescription')
    found.push({
      text: 'Calcul sans interruption ni suspension. Gardez une marge : quand le délai court dès la première heure d’un jour, il se termine la veille de cette date.',
      law: [MARGIN],
    });
  if (of.isZoneAssumed && of.dependsOnPlace)
    found.push({
      text: `Vous n’avez pas dit où l’acte doit être fait : le calcul suppose qu’il l’est ${ZONES[zone]}. Ailleurs, un jour férié local changerait cette date.`,
    });
  else if (!of.isZoneAssumed && dependsOnHolidays(of))
    found.push({ text: `Jours fériés retenus : ceux qui valent ${ZONES[zone]}, où l’acte doit être fait.` });
  const condition = findCondition(of);
  if (condition) found.push({ text: `Ce jour n’est férié que si ${condition}.` });
  if (end !== nominal && rule.side === 'entreprise' && rule.act === 'jusqu-a')
    found.push({ text: `Par prudence, visez le ${formatDate(nominal)}, sans compter sur le report.` });
  return found;
}

function dependsOnHolidays({ rule, nominal, end }: CountedDeadline): boolean {
  return end !== nominal || picksDays(rule.counting);
}

/** What a holiday on the way supposes, where the move or the count passes over one that is not sure. */
function findCondition({ rule, start, nominal, end, zone }: CountedDeadline): string | undefined {
  const from = rule.moved && end !== nominal ? nominal : start + 1;
  const isRead = end !== nominal || picksDays(rule.counting);
  for (let day = from; isRead && day < end; day++) {
    const condition = findHoliday(day, zone)?.onlyIf;
    if (condition) return condition;
  }
  return undefined;
}
