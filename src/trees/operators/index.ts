/** The operators of conditions, for browser and build alike: what each means, and how it is worded. */

import type { BoundContext } from '../bound';
import type { ByOperator, Logic } from '../formula';
import * as all from './all';
import * as any from './any';
import * as asked from './asked';
import * as compare from './compare';
import type { Decision } from './decision';
import type { Wording } from './names';
import * as none from './none';
import * as oneOf from './oneOf';

/** What conditions are made of. */
export type ConditionOperator = oneOf.OneOf | any.Any | all.All | none.None | compare.Compare;

/** What they are made of once law values and dates are worked out for a day. */
export type Atom = Exclude<ConditionOperator, compare.Compare> | compare.Below | asked.Asked;

/** Whether an atom holds. */
export const EVALUATION: ByOperator<Atom, Decision> = {
  'one-of': oneOf.evaluate,
  any: any.evaluate,
  all: all.evaluate,
  none: none.evaluate,
  below: compare.evaluate,
  asked: asked.evaluate,
};

/** The operators that a day resolves to others; the rest stay as they are. */
export const RESOLUTION: Partial<ByOperator<ConditionOperator, Logic<Atom>, [BoundContext]>> = {
  compare: compare.resolve,
};

/** What an operator says, in French. */
export const WORDING: ByOperator<ConditionOperator, string, [Wording]> = {
  'one-of': oneOf.word,
  any: any.word,
  all: all.word,
  none: none.word,
  compare: compare.word,
};
