/** Derived dates: each fact that one is counted from exists, and is of the type that it needs. */
import { isDay } from '../factTypes';
import { DATE_CHECK_MESSAGES } from '../messages/check/derivedDates';
import type { DateInput, DerivedDate } from '../model';
import type { CheckRun } from './context';

/** Where derived dates are written. */
const FILE = 'law/dates.yaml';

/** Keys under which a date fact stands. */
const DAYS: ReadonlySet<unknown> = new Set(['start', 'read-on', 'day']);

export function checkDerivedDates(checkRun: CheckRun): void {
  if (!checkRun.hasFacts) return;
  for (const date of Object.values(checkRun.context.derivedDates)) {
    for (const input of date.inputs) checkInput(date, input, checkRun);
    for (const fact of date.optional ?? []) checkInput(date, { fact }, checkRun);
  }
}

function checkInput({ id }: DerivedDate, { fact, at = [] }: DateInput, checkRun: CheckRun): void {
  const { facts } = checkRun.content;
  const place = { file: FILE, path: [id, ...at], ...(typeof at[1] === 'string' && { key: true }) };
  const type = facts[fact]?.type;
  if (type === undefined)
    checkRun.report(place, {
      code: 'unknown-derived',
      ...DATE_CHECK_MESSAGES['unknown-input']({ date: id, fact, known: Object.keys(facts) }),
    });
  else if (!isDay({ type }) && DAYS.has(at[0]))
    checkRun.report(place, {
      code: 'invalid-value',
      ...DATE_CHECK_MESSAGES['not-a-date']({ date: id, fact }),
    });
}
