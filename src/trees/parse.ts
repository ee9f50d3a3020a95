/**
 * From the text of `decision-trees/` to typed content.
 *
 * Nothing stops at the first fault: each is reported where it stands, and what can be read goes on, so that one
 * report holds everything. Content that came with an error is fit for checking, never for compiling.
 */

import { type FactShape, parseCondition } from './condition';
import { tellConditionProblem } from './conditionIssue';
import type {
  BranchSource,
  FactSource,
  OptionSource,
  ParsedContent,
  StepSource,
  TextSource,
} from './content';
import { parseDue } from './due';
import { authoringOf, FACT_TYPES } from './factTypes';
import { type Issue, type Name, sortIssues } from './issue';
import { CONDITION_MESSAGES } from './messages/conditions';
import { FORMAT_MESSAGES } from './messages/format';
import type { IssueText } from './messages/words';
import type { Bound, Condition, FactType } from './model';
import { parseCalls } from './parseCalls';
import { type ParseContext, parseIf } from './parseCondition';
import { parseRequirements } from './parseRequirements';
import { parseScores } from './parseScores';
import { parseBranch, parseTree } from './parseTree';
import { parseWords } from './parseWords';
import type { Path } from './path';
import { readFile } from './readFile';
import {
  type FactInput,
  FactsSchema,
  findTreeSchema,
  type OptionInput,
  SHARED_SCHEMAS,
  type StepInput,
  StepsSchema,
} from './schema';
import { listTexts } from './schema/visit';
import { createScoreFacts } from './score';
import { baseName, parseSource, type Source } from './source';

export type * from './content';

/** What parsing needs of derived facts: their options, since conditions read them like choices. */
export type DerivedShapes = Readonly<Record<string, { options: Readonly<Record<string, unknown>> }>>;

/**
 * Parses every file of `decision-trees/`.
 *
 * @param files - `facts.yaml`, `steps.yaml`, `scores.yaml`, `requirements.yaml`, `calls.yaml` and one file a tree, named by its id; paths as issues shall print them
 * @param derived - the derived facts that conditions may read
 * @param derivedDates - dates that only a step's `by:` may read, to tell authors so
 */
export function parseContent(
  files: readonly { path: string; text: string }[],
  derived: DerivedShapes = {},
  derivedDates: Readonly<Record<string, unknown>> = {},
): { content: ParsedContent; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const sources = files.map(({ path, text }) => parseSource(path, text, report));
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const factsSource = sources.find((source) => baseName(source.file) === 'facts');
  const stepsSource = sources.find((source) => baseName(source.file) === 'steps');
  const scoresSource = sources.find((source) => baseName(source.file) === 'scores');
  const requirementsSource = sources.find((source) => baseName(source.file) === 'requirements');
  const callsSource = sources.find((source) => baseName(source.file) === 'calls');
  const scores = scoresSource ? parseScores(scoresSource, report) : {};
  const read = factsSource
    ? parseFacts(factsSource, report, { derived, derivedDates, scores })
    : { facts: {}, data: {} };
  const content: ParsedContent = {
    facts: read.facts,
    steps: {},
    trees: {},
    scores,
    requirements: {},
    calls: {},
    texts: sources.flatMap(listSourceTexts),
    broken: new Set(sources.filter((source) => source.broken).map((source) => source.file)),
    factsFile: factsSource?.file ?? 'facts.yaml',
    stepsFile: stepsSource?.file ?? 'steps.yaml',
    scoresFile: scoresSource?.file ?? 'scores.yaml',
    position: (file, path, options) => byFile.get(file)?.position(path, options) ?? { line: 1, column: 1 },
  };
  const shapes = listShapes(content.facts, { ...derived, ...createScoreFacts(scores) });
  const faulty = Object.values(content.facts).flatMap((fact) => (fact.isFaulty ? [fact.id] : []));
  const context = {
    shapes,
    derivedDates,
    incomplete: content.broken.has(content.factsFile),
    faulty: new Set(faulty),
  };
  if (factsSource) addFactWords(content.facts, read.data, factsSource, context, report);
  if (stepsSource) content.steps = parseSteps(stepsSource, context, report);
  if (requirementsSource) content.requirements = parseRequirements(requirementsSource, context, report);
  if (callsSource) content.calls = parseCalls(callsSource, context, report);
  for (const source of sources) {
    if (Object.hasOwn(SHARED_SCHEMAS, baseName(source.file))) continue;
    const tree = parseTree(source, context, report);
    content.trees[tree.id] = tree;
  }
  return { content, issues: sortIssues(issues) };
}

/** The facts and derived facts as conditions see them. */
export function listShapes(facts: ParsedContent['facts'], derived: DerivedShapes): Record<string, FactShape> {
  const shapes: Record<string, FactShape> = {};
  for (const [id, fact] of Object.entries(facts))
    shapes[id] = {
      type: fact.type,
      ...(fact.options && { options: fact.options.map((option) => option.id) }),
    };
  for (const [id, fact] of Object.entries(derived))
    shapes[id] = { type: 'choice', options: Object.keys(fact.options) };
  return shapes;
}

type ReportIssue = (issue: Issue) => void;

function listSourceTexts({ file, data }: Source): TextSource[] {
  return listTexts(findTreeSchema(file), data).map(({ path, text, kind }) => ({ file, path, text, kind }));
}

/** What is computed: an `only` may not read it, and is told so. */
interface Computed {
  derived: DerivedShapes;
  derivedDates: Readonly<Record<string, unknown>>;
  scores: Readonly<Record<string, unknown>>;
}

/** The facts, and what was written of each: their words wait until all that conditions may read is known. */
interface FactsReading {
  facts: Record<string, FactSource>;
  data: Readonly<Record<string, FactInput>>;
}

function parseFacts(source: Source, report: ReportIssue, computed: Computed): FactsReading {
  if (source.data === undefined) return { facts: {}, data: {} };
  const { data } = readFile(source, FactsSchema, report, listSpoiltFacts);
  const facts = Object.fromEntries(
    Object.entries(data).map(([id, fact]) => [id, parseFact(id, fact as FactInput, source, report)] as const),
  );
  const shapes = listShapes(facts, {});
  for (const [id, fact] of Object.entries(facts)) {
    const input = data[id] as FactInput;
    const read = (raw: unknown, path: Path) =>
      parseOnly(raw, [id, ...path], { source, report, shapes, computed });
    const only = input.only && read(input.only, ['only']);
    if (only) fact.only = only;
    for (const option of fact.options ?? []) {
      const raw = input.options?.[option.id]?.only;
      const limit = raw && read(raw, ['options', option.id, 'only']);
      if (limit) option.only = limit;
    }
  }
  return { facts, data: data as FactsReading['data'] };
}

interface OnlyContext {
  source: Source;
  report: ReportIssue;
  shapes: Readonly<Record<string, FactShape>>;
  computed: Computed;
}

/** @returns undefined where it cannot be read */
function parseOnly(
  raw: unknown,
  path: Path,
  { source, report, shapes, computed }: OnlyContext,
): Condition | undefined {
  let isSound = true;
  const condition = parseCondition(raw, shapes, (problem) => {
    isSound = false;
    const { found } = problem;
    const isComputed =
      problem.code === 'unknown-fact' &&
      (Object.hasOwn(computed.derived, found) || Object.hasOwn(computed.scores, found));
    const told = isComputed
      ? { ...problem, ...CONDITION_MESSAGES['computed-in-only']({ fact: found }) }
      : problem;
    const issue = tellConditionProblem(told, path, source, computed.derivedDates);
    report({ ...issue, spoils: [`fact:${path[0]}`] });
  });
  return isSound ? condition : undefined;
}

/** A fault in what decides the meaning of a fact leaves it unread; one in its wording does not. */
function listSpoiltFacts([id, key, ...rest]: Path): Name[] {
  const decides = key === undefined || ['type', 'options', 'min', 'max'].includes(String(key));
  return id !== undefined && decides && rest.length === 0 ? [`fact:${id}`] : [];
}

function parseFact(id: string, fact: FactInput, source: Source, report: ReportIssue): FactSource {
  const isKnown = FACT_TYPES.includes(fact.type);
  const { type, only: _, from, options, exhaustive, min, max, say: __, avoid: ___, ...common } = fact;
  const bounds: Pick<FactSource, 'min' | 'max'> = {};
  for (const [key, limit] of [
    ['min', min],
    ['max', max],
  ] as const) {
    const bound = isKnown ? parseLimit(limit, type) : undefined;
    if (bound === null)
      report(buildIssue(source, [id, key], FORMAT_MESSAGES['bad-limit']({ key, fact: id })));
    else if (bound) bounds[key] = bound;
  }
  return {
    ...common,
    id,
    file: source.file,
    type: isKnown ? type : 'text',
    ...(isKnown ? {} : { isFaulty: true }),
    ...(from !== undefined && { from }),
    ...(exhaustive && { exhaustive }),
    ...(options && { options: Object.entries(options).map(([key, option]) => parseOption(key, option)) }),
    ...bounds,
  };
}

/** Reads the words of facts, once all that their conditions may read is known. */
function addFactWords(
  facts: ParsedContent['facts'],
  data: Readonly<Record<string, FactInput>>,
  source: Source,
  context: ParseContext,
  report: ReportIssue,
): void {
  for (const [id, fact] of Object.entries(facts)) {
    const words = data[id] && parseWords(data[id], { source, path: [id], context, report });
    if (words) fact.words = words;
  }
}

/** An option without its `only`, which is read once all facts are known. */
function parseOption(id: string, { other, only: _, ...option }: OptionInput): OptionSource {
  return { id, ...option, ...(other && { other }) };
}

function parseLimit(raw: unknown, type: FactType): Bound | null | undefined {
  return raw === undefined ? undefined : authoringOf(type).parseLimit?.(raw);
}

function buildIssue(source: Source, path: Path, message: IssueText): Issue {
  const { file } = source;
  return { file, ...source.position(path), severity: 'error', code: 'invalid-value', ...message };
}

function parseSteps(source: Source, context: ParseContext, report: ReportIssue): Record<string, StepSource> {
  if (source.data === undefined) return {};
  const { data } = readFile(source, StepsSchema, report);
  return Object.fromEntries(
    Object.entries(data).map(([id, step]) => [id, parseStep(id, step, source, context, report)] as const),
  );
}

function parseStep(
  id: string,
  { by: due, letter, if: rawIf, 'carries-out': carriesOut, say, avoid, ...step }: StepInput,
  source: Source,
  context: ParseContext,
  report: ReportIssue,
): StepSource {
  const by = due === undefined ? undefined : parseDue(due);
  if (by === null) report(buildIssue(source, [id, 'by'], FORMAT_MESSAGES['bad-due'](id)));
  const words = parseWords({ say, avoid }, { source, path: [id], context, report });
  return {
    ...step,
    id,
    file: source.file,
    ...(carriesOut && { carriesOut }),
    ...(by && { by }),
    ...(rawIf !== undefined && { if: parseIf(rawIf, [id, 'if'], source, context, report).condition }),
    ...(letter !== undefined && { letters: parseStepLetters(id, letter, source, context, report) }),
    ...(words && { words }),
  };
}

/** The letters of a step: one by its id, or branches. */
function parseStepLetters(
  step: string,
  letter: NonNullable<StepInput['letter']>,
  source: Source,
  context: ParseContext,
  report: ReportIssue,
): BranchSource[] {
  if (typeof letter === 'string') return [{ to: letter }];
  return letter.map((branch, index) => parseBranch(branch, [step, 'letter', index], source, context, report));
}
