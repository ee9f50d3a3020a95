/** From checked sources to what pages, packages and hand-outs read: texts rendered, names resolved, the walk listed. */
import { offer } from '../trees/applicability';
import { formatFactValue } from '../trees/factTypes';
import { findOutcome } from '../trees/findOutcome';
import { createEnv, type Forest } from '../trees/forest';
import { findLawyerLevel } from '../trees/lawyer';
import type { CompiledFact, NodeRef } from '../trees/model';
import { escapeHtml, settleMarkers, settleValues } from '../trees/text';
import { pickLaw, type RenderText, type TrainingCompileContext } from './compileContext';
import { compileCourse, compileQuestion } from './compileCourse';
import { fingerprintScenario } from './compilePrint';
import { compileConversation } from './conversation/compile';
import type { ConversationSource } from './conversation/format';
import { listAsked, readFacts } from './facts';
import { isRelative } from './fill';
import { fingerprintTraining } from './fingerprint';
import type { ScenarioSource } from './format';
import { renderMarked } from './marks';
import type {
  AskedQuestion,
  CompiledCourse,
  CompiledQuizQuestion,
  CompiledReply,
  CompiledScenario,
  CompiledScenarioFact,
  CompiledTraining,
  ScenarioListing,
} from './model';
import type { ParsedTraining, ParsedTrainingFile } from './parse';

/**
 * Compiles training.
 *
 * @param training - `parseTraining` and `checkTraining` found no error in it
 */
export function compileTraining(training: ParsedTraining, context: TrainingCompileContext): CompiledTraining {
  const { law, references, today } = context;
  const settle = (html: string) => settleValues(settleMarkers(html, references), law, today);
  const render: RenderText = (text, inline = false) => settle(context.renderMarkdown(text, inline));
  const talks = new Map(training.conversations.map(({ id, data }) => [id, data]));
  const scenarios = training.scenarios.map((file) =>
    compileScenario(file, talks.get(file.id), context, render, settle),
  );
  const listings = new Map(scenarios.map((scenario) => [scenario.id, listScenario(scenario)]));
  const questions = training.quizzes.flatMap((file) =>
    file.data.questions.map((question) => compileQuestion(question, file.id, context, render)),
  );
  const body = {
    skills: Object.entries(training.skills?.data ?? {}).map(([id, skill]) => ({ id, ...skill })),
    scenarios,
    quizzes: training.quizzes.map(({ id, data }) => ({
      id,
      title: data.title,
      questions: data.questions.map((question) => question.id),
    })),
    questions: Object.fromEntries(questions.map((question) => [question.id, question])),
    courses: training.courses
      .map((file) => compileCourse(file, listings, context, render))
      .map((course) => ({ ...course, version: fingerprintCourse(course, questions, scenarios) }))
      .sort((a, b) => a.order - b.order),
  };
  return { version: fingerprintTraining(JSON.stringify(body)), day: today, ...body };
}

/** The version of a course: its own texts, and those of the questions and scenarios it names. */
function fingerprintCourse(
  course: Omit<CompiledCourse, 'version'>,
  questions: readonly CompiledQuizQuestion[],
  scenarios: readonly CompiledScenario[],
): string {
  const asked = new Set(course.stages.flatMap((stage) => (stage.kind === 'quiz' ? stage.questions : [])));
  const played = new Set(course.stages.flatMap(({ kind, id }) => (kind === 'scenario' ? [id] : [])));
  const parts = [
    course,
    questions.filter(({ id }) => asked.has(id)),
    scenarios.filter(({ id }) => played.has(id)),
  ];
  // A try under way goes on as long as its own texts are the same, whatever the trees it rests on say meanwhile.
  const isText = (key: string): boolean => key !== 'print' && key !== 'awaiting';
  return fingerprintTraining(JSON.stringify(parts, (key, value) => (isText(key) ? value : undefined)));
}

/** What lists tell of a scenario. */
export function listScenario({ documents, asked, ...scenario }: CompiledScenario): ScenarioListing {
  const { id, title, summary, tree, treeTitle, customer, difficulty, minutes, skills } = scenario;
  const { hasReply, hasConversation, indispensable, print, awaiting } = scenario;
  return {
    id,
    title,
    summary,
    tree,
    treeTitle,
    customer,
    difficulty,
    minutes,
    skills,
    documents: documents.length,
    questions: asked.length,
    hasReply,
    hasConversation,
    indispensable,
    print,
    ...(awaiting && { awaiting }),
  };
}

function compileScenario(
  { id, data }: ParsedTrainingFile<ScenarioSource>,
  conversation: ConversationSource | undefined,
  context: TrainingCompileContext,
  render: RenderText,
  settle: (html: string) => string,
): CompiledScenario {
  const { forest } = context;
  const told = readFacts(forest, data.facts);
  const asked = listAsked(forest, data.tree, told).map(
    ({ tree, id: question, fact }): AskedQuestion => ({
      tree,
      id: question,
      treeTitle: findTitle(forest, tree),
      fact: offer(forest.defs[fact] as CompiledFact, createEnv(forest, told)),
    }),
  );
  const outcome = parsePlace(data.expected.outcome);
  const found = findOutcome(forest, outcome);
  const { approach, now, title } = found;
  const lawyer = findLawyerLevel(found, forest, told);
  const facts = Object.entries(data.facts).map(
    ([fact, source]) => [fact, compileFact(forest.defs[fact] as CompiledFact, source, render)] as const,
  );
  const body = {
    id,
    title: data.title,
    summary: render(data.summary, true),
    tree: data.tree,
    treeTitle: findTitle(forest, data.tree),
    customer: data.customer,
    difficulty: data.difficulty,
    minutes: data.minutes,
    skills: data.skills,
    hasReply: data.reply !== undefined,
    indispensable: Object.values(data.facts).filter((fact) => fact.indispensable).length,
    hasConversation: conversation !== undefined,
    role: render(data.role, true),
    documents: data.documents.map((document) => ({
      id: document.id,
      kind: document.kind,
      title: render(document.title, true),
      html: settle(
        renderMarked(document.text, listQuotes(document.id, data), (text) =>
          context.renderMarkdown(text, false),
        ),
      ),
    })),
    asked,
    facts: Object.fromEntries(facts),
    traps: data.traps.map(({ trap, lesson }) => ({ trap: render(trap, true), lesson: render(lesson, true) })),
    expected: {
      outcome: { ...outcome, title, treeTitle: findTitle(forest, outcome.tree) },
      approach,
      now,
      lawyer,
    },
    trees: [...new Set([...asked.map(({ tree }) => tree), outcome.tree])],
    ...(data.reply && { reply: compileReply(data.reply, render) }),
    ...(conversation && { conversation: compileConversation(conversation, render) }),
    debrief: render(data.debrief),
  };
  return {
    ...body,
    law: pickLaw(JSON.stringify(body), context.law),
    ...fingerprintScenario({ ...data, conversation }, body, told, context),
  };
}

function listQuotes(document: string, { facts }: ScenarioSource) {
  return Object.entries(facts).flatMap(([fact, source]) =>
    source.in === document && source.quote !== undefined ? [{ fact, quote: source.quote }] : [],
  );
}

function compileFact(
  def: CompiledFact,
  source: ScenarioSource['facts'][string],
  render: RenderText,
): CompiledScenarioFact {
  const { value } = source;
  const isDay = typeof value === 'string' && isRelative(value);
  return {
    value,
    ...(source.in !== undefined && { in: source.in }),
    answer: isDay ? `{~${value.trim()}}` : escapeHtml(formatFactValue(def, value)),
    why: render(source.why, true),
    wrong: Object.fromEntries(
      Object.entries(source.wrong).map(([option, text]) => [option, render(text, true)]),
    ),
    indispensable: source.indispensable,
  };
}

function compileReply(reply: NonNullable<ScenarioSource['reply']>, render: RenderText): CompiledReply {
  return {
    task: render(reply.task),
    choices: reply.choices.map(({ text, verdict, why }) => ({
      html: render(text),
      verdict,
      why: render(why, true),
    })),
    rubric: reply.rubric.map(({ id, kind, criterion, why }) => ({
      id,
      kind,
      criterion: render(criterion, true),
      why: render(why, true),
    })),
    model: render(reply.model),
  };
}

function findTitle(forest: Forest, tree: string): string {
  return forest.trees.get(tree)?.tree.title ?? tree;
}

function parsePlace(outcome: string): NodeRef {
  const [tree = '', id = ''] = outcome.split('/');
  return { tree, id };
}
