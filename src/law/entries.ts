/** What was found in the files of `law/` so far, each entry with its file. Build time only. */
import type { Source } from '../trees/source';
import type { RawDate } from './dates/schema';
import type { RawDeadline } from './deadlines/schema';
import type { RawRates, RawReference, RawValue } from './schema';
import type { RawSection } from './wording/schema';

export interface LawFileEntry<T> {
  source: Source;
  entry: T;
}

export interface LawEntries {
  references: Map<string, LawFileEntry<RawReference>>;
  values: Map<string, LawFileEntry<RawValue>>;
  rates: Map<string, LawFileEntry<RawRates>>;
  deadlines: Map<string, LawFileEntry<RawDeadline>>;
  dates: Map<string, LawFileEntry<RawDate>>;
  /** by section */
  wording: Map<string, LawFileEntry<RawSection>>;
}

export function createLawEntries(): LawEntries {
  return {
    references: new Map(),
    values: new Map(),
    rates: new Map(),
    deadlines: new Map(),
    dates: new Map(),
    wording: new Map(),
  };
}
