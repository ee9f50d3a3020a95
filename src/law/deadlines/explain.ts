/** How a deadline was found, line by line: its start, the rule, the move, what is supposed. */
import { type Day, splitDay } from '../../trees/calendar';
import type { DeadlineRule, Nature } from '../../trees/dateRules';
import { formatDate, formatDuration } from '../../trees/format';
import { findWeekday } from '../../trees/holidays';
import type { DateLine } from '../../trees/model';
import { keepSigns, type Say } from '../wording/say';
import { isClosed, picksDays } from './count';
import { findHoliday, HOLIDAY_LAW, type Holiday, type Zone } from './holidays';
import type { CountedDeadline } from './model';
import { FARTHER_LAW } from './residence';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The texts that say how a period is counted, and whether it is moved, by nature; any other says so itself. */
const HOW: Record<Nature, { count: string[]; move: string[] }> = {
  procedure: { count: ['cpc-641'], move: ['cpc-642'] },
  limitation: { count: ['cciv-2228'], move: ['cciv-2229', 'cass-civ2-15-12960'] },
  other: { count: [], move: [] },
};
const MARGIN = 'cass-civ1-17-25697';
const TRANSITION = 'cciv-2222';

/** Every text that the explanation of a rule may cite. */
export function listCited({ law, nature, transitional, farther }: DeadlineRule): string[] {
  const { count, move } = HOW[nature];
  return [
    ...law,
    ...count,
    ...move,
    ...(nature === 'limitation' ? [MARGIN] : []),
    ...(transitional ? [TRANSITION] : []),
    ...(farther ? FARTHER_LAW : []),
    ...HOLIDAY_LAW,
  ];
}

/** Formats a day with its weekday: « lundi 16 février 2026 ». */
export function formatWeekday(day: Day, say: Say): string {
  return say('deadlines.dated', { weekday: nameWeekday(day, say), day: formatDate(day) });
}

function nameWeekday(day: Day, say: Say): string {
  return say(`weekdays.${WEEKDAYS[findWeekday(day)] ?? 'sunday'}`);
}

/** Explains a deadline. Every line names the texts it rests on, where it rests on one. */
export function explainDeadline(of: CountedDeadline, say: Say): DateLine[] {
  const { rule, isChanged, nominal, zone } = of;
  const { count, move } = HOW[rule.nature];
  const cite = (...texts: string[]) => [...new Set([...rule.law, ...texts])];
  const moved = explainMove(of, say);
  const holiday = findHoliday(nominal, zone);
  const lines: DateLine[] = [
    { kind: 'start', text: explainStart(of, say), law: [...rule.law] },
    {
      kind: 'rule',
      text: explainRule(of, say),
      law: cite(...count, ...(isChanged ? [TRANSITION] : []), ...(of.increase ? FARTHER_LAW : [])),
    },
    ...(moved
      ? [
          {
            kind: 'postponement' as const,
            text: moved,
            law: cite(...move, ...(holiday ? [holiday.law] : [])),
          },
        ]
      : []),
    ...listAssumptions(of, say).map(({ text, law = [] }) => ({ kind: 'assumption' as const, text, law })),
  ];
  return lines.map((line) => ({ ...line, text: keepSigns(line.text) }));
}

function explainStart({ rule, start, readOn }: CountedDeadline, say: Say): string {
  const slots = { event: rule.from, day: formatDate(start) };
  const event =
    rule.act === 'before' ? say('deadlines.start-backwards', slots) : say('deadlines.start', slots);
  if (rule.readAt === undefined || readOn === undefined) return event;
  return `${event} ${say('deadlines.read-at', { event: rule.readAt, day: formatDate(readOn) })}`;
}

function explainRule(of: CountedDeadline, say: Say): string {
  const { rule, start, duration, nominal, isChanged } = of;
  const isLong = duration.unit === 'months' || duration.unit === 'years';
  const length = { duration: formatDuration(duration) };
  const sentences = [
    isLong ? say('deadlines.length-date-to-date', length) : say('deadlines.length', length),
    say(`deadlines.counted-${rule.counting}`),
  ];
  if (of.increase && of.residence) {
    const place = say(`residences.${of.residence}`);
    sentences.push(say('deadlines.farther', { place, duration: formatDuration(of.increase) }));
  }
  if (duration.unit === 'calendar-years') sentences.push(say('deadlines.from-next-year'));
  if (isLong && rule.counting === 'date-to-date' && !isChanged && hasNoSameDate(start, nominal))
    sentences.push(say('deadlines.no-same-day'));
  if (isChanged) sentences.push(say('deadlines.law-changed'));
  const skipped = listSkipped(of, say);
  if (skipped.length > 0) sentences.push(say('deadlines.skipped', { holidays: skipped.join(', ') }));
  sentences.push(say('deadlines.end', { day: formatWeekday(nominal, say) }));
  return sentences.join(' ');
}

function hasNoSameDate(start: Day, end: Day): boolean {
  return splitDay(start).date !== splitDay(end).date;
}

/** Holidays, Sundays aside, that a count day by day passed over. */
function listSkipped({ rule, start, nominal, zone }: CountedDeadline, say: Say): string[] {
  if (!picksDays(rule.counting)) return [];
  const skipped: string[] = [];
  for (let day = Math.min(start, nominal) + 1; day < Math.max(start, nominal); day++) {
    const holiday = findHoliday(day, zone);
    if (holiday && (findWeekday(day) !== 0 || rule.counting === 'no-holidays'))
      skipped.push(
        say('deadlines.skipped-day', { holiday: say(`holidays.${holiday.id}`), day: formatDate(day) }),
      );
  }
  return skipped;
}

/** What is said of a last day that is closed; nothing where it is an ordinary day. */
function explainMove({ rule, nominal, end, zone }: CountedDeadline, say: Say): string | null {
  if (!isClosed(nominal, zone)) return null;
  const closed = nameClosed(nominal, zone, say);
  if (rule.moved && rule.act !== 'before')
    return say('deadlines.moved', { closed, day: formatWeekday(end, say) });
  return rule.nature === 'limitation'
    ? say('deadlines.never-moved', { closed })
    : say('deadlines.not-moved', { closed });
}

function nameClosed(day: Day, zone: Zone, say: Say): string {
  const holiday = findHoliday(day, zone);
  return holiday
    ? say('deadlines.closed-holiday', { holiday: say(`holidays.${holiday.id}`) })
    : say('deadlines.closed-weekday', { weekday: nameWeekday(day, say) });
}

function listAssumptions(of: CountedDeadline, say: Say): { text: string; law?: string[] }[] {
  const { rule, nominal, end, zone } = of;
  const found: { text: string; law?: string[] }[] = rule.assumes.map((text) => ({ text }));
  if (rule.nature === 'limitation') found.push({ text: say('deadlines.margin'), law: [MARGIN] });
  if (rule.farther && of.residence === undefined)
    found.push({ text: say('deadlines.near-supposed'), law: [...FARTHER_LAW] });
  const place = say(`zones.${zone}`);
  if (of.isZoneAssumed && of.dependsOnPlace) found.push({ text: say('deadlines.place-supposed', { place }) });
  else if (!of.isZoneAssumed && dependsOnHolidays(of))
    found.push({ text: say('deadlines.place', { place }) });
  const onlyIf = findCondition(of);
  if (onlyIf) found.push({ text: say('deadlines.only-if', { condition: say(`holidays.${onlyIf}`) }) });
  if (end !== nominal && rule.side === 'business' && rule.act === 'until')
    found.push({ text: say('deadlines.aim', { day: formatDate(nominal) }) });
  return found;
}

function dependsOnHolidays({ rule, nominal, end }: CountedDeadline): boolean {
  return end !== nominal || picksDays(rule.counting);
}

/** What a holiday on the way supposes, where the move or the count passes over one that is not sure. */
function findCondition({ rule, start, nominal, end, zone }: CountedDeadline): Holiday['onlyIf'] {
  const from = rule.moved && end !== nominal ? nominal : start + 1;
  const isRead = end !== nominal || picksDays(rule.counting);
  for (let day = from; isRead && day < end; day++) {
    const condition = findHoliday(day, zone)?.onlyIf;
    if (condition) return condition;
  }
  return undefined;
}
