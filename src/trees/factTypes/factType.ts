/** What a type of fact has to say of itself; one file beside this one for each type. */
import type { Day } from '../calendar';
import type { Bound, CompiledFact, FactValue, LawValueType } from '../model';
import type { Region } from '../regions';

/** Why a value is refused before its domain is looked at. */
export type Refusal = 'unknown-option' | 'not-a-number' | 'not-a-date' | 'too-long' | 'wrong-shape';

export type ParsedValue = { value: FactValue } | { refused: Refusal; found: unknown };

/** What reading and wording a value need of its fact. */
export type Defined = Pick<CompiledFact, 'type' | 'options'>;

interface Common {
  /** Reads a value of any shape, from JSON for instance; its domain is checked apart. */
  read(raw: unknown, def: Defined): ParsedValue;
  /** Reads a value as an address or a command line writes it. */
  readText(text: string, def: Defined): ParsedValue;
  /** Words a value. Text comes back as it is: escape it where HTML is made. */
  format(value: FactValue, def: Defined): string;
}

/** One option, or any number of them. */
export interface OptionsType extends Common {
  shape: 'one' | 'several';
}

/** Numbers and dates: values on a line, that conditions compare and cut. */
export interface PointsType extends Common {
  shape: 'points';
  /** the points are days */
  isDay: boolean;
  /** The point by which a value compares: cents, units or days. */
  toPoint(value: FactValue): number;
  /** The value at a point. */
  fromPoint(point: number): FactValue;
  formatPoint(point: number): string;
  /** What it may be where no `min` and `max` are given. */
  findWidest(today: Day): Region;
  /** begins « … entre 1 et 3 », of a value out of its domain */
  mustLie: string;
  /** said of a stored value that is none */
  refusal: string;
}

/** Free text: no condition reads it, no address holds it. */
export interface FreeType extends Common {
  shape: 'free';
}

export type FactTypeMeaning = OptionsType | PointsType | FreeType;

/** A limit of a fact, as its author is told of it. */
export interface LimitKeys {
  /** how it is written */
  kind: 'number' | 'date';
  /** description and example of each key */
  min: readonly [string, number | string];
  max: readonly [string, number | string];
}

/** What authors may write of a fact, and what the checker needs to know of it. Build time only. */
export interface FactTypeAuthoring {
  /** of the type, for the JSON Schema */
  description: string;
  /** as a message names it: `un montant` */
  noun: string;
  /** as training files write a value: what follows « Écrivez » */
  written: string;
  /** the answers that are possible, as the plan of a tree says above them */
  answers: string;
  /** how a link that prefills it is written: a whole sentence */
  prefill: string;
  /** why it is asked need not be told */
  whyOptional?: true;
  limits?: LimitKeys;
  /** Reads `min:` or `max:`; null when it cannot be read, undefined when it is not of the kind the schema wants. */
  parseLimit?(raw: unknown): Bound | null | undefined;
  /** the law values that it compares with */
  lawType?: LawValueType;
  /** An everyday value as a point, for cases where any would do. */
  pickOrdinary?(today: Day): number;
  /** A point as law files write such a value; absent: a number written out in a condition is no sign of law. */
  writeLawValue?(point: number): string;
}
