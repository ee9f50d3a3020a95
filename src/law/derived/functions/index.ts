/** Every function that a file of `law/derived/` may name by `compute:`, by that name. */
import type { DerivedFunction } from '../function';
import { CONSUMER_FUNCTIONS } from './consumer';
import { COURT_FUNCTIONS } from './court';
import { LIMITATION_FUNCTIONS } from './limitation';

export const DERIVED_FUNCTIONS: Readonly<Record<string, DerivedFunction>> = {
  ...LIMITATION_FUNCTIONS,
  ...COURT_FUNCTIONS,
  ...CONSUMER_FUNCTIONS,
};
