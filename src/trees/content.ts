/** Content as parsed: typed, with positions kept, not yet checked. */
import type { Approach, Bound, Condition, DueRule, FactType, LawyerRule, Score } from './model';
import type { Path } from './path';
import type {
  CodeNamed,
  FactInput,
  OptionInput,
  OutcomeInput,
  SpokenInput,
  StepInput,
  TextKind,
  TreeInput,
} from './schema';
import type { Position, PositionOptions } from './source';

export interface OptionSource extends Omit<OptionInput, 'only'> {
  id: string;
  /** where it is offered; absent: everywhere */
  only?: Condition;
}

/** What facts of every type have. */
type FactCommon = Omit<
  FactInput,
  'type' | 'only' | 'options' | 'exhaustive' | 'from' | 'min' | 'max' | keyof SpokenInput
>;

/** A text of a call, where it stands. */
export interface SpokenText {
  /** absent: always */
  if?: Condition;
  /** the condition could not be read: nothing may be concluded from it */
  faulty?: true;
  text: string;
  path: Path;
}

/** What is said to the customer at one place, and what is not. */
export interface SpokenSource {
  file: string;
  /** the first that holds is said */
  say: SpokenText[];
  /** all that hold are shown */
  avoid: SpokenText[];
}

export interface FactSource extends CodeNamed<FactCommon> {
  id: string;
  file: string;
  type: FactType;
  /** where it is asked; absent: everywhere */
  only?: Condition;
  /** another date, before which this one cannot fall */
  from?: string;
  exhaustive?: boolean;
  options?: OptionSource[];
  min?: Bound;
  max?: Bound;
  words?: SpokenSource;
  /** its type could not be read: nothing may be concluded from what reads it */
  isFaulty?: boolean;
}

export interface StepSource extends Omit<CodeNamed<StepInput>, 'by' | 'letter' | 'if' | keyof SpokenInput> {
  id: string;
  file: string;
  by?: DueRule;
  /** where it is done; absent: wherever an outcome names it */
  if?: Condition;
  /** pages of `docs/modeles/`, by their names; the first whose condition holds is meant */
  letters?: BranchSource[];
  words?: SpokenSource;
}

export interface BranchSource {
  if?: Condition;
  /** as written; undefined: always */
  rawIf?: unknown;
  to: string;
  /** of the last branch: the options that fall there because no other branch names them, as written */
  rest?: readonly string[];
  /** the condition could not be read: nothing may be concluded from it */
  faulty?: boolean;
  /** of a branch that a requirement puts there: where it stands in the requirement */
  origin?: Path;
}

export interface QuestionSource {
  id: string;
  fact: string;
  branches: BranchSource[];
  /** where the list of branches stands in the file */
  path: Path;
  /** instead of those of its fact */
  words?: SpokenSource;
}

export interface OutcomeSource extends Omit<CodeNamed<OutcomeInput>, 'lawyer' | 'law' | keyof SpokenInput> {
  id: string;
  /** undefined: not said, which is an issue */
  lawyer?: LawyerRule;
  law: string[];
  lawNone?: string;
  words?: SpokenSource;
}

export interface TreeSource extends Omit<CodeNamed<TreeInput>, 'questions' | 'outcomes' | 'call'> {
  id: string;
  file: string;
  /** the customer may be on the line; `only`: in which cases */
  call?: { only?: Condition };
  questions: Record<string, QuestionSource>;
  outcomes: Record<string, OutcomeSource>;
}

/** An assessment as its author wrote it; the reasons are Markdown. */
export interface ScoreSource extends Score {
  file: string;
}

/** What must be known before certain outcomes may be given, as its author wrote it. */
export interface RequirementSource {
  id: string;
  file: string;
  /** why, as Markdown */
  about: string;
  approaches: readonly Approach[];
  steps: readonly string[];
  /** undefined: all */
  trees?: readonly string[];
  /** `tree/outcome` → why it is left out */
  except: Readonly<Record<string, string>>;
  when?: Condition;
  /** facts, or derived facts of which every input is asked */
  ask: readonly string[];
  /** lead to other trees */
  leads: readonly BranchSource[];
  never?: Condition;
  /** a condition could not be read: nothing may be concluded from it */
  faulty?: boolean;
}

/** What a customer says as a call begins, as its author wrote it. */
export interface CallOpeningSource {
  id: string;
  file: string;
  says: string;
  tree: string;
  /** the answers that it gives, by fact */
  given: Readonly<Record<string, string>>;
}

/** A text for readers, where it stands in its file. */
export interface TextSource {
  file: string;
  path: Path;
  text: string;
  kind: TextKind;
}

export interface ParsedContent {
  facts: Record<string, FactSource>;
  steps: Record<string, StepSource>;
  trees: Record<string, TreeSource>;
  scores: Record<string, ScoreSource>;
  /** in the order of the file, which is that in which they are verified */
  requirements: Readonly<Record<string, RequirementSource>>;
  /** what customers say as a call begins, in the order of the file */
  calls: Readonly<Record<string, CallOpeningSource>>;
  /** every text for readers of every file, as the schema names them */
  texts: readonly TextSource[];
  /** files of which parts could not be read: what they define may be missing here without being missing there */
  broken: ReadonlySet<string>;
  factsFile: string;
  stepsFile: string;
  scoresFile: string;
  /** Where a key or value stands; line 1 for content that was built in memory. */
  position(file: string, path: Path, options?: PositionOptions): Position;
}

/** The texts that stand at a path of a file or below it. */
export function listTextsAt({ texts }: Pick<ParsedContent, 'texts'>, file: string, path: Path): TextSource[] {
  return texts.filter((text) => text.file === file && path.every((part, index) => text.path[index] === part));
}
