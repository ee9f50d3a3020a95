/** What was found in the files of `law/` so far, each entry with its file. Build time only. */
import type { Source } from '../trees/source';
import type { RawDate } from './dates/schema';
import type { RawDeadline } from './deadlines/schema';
import type { RawRates, RawReference, RawValue } from './schema';
import type { RawSection } from './wording/schema';

export interface Entry<T> {
  source: Source;
  entry: T;
}

export interface Found {
  references: Map<string, Entry<RawReference>>;
  values: Map<string, Entry<RawValue>>;
  rates: Map<string, Entry<RawRates>>;
  deadlines: Map<string, Entry<RawDeadline>>;
  dates: Map<string, Entry<RawDate>>;
  /** by section */
  wording: Map<string, Entry<RawSection>>;
}

export function createFound(): Found {
  return {
    references: new Map(),
    values: new Map(),
    rates: new Map(),
    deadlines: new Map(),
    dates: new Map(),
    wording: new Map(),
  };
}
