/** The law of the site, read once for the tests that rest on it. */

import { readDates } from '../../src/law/dates';
import { findRule as findAmong } from '../../src/law/dates/counted';
import { parseLaw } from '../../src/law/parse';
import { createSay } from '../../src/law/wording/say';
import type { CountedDate, DeadlineRule } from '../../src/trees/dateRules';
import type { DerivedDate } from '../../src/trees/model';
import { LAW_FILES } from './derivedFacts';

export const { law } = parseLaw(LAW_FILES);
export const say = createSay(law.wording);
export const DATES = readDates(law);
export const RULES: readonly DeadlineRule[] = Object.values(law.deadlines);

export function findRule(id: string): DeadlineRule {
  return findAmong(law.deadlines, id);
}

/** A date as an author would write it. */
export function createDate(id: string, rule: string, of: Pick<CountedDate, 'start' | 'readOn'>): DerivedDate {
  const dates = readDates({ ...law, dates: { [id]: { id, rule, ...of, assumes: [] } } });
  return dates[id] as DerivedDate;
}
