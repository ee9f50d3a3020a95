/**
 * From checked content to what the browser gets: a small tree to walk, and apart from it the texts of its outcomes.
 *
 * Conditions travel as data, with the law values they name and all their periods; texts are rendered once.
 */
import type * as z from 'zod';
import { addDeciding, listOnly } from './applicability';
import { type CompileLaw, listDerived, listTreeSteps, pickDefinitions, pickLaw } from './compileLaw';
import { listConditionFacts } from './conditionUses';
import type {
  FactSource,
  OutcomeSource,
  ParsedContent,
  QuestionSource,
  StepSource,
  TreeSource,
} from './content';
import type { DateRules } from './dateRules';
import { listJoining } from './doneSteps';
import { listOptionalFacts, listStepDates } from './dueDate';
import { fingerprint } from './fingerprint';
import { MORE, splitHelp } from './help';
import { LAWYER_AT_TRIAL, STAKE } from './lawyer';
import type {
  CompiledFact,
  CompiledQuestion,
  CompiledTree,
  LawReference,
  OutcomeContent,
  Score,
  StepContent,
} from './model';
import { type ExpandedTree, expandTrees } from './requirements';
import {
  type CodeNamed,
  factTexts,
  nameOf,
  optionTexts,
  outcomeTexts,
  scorePartTexts,
  stepTexts,
} from './schema';
import { findTextKind } from './schema/visit';
import { createScoreFacts } from './score';
import { LETTERS, listHandovers, measureTrees, sortQuestions } from './structure';
import { settleMarkers, settleValues } from './text';
import type { Ahead } from './ways';

/** A guide that trees may name. */
export interface GuideTarget {
  id: string;
  title: string;
  url: string;
  description?: string;
}

export interface CompileContext extends CompileLaw {
  /** picks the rules of some derived dates, with what explains them; undefined for none */
  pickRules(dates: Iterable<string>): DateRules | undefined;
  references: Readonly<Record<string, LawReference>>;
  guides: Readonly<Record<string, GuideTarget>>;
  /** the build's day, `YYYY-MM-DD`: law values that no known change awaits are written into texts */
  today: string;
  /** renders Markdown to HTML, leaving markers as they are; `inline` without a paragraph around */
  renderMarkdown(text: string, inline: boolean): string;
}

export interface Compiled {
  /** in the order of the list of trees */
  trees: CompiledTree[];
  /** tree → outcome → texts */
  outcomes: Record<string, Record<string, OutcomeContent>>;
}

/**
 * Compiles trees.
 *
 * @param content - `parseContent` and `checkContent` found no error in it
 */
export function compileTrees(content: ParsedContent, context: CompileContext): Compiled {
  const derived = { ...context.definitions, ...createScoreFacts(content.scores) };
  const expanded = expandTrees(content, derived);
  const ahead = measureTrees(expanded);
  const sorted = Object.values(content.trees).sort((a, b) => a.order - b.order);
  const compiled: Compiled = { trees: [], outcomes: {} };
  for (const source of sorted) {
    const texts = new Set<string>();
    const render = createRenderer(context, texts);
    const rules = context.pickRules(listTreeDates(source, content, context));
    const meanwhile = (source.meanwhile ?? []).map((id) =>
      compileStep(content.steps[id] as StepSource, context.guides, render),
    );
    const joining = listJoining(content, source.id).map((step) => ({
      ...compileStep(step, context.guides, render),
      joins: true as const,
      ...(step.everywhere?.unless && { unless: step.everywhere.unless }),
    }));
    const shared = { ...(rules && { rules }), meanwhile, ...(joining.length > 0 && { joining }) };
    const outcomes = Object.values(source.outcomes).map(
      (outcome) => [outcome.id, compileOutcome(outcome, content, context, render, shared)] as const,
    );
    compiled.outcomes[source.id] = Object.fromEntries(outcomes);
    compiled.trees.push(
      compileTree(source, expanded[source.id] as ExpandedTree, content, context, ahead, render, texts),
    );
  }
  return compiled;
}

type RenderText = (text: string, inline?: boolean) => string;

/** Texts of a part of the format, as HTML, under their names in code. */
type Rendered<T extends z.ZodRawShape> = CodeNamed<z.infer<z.ZodObject<T>>>;

/**
 * Renders the Markdown texts that the format names.
 *
 * @param texts - of the schema, such as `outcomeTexts`
 * @param source - the part of a file that holds them; absent ones stay absent
 */
function renderTexts<T extends z.ZodRawShape>(
  texts: T,
  source: Rendered<T>,
  render: RenderText,
): Rendered<T> {
  const from: Readonly<Record<string, unknown>> = source;
  const rendered = Object.keys(texts).flatMap((key) => {
    const text = from[nameOf(key)];
    return typeof text === 'string' && text !== ''
      ? [[nameOf(key), render(text, findTextKind(texts[key] as z.ZodType, []) === 'inline')]]
      : [];
  });
  return Object.fromEntries(rendered);
}

function createRenderer(context: CompileContext, texts: Set<string>): RenderText {
  const { law, references, today } = context;
  return (text, inline = false) => {
    const html = settleValues(settleMarkers(context.renderMarkdown(text, inline), references), law, today);
    texts.add(html);
    return html;
  };
}

function compileTree(
  source: TreeSource,
  expanded: ExpandedTree,
  content: ParsedContent,
  context: CompileContext,
  ahead: ReadonlyMap<string, Ahead>,
  render: RenderText,
  texts: Set<string>,
): CompiledTree {
  const questions: Record<string, CompiledQuestion> = {};
  for (const id of sortQuestions(source)) {
    questions[id] = compileQuestion(source.questions[id] as TreeSource['questions'][string]);
  }
  const gates = expanded.gates.map(({ nodes, ...gate }) => ({ ...gate, nodes: nodes.map(compileQuestion) }));
  const derived = listDerived(expanded, content, context);
  const needed = new Set(Object.values(expanded.questions).map((question) => question.fact));
  const late = new Set<string>();
  for (const step of listTreeSteps(source, content)) {
    for (const fact of listOptionalFacts(step, context.derivedDates)) late.add(fact);
    for (const fact of step.if ? listConditionFacts(step.if) : []) if (content.facts[fact]) needed.add(fact);
  }
  for (const fact of late) needed.add(fact);
  if (derived.includes(LAWYER_AT_TRIAL)) {
    for (const { fact } of context.definitions[LAWYER_AT_TRIAL]?.inputs ?? []) needed.add(fact);
    if (content.facts[STAKE]) needed.add(STAKE);
  }
  const facts: Record<string, CompiledFact> = {};
  for (const id of addDeciding(needed, content.facts))
    facts[id] = compileFact(content.facts[id] as FactSource, render);
  const outcomes = Object.values(source.outcomes).map(({ id, approach, now, lawyer = 'optional', title }) => {
    texts.add(title);
    return [id, { approach, now, lawyer, title }] as const;
  });
  const ends = outcomes.map(([id, head]) => [id, { ...head, steps: source.outcomes[id]?.steps }] as const);
  const handovers = listHandovers(expanded).map((id) => {
    const { usual = 0, ends = 0 } = ahead.get(id) ?? {};
    return [id, { title: content.trees[id]?.title ?? id, usual, ends }] as const;
  });
  const body = {
    id: source.id,
    title: source.title,
    summary: source.summary,
    order: source.order,
    start: source.start,
    questions,
    outcomes: Object.fromEntries(outcomes),
    ...(gates.length > 0 && { gates }),
    usual: ahead.get(source.id)?.usual ?? 0,
    ...(late.size > 0 && { late: [...late] }),
    facts,
    derived,
    definitions: pickDefinitions(derived, context),
    scores: compileScores(content, derived, render),
    law: pickLaw(expanded, content, context, { derived, texts, facts }),
    handovers: Object.fromEntries(handovers),
  };
  return {
    ...body,
    version: fingerprint(
      JSON.stringify([
        body.start,
        questions,
        Object.fromEntries(ends),
        Object.values(facts).map(listLimits),
        ...gates,
      ]),
    ),
  };
}

function compileQuestion({ fact, branches }: Pick<QuestionSource, 'fact' | 'branches'>): CompiledQuestion {
  return {
    fact,
    branches: branches.map(({ if: condition, to }) => ({ ...(condition && { if: condition }), to })),
  };
}

/** What of a fact decides where it is asked: its id, and its limits where it has any. */
function listLimits(fact: CompiledFact): unknown {
  const limits = [...listOnly(fact), ...(fact.from === undefined ? [] : [fact.from])];
  return limits.length === 0 ? fact.id : [fact.id, limits];
}

function compileScores(
  content: ParsedContent,
  derived: readonly string[],
  render: RenderText,
): Record<string, Score> {
  const scores: Record<string, Score> = {};
  for (const id of derived) {
    const source = content.scores[id];
    if (!source) continue;
    const parts = source.parts.map((part) => ({ ...part, ...renderTexts(scorePartTexts, part, render) }));
    scores[id] = { id, label: source.label, parts, bands: source.bands };
  }
  return scores;
}

function compileFact(source: FactSource, render: RenderText): CompiledFact {
  const { id, type, theme, label, question, only, from, options, min, max } = source;
  return {
    id,
    type,
    theme,
    label,
    question,
    ...renderTexts(factTexts, source, render),
    ...renderHelp(source, render, false),
    ...(only && { only }),
    ...(from !== undefined && { from }),
    ...(options && {
      // How people say it stays out of the trees: it travels in the story's own model; replies, with the words of calls.
      options: options.map(({ said: _, reply: __, ...option }) => ({
        ...option,
        ...renderTexts(optionTexts, option, render),
        ...renderHelp(option, render, true),
      })),
    }),
    ...(min && { min }),
    ...(max && { max }),
  };
}

/** A help with the mark between what is seen at once and the rest. */
function renderHelp({ help }: { help?: string | undefined }, render: RenderText, inline: boolean) {
  if (!help) return {};
  const [short, more] = splitHelp(help);
  return {
    help: (short && render(short, inline)) + (more && MORE + render(more, inline)),
  };
}

function compileOutcome(
  source: OutcomeSource,
  content: ParsedContent,
  context: CompileContext,
  render: RenderText,
  shared: Pick<OutcomeContent, 'rules' | 'meanwhile' | 'joining'>,
): OutcomeContent {
  const { guides, references, definitions } = context;
  const { lawyerReason: byCourt, publicReason } = definitions[LAWYER_AT_TRIAL] ?? {};
  const lawyerReason = source.lawyerReason ?? (source.lawyer === 'by-court' ? byCourt : undefined);
  return {
    ...renderTexts(outcomeTexts, { ...source, lawyerReason }, render),
    ...(source.lawyerReason === undefined &&
      source.lawyer === 'by-court' &&
      publicReason !== undefined && { publicReason: render(publicReason, true) }),
    ...(source.lawyer === 'optional' && byCourt !== undefined && { raisedReason: render(byCourt, true) }),
    steps: source.steps.map((id) => compileStep(content.steps[id] as StepSource, guides, render)),
    guides: source.guides.map((id) => guides[id] as GuideTarget),
    law: source.law.map((id) => references[id] as LawReference),
    ...(source.lawNone && { lawNone: render(source.lawNone, true) }),
    ...shared,
  };
}

/** The derived dates that the steps of a tree show. */
function listTreeDates(
  source: TreeSource,
  content: ParsedContent,
  { derivedDates }: CompileContext,
): Set<string> {
  return new Set(listTreeSteps(source, content).flatMap((step) => listStepDates(step, derivedDates)));
}

function compileStep(source: StepSource, guides: CompileContext['guides'], render: RenderText): StepContent {
  const { id, title, who, if: condition, by, dates, guide, letters = [] } = source;
  const found = guide ? guides[guide] : undefined;
  const sent = letters.flatMap(({ if: suits, to }) => {
    const page = guides[`${LETTERS}${to}`];
    return page ? [{ ...(suits && { if: suits }), id: to, title: page.title, url: page.url }] : [];
  });
  return {
    id,
    title,
    ...renderTexts(stepTexts, source, render),
    ...(who && { who }),
    ...(condition && { if: condition }),
    ...(by && { by }),
    ...(dates && { dates }),
    ...(found && { guide: { id: found.id, title: found.title, url: found.url } }),
    ...(sent.length > 0 && { letters: sent }),
  };
}
