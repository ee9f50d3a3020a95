/** What a deadline is: a rule as data, and what counting by it gives. */
import type { DateLine } from '../../trees/model';
import type { Zone } from './holidays';

/**
 * How days are counted. In none of them does the day that starts the period count.
 *
 * - `date-to-date`: every day; months and years end on the day of the same number, or the last one of the month
 * - `clear`: as before, and the last day does not count either (« délai franc »)
 * - `ouvrables`: neither Sundays nor public holidays · `ouvres`: nor Saturdays
 * - `hors-feries`: every day but public holidays; Sundays count
 * - `fin-de-mois`: every day, then the end of the month reached
 */
export type Counting = 'date-to-date' | 'clear' | 'ouvrables' | 'ouvres' | 'hors-feries' | 'fin-de-mois';

/**
 * What a period is in the eyes of the law. A time limit of procedure is counted and moved by art. 641 and 642 of the code
 * de procédure civile; a limitation by art. 2228 and 2229 of the code civil, which move nothing (Cass. 2e civ., 7 April 2016,
 * n° 15-12.960; 1re civ., 12 December 2018, n° 17-25.697); any other as its own text says.
 */
export type Nature = 'procedure' | 'prescription' | 'autre';

export interface DeadlineRule {
  id: string;
  /** noun phrase in French, with its article: « le délai pour … » */
  label: string;
  /** the event that starts it, in French, with its article */
  from: string;
  /** id of the law value that fixes its length */
  value: string;
  /** the event whose date says which version of the law value counts, where it is not `from` */
  readAt?: string;
  counting: Counting;
  nature: Nature;
  /** a last day on a Saturday, Sunday or public holiday is moved to the next working day */
  moved: boolean;
  /** whose clock this is */
  side: 'entreprise' | 'client';
  /** `jusqu-a`: the act is possible up to the last day · `apres`: only once it is past · `avant`: counted backwards from the event */
  act: 'jusqu-a' | 'apres' | 'avant';
  /** the law may have changed while the period ran: art. 2222 of the code civil sets the end */
  transitional?: true;
  /** ids of references */
  law: string[];
  /** what the computation supposes, in French, whole sentences */
  assumes: string[];
}

/** A line of the explanation of a deadline. */
export type DeadlineLine = DateLine;

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
  /** in another zone a public holiday would make another day of it */
  dependsOnPlace: boolean;
  lines: DeadlineLine[];
}
