/** What counting by a rule of `law/deadlines/` gives. */
import type { Day, Duration } from '../../trees/calendar';
import type { DeadlineRule } from '../../trees/dateRules';
import type { Zone } from './holidays';
import type { Residence } from './residence';

/** A deadline as it was counted, in days. */
export interface CountedDeadline {
  rule: DeadlineRule;
  start: Day;
  readOn?: Day | undefined;
  zone: Zone;
  duration: Duration;
  /** where whoever must act lives; absent: not told */
  residence?: Residence | undefined;
  /** what the residence adds */
  increase?: Duration | undefined;
  /** last day before any move */
  nominal: Day;
  /** last day as the law moves it */
  end: Day;
  /** the law changed while the period ran, and that moved its end */
  isChanged: boolean;
  /** the zone is supposed */
  isZoneAssumed: boolean;
  /** in another zone a public holiday would make another day of it */
  dependsOnPlace: boolean;
}

export interface Deadline {
  rule: string;
  zone: Zone;
  /** all dates `YYYY-MM-DD` */
  start: string;
  /** last day before any move */
  nominal: string;
  /** last day as the law moves it */
  end: string;
  /** first day on which the act is possible, for a rule that makes wait */
  first?: string;
  dependsOnPlace: boolean;
  /** what `explainDeadline` tells */
  counted: CountedDeadline;
}
