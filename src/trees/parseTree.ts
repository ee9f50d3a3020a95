/** One tree file: questions with their conditions read, outcomes. */
import { type ConditionProblem, type FactShape, parseCondition } from './condition';
import { tellConditionProblem } from './conditionIssue';
import type { BranchSource, OutcomeSource, QuestionSource, TreeSource } from './content';
import type { Issue } from './issue';
import type { Condition } from './model';
import type { Path } from './path';
import { readFile } from './readFile';
import { type BranchInput, type OutcomeInput, type QuestionInput, rename, TreeSchema } from './schema';
import { baseName, type Source } from './source';

export interface ParseContext {
  shapes: Readonly<Record<string, FactShape>>;
  derivedDates: Readonly<Record<string, unknown>>;
  /** the facts could not all be read: an unknown one may exist */
  incomplete: boolean;
  /** facts of which the type could not be read: what reads them is not judged */
  faulty: ReadonlySet<string>;
}

/** Parses a tree; faults are reported and the rest is returned. */
export function parseTree(source: Source, context: ParseContext, report: (issue: Issue) => void): TreeSource {
  const { questions, outcomes, ...head } = readFile(
    source,
    TreeSchema,
    source.data === undefined ? () => {} : report,
  ).data;
  return {
    ...head,
    id: baseName(source.file),
    file: source.file,
    questions: mapValues(questions, (question, id) => parseQuestion(id, question, source, context, report)),
    outcomes: mapValues(outcomes, (outcome, id) => parseOutcome(id, outcome)),
  };
}

function mapValues<T, R>(
  map: Readonly<Record<string, T>>,
  read: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, read(value, key)]));
}

function parseQuestion(
  id: string,
  question: QuestionInput,
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): QuestionSource {
  const { ask = id, branches } = Array.isArray(question) ? { branches: question } : question;
  const path: Path = ['questions', id, ...(Array.isArray(question) ? [] : ['branches'])];
  return {
    id,
    fact: ask,
    branches: branches.map((branch, index) => parseBranch(branch, [...path, index], source, context, report)),
    path,
  };
}

/** Reads a branch: a condition and where it leads. */
export function parseBranch(
  { if: rawIf, to, rest }: BranchInput & { rest?: readonly string[] | undefined },
  path: Path,
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): BranchSource {
  const shared = { to, ...(rest && { rest }) };
  if (rawIf === undefined) return shared;
  const { condition, faulty } = parseIf(rawIf, [...path, 'if'], source, context, report);
  return { if: condition, rawIf, ...shared, ...(faulty && { faulty: true }) };
}

/** Reads a condition. @param path - where it stands in the file */
export function parseIf(
  raw: unknown,
  path: Path,
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): { condition: Condition; faulty: boolean } {
  let faulty = false;
  const condition = parseCondition(raw, context.shapes, (problem: ConditionProblem) => {
    faulty = true;
    if (problem.path.some((part) => context.faulty.has(String(part)))) return;
    const unknown = problem.code === 'unknown-fact' || problem.code === 'unknown-option';
    if (!(unknown && context.incomplete))
      report(tellConditionProblem(problem, path, source, context.derivedDates));
  });
  return { condition, faulty };
}

function parseOutcome(id: string, { law, ...outcome }: OutcomeInput): OutcomeSource {
  return {
    ...rename(outcome),
    id,
    ...(Array.isArray(law) ? { law } : { law: [], lawNone: law.none }),
  };
}
