/**
 * What training is once compiled: plain JSON, texts as HTML rendered at build time. Pages, LMS packages and hand-outs
 * read these and nothing else.
 *
 * Two kinds of markers may be left in the HTML, for the learner's day: `{~today - 26 months}`, a day of the case, and
 * `{@value}`, a law value that a known change awaits. `fillTraining` (fill.ts) fills both.
 */
import type { Approach, CompiledFact, LawValues, LawyerLevel, NodeRef } from '../trees/model';
import type { CompiledConversation } from './conversation/model';
import type { Fingerprinted } from './fingerprint';
import type { CRITERION_KINDS, Difficulty, DocumentKind } from './format';
import type { ReplyVerdict } from './verdicts';

export type { Difficulty, DocumentKind } from './format';
export type { ReplyVerdict } from './verdicts';
export type ScenarioCustomer = 'consommateur' | 'professionnel' | 'public';
export type CriterionKind = (typeof CRITERION_KINDS)[number];
/** When the learner is told what was right: after each answer, or once the exercise is over. */
export type FeedbackTiming = 'at-once' | 'at-end';

/** HTML rendered at build time, with markers left to fill. */
export type HtmlTemplate = string;

export interface Skill {
  id: string;
  name: string;
  about: string;
}

/** A paper of the case file. The words that tell a fact stand in `<mark data-fact="id other-id">`, see `showMarks`. */
export interface CompiledDocument {
  id: string;
  kind: DocumentKind;
  title: HtmlTemplate;
  html: HtmlTemplate;
}

/** What a file says of one fact. */
export interface CompiledScenarioFact {
  /** as written: `today - 26 months`, a number, an option, several, or null where the file does not tell */
  value: string | number | string[] | null;
  /** the document that tells it */
  in?: string;
  /** the right answer in words: « Un particulier », `{~today - 26 months}`, « je ne sais pas » */
  answer: HtmlTemplate;
  why: HtmlTemplate;
  /** option → why a learner falls for it */
  wrong: Record<string, HtmlTemplate>;
  /** true: who misses it has not passed the exercise, whatever the points */
  indispensable: boolean;
}

/** A question that the exercise asks, in the order of the tree. */
export interface AskedQuestion extends NodeRef {
  treeTitle: string;
  fact: CompiledFact;
}

export interface CompiledReply {
  task: HtmlTemplate;
  choices: { html: HtmlTemplate; verdict: ReplyVerdict; why: HtmlTemplate }[];
  rubric: { id: string; kind: CriterionKind; criterion: HtmlTemplate; why: HtmlTemplate }[];
  model: HtmlTemplate;
}

/** What lists and courses tell of a scenario. */
export interface ScenarioListing extends Fingerprinted {
  id: string;
  title: string;
  summary: HtmlTemplate;
  tree: string;
  treeTitle: string;
  customer: ScenarioCustomer;
  difficulty: Difficulty;
  minutes: number;
  /** ids of skills */
  skills: string[];
  /** number of documents and questions */
  documents: number;
  questions: number;
  hasReply: boolean;
  /** facts without which it is not passed, a count */
  indispensable: number;
  hasConversation: boolean;
}

/** One written case, whole. */
export interface CompiledScenario extends Omit<ScenarioListing, 'documents' | 'questions'> {
  role: HtmlTemplate;
  documents: CompiledDocument[];
  /** in the order in which the walk asks; hand-overs included */
  asked: AskedQuestion[];
  /** by fact; exactly those asked */
  facts: Record<string, CompiledScenarioFact>;
  traps: { trap: HtmlTemplate; lesson: HtmlTemplate }[];
  expected: {
    outcome: NodeRef & { title: string; treeTitle: string };
    approach: Approach;
    /** the first step, where it is another approach */
    now: Approach;
    lawyer: LawyerLevel;
  };
  /** trees that the walk enters, in order */
  trees: string[];
  reply?: CompiledReply;
  conversation?: CompiledConversation;
  debrief: HtmlTemplate;
  /** law values that its texts have left to fill */
  law: LawValues;
}

/** A text of law, as it is cited. */
export interface Citation {
  id: string;
  text: string;
  short: string;
  about: string;
  url: string;
}

export interface GuideLink {
  id: string;
  title: string;
  /** with the base URL of the site */
  url: string;
  description?: string;
}

/** A question of a quiz. Its id is unique over all quizzes. */
export interface CompiledQuizQuestion extends Fingerprinted {
  id: string;
  /** the file that holds it */
  quiz: string;
  guide: GuideLink;
  /** id of a skill */
  skill: string;
  kind: 'single' | 'multiple';
  question: HtmlTemplate;
  options: { html: HtmlTemplate; right: boolean; why?: HtmlTemplate }[];
  explanation: HtmlTemplate;
  /** empty: it rests on no text */
  law: Citation[];
  /** law values that its texts have left to fill */
  values: LawValues;
}

export type CompiledStage =
  | { kind: 'guide'; id: string; title: string; minutes: number; guide: GuideLink; why: HtmlTemplate }
  | {
      kind: 'quiz';
      id: string;
      title: string;
      minutes: number;
      /** the questions from which each try draws, see `drawQuiz` */
      questions: string[];
      /** questions that a try asks, a count */
      asks: number;
      /** true: it must reach the pass mark by itself */
      indispensable: boolean;
    }
  | {
      kind: 'scenario';
      id: string;
      title: string;
      minutes: number;
      scenario: ScenarioListing;
      feedback: FeedbackTiming;
      /** true: it must reach the pass mark by itself */
      indispensable: boolean;
    };

/** A path through guides, quizzes and scenarios. Stage ids are unique in a course. */
export interface CompiledCourse {
  id: string;
  title: string;
  summary: HtmlTemplate;
  audience: HtmlTemplate;
  objectives: HtmlTemplate[];
  order: number;
  /** share of points from which it counts as passed, from 0 to 1 */
  passMark: number;
  /** of all stages together */
  minutes: number;
  stages: CompiledStage[];
  /** changes whenever anything that it asks or says does, its questions and scenarios included */
  version: string;
}

/** Everything that `training/` holds. */
export interface CompiledTraining {
  /** changes whenever a text, question, scenario or course does */
  version: string;
  /** day of the build, `YYYY-MM-DD` */
  day: string;
  skills: Skill[];
  scenarios: CompiledScenario[];
  quizzes: { id: string; title: string; questions: string[] }[];
  questions: Record<string, CompiledQuizQuestion>;
  /** in their order */
  courses: CompiledCourse[];
}

/** What lists need of training. */
export type TrainingIndex = Omit<CompiledTraining, 'questions' | 'scenarios'> & {
  scenarios: ScenarioListing[];
  /** fact → its label, for those that exercises ask */
  facts: Record<string, string>;
};

/** What tells each question and each exercise from what it was: for finding what is owed again. */
export interface TrainingPrints {
  questions: Record<string, Fingerprinted>;
  scenarios: (Fingerprinted & { id: string; title: string })[];
}

/** fact → option → its label, for the facts that exercises ask */
export type TrainingAnswers = Record<string, Record<string, string>>;

/** The module by which any page reaches what it needs of training. @public */
export interface TrainingLoader {
  loadScenario(id: string): Promise<CompiledScenario>;
  loadQuestions(): Promise<Record<string, CompiledQuizQuestion>>;
  loadIndex(): Promise<TrainingIndex>;
  loadPrints(): Promise<TrainingPrints>;
  loadAnswers(): Promise<TrainingAnswers>;
}

/** What one exercise gave, for courses and LMS reports. */
export interface ExerciseResult {
  scenario: string;
  /** points, from 0 to `max`; halves are possible */
  score: number;
  max: number;
  /** by fact; `given` as text: an option, several joined by commas, a number, a day, `?` for « je ne sais pas » */
  facts: Record<string, { right: boolean; given: string }>;
  approachRight: boolean;
  /** the first way through the conversation: replies by their place in the file, and what the worst was worth */
  conversation?: { path: readonly number[]; end: string; worst: ReplyVerdict };
  /** times the learner asked for what the file told already */
  needless: number;
  /** indispensable facts that were missed; absent in results of before they were told apart */
  lacking?: readonly string[];
  /** `YYYY-MM-DD` */
  day: string;
  /** fingerprint of the exercise as it was done; absent: done before these were kept */
  print?: string;
}
