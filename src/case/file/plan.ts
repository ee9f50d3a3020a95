/** The action plan of a case: the steps of the outcomes reached, with their dates and what is done. Pure. */
import { listDoneSteps } from '../../trees/doneSteps';
import { computeDues, type DueKind, findDueKind, orderByDay } from '../../trees/dueDate';
import type { Forest } from '../../trees/forest';
import { formatDate } from '../../trees/format';
import type { DerivedDate, Facts, OutcomeContent, StepContent } from '../../trees/model';
import { fillText } from '../../trees/text';
import { wordDue } from '../messages/due';
import { cleanText } from '../plainText';
import { type CaseFile, formatStepKey, type ReachedOutcome } from './model';

/** An outcome of the case, with its texts and the day from which its steps are counted. */
export interface PlanSource {
  outcomes: readonly (ReachedOutcome & { content: OutcomeContent })[];
  since: string;
}

export interface PlanItem {
  /** under which it is ticked */
  key: string;
  step: StepContent;
  /** title of the outcome that advises it */
  outcome: string;
  due: string | null;
  /** what fixes that day */
  kind: DueKind;
  /** true: the step is possible from that day on, not due by it */
  isFrom: boolean;
  state: 'done' | 'late' | 'today' | 'ahead' | 'undated';
  /** the day it was ticked */
  doneOn?: string;
}

export interface ActionPlanContext {
  forest: Forest;
  facts: Facts;
  dates: Readonly<Record<string, DerivedDate>>;
}

/**
 * Builds the plan, in the order of the outcomes and of the days of their steps.
 *
 * A step that two outcomes advise is shown once. Where several outcomes are still possible, only the steps common to
 * all of them are to be done now.
 */
export function buildPlan(
  sources: readonly PlanSource[],
  file: CaseFile,
  context: ActionPlanContext,
): PlanItem[] {
  const items = new Map<string, PlanItem>();
  for (const { outcomes, since } of sources) {
    const [first, ...others] = outcomes;
    if (!first) continue;
    const { forest, facts, dates } = context;
    const steps = listDoneSteps(first.content, forest, facts);
    const told = others.map(({ content }) => listDoneSteps(content, forest, facts));
    // « aujourd’hui » of an advice is the day it was given: otherwise nothing would ever be late.
    const dues = computeDues(steps, facts, forest.world, dates, since || forest.world.today);
    const dated = steps.map((step, index) => ({ step, by: step.by, due: dues[index] ?? null }));
    for (const { step, due } of orderByDay(dated, dues, forest.world.today, dates)) {
      const isCommon = told.every((list) => list.some(({ id }) => id === step.id));
      if (isCommon && !items.has(step.id)) items.set(step.id, buildItem(step, due, first, file, context));
    }
  }
  return [...items.values()];
}

function buildItem(
  step: StepContent,
  due: string | null,
  { tree, id, title }: ReachedOutcome,
  file: CaseFile,
  { forest, dates }: ActionPlanContext,
): PlanItem {
  const key = formatStepKey(tree, id, step.id);
  const { today } = forest.world;
  const doneOn = file.done[key];
  const isFrom =
    step.by !== undefined && step.by.base !== 'today' && dates[step.by.base.fact]?.act === 'after';
  const state = doneOn !== undefined ? 'done' : findState(due, isFrom, today);
  const kind = step.by ? findDueKind(step.by, dates) : 'advice';
  return { key, step, outcome: title, due, kind, isFrom, state, ...(doneOn !== undefined && { doneOn }) };
}

function findState(due: string | null, isFrom: boolean, today: string): Exclude<PlanItem['state'], 'done'> {
  if (due === null) return 'undated';
  if (due === today) return 'today';
  return due < today && !isFrom ? 'late' : 'ahead';
}

/** A step's text without its markup, its figures filled in. */
export function formatStepText(
  step: StepContent,
  { forest, facts }: Pick<ActionPlanContext, 'forest' | 'facts'>,
): string {
  const { today, law } = forest.world;
  const html = fillText(step.text, { today, law, facts, defs: forest.defs, formatFact: forest.formatFact });
  return cleanText(stripTags(html));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
  nbsp: '\u00a0',
};

function stripTags(html: string): string {
  return html
    .replace(/<\/(p|li|ul|ol)>|<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** When a step is due, in words. */
export function describeDue({ due, kind, state, doneOn, isFrom }: PlanItem): string {
  if (state === 'done') return doneOn ? `fait le ${formatDate(doneOn)}` : 'fait';
  if (due === null) return 'sans date';
  if (isFrom) return wordDue({ state: 'from', day: due, kind });
  return wordDue({ state: state === 'late' || state === 'today' ? state : 'by', day: due, kind });
}

/** Formats the plan as a text to copy. */
export function formatPlan(name: string, items: readonly PlanItem[], context: ActionPlanContext): string {
  const lines = items.map((item, index) => {
    const who = item.step.who ? `, ${item.step.who}` : '';
    return `${index + 1}. [${item.state === 'done' ? 'x' : ' '}] ${item.step.title} (${describeDue(item)}${who})\n   ${formatStepText(item.step, context).replace(/\n/g, '\n   ')}`;
  });
  const head = `Plan d’action, au ${formatDate(context.forest.world.today)} : ${cleanText(name)}`;
  return `${[head, ...lines].join('\n\n')}\n`;
}
