/**
 * Public holidays, by place: eleven everywhere, a few more by local law. Rules, so that every year is covered.
 *
 * No library is used: the best known one counts Good Friday in Guadeloupe and Martinique, which custom keeps but no text
 * lists; a time limit would then be moved where the law does not move it. Customary days stay out for the same reason.
 *
 * @see art. L3133-1 (everywhere), L3134-13 (Alsace-Moselle) and L3422-2 (overseas) of the code du travail
 */
import { type Day, splitDay } from '../../trees/calendar';
import { findEaster, findHolidayDay, type HolidayRule, NATIONAL_HOLIDAYS } from '../../trees/holidays';
import type { SentenceId } from '../wording/sentences';

/** Every holiday that has a name among the sentences. */
type NamedHoliday<Id> = Id extends `holidays.${infer Name}` ? Name : never;
export type HolidayId = Exclude<NamedHoliday<SentenceId>, `${string}-only-if`>;

/** Where an act must be done. Elsewhere (Polynésie, Nouvelle-Calédonie, Wallis-et-Futuna) other rules of procedure apply. */
export const ZONES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'la-reunion',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
  'saint-pierre-et-miquelon',
] as const;

export type Zone = (typeof ZONES)[number];

export function isZone(id: string): id is Zone {
  return (ZONES as readonly string[]).includes(id);
}

export interface Holiday {
  /** `holidays.<id>` of `law/wording.yaml` names it */
  id: HolidayId;
  /** id of the reference that lists it */
  law: string;
  /** the sentence, among those of holidays, that tells what must be so for this day to be one */
  onlyIf?: 'good-friday-only-if';
}

type NamedRule = HolidayRule<HolidayId> & Pick<Holiday, 'onlyIf'>;

const EVERYWHERE: readonly NamedRule[] = NATIONAL_HOLIDAYS;

/** Saint-Martin: the 27 May is the text’s; the 28, which its council wishes and some pages give, is in none. */
const LOCAL: Readonly<Record<Zone, NamedRule[]>> = {
  metropole: [],
  'alsace-moselle': [
    { id: 'good-friday', afterEaster: -2, onlyIf: 'good-friday-only-if' },
    { id: 'day-after-christmas', month: 12, date: 26 },
  ],
  guadeloupe: [{ id: 'abolition', month: 5, date: 27 }],
  martinique: [{ id: 'abolition', month: 5, date: 22 }],
  guyane: [{ id: 'abolition', month: 6, date: 10 }],
  'la-reunion': [{ id: 'abolition', month: 12, date: 20 }],
  mayotte: [{ id: 'abolition', month: 4, date: 27 }],
  'saint-barthelemy': [{ id: 'abolition', month: 10, date: 9 }],
  'saint-martin': [{ id: 'abolition', month: 5, date: 27 }],
  'saint-pierre-et-miquelon': [],
};

const NATIONAL_LAW = 'ctrav-l3133-1';
const ALSATIAN_LAW = 'ctrav-l3134-13';
const OVERSEAS_LAW = 'ctrav-l3422-2';

/** The references that list holidays, any place. */
export const HOLIDAY_LAW: readonly string[] = [NATIONAL_LAW, ALSATIAN_LAW, OVERSEAS_LAW];

/** The holidays of a year in a place, in order. Two may fall on one day (8 May and the Ascension). */
export function listHolidays(year: number, zone: Zone): (Holiday & { day: Day })[] {
  const easter = findEaster(year);
  const local = zone === 'alsace-moselle' ? ALSATIAN_LAW : OVERSEAS_LAW;
  return [
    ...EVERYWHERE.map((rule) => ({ rule, law: NATIONAL_LAW })),
    ...LOCAL[zone].map((rule) => ({ rule, law: local })),
  ]
    .map(({ rule, law }) => {
      return {
        day: findHolidayDay(rule, year, easter),
        id: rule.id,
        law,
        ...(rule.onlyIf !== undefined && { onlyIf: rule.onlyIf }),
      };
    })
    .sort((a, b) => a.day - b.day);
}

const KNOWN = new Map<string, ReadonlyMap<Day, Holiday>>();

/** The holiday that a day is in a place; undefined when it is none. Each year of a place is worked out once. */
export function findHoliday(day: Day, zone: Zone): Holiday | undefined {
  const { year } = splitDay(day);
  const key = `${zone} ${year}`;
  let days = KNOWN.get(key);
  if (!days) {
    // Of two holidays on one day, the first listed names it.
    days = new Map(
      listHolidays(year, zone)
        .reverse()
        .map((holiday) => [holiday.day, holiday]),
    );
    KNOWN.set(key, days);
  }
  return days.get(day);
}
