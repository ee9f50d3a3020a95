/** What a function that computes a date is given and gives. */
import type { ComputedDate, DateRules } from '../../trees/dateRules';
import type { DateExplanation, Facts, World } from '../../trees/model';
import type { Say } from '../wording/say';

/** The entry of `law/dates.yaml`, its rules, and the sentences. */
export interface DateFunctionContext {
  date: ComputedDate;
  deadlines: DateRules['deadlines'];
  say: Say;
}

/** Both give null when a fact that counts is missing. */
export interface DateFunction {
  /** `YYYY-MM-DD` */
  compute(context: DateFunctionContext, facts: Facts, world: World): string | null;
  explain(context: DateFunctionContext, facts: Facts, world: World): DateExplanation | null;
}
