/** `tree walk`: one case, from its facts to where it stands. */
import { chooseShown, findSupposition, listSuppositions, MOST_SHOWN } from '../case/advice';
import { wordDue } from '../case/messages/due';
import {
  describeOutcome as describeView,
  type NoteView,
  type StepView,
  wordReasons,
} from '../case/outcomeView';
import { listRefinements } from '../case/refinements';
import { listSafeSteps } from '../case/safeSteps';
import { readDates } from '../law/dates';
import { offer } from '../trees/applicability';
import { formatFactValue, isSeveral } from '../trees/factTypes';
import { findOutcome } from '../trees/findOutcome';
import { createEnv } from '../trees/forest';
import { formatDate } from '../trees/format';
import { findLawyerLevel } from '../trees/lawyer';
import type { CompiledFact, Facts, NodeRef, OutcomeContent, Walk } from '../trees/model';
import { walk } from '../trees/walk';
import { FACTS_WORDS, WALK_WORDS } from './messages/commands';
import { findTree, loadReady, type ReadyProject } from './project';
import { readCaseFacts } from './readFacts';
import type { CommandContext, CommandResult } from './result';

export interface WalkArguments {
  tree: string | undefined;
  facts: readonly string[];
  factsFile?: string;
}

/** Walks a case. @throws {UsageError} the tree, a fact or a value does not exist */
export async function runWalk(
  { root, today, json }: CommandContext,
  args: WalkArguments,
): Promise<CommandResult> {
  const ready = await loadReady(root, today);
  const { forest } = ready;
  const { tree } = findTree(forest, args.tree);
  const facts = await readCaseFacts(forest, args.facts, args.factsFile);
  const done = walk(forest, tree.id, facts);
  const report = describeWalk(ready, done, done.facts);
  return { output: json ? JSON.stringify(report, null, 2) : formatReport(ready, report, done), exitCode: 0 };
}

/** A walk as data, see the README for its shape. */
export function describeWalk(ready: ReadyProject, done: Walk, facts: Facts) {
  const { forest } = ready;
  const path = done.path.map(({ tree, question, fact, value }) => ({ tree, question, fact, value }));
  const common = { tree: done.tree, id: done.id, path, setAside: done.setAside };
  if (done.status === 'question') {
    const question = describeQuestion(
      forest.trees.get(done.tree)?.tree.questions[done.id]?.fact as string,
      ready,
      done.facts,
    );
    const possible = done.outcomes.map((place) => describeOutcome(ready, place, facts));
    return {
      status: 'question' as const,
      ...common,
      ...question,
      ...(possible.length > 0 && { outcomes: possible }),
    };
  }
  if (done.status === 'outcome')
    return {
      status: 'outcome' as const,
      ...common,
      ...describeOutcome(ready, done, facts),
      ...describeContent(ready, done, facts, done.path),
    };
  return { status: 'open' as const, ...common, ...describeOpen(ready, done, facts) };
}

/** Several outcomes are possible: what is safe to do, what to find out, and those shown with what leads to each. */
function describeOpen(ready: ReadyProject, done: Walk, facts: Facts) {
  const { forest } = ready;
  const contents = done.outcomes.map((place) => findContent(ready, place));
  const { steps: safe, common } = listSafeSteps(contents, forest, facts);
  const [first] = contents;
  const context = { forest, facts, dates: readDates(first?.rules) };
  const start = done.path[0]?.tree ?? done.tree;
  const suppositions = listSuppositions(forest, start, facts, done);
  const views = done.outcomes.map((place, index) =>
    describeView(place, contents[index] as OutcomeContent, context, 'case'),
  );
  return {
    outcomes: done.outcomes.map((place) => ({
      ...describeOutcome(ready, place, facts),
      ...describeContent(ready, place, facts, done.path),
    })),
    common: common.map(({ id }) => id),
    safe: safe.map(tellStep),
    shown: chooseShown(views, suppositions, MOST_SHOWN).map(({ place }) => {
      const words = findSupposition(suppositions, place)?.words;
      return { ...place, ...(words !== undefined && { if: words }) };
    }),
    toFind: done.open,
  };
}

function describeQuestion(fact: string, { forest }: ReadyProject, facts: Facts) {
  const def = offer(forest.defs[fact] as CompiledFact, createEnv(forest, facts));
  return {
    fact,
    type: def.type,
    question: def.question,
    ...(def.options && { options: def.options.map(({ id, label }) => ({ id, label })) }),
    mayBeUnknown: def.unknown !== undefined,
  };
}

function describeOutcome({ forest }: ReadyProject, { tree, id }: NodeRef, facts: Facts) {
  const outcome = findOutcome(forest, { tree, id });
  const { approach, now, title } = outcome;
  return { tree, id, approach, now, lawyer: findLawyerLevel(outcome, forest, facts), title };
}

function findContent({ compiled }: ReadyProject, { tree, id }: NodeRef): OutcomeContent {
  const content = compiled.outcomes[tree]?.[id];
  if (!content) throw new Error(`outcome "${tree}/${id}" has no text`);
  return content;
}

function describeContent(ready: ReadyProject, place: NodeRef, facts: Facts, path: Walk['path']) {
  const content = findContent(ready, place);
  const context = { forest: ready.forest, facts, dates: readDates(content.rules) };
  const view = describeView(place, content, context, 'case');
  return {
    because: toPlain(view.because),
    ...(view.lawyer.reason !== null && { lawyerReason: toPlain(view.lawyer.reason) }),
    steps: view.steps.map(tellStep),
    ...(view.lastDay?.day && {
      lastDay: {
        date: view.lastDay.date.id,
        label: view.lastDay.date.label,
        day: view.lastDay.day,
        law: view.lastDay.law?.short,
      },
    }),
    clocks: view.clocks.flatMap(({ date: { id, label }, day }) => (day === null ? [] : { id, label, day })),
    asks: listRefinements([place], content, context, path).map(({ id, question, type, options }) => ({
      fact: id,
      question,
      ...(isSeveral({ type }) && {
        options: options?.map((option) => ({ id: option.id, label: option.label })),
      }),
    })),
    guides: view.guides.map((guide) => guide.id),
    law: view.law.map((reference) => reference.id),
    ...(Object.fromEntries(view.notes.map(({ text, html }) => [text, toPlain(html)])) as Record<
      NoteView['text'],
      string
    >),
  };
}

function tellStep({ id, title, html, due }: StepView) {
  return {
    id,
    title,
    text: toPlain(html),
    ...(due?.day && { due: due.day, kind: due.kind, state: due.state }),
  };
}

type WalkReport = ReturnType<typeof describeWalk>;

function formatReport({ forest }: ReadyProject, report: WalkReport, done: Walk): string {
  const lines = report.path.map(({ fact, value }) => {
    const def = forest.defs[fact] as CompiledFact;
    return WALK_WORDS.answer({ label: def.label, value: formatFactValue(def, value) });
  });
  lines.push('');
  if (report.status === 'question') {
    lines.push(WALK_WORDS.question(report));
    for (const option of report.options ?? []) lines.push(WALK_WORDS.option(option));
    if (report.mayBeUnknown) lines.push(FACTS_WORDS.unknown);
    for (const outcome of report.outcomes ?? [])
      lines.push(WALK_WORDS.possible(`${outcome.title} (${outcome.tree}/${outcome.id})`));
  } else if (report.status === 'outcome') {
    lines.push(...formatOutcome(report), '', WALK_WORDS.why);
    for (const reason of wordReasons(forest, done)) lines.push(`  ${reason}`);
  } else {
    for (const outcome of report.outcomes) lines.push(...formatOutcome(outcome), '');
    lines.push(WALK_WORDS['to-find'](report.toFind), WALK_WORDS['common-steps'](report.common));
  }
  if (report.setAside.length > 0) lines.push('', WALK_WORDS['set-aside'](report.setAside));
  return lines.join('\n').trim();
}

type ToldOutcome =
  | Extract<WalkReport, { status: 'outcome' }>
  | Extract<WalkReport, { status: 'open' }>['outcomes'][number];

function formatOutcome(outcome: ToldOutcome): string[] {
  return [
    `${outcome.title} (${outcome.tree}/${outcome.id})`,
    WALK_WORDS.route(outcome),
    `  ${outcome.because}`,
    ...outcome.steps.map(({ title, due, state, kind }) =>
      WALK_WORDS.step({ title, ...(due && state && kind && { due: wordDue({ state, day: due, kind }) }) }),
    ),
    ...outcome.clocks.map(({ label, day }) => WALK_WORDS.clock({ label, day: formatDate(day) })),
    ...(outcome.lastDay
      ? [WALK_WORDS['last-day']({ ...outcome.lastDay, day: formatDate(outcome.lastDay.day) })]
      : []),
    ...outcome.asks.map(WALK_WORDS.asks),
    WALK_WORDS.law(outcome.law),
  ];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** HTML of a short text to plain text. */
function toPlain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ ([.,)])/g, '$1')
    .trim();
}
