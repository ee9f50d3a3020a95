/** One tree file: questions with their conditions read, outcomes. */
import { type ConditionProblem, type FactShape, parseCondition } from './condition';
import { tellConditionProblem } from './conditionIssue';
import type { BranchSource, OutcomeSource, QuestionSource, TreeSource } from './content';
import type { Issue } from './issue';
import type { Approach, LawyerLevel } from './model';
import { baseName, entries, isMap, list, type Raw, text } from './raw';
import { TreeSchema } from './schema';
import type { Path, Source } from './source';
import { validate } from './validate';

export interface TreeContext {
  shapes: Readonly<Record<string, FactShape>>;
  derivedDates: Readonly<Record<string, unknown>>;
  /** the facts could not all be read: an unknown one may exist */
  incomplete: boolean;
}

/** Parses a tree; faults are reported and the rest is returned. */
export function parseTree(source: Source, context: TreeContext, report: (issue: Issue) => void): TreeSource {
  if (source.data !== undefined) validate(source, TreeSchema, report);
  const raw = isMap(source.data) ? source.data : {};
  const questions: Record<string, QuestionSource> = {};
  for (const [id, value] of Object.entries(isMap(raw.questions) ? raw.questions : {})) {
    const plain = Array.isArray(value);
    const map = isMap(value) ? value : {};
    const path: Path = ['questions', id, ...(plain ? [] : ['branches'])];
    const branches = plain ? value : Array.isArray(map.branches) ? map.branches : [];
    questions[id] = {
      id,
      fact: typeof map.ask === 'string' ? map.ask : id,
      branches: branches.map((branch, index) =>
        parseBranch(branch, [...path, index], source, context, report),
      ),
      path,
    };
  }
  const outcomes = entries(raw.outcomes).map(([id, value]) => [id, parseOutcome(id, value)] as const);
  return {
    id: baseName(source.file),
    file: source.file,
    title: text(raw.title),
    summary: text(raw.summary),
    order: typeof raw.order === 'number' ? raw.order : 0,
    start: text(raw.start),
    questions,
    outcomes: Object.fromEntries(outcomes),
  };
}

/** Reads a branch: a condition and where it leads. */
export function parseBranch(
  raw: unknown,
  path: Path,
  source: Source,
  context: TreeContext,
  report: (issue: Issue) => void,
): BranchSource {
  const map = isMap(raw) ? raw : {};
  const to = text(map.to);
  if (map.if === undefined) return { to };
  const problems: ConditionProblem[] = [];
  const parsed = parseCondition(map.if, context.shapes, (problem) => {
    problems.push(problem);
    const unknown = problem.code === 'unknown-fact' || problem.code === 'unknown-option';
    if (!(unknown && context.incomplete))
      report(tellConditionProblem(problem, [...path, 'if'], source, context.derivedDates));
  });
  return { if: parsed, rawIf: map.if, to, ...(problems.length > 0 && { faulty: true }) };
}

function parseOutcome(id: string, raw: Raw): OutcomeSource {
  const law = raw.law;
  return {
    id,
    approach: text(raw.approach) as Approach,
    now: text(raw.now) as Approach,
    ...(typeof raw.lawyer === 'string' && { lawyer: raw.lawyer as LawyerLevel }),
    ...(typeof raw['lawyer-reason'] === 'string' && { lawyerReason: raw['lawyer-reason'] }),
    title: text(raw.title),
    because: text(raw.because),
    steps: list(raw.steps),
    otherSide: text(raw['other-side']),
    guides: list(raw.guides),
    law: list(law),
    ...(isMap(law) && typeof law.none === 'string' && { lawNone: law.none }),
    ...(typeof raw['door-open'] === 'string' && { doorOpen: raw['door-open'] }),
  };
}
