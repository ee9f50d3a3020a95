/** When a limitation period ends, and from which starting day on it is still running. */
import {
  addDuration,
  type Day,
  type Duration,
  firstDayWithin,
  parseDay,
  parseDuration,
} from '../trees/calendar';
import type { LawValue, LawValues } from '../trees/model';

/**
 * Finds the last day on which one may still act, for a period that starts on `start`.
 *
 * The starting day does not count and the last one does, until midnight (art. 2228 and 2229 of the code civil). When
 * the law changes while the period runs, a longer one applies from the start; a shorter one runs from the new law,
 * the whole never exceeding the former (art. 2222 of the code civil). A start before the first period known takes it.
 */
export function findPeriodEnd(value: LawValue, start: Day): Day {
  const steps = listSteps(value);
  const first = Math.max(
    0,
    steps.findLastIndex(({ from }) => from <= start),
  );
  let end = addDuration(start, (steps[first] as Step).duration);
  for (const { from, duration } of steps.slice(first + 1)) {
    if (from > end) break;
    const longer = addDuration(start, duration);
    end = longer > end ? longer : Math.min(end, addDuration(from, duration));
  }
  return end;
}

/** The first starting day from which the period is not over on a given day. The end never moves back as the start moves on. */
export function findFirstRunning(value: LawValue, on: Day): Day {
  const firsts = listSteps(value).map(({ duration }) => firstDayWithin(duration, on));
  let low = Math.min(...firsts);
  let high = Math.max(...firsts);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (findPeriodEnd(value, middle) >= on) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where `findPeriodEnd` changes its rule: starting days, and later days that an end may equal. None when the law never changed. */
export function listRuleCuts(value: LawValue): { starts: Day[]; ends: Day[] } {
  const steps = listSteps(value);
  const starts: Day[] = [];
  const ends: Day[] = [];
  for (const { from, duration } of steps.slice(1)) {
    starts.push(from, ...steps.map((step) => firstDayWithin(step.duration, from)));
    ends.push(addDuration(from, duration));
  }
  return { starts, ends };
}

/** The lengths that a value has had or will have. */
export function listDurations(value: LawValue): Duration[] {
  return listSteps(value).map(({ duration }) => duration);
}

/** Finds a law value. @throws {RangeError} it does not exist, or it is not a duration */
export function findDurationValue(law: LawValues, id: string): LawValue {
  const value = law[id];
  if (value?.type !== 'duration') throw new RangeError(`law value "${id}" is not a known duration`);
  return value;
}

interface Step {
  from: Day;
  duration: Duration;
}

function listSteps(value: LawValue): Step[] {
  return value.periods.map((period) => ({
    from: parseDay(period.from) as Day,
    duration: parseDuration(String(period.value)) as Duration,
  }));
}
