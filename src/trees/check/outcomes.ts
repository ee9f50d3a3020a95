/** Outcomes: each says what to do, where to read on, whether a lawyer is needed and on what law; no two say the same. */
import type { OutcomeSource, TreeSource } from '../content';
import type { IssueText } from '../issue';
import { OUTCOME_MESSAGES } from '../messages/check/outcomes';
import type { Approach } from '../model';
import type { CheckRun } from './context';

export function checkOutcomes(checkRun: CheckRun): void {
  for (const tree of Object.values(checkRun.content.trees)) {
    if (!checkRun.isWhole(tree.file)) continue;
    for (const outcome of Object.values(tree.outcomes)) checkComplete(outcome, tree, checkRun);
    checkDistinct(tree, checkRun);
  }
}

function checkComplete(outcome: OutcomeSource, { file }: TreeSource, checkRun: CheckRun): void {
  const named = { outcome: outcome.id };
  const say = (code: keyof typeof OUTCOME_MESSAGES, text: IssueText) =>
    checkRun.report({ file, path: ['outcomes', outcome.id], key: true }, { code, ...text });
  const lacks = (code: Lack) => say(code, OUTCOME_MESSAGES[code](named));
  const { lawyer, lawyerReason } = outcome;
  if (outcome.steps.length === 0) lacks('outcome-without-step');
  if (outcome.guides.length === 0) lacks('outcome-without-guide');
  if (lawyer === undefined) lacks('outcome-without-lawyer');
  else if (
    lawyer !== 'by-court' &&
    (lawyer !== 'optional' || isBeforeJudge(outcome)) &&
    !lawyerReason?.trim()
  )
    say(
      'outcome-without-lawyer-reason',
      OUTCOME_MESSAGES['outcome-without-lawyer-reason']({
        ...named,
        level: lawyer,
        beforeJudge: isBeforeJudge(outcome),
      }),
    );
  if (outcome.law.length === 0 && !outcome.lawNone?.trim()) lacks('outcome-without-law');
}

/** Where a judge decides or is announced, a level that is not computed says why. */
const BEFORE_A_JUDGE: readonly Approach[] = ['formal-notice', 'simplified-recovery', 'court-action'];

function isBeforeJudge({ approach, now }: OutcomeSource): boolean {
  return [approach, now].some((one) => BEFORE_A_JUDGE.includes(one));
}

type Lack =
  | 'outcome-without-step'
  | 'outcome-without-guide'
  | 'outcome-without-lawyer'
  | 'outcome-without-law';

function checkDistinct({ file, outcomes }: TreeSource, checkRun: CheckRun): void {
  const seen = new Map<string, string>();
  for (const { id, approach, steps, lawyer, law } of Object.values(outcomes)) {
    const key = JSON.stringify([approach, [...steps].sort(), lawyer, [...law].sort()]);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, id);
    else
      checkRun.report(
        { file, path: ['outcomes', id], key: true },
        {
          code: 'duplicate-outcome',
          ...OUTCOME_MESSAGES['duplicate-outcome']({ outcome: id, twin }),
        },
      );
  }
}
