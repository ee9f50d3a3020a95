/**
 * The vocabulary as types: what a case, a condition, a compiled tree and a walk are. Plain JSON throughout, so
 * that it travels to the browser as it is. Parsing and validation live in `parse.ts`; nothing here reads a file.
 */
import type { Duration } from './calendar';
import type { DateRules, Side } from './dateRules';
import type { FactType } from './factTypes/fieldKinds';
import type { Logic } from './formula';
import type { Atom, ConditionOperator } from './operators';
import type { FactTexts, OptionInput, OutcomeTexts, StepTexts } from './schema';

export type { FactType } from './factTypes/fieldKinds';

export const APPROACHES = [
  'dialogue',
  'compromise',
  'compensation',
  'mediation',
  'formal-notice',
  'simplified-recovery',
  'court-action',
  'firm-defence',
  'reconciliation',
  'prevention',
] as const;
export type Approach = (typeof APPROACHES)[number];

export const LAWYER_LEVELS = ['optional', 'advised', 'required'] as const;
export type LawyerLevel = (typeof LAWYER_LEVELS)[number];

/** How an outcome says its level: fixed, or computed from court, amount and party (see `lawyer.ts`). */
export const LAWYER_RULES = [...LAWYER_LEVELS, 'by-court'] as const;
export type LawyerRule = (typeof LAWYER_RULES)[number];

/** choice, date (`YYYY-MM-DD`) and text: string; choices: option ids; amount (euros) and integer: number. */
export type FactValue = string | number | readonly string[];

/** The facts of one dispute. Absent: unasked. `null`: the reader does not know. */
export type Facts = Readonly<Record<string, FactValue | null>>;

// --- conditions -------------------------------------------------------------------------------------------

/** A length of time: written out, or a law value, read today or on the date that a fact gives. */
export type Span = { duration: Duration } | { law: string; at?: string };

/** What an amount (in cents), an integer or a date (in days) is compared with. */
export type Bound =
  | { kind: 'point'; value: number }
  | { kind: 'law'; id: string; at?: string }
  | { kind: 'today'; sign?: 1 | -1; shift?: Span }
  /** the first day that is not older than the span, see `firstDayWithin` */
  | { kind: 'age'; span: Span; moved?: true };

export type Condition = Logic<ConditionOperator>;

/** A condition with every law value and date worked out for one day: only cuts and options are left. */
export type Formula = Logic<Atom>;

// --- law, as the trees see it -----------------------------------------------------------------------------

export type LawValueType = 'amount' | 'duration' | 'integer' | 'rate' | 'date';

export interface LawPeriod {
  /** first day in force, `YYYY-MM-DD` */
  from: string;
  /** last day in force; absent: still in force */
  until?: string;
  /** amount in euros, rate in percent, integer; duration (`2 years`) and date as text */
  value: number | string;
}

export interface LawValue {
  id: string;
  label: string;
  type: LawValueType;
  periods: LawPeriod[];
  /** a time limit that is moved to the next working day where it ends on a closed one */
  moved?: true;
}

export type LawValues = Readonly<Record<string, LawValue>>;

/** What a computation may look at besides the facts: the day, and the law with its periods. */
export interface World {
  /** the reader's day, `YYYY-MM-DD` */
  today: string;
  law: LawValues;
  derived: Readonly<Record<string, DerivedFact>>;
}

export interface DerivedInput {
  fact: string;
  /** the input is read only where this holds; it must then have been asked */
  when?: Condition;
}

/** Lengths of time between two dates at which a derived fact may change its value. */
export interface Gap {
  from: string;
  to: string;
  /** the value may differ between `to <= from + by` and `to > from + by` */
  by: Duration[];
}

/** A derived fact as compiled trees carry it: what walking and explaining need. Its function is named, not carried. */
export interface DerivedDefinition {
  id: string;
  label: string;
  inputs: DerivedInput[];
  options: Readonly<Record<string, { label: string; when?: string }>>;
  /** ids of the law values that its function reads: they travel with the trees that use it */
  values: string[];
  /** id of the function */
  compute: string;
  /** why a lawyer, where this fact decides the level: Markdown, for the build alone */
  lawyerReason?: string;
  /** the same against a public customer, whose judge is another */
  publicReason?: string;
}

/** A fact computed from others: a choice among declared options, with the function that makes it. */
export interface DerivedFact extends Omit<DerivedDefinition, 'compute' | 'lawyerReason' | 'publicReason'> {
  /** for number and date inputs: every point (cents, units, days) where the value may change, as first point of the upper side */
  cuts(world: World): Readonly<Record<string, number[]>>;
  gaps?(world: World): Gap[];
  /** @param facts - every input that its `when` makes necessary has a value */
  compute(facts: Facts, world: World): string;
}

/** A fact that a derived date reads. */
export interface DateInput {
  fact: string;
  /** where `law/dates.yaml` names it, within the entry */
  at?: readonly (string | number)[];
  /** no tree need ask it: the outcome does */
  late?: true;
}

/** A date computed from facts, shown in steps; never part of a condition. */
export interface DerivedDate {
  id: string;
  label: string;
  inputs: DateInput[];
  law: string[];
  /** facts that sharpen the date where they are known; otherwise it rests on an assumption, which `explain` tells */
  optional?: string[];
  /** whose clock this is: ours, or the customer's */
  side?: Side;
  /** the act is possible up to the day (absent), or from it on */
  act?: 'after';
  /** ids of the law values that `compute` reads */
  values: string[];
  /** `YYYY-MM-DD`, or null when the facts do not give it */
  compute(facts: Facts, world: World): string | null;
  /** how the date was found; null when the facts do not give it */
  explain?(facts: Facts, world: World): DateExplanation | null;
}

/** How a date was found, line by line. */
export interface DateExplanation {
  lines: DateLine[];
  /** the place counts here: a public holiday may change the day */
  dependsOnPlace: boolean;
}

export interface DateLine {
  kind: 'start' | 'rule' | 'postponement' | 'assumption';
  /** whole sentences in French, plain text */
  text: string;
  /** ids of references */
  law: string[];
}

/** An assessment: declared weights of answers, summed into a derived fact with named bands. */
export interface Score {
  id: string;
  label: string;
  parts: ScorePart[];
  /** from the lowest sum up; the last one has no `to` */
  bands: ScoreBand[];
}

export interface ScorePart {
  fact: string;
  /** points of each option of the fact, a choice */
  weights: Readonly<Record<string, number>>;
  /** why these weights, as an HTML template */
  why: string;
}

export interface ScoreBand {
  id: string;
  label: string;
  when?: string;
  /** greatest sum of the band, in points */
  to?: number;
}

// --- compiled trees ---------------------------------------------------------------------------------------

export interface CompiledOption extends Omit<OptionInput, 'only' | 'said' | 'reply'> {
  id: string;
  /** where it is offered; absent: everywhere */
  only?: Condition;
}

/** A fact as the browser needs it. Texts are HTML templates, see `text.ts`. */
export interface CompiledFact extends FactTexts {
  id: string;
  type: FactType;
  theme: string;
  label: string;
  question: string;
  /** where it is asked; absent: everywhere */
  only?: Condition;
  /** another date, before which this one cannot fall */
  from?: string;
  options?: CompiledOption[];
  min?: Bound;
  max?: Bound;
}

export interface CompiledBranch {
  /** absent: always */
  if?: Condition;
  /** a node of this tree, or `tree:<id>` */
  to: string;
}

export interface CompiledQuestion {
  fact: string;
  branches: CompiledBranch[];
}

/** Questions that stand before some outcomes of a tree, because a requirement wants them answered first; see `gates.ts`. */
export interface Gate {
  /** id of the requirement */
  requirement: string;
  outcomes: string[];
  /** `to`: `~1` another question of the gate, by its place; `~` on to the outcome; or `tree:<id>` */
  nodes: CompiledQuestion[];
}

/** The part of an outcome that walks and comparisons need; its texts are in `OutcomeContent`. */
export interface CompiledOutcome {
  approach: Approach;
  now: Approach;
  lawyer: LawyerRule;
  title: string;
}

export interface CompiledTree {
  id: string;
  title: string;
  summary: string;
  order: number;
  /** changes when questions, branches or outcomes change */
  version: string;
  start: string;
  /** in topological order: every branch leads to a later question, an outcome or another tree */
  questions: Record<string, CompiledQuestion>;
  outcomes: Record<string, CompiledOutcome>;
  /** absent: no requirement adds a question. Prepared for walking, a tree has them in place among its questions */
  gates?: Gate[];
  /** half of the ends are so many questions from its start, or fewer: see `ways.ts` */
  usual: number;
  /** facts that its outcomes ask for a day, where no question has; absent: none */
  late?: string[];
  facts: Record<string, CompiledFact>;
  /** derived facts read by conditions here, assessments included */
  derived: string[];
  /** those of the law among them, without their functions */
  definitions: Readonly<Record<string, DerivedDefinition>>;
  /** assessments among the derived facts, with their weights */
  scores: Readonly<Record<string, Score>>;
  law: LawValues;
  /** trees handed over to, each with its usual number of questions and its ends */
  handovers: Record<string, { title: string; usual: number; ends: number }>;
}

/** When a step is due: a base day and a shift. */
export interface DueRule {
  base: 'today' | { fact: string };
  sign?: 1 | -1;
  shift?: Span;
}

/** A letter that a step sends, where its condition holds. */
export interface StepLetter {
  if?: Condition;
  id: string;
  title: string;
  url: string;
}

export interface StepContent extends StepTexts {
  id: string;
  title: string;
  who?: string;
  /** where it is done; absent: wherever it stands */
  if?: Condition;
  /** it joins every outcome, beside its own steps */
  joins?: true;
  /** of one that joins every outcome: the steps that do the same, beside which it is left out */
  unless?: readonly string[];
  by?: DueRule;
  /** ids of derived dates that matter while the step is done: clocks that run, ours or the customer's */
  dates?: string[];
  guide?: { id: string; title: string; url: string };
  /** the letters it may send, the first that suits the case being meant; see `chooseLetters` */
  letters?: StepLetter[];
}

/** Where a text was read: itself, in a dated public copy of the codes, or in a source that reports it. */
export type Reading = 'official' | 'copy' | 'secondary';

/** How sure it is: the text was read; at least two independent sources agree; one serious source, to be confirmed. */
export type Confidence = 'high' | 'agreeing' | 'medium';

export interface LawReference {
  id: string;
  text: string;
  short: string;
  about: string;
  url: string;
  urlKind: 'article' | 'section' | 'text' | 'code' | 'page';
  read: string;
  reading: Reading;
  confidence: Confidence;
  since?: string;
  until?: string;
}

/** The texts of an outcome, with everything that they name. */
export interface OutcomeContent extends OutcomeTexts {
  steps: StepContent[];
  guides: { id: string; title: string; url: string; description?: string }[];
  law: LawReference[];
  lawNone?: string;
  /** why a lawyer or none, where the level is found by court and the customer is public */
  publicReason?: string;
  /** why a lawyer, where the sum raises the level of one that needs none by itself */
  raisedReason?: string;
  /** first day on which what it rests on should have been read again, `YYYY-MM-DD` */
  checkDue?: string;
  /** the rules of the dates that the outcomes of its tree name; absent: they name none */
  rules?: DateRules;
  /** what is safe to do while the answer is open; the same for every outcome of its tree */
  meanwhile: StepContent[];
  /** what joins every outcome where its condition holds; the same for every outcome of its tree; absent: nothing does */
  joining?: StepContent[];
}

// --- words of a call --------------------------------------------------------------------------------------

/** A text of a call, as an HTML template; said where its condition holds. */
export interface SpokenBranch {
  /** absent: always */
  if?: Condition;
  text: string;
}

/** What one place of a tree has to say. */
export interface NodeWords {
  /** the first that holds is said */
  say?: SpokenBranch[];
  /** all that hold are shown */
  avoid?: SpokenBranch[];
  /** of a question: the customer does not know, the answer is in our own papers */
  ours?: true;
  /** of a fact: its answers in few words, by option */
  replies?: Readonly<Record<string, string>>;
}

/** The words of a tree, fetched by whoever is on the phone. */
export interface TreeWords {
  /** instead of those of their facts */
  questions: Readonly<Record<string, NodeWords>>;
  facts: Readonly<Record<string, NodeWords>>;
  outcomes: Readonly<Record<string, NodeWords>>;
  steps: Readonly<Record<string, NodeWords>>;
  /** the law values that the conditions and texts name */
  law: LawValues;
}

// --- walks ------------------------------------------------------------------------------------------------

export interface NodeRef {
  tree: string;
  id: string;
}

export interface PathEntry {
  tree: string;
  question: string;
  fact: string;
  /** null: the reader does not know */
  value: FactValue | null;
  /** index of the branch taken; absent where an unknown fact makes several possible */
  branch?: number;
}

export interface Walk {
  /** `question`: one to answer · `outcome`: one is reached · `open`: several are possible, nothing left to ask · `load`: a tree is needed first */
  status: 'question' | 'outcome' | 'open' | 'load';
  tree: string;
  /** the question to ask, the outcome reached, or (open) the first possible outcome; (load) the tree to load */
  id: string;
  path: PathEntry[];
  /** the facts that count: those that apply, with answers that are offered */
  facts: Facts;
  /** every outcome that some completion of the unknown facts reaches without a further answer, in document order */
  outcomes: NodeRef[];
  /** questions that some completion still leads to; the one to ask first */
  pending: NodeRef[];
  /** facts that no question of the path asks, and that decided which questions apply */
  deciding: string[];
  /** facts with a value that this walk did not use */
  setAside: string[];
  /** unknown facts on which the rest depends */
  open: string[];
}
