/** From the files of `law/derived/` to derived facts: what they name exists, and what they say is what their functions do. */
import { parseCondition } from '../../trees/condition';
import { tellConditionProblem } from '../../trees/conditionIssue';
import type { Issue } from '../../trees/issue';
import { DERIVED_MESSAGES as MESSAGES } from '../../trees/messages/law/derived';
import type { DerivedInput } from '../../trees/model';
import { listShapes } from '../../trees/parse';
import type { DerivedRule } from '../book';
import { checkConditionLaw, checkLaw, checkOptions, checkReads, checkValues } from './check';
import type { DerivedFunction } from './function';
import type { DerivedFile } from './parse';
import { settleWitnesses } from './witness';
import { type SettleContext, tell, type Work } from './work';

export interface Settled {
  /** those that can be computed */
  derived: Record<string, DerivedRule>;
  issues: Issue[];
}

/** Settles the files of `law/derived/`, once the facts of the trees and the rest of the law are known. */
export function settleDerived(files: readonly DerivedFile[], context: SettleContext): Settled {
  const { functions } = context;
  const derived: Record<string, DerivedRule> = {};
  const issues: Issue[] = [];
  for (const file of files) {
    const found: Issue[] = [];
    const rule = settleFile(file, context, (issue) => found.push(issue));
    if (rule) derived[file.id] = rule;
    issues.push(
      ...found.map((issue) => (rule ? issue : { ...issue, spoils: [`derived:${file.id}` as const] })),
    );
  }
  tellUnused(files, functions, (issue) => issues.push(issue));
  return { derived, issues };
}

/** @returns null where it cannot be computed */
function settleFile(
  { id, source, raw }: DerivedFile,
  context: SettleContext,
  report: Work['report'],
): DerivedRule | null {
  if (!raw) return null;
  const { functions } = context;
  const compute = Object.hasOwn(functions, raw.compute) ? functions[raw.compute] : undefined;
  if (!compute) {
    const among: [string, string[]] = [raw.compute, Object.keys(functions)];
    tell({ source, report }, 'unknown-computation', ['compute'], MESSAGES['unknown-computation'](raw), {
      among,
    });
    return null;
  }
  const work: Work = { id, source, raw, compute, context, report };
  checkLaw(work);
  const inputs = settleInputs(work);
  const hasOptions = checkOptions(work);
  const hasValues = checkReads('values', raw.values ?? [], work) && checkValues(work);
  if (!inputs || !hasOptions || !hasValues) return null;
  const options = Object.entries(raw.options).map(
    ([option, { label, when }]) => [option, { label, ...(when && { when }) }] as const,
  );
  return {
    id,
    label: raw.label,
    inputs,
    options: Object.fromEntries(options),
    values: raw.values ?? [],
    compute: raw.compute,
    ...(raw['lawyer-reason'] !== undefined && { lawyerReason: raw['lawyer-reason'] }),
    ...(raw['lawyer-reason-public'] !== undefined && { publicReason: raw['lawyer-reason-public'] }),
    rule: raw.rule,
    law: raw.law,
    witnesses: settleWitnesses(inputs, work),
  };
}

/** Reads the inputs, their conditions by the parser of branches. @returns null where one is faulty */
function settleInputs(work: Work): DerivedInput[] | null {
  const { raw, source, report, context } = work;
  const shapes = listShapes(context.facts, {});
  const names = raw.inputs.map(({ fact }) => fact);
  let isSound = checkReads('inputs', names, work);
  const inputs = raw.inputs.map(({ fact, when }, index): DerivedInput => {
    if (!Object.hasOwn(shapes, fact)) {
      if (isSound && context.hasFacts)
        tell(work, 'unknown-derived', ['inputs', index, 'fact'], MESSAGES['unknown-fact']({ fact }), {
          among: [fact, Object.keys(shapes)],
          about: [`fact:${fact}`],
        });
      isSound = false;
    }
    if (when === undefined) return { fact };
    const path = ['inputs', index, 'when'];
    const condition = parseCondition(when, shapes, (problem) => {
      isSound = false;
      if (context.hasFacts) report(tellConditionProblem(problem, path, source, {}));
    });
    if (!checkConditionLaw(condition, path, work)) isSound = false;
    return { fact, when: condition };
  });
  return isSound ? inputs : null;
}

/** A function that no file names; of a project that has no such file at all nothing is said. */
function tellUnused(
  files: readonly DerivedFile[],
  functions: Readonly<Record<string, DerivedFunction>>,
  report: (issue: Issue) => void,
): void {
  const [first] = files;
  if (!first || files.some(({ raw }) => !raw)) return;
  const used = new Set(files.map(({ raw }) => raw?.compute));
  const computes = Object.keys(functions).filter((id) => !used.has(id));
  if (computes.length === 0 || files.some(({ raw }) => raw && !Object.hasOwn(functions, raw.compute))) return;
  tell(
    { source: first.source, report },
    'unused-computation',
    [],
    MESSAGES['unused-computation']({ computes }),
  );
}
