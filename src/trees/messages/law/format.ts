/**
 * What authors read of the format of `law/`, in their editor and in `manuels/format.md`: by kind of file, then by key of the
 * format. `item` is what a list holds, `entry` what a map holds under each id.
 */
import { DATES_HELP } from './format/dates';
import { DEADLINES_HELP } from './format/deadlines';
import { DERIVED_HELP } from './format/derived';
import { RATES_HELP } from './format/rates';
import { REFERENCES_HELP } from './format/references';
import { SHARED_HELP } from './format/shared';
import { VALUES_HELP } from './format/values';
import { WORDING_HELP } from './format/wording';

/** What a field means, and one example of it. */
export interface FieldHelp<E = unknown> {
  readonly description: string;
  readonly example: E;
  /** when one example does not show its forms */
  readonly moreExamples?: readonly unknown[];
}

export const LAW_FORMAT = {
  shared: SHARED_HELP,
  references: REFERENCES_HELP,
  values: VALUES_HELP,
  rates: RATES_HELP,
  deadlines: DEADLINES_HELP,
  dates: DATES_HELP,
  wording: WORDING_HELP,
  derived: DERIVED_HELP,
} as const;
