/**
 * The rules of dates as data: what `law/deadlines/`, `law/dates.yaml` and `law/wording.yaml` say, in plain JSON.
 *
 * They travel with the outcomes whose steps name them. Functions of `src/law` count by them.
 */

/**
 * How days are counted. In none of them does the day that starts the period count.
 *
 * - `date-to-date`: every day; months and years end on the day of the same number, or the last one of the month
 * - `clear`: as before, and the last day does not count either (« délai franc »)
 * - `working-days`: neither Sundays nor public holidays (« jours ouvrables ») · `business-days`: nor Saturdays (« jours ouvrés »)
 * - `no-holidays`: every day but public holidays; Sundays count
 * - `end-of-month`: every day, then the end of the month reached
 */
export const COUNTINGS = [
  'date-to-date',
  'clear',
  'working-days',
  'business-days',
  'no-holidays',
  'end-of-month',
] as const;
export type Counting = (typeof COUNTINGS)[number];

/**
 * What a period is in the eyes of the law. A time limit of procedure is counted and moved by art. 641 and 642 of the code
 * de procédure civile; a limitation by art. 2228 and 2229 of the code civil, which move nothing (Cass. 2e civ., 7 April 2016,
 * n° 15-12.960; 1re civ., 12 December 2018, n° 17-25.697); any other as its own text says.
 */
export const NATURES = ['procedure', 'limitation', 'other'] as const;
export type Nature = (typeof NATURES)[number];

/** Whose clock a period is: ours, or the customer's. */
export const SIDES = ['business', 'customer'] as const;
export type Side = (typeof SIDES)[number];

/** `until`: the act is possible up to the last day · `after`: only once it is past · `before`: counted backwards from the event */
export const ACTS = ['until', 'after', 'before'] as const;
export type Act = (typeof ACTS)[number];

/** A period fixed by law: one entry of `law/deadlines/`. */
export interface DeadlineRule {
  id: string;
  /** noun phrase in French, with its article: « le délai pour … » */
  label: string;
  /** the event that starts it, in French, with its article */
  from: string;
  /** id of the law value that fixes its length */
  value: string;
  /** the event whose date says which version of the law value counts, in French, where it is not `from` */
  readAt?: string;
  counting: Counting;
  nature: Nature;
  /** a last day on a Saturday, Sunday or public holiday is moved to the next working day */
  moved: boolean;
  side: Side;
  act: Act;
  /** the law may have changed while the period ran: art. 2222 of the code civil sets the end */
  transitional?: true;
  /** longer for whoever lives far from the court: art. 643 and 644 of the code de procédure civile */
  farther?: true;
  /** ids of references */
  law: readonly string[];
  /** what the computation supposes, in French, whole sentences */
  assumes: readonly string[];
}

/** One rule, or the one that an answer chooses: option → rule. */
export type RuleChoice = string | { fact: string; rules: Readonly<Record<string, string>> };

/** A date counted by one rule from the day that a fact gives. */
export interface CountedDate {
  id: string;
  /** absent: the label of its rule */
  label?: string;
  rule: RuleChoice;
  /** the date fact that starts the period */
  start: string;
  /** the date fact that says which version of the law value counts, for a rule with `readAt` */
  readOn?: string;
  /** the option of a choice fact without which there is no such period */
  only?: { fact: string; option: string };
  /** no tree need ask the starting day: the outcome does */
  onOutcome?: true;
  /** what starting from that fact supposes, beside what the rule supposes: whole sentences in French */
  assumes: readonly string[];
}

/** A day that somebody set, counted by no rule: the outcome asks for it. */
export interface GivenDate {
  id: string;
  label: string;
  /** the date fact that tells it */
  day: string;
  side: Side;
  /** where that day comes from, in French, as plans show it; it does not travel to the browser */
  about?: string;
  assumes: readonly string[];
}

/** A date that only a function of `src/law` can compute. */
export interface ComputedDate {
  id: string;
  label: string;
  /** name of the function */
  compute: string;
  side: Side;
  /** the facts that the function reads */
  inputs: readonly string[];
  /** those that the outcome asks where no question did */
  optional?: readonly string[];
  /** the deadline rules that it counts by */
  rules: readonly string[];
  /** the law values that it reads */
  values: readonly string[];
  /** ids of references, those of its rules aside */
  law: readonly string[];
  assumes: readonly string[];
  /** the rule in French, as plans show it; it does not travel to the browser */
  about?: string;
}

export type DateDefinition = CountedDate | ComputedDate | GivenDate;

/** Sentences by id, with slots: `Dernier jour : {day}.` */
export type Sentences = Readonly<Record<string, string>>;

/** The part of all this that some outcomes name, with the texts that explanations may cite. */
export interface DateRules {
  dates: Readonly<Record<string, DateDefinition>>;
  deadlines: Readonly<Record<string, DeadlineRule>>;
  wording: Sentences;
  references: Readonly<Record<string, { short: string; url: string }>>;
}
