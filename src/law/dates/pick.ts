/** The part of the law that travels with the dates that some outcomes show. Build time only. */
import type { DateDefinition, DateRules, DeadlineRule, Sentences } from '../../trees/dateRules';
import type { LawBook } from '../book';
import { readDates } from '.';
import { DATE_COMPUTES, isDateCompute } from './computes';
import { findRule, listRules } from './counted';

type PickedBook = Pick<LawBook, 'dates' | 'deadlines' | 'wording' | 'references'>;

/** Sections that any date counted by a rule of `law/deadlines/` needs. */
const COUNTING_SECTIONS = ['deadlines', 'weekdays', 'zones', 'residences', 'holidays'];

/** Picks the dates, their rules, the sentences that explain them and the texts that they cite; undefined for no date. @throws {RangeError} a rule does not exist */
export function pickRules(book: PickedBook, ids: Iterable<string>): DateRules | undefined {
  const dates: Record<string, DateDefinition> = {};
  for (const id of new Set(ids)) if (book.dates[id]) dates[id] = dropAbout(book.dates[id]);
  const picked = Object.values(dates);
  if (picked.length === 0) return undefined;
  const deadlines: Record<string, DeadlineRule> = {};
  for (const date of picked)
    for (const rule of listDateRules(date)) deadlines[rule] = findRule(book.deadlines, rule);
  const known = readDates(book);
  const texts = new Set(picked.flatMap(({ id }) => known[id]?.law ?? []));
  return {
    dates,
    deadlines,
    wording: pickSentences(book.wording, picked, Object.values(deadlines)),
    references: pickCitations(book.references, texts),
  };
}

/** The rules that a date counts by. */
export function listDateRules(date: DateDefinition): readonly string[] {
  if ('day' in date) return [];
  return 'compute' in date ? date.rules : listRules(date.rule);
}

/** Short citations and addresses of some texts. */
function pickCitations(
  references: LawBook['references'],
  ids: Iterable<string>,
): Record<string, { short: string; url: string }> {
  const cited: Record<string, { short: string; url: string }> = {};
  for (const id of ids) {
    const reference = references[id];
    if (reference) cited[id] = { short: reference.short, url: reference.url };
  }
  return cited;
}

function pickSentences(
  wording: Sentences,
  dates: readonly DateDefinition[],
  rules: readonly DeadlineRule[],
): Sentences {
  const sections = new Set([
    ...(rules.length > 0 ? COUNTING_SECTIONS : []),
    ...dates.flatMap((date) => ('compute' in date ? listSections(date.compute) : [])),
  ]);
  const countings = new Set(rules.map(({ counting }) => `deadlines.counted-${counting}`));
  return Object.fromEntries(
    Object.entries(wording).filter(
      ([id]) =>
        sections.has(id.split('.')[0] ?? '') && (!id.startsWith('deadlines.counted-') || countings.has(id)),
    ),
  );
}

function listSections(compute: string): readonly string[] {
  return isDateCompute(compute) ? DATE_COMPUTES[compute].wording : [];
}

/** Plans alone show the rule in words. */
function dropAbout(date: DateDefinition): DateDefinition {
  if (!('about' in date)) return date;
  const { about: _about, ...rest } = date;
  return rest;
}
