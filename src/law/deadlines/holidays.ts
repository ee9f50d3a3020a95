/**
 * Public holidays, by place: eleven everywhere, a few more by local law. Rules, so that every year is covered.
 *
 * No library is used: the best known one counts Good Friday in Guadeloupe and Martinique, which custom keeps but no text
 * lists; a time limit would then be moved where the law does not move it. Customary days stay out for the same reason.
 *
 * @see art. L3133-1 (everywhere), L3134-13 (Alsace-Moselle) and L3422-2 (overseas) of the code du travail
 */
import { type Day, splitDay, toDay } from '../../trees/calendar';

/** Where an act must be done. Elsewhere (Polynésie, Nouvelle-Calédonie, Wallis-et-Futuna) other rules of procedure apply. */
export const ZONES = {
  metropole: 'en métropole, hors Alsace-Moselle',
  'alsace-moselle': 'en Alsace-Moselle',
  guadeloupe: 'en Guadeloupe',
  martinique: 'en Martinique',
  guyane: 'en Guyane',
  'la-reunion': 'à La Réunion',
  mayotte: 'à Mayotte',
  'saint-barthelemy': 'à Saint-Barthélemy',
  'saint-martin': 'à Saint-Martin',
  'saint-pierre-et-miquelon': 'à Saint-Pierre-et-Miquelon',
} as const;

export type Zone = keyof typeof ZONES;

export function isZone(id: string): id is Zone {
  return Object.hasOwn(ZONES, id);
}

export interface Holiday {
  name: string;
  /** id of the reference that lists it */
  law: string;
  /** what must be so for this day to count as a holiday, in French */
  onlyIf?: string;
}

type Rule = Omit<Holiday, 'law'> & ({ month: number; date: number } | { afterEaster: number });

const EVERYWHERE: Rule[] = [
  { name: 'jour de l’an', month: 1, date: 1 },
  { name: 'lundi de Pâques', afterEaster: 1 },
  { name: 'fête du Travail', month: 5, date: 1 },
  { name: 'victoire de 1945', month: 5, date: 8 },
  { name: 'jeudi de l’Ascension', afterEaster: 39 },
  { name: 'lundi de Pentecôte', afterEaster: 50 },
  { name: 'fête nationale', month: 7, date: 14 },
  { name: 'Assomption', month: 8, date: 15 },
  { name: 'Toussaint', month: 11, date: 1 },
  { name: 'armistice de 1918', month: 11, date: 11 },
  { name: 'Noël', month: 12, date: 25 },
];

const ABOLITION = 'abolition de l’esclavage';

/** Saint-Martin: the 27 May is the text’s; the 28, which its council wishes and some pages give, is in none. */
const LOCAL: Readonly<Record<Zone, Rule[]>> = {
  metropole: [],
  'alsace-moselle': [
    {
      name: 'Vendredi saint',
      afterEaster: -2,
      onlyIf: 'la commune a un temple protestant ou une église mixte',
    },
    { name: 'lendemain de Noël', month: 12, date: 26 },
  ],
  guadeloupe: [{ name: ABOLITION, month: 5, date: 27 }],
  martinique: [{ name: ABOLITION, month: 5, date: 22 }],
  guyane: [{ name: ABOLITION, month: 6, date: 10 }],
  'la-reunion': [{ name: ABOLITION, month: 12, date: 20 }],
  mayotte: [{ name: ABOLITION, month: 4, date: 27 }],
  'saint-barthelemy': [{ name: ABOLITION, month: 10, date: 9 }],
  'saint-martin': [{ name: ABOLITION, month: 5, date: 27 }],
  'saint-pierre-et-miquelon': [],
};

const NATIONAL_LAW = 'ctrav-l3133-1';
const ALSATIAN_LAW = 'ctrav-l3134-13';
const OVERSEAS_LAW = 'ctrav-l3422-2';

/** The references that list holidays, any place. */
export const HOLIDAY_LAW: readonly string[] = [NATIONAL_LAW, ALSATIAN_LAW, OVERSEAS_LAW];

/** Easter Sunday of a year of the Gregorian calendar (anonymous algorithm, known from Meeus). */
export function findEaster(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return toDay(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The holidays of a year in a place, in order. Two may fall on one day (8 May and the Ascension). */
export function listHolidays(year: number, zone: Zone): (Holiday & { day: Day })[] {
  const easter = findEaster(year);
  const local = zone === 'alsace-moselle' ? ALSATIAN_LAW : OVERSEAS_LAW;
  return [
    ...EVERYWHERE.map((rule) => ({ rule, law: NATIONAL_LAW })),
    ...LOCAL[zone].map((rule) => ({ rule, law: local })),
  ]
    .map(({ rule, law }) => {
      const day = 'month' in rule ? toDay(year, rule.month, rule.date) : easter + rule.afterEaster;
      return { day, name: rule.name, law, ...(rule.onlyIf !== undefined && { onlyIf: rule.onlyIf }) };
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
