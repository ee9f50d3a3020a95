/** Names: every question, outcome, tree, fact, step, guide and law reference that is named exists. */

import type { OutcomeSource, StepSource, TreeSource } from '../content';
import { isDay } from '../factTypes';
import { REFERENCE_MESSAGES } from '../messages/check/references';
import type { Condition } from '../model';
import type { Path } from '../path';
import { LETTERS, readHandover } from '../structure';
import type { CheckRun } from './context';
import { listBoundUses, listSpanUses, listTypedUses, reportLawUses } from './lawUse';

/** Checks all names of all files. */
export function checkReferences(checkRun: CheckRun): void {
  checkFacts(checkRun);
  for (const step of Object.values(checkRun.content.steps)) checkStep(step, checkRun);
  for (const tree of Object.values(checkRun.content.trees)) {
    if (!checkRun.isWhole(tree.file)) continue;
    checkStart(tree, checkRun);
    checkSteps(tree.meanwhile ?? [], undefined, { file: tree.file, path: ['meanwhile'] }, checkRun);
    checkQuestions(tree, checkRun);
    for (const outcome of Object.values(tree.outcomes)) checkOutcome(outcome, tree, checkRun);
  }
}

function checkFacts(checkRun: CheckRun): void {
  const { facts } = checkRun.content;
  const reportOnly = (only: Condition | undefined, file: string, path: Path): void => {
    if (only)
      reportLawUses(
        listTypedUses(only, (fact) => facts[fact]?.type),
        { file, path },
        checkRun,
      );
  };
  for (const { id, file, type, min, max, only, from, options = [] } of Object.values(facts)) {
    reportOnly(only, file, [id, 'only']);
    if (from !== undefined && !isDay(facts[from]) && checkRun.hasFacts)
      checkRun.report(
        { file, path: [id, 'from'] },
        {
          code: Object.hasOwn(facts, from) ? 'invalid-value' : 'unknown-fact',
          about: [`fact:${from}`],
          ...REFERENCE_MESSAGES['follows-no-date']({
            fact: id,
            from,
            known: Object.values(facts).flatMap((fact) => (isDay(fact) ? [fact.id] : [])),
          }),
        },
      );
    for (const option of options) reportOnly(option.only, file, [id, 'options', option.id, 'only']);
    if (min) reportLawUses(listBoundUses(min, type), { file, path: [id, 'min'] }, checkRun);
    if (max) reportLawUses(listBoundUses(max, type), { file, path: [id, 'max'] }, checkRun);
  }
}

function checkStep(
  { id, file, by, dates: shown = [], guide, letters = [], everywhere }: StepSource,
  checkRun: CheckRun,
): void {
  if (guide !== undefined) checkGuide(guide, file, [id, 'guide'], checkRun);
  for (const [index, { to }] of letters.entries()) {
    const isOne = letters.length === 1 && !letters[0]?.if;
    checkLetter(to, file, [id, 'letter', ...(isOne ? [] : [index, 'to'])], checkRun);
  }
  for (const [index, tree] of (everywhere?.except ?? []).entries()) {
    const known = Object.keys(checkRun.content.trees);
    if (known.includes(tree)) continue;
    checkRun.report(
      { file, path: [id, 'everywhere', 'except', index] },
      {
        code: 'unknown-tree',
        about: [`tree:${tree}`],
        ...REFERENCE_MESSAGES['unknown-except']({ step: id, tree, known }),
      },
    );
  }
  checkSteps(everywhere?.unless ?? [], undefined, { file, path: [id, 'everywhere', 'unless'] }, checkRun);
  for (const [index, date] of shown.entries()) {
    if (Object.hasOwn(checkRun.context.derivedDates, date)) continue;
    checkRun.report(
      { file, path: [id, 'dates', index] },
      {
        code: 'unknown-derived',
        about: [`date:${date}`],
        ...REFERENCE_MESSAGES['unknown-date']({
          step: id,
          date,
          known: Object.keys(checkRun.context.derivedDates),
        }),
      },
    );
  }
  if (!by) return;
  reportLawUses(listSpanUses(by.shift), { file, path: [id, 'by'] }, checkRun);
  if (by.base === 'today' || !checkRun.hasFacts) return;
  const { facts } = checkRun.content;
  if (isDay(facts[by.base.fact]) || Object.hasOwn(checkRun.context.derivedDates, by.base.fact)) return;
  const dates = [
    ...Object.values(facts).flatMap((fact) => (isDay(fact) ? [fact.id] : [])),
    ...Object.keys(checkRun.context.derivedDates),
  ];
  checkRun.report(
    { file, path: [id, 'by'], find: by.base.fact },
    {
      code: Object.hasOwn(facts, by.base.fact) ? 'invalid-value' : 'unknown-fact',
      about: [`fact:${by.base.fact}`, `date:${by.base.fact}`],
      ...REFERENCE_MESSAGES['due-from']({ step: id, fact: by.base.fact, known: dates }),
    },
  );
}

function checkStart({ file, start, questions }: TreeSource, checkRun: CheckRun): void {
  if (start === '' || Object.hasOwn(questions, start)) return;
  checkRun.report(
    { file, path: ['start'] },
    {
      code: 'unknown-target',
      ...REFERENCE_MESSAGES['unknown-start']({ start, known: Object.keys(questions) }),
    },
  );
}

function checkQuestions(tree: TreeSource, checkRun: CheckRun): void {
  const { facts } = checkRun.content;
  const typeOf = (fact: string) => facts[fact]?.type;
  for (const { id, fact, branches, path } of Object.values(tree.questions)) {
    if (!Object.hasOwn(facts, fact) && checkRun.hasFacts)
      checkRun.report(
        fact === id
          ? { file: tree.file, path: ['questions', id], key: true }
          : { file: tree.file, path: ['questions', id, 'ask'] },
        {
          code: 'unknown-fact',
          about: [`fact:${fact}`],
          ...REFERENCE_MESSAGES['unknown-asked']({ question: id, fact, known: Object.keys(facts) }),
        },
      );
    for (const [index, branch] of branches.entries()) {
      if (branch.if)
        reportLawUses(
          listTypedUses(branch.if, typeOf),
          { file: tree.file, path: [...path, index, 'if'] },
          checkRun,
        );
      checkTarget(branch.to, id, [...path, index, 'to'], tree, checkRun);
    }
  }
}

function checkTarget(
  to: string,
  question: string,
  path: (string | number)[],
  tree: TreeSource,
  checkRun: CheckRun,
): void {
  if (to === '' || Object.hasOwn(tree.questions, to) || Object.hasOwn(tree.outcomes, to)) return;
  const handover = readHandover(to);
  const trees = Object.keys(checkRun.content.trees);
  if (handover !== undefined) {
    if (trees.includes(handover)) return;
    checkRun.report(
      { file: tree.file, path },
      {
        code: 'unknown-tree',
        ...REFERENCE_MESSAGES['unknown-tree']({ question, tree: handover, known: trees }),
      },
    );
    return;
  }
  checkRun.report(
    { file: tree.file, path },
    {
      code: 'unknown-target',
      ...REFERENCE_MESSAGES['unknown-target']({
        question,
        to,
        isTree: trees.includes(to),
        known: [...Object.keys(tree.outcomes), ...Object.keys(tree.questions)],
      }),
    },
  );
}

function checkOutcome(outcome: OutcomeSource, { file }: TreeSource, checkRun: CheckRun): void {
  const base = ['outcomes', outcome.id];
  checkSteps(outcome.steps, outcome.id, { file, path: [...base, 'steps'] }, checkRun);
  for (const [index, guide] of outcome.guides.entries())
    checkGuide(guide, file, [...base, 'guides', index], checkRun);
  for (const [index, reference] of outcome.law.entries())
    if (!checkRun.context.references.has(reference))
      checkRun.report(
        { file, path: [...base, 'law', index] },
        {
          code: 'unknown-law-reference',
          about: [`law-reference:${reference}`],
          ...REFERENCE_MESSAGES['unknown-law-reference']({
            outcome: outcome.id,
            reference,
            known: checkRun.context.references,
          }),
        },
      );
}

function checkSteps(
  steps: readonly string[],
  outcome: string | undefined,
  { file, path }: { file: string; path: Path },
  checkRun: CheckRun,
): void {
  const known = checkRun.content.steps;
  if (!checkRun.hasSteps) return;
  for (const [index, step] of steps.entries())
    if (!Object.hasOwn(known, step))
      checkRun.report(
        { file, path: [...path, index] },
        {
          code: 'unknown-step',
          about: [`step:${step}`],
          ...REFERENCE_MESSAGES['unknown-step']({ outcome, step, known: Object.keys(known) }),
        },
      );
}

function checkGuide(guide: string, file: string, path: (string | number)[], checkRun: CheckRun): void {
  if (checkRun.context.guides.has(guide)) return;
  checkRun.report(
    { file, path },
    {
      code: 'unknown-guide',
      ...REFERENCE_MESSAGES['unknown-guide']({ guide, known: checkRun.context.guides }),
    },
  );
}

function checkLetter(letter: string, file: string, path: Path, checkRun: CheckRun): void {
  const { guides } = checkRun.context;
  if (guides.has(`${LETTERS}${letter}`)) return;
  const known = [...guides].flatMap((guide) =>
    guide.startsWith(LETTERS) ? [guide.slice(LETTERS.length)] : [],
  );
  checkRun.report(
    { file, path },
    {
      code: 'unknown-letter',
      ...REFERENCE_MESSAGES['unknown-letter']({ step: String(path[0]), letter, known }),
    },
  );
}
