/**
 * What `diff` asks of a revision, and what the revision's own code answers: one JSON value a line, on standard input and output.
 *
 * A revision is only ever asked about itself, so both sides of a comparison may differ in everything but this file.
 * Change `PROTOCOL` when old revisions could no longer be understood.
 */

import type { FactValue, Gap, LawValues } from '../trees/model';
import type { RuleBook } from './diffRules';
import type { WordBook } from './diffWords';

export const PROTOCOL = 1;

/** What is supposed of a case: values by fact id, yes or no by option key. Everything else is unknown. */
export type Cube = Record<string, FactValue | boolean>;

/** Where values of numbers and dates begin to matter. */
export interface Cells {
  cuts: Record<string, number[]>;
  gaps: Gap[];
}

/** A case on its way through one tree. */
export interface AdvanceRequest {
  cube: Cube;
  /** the node reached so far; absent: the start of the tree */
  at?: string;
}

export interface AdvanceReply {
  /** branches taken since the last answer, as question and index */
  path: [question: string, branch: number][];
  at: string;
  /** an outcome, or `tree:<id>`; absent: something must be supposed first */
  end?: string;
  /** the ways in which what must be supposed may turn out: additions to the cube */
  split?: Cube[];
  /** what this revision cannot do with the case: an answer that it does not know, for instance */
  failure?: string;
  /** two cases at one place with the same key have the same future here */
  key: string;
}

export type Request =
  | { op: 'open' }
  /** every split from now on keeps these apart, too */
  | { op: 'cells'; cells: Cells }
  | { op: 'advance'; tree: string; cases: AdvanceRequest[] }
  | { op: 'tell'; tree: string; ends: { cube: Cube; end: string; path: string[] }[] };

export interface OpenReply {
  protocol: number;
  /** `print` is the same in two revisions where nothing that decides the tree's cases differs, code included */
  trees: { id: string; title: string; print: string }[];
  cells: Cells;
  /** by fact that is a choice: its options */
  options: Record<string, string[]>;
  law: LawValues;
  /** absent: the revision holds them as code */
  rules?: RuleBook;
  /** what is said on the phone; absent: the revision knew no such thing */
  words?: WordBook;
}

export interface StepDescription {
  id: string;
  title: string;
  /** when it is due: a day for each way in which the facts that it counts from may turn out, those facts as JSON */
  due: Record<string, string>;
}

/** What a case ends in, in the words of the revision. */
export interface EndDescription {
  title: string;
  approach?: string;
  now?: string;
  lawyer?: string;
  steps: StepDescription[];
  /** the answers that matter, in French */
  case: string[];
}

export interface Replies {
  open: OpenReply;
  cells: true;
  advance: AdvanceReply[];
  tell: EndDescription[];
}
