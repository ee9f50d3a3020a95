/** Facts and steps: choices leave a way out, and what is defined is used. */
import { listOptionalFacts } from '../dueDate';
import { isChoice, isFree } from '../factTypes';
import { FACT_MESSAGES } from '../messages/check/facts';
import { suggest } from '../suggest';
import type { CheckRun } from './context';

export function checkFacts(desk: CheckRun): void {
  if (!desk.hasFacts) return;
  for (const { id, file, type, exhaustive, options = [] } of Object.values(desk.content.facts)) {
    if (!isChoice({ type }) || exhaustive || options.some((option) => option.other)) continue;
    desk.report(
      { file, path: [id], key: true },
      { code: 'choice-without-way-out', ...FACT_MESSAGES['choice-without-way-out']({ fact: id }) },
    );
  }
  if (desk.content.broken.size === 0) checkUse(desk);
}

function checkUse(desk: CheckRun): void {
  const { facts, steps } = desk.content;
  const trees = Object.values(desk.content.trees);
  const asked = mendNames(
    [
      ...trees.flatMap((tree) => Object.values(tree.questions).map((question) => question.fact)),
      ...Object.values(steps).flatMap((step) => listOptionalFacts(step, desk.context.derivedDates)),
    ],
    facts,
  );
  const advised = mendNames(
    trees.flatMap((tree) => Object.values(tree.outcomes).flatMap((outcome) => outcome.steps)),
    steps,
  );
  for (const { id, file, type } of Object.values(facts))
    if (!isFree({ type }) && !asked.has(id))
      desk.report(
        { file, path: [id], key: true },
        { code: 'unused-fact', severity: 'warning', ...FACT_MESSAGES['unused-fact']({ fact: id }) },
      );
  for (const { id, file } of Object.values(steps))
    if (!advised.has(id))
      desk.report(
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
