/**
 * What there is to tell of an outcome: the one picture that its page, print, the plan of its tree, the exercise of a
 * training and the command line lay out, each in its own way. Texts are filled, days computed, letters chosen. Pure.
 */

import { computeDues, listStepDates } from '../trees/dueDate';
import { listReasons } from '../trees/explain';
import { findOutcome } from '../trees/findOutcome';
import type { Forest } from '../trees/forest';
import { findLawyerLevel, isRaised } from '../trees/lawyer';
import type {
  Approach,
  DateLine,
  DerivedDate,
  Facts,
  LawReference,
  LawyerLevel,
  LawyerRule,
  NodeRef,
  OutcomeContent,
  StepContent,
  Walk,
} from '../trees/model';
import type { OutcomeTexts } from '../trees/schema';
import { fillText } from '../trees/text';
import { formatCondition } from '../trees/wording';
import { chooseLetters } from './letters/presence';

/** What outcomes are told from. */
export interface OutcomeContext {
  forest: Forest;
  /** of the case; null where an outcome is told for every case, as on a plan */
  facts: Facts | null;
  dates: Readonly<Record<string, DerivedDate>>;
}

/** Whom a title speaks to: the reader of an outcome, of a plan, of an exercise. */
export type Audience = 'case' | 'plan' | 'exercise';

/** The texts that follow the steps, in order. A text that only some outcomes have is left out of the others. */
const NOTES = [
  {
    text: 'otherSide',
    titles: {
      case: 'Pendant ce temps, votre client',
      plan: 'De l’autre côté',
      exercise: 'Pendant ce temps, le client',
    },
  },
  { text: 'doorOpen', titles: 'Garder la porte ouverte' },
] as const satisfies readonly {
  text: keyof OutcomeTexts;
  titles: string | Readonly<Record<Audience, string>>;
}[];

/** The texts that have a place of their own. */
type Placed = 'title' | 'because' | 'lawyerReason';

/** A text of the format that no one is shown. */
type Forgotten = Exclude<keyof OutcomeTexts, Placed | (typeof NOTES)[number]['text']>;
/** Does not compile while there is one: its name is told as missing here. @public */
export const FORGOTTEN: Record<Forgotten, never> = {};

export interface NoteView {
  text: (typeof NOTES)[number]['text'];
  title: string;
  html: string;
}

/** When a step is due: `by` a day to come, `today`, `late`; `from` a day to come or `since` one that is past, where it is only possible from then on; `unknown` where an answer is missing. */
export type DueView =
  | { state: 'by' | 'today' | 'late' | 'from' | 'since'; day: string }
  | { state: 'unknown'; day: null };

export interface StepView {
  id: string;
  title: string;
  html: string;
  who: string | undefined;
  /** the rule as the tree gives it */
  by: StepContent['by'];
  /** null: at any time, or told for no case */
  due: DueView | null;
  /** those that suit the case; all of them, with their conditions in words, where there is none */
  letters: { id: string; title: string; url: string; when: string | null }[];
  guide: StepContent['guide'];
  /** names of the dates that run meanwhile */
  clocks: string[];
}

/** A clock that runs in a case. */
export interface ClockView {
  date: DerivedDate;
  /** null: an answer is missing */
  day: string | null;
  lines: readonly DateLine[];
  dependsOnPlace: boolean;
}

export interface OutcomeView {
  place: NodeRef;
  title: string;
  approach: Approach;
  /** the first step, where it belongs to another approach; else null */
  now: Approach | null;
  because: string;
  lawyer: {
    /** in this case; told for no case, what the rule comes to where nothing is known */
    level: LawyerLevel;
    /** as the outcome says it */
    rule: LawyerRule;
    reason: string | null;
  };
  steps: StepView[];
  clocks: ClockView[];
  notes: NoteView[];
  guides: OutcomeContent['guides'];
  law: readonly LawReference[];
  /** why no text is cited; null where one is, or nothing was said */
  lawNone: string | null;
  /** the day since which what it rests on should have been read again; null while it is not late */
  overdue: string | null;
}

/**
 * Describes an outcome.
 *
 * @throws {RangeError} the forest has no such outcome
 */
export function describeOutcome(
  place: NodeRef,
  content: OutcomeContent,
  context: OutcomeContext,
  audience: Audience,
): OutcomeView {
  const { forest, facts } = context;
  const outcome = findOutcome(forest, place);
  const { title, approach, now, lawyer: rule } = outcome;
  const fill = createFiller(context);
  const { lawyerReason, raisedReason, lawNone, checkDue, guides, law } = content;
  const reason = isRaised(outcome, forest, facts ?? {}) ? raisedReason : lawyerReason;
  const { today } = forest.world;
  return {
    place,
    title,
    approach,
    now: now === approach ? null : now,
    because: fill(content.because),
    lawyer: {
      level: findLawyerLevel(outcome, forest, facts ?? {}),
      rule,
      reason: reason === undefined ? null : fill(reason),
    },
    steps: describeSteps(content.steps, context),
    clocks: listClocks(content.steps, context),
    notes: NOTES.flatMap(({ text, titles }) => {
      const html = content[text];
      const title = typeof titles === 'string' ? titles : titles[audience];
      return html === undefined ? [] : [{ text, title, html: fill(html) }];
    }),
    guides,
    law,
    lawNone: lawNone === undefined ? null : fill(lawNone),
    overdue: checkDue !== undefined && checkDue <= today ? checkDue : null,
  };
}

/** Describes steps, in their order. */
export function describeSteps(steps: readonly StepContent[], context: OutcomeContext): StepView[] {
  const fill = createFiller(context);
  const { forest, facts, dates } = context;
  const dues = facts === null ? [] : computeDues(steps, facts, forest.world, dates);
  return steps.map((step, index) => ({
    id: step.id,
    title: step.title,
    html: fill(step.text),
    who: step.who,
    by: step.by,
    due: describeDue(step, dues[index] ?? null, context),
    letters: describeLetters(step, context),
    guide: step.guide,
    clocks: (step.dates ?? []).flatMap((id) => context.dates[id]?.label ?? []),
  }));
}

/** The clocks behind steps: those that the facts give, and those for which the reader does not know an answer. */
export function listClocks(
  steps: readonly StepContent[],
  { forest, facts, dates }: OutcomeContext,
): ClockView[] {
  if (facts === null) return [];
  const ids = new Set(steps.flatMap((step) => listStepDates(step, dates)));
  return [...ids].flatMap((id) => {
    const date = dates[id] as DerivedDate;
    const day = date.compute(facts, forest.world);
    if (day === null && !date.inputs.some(({ fact }) => facts[fact] === null)) return [];
    const { lines = [], dependsOnPlace = false } = date.explain?.(facts, forest.world) ?? {};
    return [{ date, day, lines, dependsOnPlace }];
  });
}

/** The conditions that led to an outcome, in words, each once. */
export function wordReasons(forest: Forest, done: Walk): string[] {
  const conditions = listReasons(forest, done).flatMap(({ condition }) =>
    condition.op === 'and' ? condition.of : [condition],
  );
  return [...new Set(conditions.map((condition) => formatCondition(condition, forest)))];
}

/** Fills texts with the law in force and the answers; without a case, a fact shows its label in brackets. */
function createFiller({ forest, facts }: OutcomeContext): (template: string) => string {
  const { world, defs, formatFact } = forest;
  const filling = { today: world.today, law: world.law, facts: facts ?? {}, defs, formatFact };
  return (template) => fillText(template, filling);
}

function describeDue(
  { by }: StepContent,
  day: string | null,
  { forest, facts, dates }: OutcomeContext,
): DueView | null {
  if (!by || facts === null) return null;
  const { today } = forest.world;
  if (day === null) return { state: 'unknown', day };
  if (by.base !== 'today' && dates[by.base.fact]?.act === 'after')
    return { state: day < today ? 'since' : 'from', day };
  return { state: day < today ? 'late' : day === today ? 'today' : 'by', day };
}

function describeLetters({ letters = [] }: StepContent, { forest, facts }: OutcomeContext) {
  const chosen = facts === null ? letters : chooseLetters(letters, forest, facts);
  return chosen.map(({ id, title, url, if: condition }) => ({
    id,
    title,
    url,
    when: facts === null && condition ? formatCondition(condition, forest) : null,
  }));
}
