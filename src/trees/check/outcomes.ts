/** Outcomes: each says what to do, where to read on, whether a lawyer is needed and on what law; no two say the same. */
import type { OutcomeSource, TreeSource } from '../content';
import type { IssueCode } from '../issue';
import type { Desk } from './context';

export function checkOutcomes(desk: Desk): void {
  for (const tree of Object.values(desk.content.trees)) {
    if (!desk.isWhole(tree.file)) continue;
    for (const outcome of Object.values(tree.outcomes)) checkComplete(outcome, tree, desk);
    checkDistinct(tree, desk);
  }
}

function checkComplete(outcome: OutcomeSource, { file }: TreeSource, desk: Desk): void {
  const say = (code: IssueCode, message: string, remedy: string) =>
    desk.report(
      { file, path: ['outcomes', outcome.id], key: true },
      { code, message: `Outcome "${outcome.id}" ${message}.`, remedy },
    );
  if (outcome.steps.length === 0)
    say('outcome-without-step', 'advises no step', 'List under `steps:` what to do, by ids of steps.yaml.');
  if (outcome.guides.length === 0)
    say('outcome-without-guide', 'names no guide', 'List under `guides:` at least one guide to read.');
  if (outcome.lawyer === undefined)
    say(
      'outcome-without-lawyer',
      'does not say whether a lawyer is needed',
      'Add `lawyer: optional`, `advised` or `required`.',
    );
  else if (outcome.lawyer !== 'optional' && !outcome.lawyerReason?.trim())
    say(
      'outcome-without-lawyer-reason',
      `says that a lawyer is ${outcome.lawyer} without a reason`,
      'Add `lawyer-reason:`.',
    );
  if (outcome.law.length === 0 && !outcome.lawNone?.trim())
    say(
      'outcome-without-law',
      'has no legal basis',
      'List references under `law:`, or write `law: { none: <reason> }`.',
    );
}

function checkDistinct({ file, outcomes }: TreeSource, desk: Desk): void {
  const seen = new Map<string, string>();
  for (const { id, approach, steps, lawyer, law } of Object.values(outcomes)) {
    const key = JSON.stringify([approach, [...steps].sort(), lawyer, [...law].sort()]);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, id);
    else
      desk.report(
        { file, path: ['outcomes', id], key: true },
        {
          code: 'duplicate-outcome',
          message: `Outcome "${id}" has the same approach, steps, lawyer level and law as "${twin}".`,
          remedy: `Lead to "${twin}" instead, or say what differs: a step, the law, the lawyer.`,
        },
      );
  }
}
