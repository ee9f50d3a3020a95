/**
 * What there is to tell of an outcome: the one picture that its page, print, the plan of its tree, the exercise of a
 * training and the command line lay out, each in its own way. Texts are filled, days computed, letters chosen. Pure.
 */

import { ZONE_FACT } from '../law/dates/counted';
import type { DateRules } from '../trees/dateRules';
import { listDoneSteps } from '../trees/doneSteps';
import { computeDues, findDueKind, listStepDates, orderByDay } from '../trees/dueDate';
import { listReasons } from '../trees/explain';
import { findOutcome } from '../trees/findOutcome';
import type { Forest } from '../trees/forest';
import { findLawyerLevel, isPublicCustomer, isRaised } from '../trees/lawyer';
import type {
  Approach,
  CompiledOutcome,
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
import { withoutToday } from '../trees/withoutToday';
import { formatCondition } from '../trees/wording';
import { chooseLetters } from './letters/presence';
import type { Due } from './messages/due';

/** What outcomes are told from. */
export interface OutcomeContext {
  forest: Forest;
  /** of the case; null where an outcome is told for every case, as on a plan */
  facts: Facts | null;
  dates: Readonly<Record<string, DerivedDate>>;
  /** short names and addresses of the texts that dates rest on; absent: none is known */
  cited?: DateRules['references'] | undefined;
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
export interface DueView extends Due {
  /** the text that fixes the day: a legal one and one that is only advised must not look alike; null where none does, or it is not known */
  law: CitedText | null;
}

/** A text of law in a few characters, and where it is read. */
export interface CitedText {
  short: string;
  url: string;
}

export interface StepView {
  id: string;
  title: string;
  html: string;
  who: string | undefined;
  /** told for no case: its condition, in words; null where it has none */
  when: string | null;
  /** what it costs, or how to learn it; null where it is free, or nothing is known */
  cost: string | null;
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
  /** the text that fixes its length in this case; null while its day is not known */
  law: CitedText | null;
  /** what the day supposes where the outcome asks for an answer that could bring it nearer; null once it is told */
  supposed: string | null;
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
  /** in the order of their days; for no case, in the order of the tree */
  steps: StepView[];
  /** what to do today: the first of the steps, its title without a second « aujourd’hui »; null where there is none */
  first: { step: StepView; act: string } | null;
  clocks: ClockView[];
  /** the first legal day of the business that is still to come; where all are over, the last that was */
  lastDay: ClockView | null;
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
  given: OutcomeContext,
  audience: Audience,
): OutcomeView {
  const context = { cited: content.rules?.references, ...given };
  const { forest, facts } = context;
  const outcome = findOutcome(forest, place);
  const { title, approach, now, lawyer: rule } = outcome;
  const fill = createFiller(context);
  const { lawNone, checkDue, guides, law } = content;
  const reason = findReason(outcome, content, forest, facts ?? {});
  const { today } = forest.world;
  const done = listDoneSteps(content, forest, facts);
  const steps = describeSteps(done, context);
  const clocks = listClocks(done, context);
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
    steps,
    first: findFirst(steps),
    clocks,
    lastDay: findLastDay(clocks, today),
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

/** The first thing to do. */
export function findFirst(steps: readonly StepView[]): OutcomeView['first'] {
  const [step] = steps;
  return step ? { step, act: withoutToday(step.title) } : null;
}

/** The first legal day of the business that is still to come; where all are over, the one that was the last. */
export function findLastDay(clocks: readonly ClockView[], today: string): ClockView | null {
  const own = clocks
    .filter(({ date, day }) => day !== null && isLegal(date))
    .sort((a, b) => ((a.day as string) < (b.day as string) ? -1 : 1));
  return own.find(({ day }) => (day as string) >= today) ?? own.at(-1) ?? null;
}

/** A day until which the law lets the business act; not one that the customer, or a letter, has set. */
export function isLegal({ law, side, act }: Pick<DerivedDate, 'law' | 'side' | 'act'>): boolean {
  return law.length > 0 && side !== 'customer' && act !== 'after';
}

/** Describes steps, in the order of their days. */
export function describeSteps(steps: readonly StepContent[], context: OutcomeContext): StepView[] {
  const fill = createFiller(context);
  const { forest, facts, dates } = context;
  const dues = facts === null ? [] : computeDues(steps, facts, forest.world, dates);
  const views = steps.map((step, index) => ({
    id: step.id,
    title: step.title,
    html: fill(step.text),
    who: step.who,
    when: facts === null && step.if ? formatCondition(step.if, forest) : null,
    cost: step.cost !== undefined ? fill(step.cost) : ((step.who && PRICES[step.who]) ?? null),
    by: step.by,
    due: describeDue(step, dues[index] ?? null, context),
    letters: describeLetters(step, context),
    guide: step.guide,
    clocks: (step.dates ?? []).flatMap((id) => context.dates[id]?.label ?? []),
  }));
  return facts === null ? views : orderByDay(views, dues, forest.world.today, context.dates);
}

/** Whoever is paid by the reader: where a step does not say what it costs, how to learn it. */
const PRICES: Readonly<Record<string, string>> = {
  avocat: 'à demander avant de vous engager.',
  'commissaire de justice': 'à demander avant de vous engager.',
};

/** Why a lawyer, or why not, in this case. */
function findReason(
  outcome: CompiledOutcome,
  { lawyerReason, raisedReason, publicReason }: OutcomeContent,
  forest: Forest,
  facts: Facts,
): string | undefined {
  if (isRaised(outcome, forest, facts)) return raisedReason;
  return isPublicCustomer(facts) && publicReason !== undefined ? publicReason : lawyerReason;
}

/** The clocks behind steps: those that the facts give, and those for which the reader does not know an answer. */
export function listClocks(
  steps: readonly StepContent[],
  { forest, facts, dates, cited }: OutcomeContext,
): ClockView[] {
  if (facts === null) return [];
  const ids = new Set(steps.flatMap((step) => listStepDates(step, dates)));
  return [...ids].flatMap((id) => {
    const date = dates[id] as DerivedDate;
    const day = date.compute(facts, forest.world);
    if (day === null && !date.inputs.some(({ fact }) => facts[fact] === null)) return [];
    const { lines = [], dependsOnPlace = false } = date.explain?.(facts, forest.world) ?? {};
    const supposed = findSupposed(date, lines, facts);
    return [{ date, day, lines, dependsOnPlace, law: findText(lines, cited), supposed }];
  });
}

/** What stands for an answer that could be given; a holiday of some places only can wait for the details. */
function findSupposed(
  { optional = [] }: DerivedDate,
  lines: readonly DateLine[],
  facts: Facts,
): string | null {
  const isTold = optional.every((fact) => fact === ZONE_FACT || facts[fact] !== undefined);
  return isTold ? null : (lines.findLast(({ kind }) => kind === 'assumption')?.text ?? null);
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
  { forest, facts, dates, cited }: OutcomeContext,
): DueView | null {
  if (!by || facts === null) return null;
  const { today } = forest.world;
  const kind = findDueKind(by, dates);
  const base = by.base === 'today' ? undefined : dates[by.base.fact];
  const lines = kind === 'law' ? base?.explain?.(facts, forest.world)?.lines : undefined;
  const about = { kind, law: findText(lines ?? [], cited) };
  if (day === null) return { ...about, state: 'unknown', day };
  if (base?.act === 'after') return { ...about, state: day < today ? 'since' : 'from', day };
  return { ...about, state: day < today ? 'late' : day === today ? 'today' : 'by', day };
}

/** The first text that a rule is founded on, of those that explain a date. */
function findText(lines: readonly DateLine[], cited: OutcomeContext['cited'] = {}): CitedText | null {
  const ids = lines.find(({ kind }) => kind === 'rule')?.law ?? [];
  return ids.flatMap((id) => cited[id] ?? [])[0] ?? null;
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
