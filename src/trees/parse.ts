/**
 * From the text of `decision-trees/` to typed content.
 *
 * Nothing stops at the first fault: each is reported where it stands, and what can be read goes on, so that one
 * report holds everything. Content that came with an error is fit for checking, never for compiling.
 */

import { type FactShape, parseDateBound } from './condition';
import type { BranchSource, FactSource, OptionSource, ParsedContent, StepSource } from './content';
import { parseDue } from './due';
import { type Issue, sortIssues } from './issue';
import type { Bound, FactType } from './model';
import { parseScores } from './parseScores';
import { parseBranch, parseTree, type TreeContext } from './parseTree';
import { baseName, entries, isMap, pickTexts, type Raw, text } from './raw';
import { FactSchema, FactsSchema, StepsSchema } from './schema';
import { createScoreFacts } from './score';
import { parseSource, type Source } from './source';
import { validate } from './validate';

export type * from './content';

/** What parsing needs of derived facts: their options, since conditions read them like choices. */
export type DerivedShapes = Readonly<Record<string, { options: Readonly<Record<string, unknown>> }>>;

/**
 * Parses every file of `decision-trees/`.
 *
 * @param files - `facts.yaml`, `steps.yaml`, `scores.yaml` and one file a tree, named by its id; paths as issues shall print them
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
  const scores = scoresSource ? parseScores(scoresSource, report) : {};
  const content: ParsedContent = {
    facts: factsSource ? parseFacts(factsSource, report) : {},
    steps: {},
    trees: {},
    scores,
    broken: new Set(sources.filter((source) => source.broken).map((source) => source.file)),
    factsFile: factsSource?.file ?? 'facts.yaml',
    stepsFile: stepsSource?.file ?? 'steps.yaml',
    scoresFile: scoresSource?.file ?? 'scores.yaml',
    position: (file, path, options) => byFile.get(file)?.position(path, options) ?? { line: 1, column: 1 },
  };
  const shapes = listShapes(content.facts, { ...derived, ...createScoreFacts(scores) });
  const context = { shapes, derivedDates, incomplete: content.broken.has(content.factsFile) };
  if (stepsSource) content.steps = parseSteps(stepsSource, context, report);
  for (const source of sources) {
    if (source === factsSource || source === stepsSource || source === scoresSource) continue;
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

type Report = (issue: Issue) => void;

function parseFacts(source: Source, report: Report): Record<string, FactSource> {
  if (source.data !== undefined) validate(source, FactsSchema, report);
  const facts: Record<string, FactSource> = {};
  for (const [id, raw] of entries(source.data)) {
    const type = text(raw.type) as FactType;
    const bounds = { min: parseLimit(raw.min, type), max: parseLimit(raw.max, type) };
    for (const key of ['min', 'max'] as const)
      if (bounds[key] === null) report(buildBadLimit(source, id, key));
    facts[id] = {
      id,
      file: source.file,
      type: FactSchema.def.options.some((option) => option.shape.type.value === type) ? type : 'text',
      theme: text(raw.theme),
      label: text(raw.label),
      question: text(raw.question),
      ...pickTexts(raw, ['help', 'why', 'unknown']),
      ...(raw.exhaustive === true && { exhaustive: true }),
      ...(isMap(raw.options) && {
        options: entries(raw.options).map(([option, value]) => parseOption(option, value)),
      }),
      ...(bounds.min && { min: bounds.min }),
      ...(bounds.max && { max: bounds.max }),
    };
  }
  return facts;
}

function parseOption(id: string, raw: Raw): OptionSource {
  return {
    id,
    label: text(raw.label),
    ...pickTexts(raw, ['help', 'when']),
    ...(raw.other === true && { other: true }),
  };
}

function parseLimit(raw: unknown, type: FactType): Bound | null | undefined {
  if (raw === undefined) return undefined;
  if (type === 'date') return parseDateBound(String(raw));
  if (typeof raw !== 'number') return undefined;
  return { kind: 'point', value: type === 'amount' ? Math.round(raw * 100) : raw };
}

function buildBadLimit(source: Source, id: string, key: string): Issue {
  return {
    file: source.file,
    ...source.position([id, key]),
    severity: 'error',
    code: 'invalid-value',
    message: `\`${key}\` of "${id}" is not a date.`,
    remedy: 'Write a date such as 2026-09-01, `today`, or `today - 30 years`.',
  };
}

function parseSteps(source: Source, context: TreeContext, report: Report): Record<string, StepSource> {
  if (source.data !== undefined) validate(source, StepsSchema, report);
  const steps: Record<string, StepSource> = {};
  for (const [id, raw] of entries(source.data)) {
    const by = raw.by === undefined ? undefined : parseDue(String(raw.by));
    if (by === null)
      report({
        file: source.file,
        ...source.position([id, 'by']),
        severity: 'error',
        code: 'invalid-value',
        message: `\`by\` of "${id}" is not a date that can be computed.`,
        remedy:
          'Write `today`, a date fact or a derived date, then `+` or `-` and a duration or a law value: `today + 8 days`.',
      });
    steps[id] = {
      id,
      file: source.file,
      title: text(raw.title),
      text: text(raw.text),
      ...(by && { by }),
      ...(Array.isArray(raw.dates) && { dates: raw.dates.map(String) }),
      ...pickTexts(raw, ['who', 'guide']),
      ...(raw.letter !== undefined && { letters: parseStepLetters(id, raw.letter, source, context, report) }),
    };
  }
  return steps;
}

/** The letters of a step: one by its id, or branches. */
function parseStepLetters(
  step: string,
  raw: unknown,
  source: Source,
  context: TreeContext,
  report: Report,
): BranchSource[] {
  if (!Array.isArray(raw)) return [{ to: text(raw) }];
  return raw.map((branch, index) => parseBranch(branch, [step, 'letter', index], source, context, report));
}
