/** The law as one value: what `law/` says, validated, in plain JSON. Types only: safe to import from the browser. */
import type { DateDefinition, DeadlineRule, Sentences } from '../trees/dateRules';
import type { Confidence, DerivedDefinition, Facts, LawReference, LawValues, Reading } from '../trees/model';

/** A reference with what its reader noted about it. */
export type NotedReference = LawReference & { note?: string };

/** Where a law value comes from and how far it may be trusted; shown to readers beside the value. */
export interface ValueMeta {
  label: string;
  /** ids of references */
  law: string[];
  /** day on which the text, or its reading, was read, `YYYY-MM-DD` */
  read: string;
  reading: Reading;
  confidence: Confidence;
  note?: string;
}

/** A rate that changes each half-year. */
export interface RateSeries {
  id: string;
  label: string;
  law: string[];
  read: string;
  reading: Reading;
  note?: string;
  /** `2026-S2` → percent a year; no hole between the first and the last */
  halves: Readonly<Record<string, { value: number; confidence: Confidence }>>;
}

export type RateBook = Readonly<Record<string, RateSeries>>;

/** A derived fact whole, as `law/derived/` tells it. */
export interface DerivedRule extends DerivedDefinition {
  /** the rule in French, row by row; texts may hold `{@value}` and `{§reference}` */
  rule: { when: string; then: string }[];
  /** ids of references */
  law: string[];
  /** for each option a case that gives it */
  witnesses: Readonly<Record<string, Witness>>;
}

export interface Witness {
  /** `YYYY-MM-DD` */
  today: string;
  facts: Facts;
}

export interface LawBook {
  references: Readonly<Record<string, NotedReference>>;
  values: LawValues;
  meta: Readonly<Record<string, ValueMeta>>;
  rates: RateBook;
  /** the rules of time limits, by id */
  deadlines: Readonly<Record<string, DeadlineRule>>;
  /** the dates that steps may be due by */
  dates: Readonly<Record<string, DateDefinition>>;
  /** the derived facts that conditions may read */
  derived: Readonly<Record<string, DerivedRule>>;
  /** the sentences of explanations, as `section.id` */
  wording: Sentences;
}
