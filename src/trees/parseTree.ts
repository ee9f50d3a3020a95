/** One tree file: questions with their conditions read, outcomes. */
import type { BranchSource, OutcomeSource, QuestionSource, TreeSource } from './content';
import type { Issue } from './issue';
import { type ParseContext, parseIf } from './parseCondition';
import { parseWords } from './parseWords';
import type { Path } from './path';
import { readFile } from './readFile';
import { type BranchInput, type OutcomeInput, type QuestionInput, rename, TreeSchema } from './schema';
import { baseName, type Source } from './source';

/** Parses a tree; faults are reported and the rest is returned. */
export function parseTree(source: Source, context: ParseContext, report: (issue: Issue) => void): TreeSource {
  const { questions, outcomes, call, ...head } = readFile(
    source,
    TreeSchema,
    source.data === undefined ? () => {} : report,
  ).data;
  return {
    ...head,
    id: baseName(source.file),
    file: source.file,
    questions: mapValues(questions, (question, id) => parseQuestion(id, question, source, context, report)),
    outcomes: mapValues(outcomes, (outcome, id) => parseOutcome(id, outcome, source, context, report)),
    ...(call !== undefined && { call: call === true ? {} : parseCall(call.only, source, context, report) }),
  };
}

function parseCall(
  rawIf: unknown,
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): NonNullable<TreeSource['call']> {
  const { condition, faulty } = parseIf(rawIf, ['call', 'only'], source, context, report);
  return faulty ? {} : { only: condition };
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
  const { ask = id, branches, ...input } = Array.isArray(question) ? { branches: question } : question;
  const words = parseWords(input, { source, path: ['questions', id], context, report });
  const path: Path = ['questions', id, ...(Array.isArray(question) ? [] : ['branches'])];
  return {
    id,
    fact: ask,
    branches: branches.map((branch, index) => parseBranch(branch, [...path, index], source, context, report)),
    path,
    ...(words && { words }),
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

function parseOutcome(
  id: string,
  { law, say, avoid, ...outcome }: OutcomeInput,
  source: Source,
  context: ParseContext,
  report: (issue: Issue) => void,
): OutcomeSource {
  const words = parseWords({ say, avoid }, { source, path: ['outcomes', id], context, report });
  return {
    ...rename(outcome),
    id,
    ...(Array.isArray(law) ? { law } : { law: [], lawNone: law.none }),
    ...(words && { words }),
  };
}
