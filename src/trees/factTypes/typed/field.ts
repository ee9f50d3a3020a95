/** How a form asks for an answer that is typed, and what it reads in it. Loaded with the first such field. */
import type { Day } from '../../calendar';
import type { FactValue } from '../../model';

/** What reading needs of the case: the reader's day, and the points between which the answer lies. */
export interface TypedContext {
  today: Day;
  low: number;
  high: number;
}

/** What was understood. */
export interface Understood {
  value: FactValue;
  /** the value in words, as it is shown back; empty: nothing needs to be shown */
  words: string;
  /** `exact` as it was typed · `rough` coarser than the answer it stands for · `guess` something was supposed */
  sure: 'exact' | 'rough' | 'guess';
  /** what was supposed or is missing, as a sentence */
  note?: string;
}

/** What cannot count as it stands. */
export interface Refused {
  /** why, and how to write it: whole sentences */
  problem: string;
  /** another way to write it that is understood, offered as a button */
  offer?: { text: string; label: string };
}

export type Reading = Understood | Refused;

export interface TypedField {
  inputMode: 'decimal' | 'numeric' | 'text';
  /** Reads what the French type; null when it is no answer. */
  read(text: string, context: TypedContext): Reading | null;
  /** A value as the field shows it; absent: as it is. */
  show?(value: FactValue): string;
  /** Answers in one press: a label, which is also what is typed. */
  listQuick?(context: TypedContext): readonly string[];
  /** stands behind the field */
  unit?: string;
  /** the browser's calendar stands beside it */
  calendar?: true;
  /** how to write it, under the question */
  hint: string;
  /** nothing was typed */
  empty: string;
  /** what was typed is no answer */
  invalid: string;
}
