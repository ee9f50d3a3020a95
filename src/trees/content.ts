/** Content as parsed: typed, with positions kept, not yet checked. */
import type { Approach, Bound, Condition, DueRule, FactType, LawyerLevel, Score } from './model';
import type { Path, Position, PositionOptions } from './source';

export interface OptionSource {
  id: string;
  label: string;
  help?: string;
  when?: string;
  other?: boolean;
}

export interface FactSource {
  id: string;
  file: string;
  type: FactType;
  theme: string;
  label: string;
  question: string;
  help?: string;
  why?: string;
  unknown?: string;
  exhaustive?: boolean;
  options?: OptionSource[];
  min?: Bound;
  max?: Bound;
}

export interface StepSource {
  id: string;
  file: string;
  title: string;
  text: string;
  by?: DueRule;
  /** derived dates to show with it */
  dates?: string[];
  who?: string;
  guide?: string;
  /** pages of `docs/modeles/`, by their names; the first whose condition holds is meant */
  letters?: BranchSource[];
}

export interface BranchSource {
  if?: Condition;
  /** as written; undefined: always */
  rawIf?: unknown;
  to: string;
  /** the condition could not be read: nothing may be concluded from it */
  faulty?: boolean;
}

export interface QuestionSource {
  id: string;
  fact: string;
  branches: BranchSource[];
  /** where the list of branches stands in the file */
  path: Path;
}

export interface OutcomeSource {
  id: string;
  approach: Approach;
  now: Approach;
  /** undefined: not said, which is an issue */
  lawyer?: LawyerLevel;
  lawyerReason?: string;
  title: string;
  because: string;
  steps: string[];
  otherSide: string;
  guides: string[];
  law: string[];
  lawNone?: string;
  doorOpen?: string;
}

export interface TreeSource {
  id: string;
  file: string;
  title: string;
  summary: string;
  order: number;
  start: string;
  questions: Record<string, QuestionSource>;
  outcomes: Record<string, OutcomeSource>;
}

/** An assessment as its author wrote it; the reasons are Markdown. */
export interface ScoreSource extends Score {
  file: string;
}

export interface ParsedContent {
  facts: Record<string, FactSource>;
  steps: Record<string, StepSource>;
  trees: Record<string, TreeSource>;
  scores: Record<string, ScoreSource>;
  /** files of which parts could not be read: what they define may be missing here without being missing there */
  broken: ReadonlySet<string>;
  factsFile: string;
  stepsFile: string;
  scoresFile: string;
  /** Where a key or value stands; line 1 for content that was built in memory. */
  position(file: string, path: Path, options?: PositionOptions): Position;
}
