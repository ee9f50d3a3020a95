import { describe, expect, it } from 'vitest';
import { isClosed, moveToOpenDay } from '../../src/law/deadlines/count';
import { findHoliday, listHolidays, ZONES, type Zone } from '../../src/law/deadlines/holidays';
import { LONGEST_SHIFT } from '../../src/law/withdrawal';
import { formatDay, parseDay, toDay } from '../../src/trees/calendar';
import { findEaster } from '../../src/trees/holidays';
import { say } from './project';

/**
 * The movable feasts as almanacs print them, written out so that nothing here is computed:
 * Good Friday, Easter Sunday, Easter Monday, Ascension, Whit Monday.
 */
const MOVABLE: Record<number, [string, string, string, string, string]> = {
  2020: ['04-10', '04-12', '04-13', '05-21', '06-01'],
  2021: ['04-02', '04-04', '04-05', '05-13', '05-24'],
  2022: ['04-15', '04-17', '04-18', '05-26', '06-06'],
  2023: ['04-07', '04-09', '04-10', '05-18', '05-29'],
  2024: ['03-29', '03-31', '04-01', '05-09', '05-20'],
  2025: ['04-18', '04-20', '04-21', '05-29', '06-09'],
  2026: ['04-03', '04-05', '04-06', '05-14', '05-25'],
  2027: ['03-26', '03-28', '03-29', '05-06', '05-17'],
  2028: ['04-14', '04-16', '04-17', '05-25', '06-05'],
  2029: ['03-30', '04-01', '04-02', '05-10', '05-21'],
  2030: ['04-19', '04-21', '04-22', '05-30', '06-10'],
  2031: ['04-11', '04-13', '04-14', '05-22', '06-02'],
  2032: ['03-26', '03-28', '03-29', '05-06', '05-17'],
  2033: ['04-15', '04-17', '04-18', '05-26', '06-06'],
  2034: ['04-07', '04-09', '04-10', '05-18', '05-29'],
  2035: ['03-23', '03-25', '03-26', '05-03', '05-14'],
};
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const LOCAL: Record<Zone, string[]> = {
  metropole: [],
  'alsace-moselle': ['12-26'],
  guadeloupe: ['05-27'],
  martinique: ['05-22'],
  guyane: ['06-10'],
  'la-reunion': ['12-20'],
  mayotte: ['04-27'],
  'saint-barthelemy': ['10-09'],
  'saint-martin': ['05-27'],
  'saint-pierre-et-miquelon': [],
};
const ZONE_IDS = ZONES;
const day = (iso: string) => parseDay(iso) as number;

describe.each(Object.entries(MOVABLE))('%s', (text, [goodFriday, easter, ...movable]) => {
  const year = Number(text);

  it('has its Easter', () => {
    expect(formatDay(findEaster(year))).toBe(`${year}-${easter}`);
  });

  it.each(ZONE_IDS)('has the holidays of %s and no other', (zone) => {
    const expected = [
      ...FIXED,
      ...movable,
      ...LOCAL[zone],
      ...(zone === 'alsace-moselle' ? [goodFriday] : []),
    ].map((date) => `${year}-${date}`);
    const found = listHolidays(year, zone).map((holiday) => formatDay(holiday.day));
    expect([...new Set(found)]).toEqual([...new Set(expected)].sort());
  });
});

describe('a holiday', () => {
  it('is named, with what it depends on', () => {
    const holiday = findHoliday(day('2026-04-03'), 'alsace-moselle');
    expect(say(`holidays.${holiday?.id ?? 'christmas'}`)).toBe('Vendredi saint');
    expect(say(`holidays.${holiday?.onlyIf ?? 'christmas'}`)).toBe(
      'la commune a un temple protestant ou une église mixte',
    );
    expect(findHoliday(day('2026-04-03'), 'metropole')).toBeUndefined();
  });

  it('is none in Guadeloupe and Martinique on Good Friday, which no text lists there', () => {
    expect(findHoliday(day('2026-04-03'), 'guadeloupe')).toBeUndefined();
    expect(findHoliday(day('2026-04-03'), 'martinique')).toBeUndefined();
  });
});

describe('the first open day', () => {
  it.each([
    ['metropole', '2026-04-03', '2026-04-03'],
    ['alsace-moselle', '2026-04-03', '2026-04-07'],
    ['metropole', '2026-04-04', '2026-04-07'],
    ['metropole', '2026-12-26', '2026-12-28'],
    ['metropole', '2028-12-26', '2028-12-26'],
    ['alsace-moselle', '2028-12-26', '2028-12-27'],
    ['mayotte', '2026-04-27', '2026-04-28'],
    ['martinique', '2026-05-22', '2026-05-26'],
    ['guadeloupe', '2026-05-27', '2026-05-28'],
    ['guyane', '2026-06-10', '2026-06-11'],
    ['saint-barthelemy', '2026-10-09', '2026-10-12'],
    ['la-reunion', '2027-12-20', '2027-12-21'],
    ['saint-martin', '2026-05-27', '2026-05-28'],
    ['saint-pierre-et-miquelon', '2026-07-14', '2026-07-15'],
    ['metropole', '2026-05-08', '2026-05-11'],
  ] as const)('in %s, from %s, is %s', (zone, from, to) => {
    expect(formatDay(moveToOpenDay(day(from), zone))).toBe(to);
  });

  it.each(ZONE_IDS)('is never further than the bound that withdrawals rely on, in %s', (zone) => {
    let longest = 0;
    for (let at = toDay(2020, 1, 1); at < toDay(2036, 1, 1); at++)
      if (isClosed(at, zone)) longest = Math.max(longest, moveToOpenDay(at, zone) - at);
    expect(longest).toBeLessThanOrEqual(LONGEST_SHIFT);
  });
});
