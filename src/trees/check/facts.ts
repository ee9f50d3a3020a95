/** Facts and steps: choices leave a way out, and what is defined is used. */
import { listConditionFacts } from '../conditionUses';
import { listOptionalFacts } from '../dueDate';
import { isChoice, isFree } from '../factTypes';
import { mayNeedLawyer, STAKE } from '../lawyer';
import { FACT_MESSAGES } from '../messages/check/facts';
import { listItems } from '../requirements/items';
import { suggest } from '../suggest';
import type { CheckRun } from './context';

export function checkFacts(checkRun: CheckRun): void {
  if (!checkRun.hasFacts) return;
  for (const { id, file, type, exhaustive, options = [] } of Object.values(checkRun.content.facts)) {
    if (!isChoice({ type }) || exhaustive || options.some((option) => option.other)) continue;
    checkRun.report(
      { file, path: [id], key: true },
      { code: 'choice-without-way-out', ...FACT_MESSAGES['choice-without-way-out']({ fact: id }) },
    );
  }
  if (checkRun.content.broken.size === 0) checkUse(checkRun);
}

function checkUse(checkRun: CheckRun): void {
  const { facts, steps } = checkRun.content;
  const trees = Object.values(checkRun.content.trees);
  const asked = mendNames(
    [
      ...trees.flatMap((tree) => Object.values(tree.questions).map((question) => question.fact)),
      ...Object.values(checkRun.content.requirements).flatMap((requirement) => {
        return listItems(requirement, checkRun.context.derived).map(({ fact }) => fact);
      }),
      ...(trees.some(mayNeedLawyer) ? [STAKE] : []),
      ...Object.values(steps).flatMap((step) => listOptionalFacts(step, checkRun.context.derivedDates)),
      ...Object.values(steps).flatMap((step) => (step.if ? listConditionFacts(step.if) : [])),
    ],
    facts,
  );
  const advised = mendNames(
    trees.flatMap(({ meanwhile = [], outcomes }) => [
      ...meanwhile,
      ...Object.values(outcomes).flatMap((outcome) => outcome.steps),
    ]),
    steps,
  );
  for (const { id, file, type } of Object.values(facts))
    if (!isFree({ type }) && !asked.has(id))
      checkRun.report(
        { file, path: [id], key: true },
        { code: 'unused-fact', severity: 'warning', ...FACT_MESSAGES['unused-fact']({ fact: id }) },
      );
  for (const { id, file, everywhere } of Object.values(steps))
    if (!everywhere && !advised.has(id))
      checkRun.report(
        { file, path: [id], key: true },
        { code: 'unused-step', severity: 'warning', ...FACT_MESSAGES['unused-step']({ step: id }) },
      );
}

/** The names used; a misspelt one, an issue already, counts as the one that was probably meant. */
function mendNames(used: readonly string[], known: Readonly<Record<string, unknown>>): Set<string> {
  const names = new Set(used);
  for (const name of names) {
    const meant = Object.hasOwn(known, name) ? undefined : suggest(name, Object.keys(known));
    if (meant !== undefined) names.add(meant);
  }
  return names;
}
